"""What can be done with an entry: open now, large, kept, noted, reported; and what is said before one relies on it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from bereave.desktop.background import Background
from bereave.desktop.checked_words import checked_words
from bereave.desktop.kept_session import KeptSession
from bereave.desktop.pages.entry.hours import holiday_words, open_words, opening_words, short_open_words
from bereave.desktop.pages.entry.kept_words import report_text
from bereave.desktop.pages.entry.large_words import large_ways
from bereave.desktop.pages.entry.view import EntryView
from bereave.desktop.pages.entry.wording import cost_words
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.desktop.widgets.buttons import LinkButton
from bereave.directory.load import read_entry
from bereave.directory.model import Entry, Origin
from bereave.directory.opening import opening
from bereave.kept.state import MarkSent
from tests.desktop.small_library import WAIT_MS, article, service
from tests.fakes import FakeClock

PASSPHRASE = "quiet water under stones"
NOTE = "Spoke to Marie under the lime tree"
WORDS = "it rings for ever and ever"
NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)  # a Sunday
LONDON = ZoneInfo("Europe/London")
Show = Callable[..., EntryView]


@pytest.fixture
def vault(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[VaultSession]:
    """No vault yet."""
    lane = Background("vault")
    yield VaultSession(tmp_path / "vault", lane, clock)
    lane.finish()


@pytest.fixture
def kept(vault: VaultSession, clock: FakeClock) -> KeptSession:
    """Nothing is kept yet."""
    return KeptSession(vault, clock)


@pytest.fixture
def show(qtbot: QtBot, theme: Theme, kept: KeptSession, clock: FakeClock) -> Show:
    """Shows an entry."""

    def make(
        entry: Entry, home: str | None = "GB", origin: Origin | None = None, instead: Entry | None = None
    ) -> EntryView:
        view = EntryView(theme, "en", now=clock, kept=kept)
        qtbot.addWidget(view)
        view.resize(620, 700)
        view.show()
        view.show_entry(entry, home=home, origin=origin, instead=instead)
        return view

    return make


def said(view: QWidget) -> str:
    """Everything that can be read, in labels and fields."""
    shown = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    return "\n".join([*shown, *(field.toPlainText() for field in view.findChildren(QTextEdit))])


def open_vault(qtbot: QtBot, vault: VaultSession, kept: KeptSession) -> None:
    """Make or unlock the vault, and wait until what is kept was read."""
    with qtbot.waitSignal(vault.opened, timeout=WAIT_MS):
        if vault.exists:
            vault.unlock(PASSPHRASE, lambda failure: pytest.fail(str(failure)), kept)
        else:
            vault.create(PASSPHRASE, lambda _: None, lambda failure: pytest.fail(str(failure)), kept)
    qtbot.waitUntil(lambda: kept.sees_all and not kept.waits, timeout=WAIT_MS)


def lock(qtbot: QtBot, vault: VaultSession) -> None:
    """Lock, and wait until it is."""
    with qtbot.waitSignal(vault.locked, timeout=WAIT_MS):
        vault.lock()


def press_undo(view: EntryView) -> None:
    """Press Undo."""
    assert view.acts is not None
    button = view.acts.undo.findChild(LinkButton)
    assert isinstance(button, LinkButton)
    button.click()


def type_note(view: EntryView, words: str) -> None:
    """Open the note and type into it."""
    assert view.acts is not None
    view.acts.note.click()
    QTest.keyClicks(view.acts.notes.editor, words)


@pytest.mark.parametrize(
    ("hours", "zone", "here", "words"),
    [
        ("24/7", "Asia/Tokyo", LONDON, "Open at all hours"),
        ("Mo-Su 18:00-22:00", "Europe/London", LONDON, "Open now, until 22:00"),
        ("Mo-Su 18:00-22:00", "Europe/Paris", LONDON, "Open now, until 22:00 there (21:00 here)"),
        ("Mo-Su 20:00-01:00", "Europe/London", LONDON, "Open now, until 01:00"),
        ("Mo-Fr 09:00-17:00", "Europe/London", LONDON, "Closed now, opens Monday 09:00"),
        ("Mo-Fr 19:00-22:00", "Asia/Tokyo", LONDON, "Closed now, opens 19:00 there (Monday 10:00 here)"),
        ("Su 21:00-23:00", "Europe/London", LONDON, "Closed now, opens 21:00"),
    ],
)
def test_open_now_is_said_on_both_clocks(hours: str, zone: str, here: ZoneInfo, words: str) -> None:
    """The line's own time first, the reader's where the two differ, and the day where it is another one."""
    state = opening_words(opening(hours, zone, NOW), NOW, here)
    assert state is not None
    assert state[1] == words


def test_holidays_are_spoken_of_unless_it_is_always_open(show: Show, tmp_path: Path, clock: FakeClock) -> None:
    """Hours say that holidays may change them; a row of a list says "usually"; each minute may say something else."""
    path = service(tmp_path, "gb-line")
    assert "public holidays" not in said(show(read_entry(path)))
    text = path.read_text(encoding="utf-8").replace('opening_hours: "24/7"', 'opening_hours: "Mo-Su 18:00-22:00"')
    path.write_text(text, encoding="utf-8")
    entry = read_entry(path)
    view = show(entry)
    assert "Hours may differ on public holidays." in said(view)
    assert "Open now, until 22:00" in said(view)
    assert short_open_words(entry, NOW) == "Usually open now"
    clock.forward(hours=3)
    view.tell_time()
    assert "Closed now" in said(view)
    assert short_open_words(entry, clock()) == "Usually closed now"
    assert holiday_words("24/7") == holiday_words(None) == ""


def test_every_service_says_language_cost_and_for_whom(show: Show, tmp_path: Path) -> None:
    """In words; a cost that nobody knows says so."""
    path = service(tmp_path, "gb-line", whom="sibling")
    words = said(show(read_entry(path)))
    assert "English" in words
    assert "brothers and sisters" in words
    path.write_text(path.read_text(encoding="utf-8").replace(", cost: free", ""), encoding="utf-8")
    assert cost_words(read_entry(path)) == "Cost not known"
    assert "Cost not known" in said(show(read_entry(path)))


def test_another_country_says_so(show: Show, tmp_path: Path) -> None:
    """With the number that works only there; not at home, and not where no country was chosen."""
    entry = read_entry(service(tmp_path, "fr-line", country="FR", more="inside_country: true\n"))
    assert "In another country: France. The number works only from inside the country." in said(show(entry))
    assert "In another country" not in said(show(entry, "FR"))
    assert "In another country" not in said(show(entry, None))


def test_what_has_closed_says_so_first_points_on_and_cannot_be_called(show: Show, tmp_path: Path, qtbot: QtBot) -> None:
    """The notice stands above all else; there is no button to call, nothing to show large, and a way on."""
    closed = read_entry(service(tmp_path, "gb-old", status="closed", more="instead: gb-new\n"))
    view = show(closed, instead=read_entry(service(tmp_path, "gb-new", title="New Line")))
    assert view.service is not None
    assert view.acts is not None
    words = said(view)
    assert words.index("has closed") < words.index("People who listen.")
    assert "Before it closed: 0000 111" in words
    assert view.service.rows == []
    assert not view.acts.large.isVisible()
    assert large_ways(closed, "GB") == []
    assert open_words(closed, NOW) is None
    assert view.service.instead is not None
    assert view.service.instead.text() == "Go on to: New Line"
    with qtbot.waitSignal(view.entry_asked) as told:
        view.service.instead.click()
    assert told.args == ["gb-new"]


def test_promise_7_who_checked_whose_it_is_and_that_a_check_is_overdue(
    show: Show, tmp_path: Path, clock: FakeClock
) -> None:
    """Curators by name once they did, the pack's title, and plain words where the day of the review has passed."""
    path = service(tmp_path, "gb-line", review_by="2026-03-01", more="owner: Cleo\n")
    path.write_text(
        path.read_text(encoding="utf-8").replace("evidence: single-page", "evidence: confirmed, by: [Ann, Bo]"),
        encoding="utf-8",
    )
    words = said(show(read_entry(path), origin=Origin("Harbour's own list")))
    assert "Confirmed with the organisation: June 2025. Checked by: Ann, Bo. Looked after by: Cleo." in words
    assert "From: Harbour's own list" in words
    assert "Was to be looked at again by 1 March 2026. Please check before you rely on it." in words
    assert "Checked by" not in checked_words("2025", "own-page")
    assert "one person" not in words
    alone = said(show(read_entry(path), origin=Origin("Solo", one_person=True)))
    assert "From: Solo (checked by one person)" in alone
    entry = read_entry(article(tmp_path, "sleep"))
    view = show(entry, origin=Origin("Solo", one_person=True))
    page = view.article.reading.toPlainText()
    assert "From: Solo (checked by one person). It does not replace advice." in page
    assert "Written for this app" not in page
    view.show_entry(entry)
    assert "Written for this app" in view.article.reading.toPlainText()
    assert "To be reviewed by 1 November 2027." in show(entry).article.reading.toPlainText()
    clock.forward(days=400)
    assert "Was to be looked at again by 1 November 2027." in show(entry).article.reading.toPlainText()


def test_keeping_is_undone_in_the_same_place(show: Show, kept: KeptSession, tmp_path: Path) -> None:
    """Press to keep, press to let go, undo: it is again where it stood."""
    first = show(read_entry(service(tmp_path, "gb-first")))
    other = show(read_entry(service(tmp_path, "gb-second")))
    assert other.acts is not None
    other.acts.keep.click()
    assert first.acts is not None
    first.acts.keep.click()
    assert [one.entry for one in kept.state.favourites] == ["gb-second", "gb-first"]
    assert first.acts.keep.text() == "Kept"
    second = show(read_entry(service(tmp_path, "gb-second")))
    assert second.acts is not None
    second.acts.keep.click()
    assert [one.entry for one in kept.state.favourites] == ["gb-first"]
    press_undo(second)
    assert [one.entry for one in kept.state.favourites] == ["gb-second", "gb-first"]


def test_without_a_vault_it_is_said_how_long_it_is_kept(show: Show, tmp_path: Path, qtbot: QtBot) -> None:
    """Until the app is closed, with the way to keep it for good."""
    view = show(read_entry(service(tmp_path, "gb-line")))
    assert view.acts is not None
    assert not view.acts.where.isVisible()
    view.acts.keep.click()
    assert view.acts.where.words() == ("Kept until you close Bereave. Set up the private part to keep it for good.")
    with qtbot.waitSignal(view.vault_asked):
        view.acts.where.acted.emit()


def test_promise_6_what_waited_in_memory_goes_into_the_vault_when_it_opens(
    show: Show, kept: KeptSession, vault: VaultSession, tmp_path: Path, qtbot: QtBot
) -> None:
    """Kept, noted and reported without a vault; then made; then locked: gone from the window; unlocked: all there."""
    view = show(read_entry(service(tmp_path, "gb-line")))
    assert view.acts is not None
    view.acts.keep.click()
    type_note(view, NOTE)
    view.acts.report.click()
    QTest.keyClicks(view.acts.reports.editor, WORDS)
    view.acts.reports.send.click()
    open_vault(qtbot, vault, kept)
    assert not view.acts.where.isVisible()
    assert NOTE in said(view)
    lock(qtbot, vault)
    assert kept.state.is_empty
    assert NOTE not in said(view)
    assert WORDS not in said(view)
    assert not view.acts.notes.editor.document().isUndoAvailable()
    open_vault(qtbot, vault, kept)
    qtbot.waitUntil(lambda: NOTE in said(view) and WORDS in said(view))
    assert view.acts.keep.text() == "Kept"


def test_a_note_of_a_locked_time_follows_the_older_one(
    show: Show, kept: KeptSession, vault: VaultSession, tmp_path: Path, qtbot: QtBot
) -> None:
    """Neither the words in the vault nor those typed while it was locked are lost, and it is said that they wait."""
    open_vault(qtbot, vault, kept)
    view = show(read_entry(service(tmp_path, "gb-line")))
    assert view.acts is not None
    type_note(view, "older")
    lock(qtbot, vault)
    type_note(view, "new")
    view.leaving()
    type_note(view, "er")
    view.leaving()
    assert "Unlock the private part" in view.acts.where.words()
    open_vault(qtbot, vault, kept)
    assert kept.state.notes["gb-line"].text in {"older\n\nnewer", "older\n\nernew"}


def test_a_vault_that_cannot_take_it_is_told_and_nothing_is_lost(
    show: Show, kept: KeptSession, vault: VaultSession, tmp_path: Path, qtbot: QtBot
) -> None:
    """The store of kept things is damaged: the sentence says so, and what was done stays, to be tried again."""
    open_vault(qtbot, vault, kept)
    lock(qtbot, vault)
    (vault.folder / "kept.db").write_bytes(b"noise" * 2000)
    view = show(read_entry(service(tmp_path, "gb-line")))
    assert view.acts is not None
    view.acts.keep.click()
    with qtbot.waitSignal(vault.opened, timeout=WAIT_MS):
        vault.unlock(PASSPHRASE, lambda failure: pytest.fail(str(failure)), kept)
    qtbot.waitUntil(lambda: kept.not_saved, timeout=WAIT_MS)
    assert "kept.db" in view.acts.where.words()
    assert kept.state.is_kept("gb-line")


def test_quick_exit_leaves_nothing_of_ones_own_in_the_window(show: Show, kept: KeptSession, tmp_path: Path) -> None:
    """Forgetting hands the note over and empties the widgets; the report that was begun can be gone on with."""
    entry = read_entry(service(tmp_path, "gb-line"))
    view = show(entry)
    assert view.acts is not None
    type_note(view, NOTE)
    view.acts.report.click()
    QTest.keyClicks(view.acts.reports.editor, WORDS)
    view.forget()
    assert NOTE not in said(view)
    assert WORDS not in said(view)
    assert kept.state.notes["gb-line"].text == NOTE
    view.show_entry(entry)
    assert view.acts is not None
    view.acts.report.click()
    assert view.acts.reports.editor.text() == WORDS


def test_taking_a_note_away_can_be_undone(show: Show, kept: KeptSession, tmp_path: Path) -> None:
    """The note comes back as it was."""
    view = show(read_entry(service(tmp_path, "gb-line")))
    assert view.acts is not None
    type_note(view, NOTE)
    view.acts.notes.remove.click()
    assert kept.state.is_empty
    assert not view.acts.notes.isVisible()
    press_undo(view)
    assert view.acts.notes.editor.text() == NOTE


def test_a_report_says_what_is_wrong_and_nothing_of_the_person(show: Show, kept: KeptSession, tmp_path: Path) -> None:
    """Chosen and typed by keyboard, copied as plain words, taken back while it waits; the note is never in it."""
    view = show(read_entry(service(tmp_path, "gb-line", title="Night Line")))
    assert view.acts is not None
    type_note(view, NOTE)
    QTest.keyClick(view.acts.report, Qt.Key.Key_Return)
    panel = view.acts.reports
    panel.whats.set_chosen(["hours"])
    QTest.keyClicks(panel.editor, WORDS)
    QTest.keyClick(panel.send, Qt.Key.Key_Return)
    (report,) = kept.state.reports
    assert (report.what, report.words, report.waits) == ("hours", WORDS, True)
    assert "Kept here. You can copy it and write to the organisation" in said(view)
    panel.copies[0].click()
    assert QGuiApplication.clipboard().text() == report_text(report)
    assert report_text(report).splitlines()[:3] == ["Night Line (gb-line)", "The hours differ", WORDS]
    assert NOTE not in repr(vars(report))
    panel.take_backs[0].click()
    assert kept.state.reports == ()


def test_joined_or_sent_is_said(show: Show, kept: KeptSession, tmp_path: Path, qtbot: QtBot) -> None:
    """With a hub it goes to the curators; once it is sent, the day is shown and it cannot be taken back."""
    kept.joined = lambda: True
    view = show(read_entry(service(tmp_path, "gb-line")))
    assert view.acts is not None
    view.acts.report.click()
    view.acts.reports.send.click()
    assert "It goes to the curators at the next connection." in said(view)
    kept.do(MarkSent(kept.state.reports[0].id, "2026-11-23T08:00:00+00:00", "hub"))
    qtbot.waitUntil(lambda: "Sent to the curators: 23 November 2026" in said(view))
    assert view.acts.reports.take_backs == []


def test_every_act_has_a_name_and_is_reached_by_tab(show: Show, tmp_path: Path) -> None:
    """Large, keep, note and report are buttons with names, pressed by Enter."""
    view = show(read_entry(service(tmp_path, "gb-line")))
    assert view.acts is not None
    for button in (view.acts.large, view.acts.keep, view.acts.note, view.acts.report):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
    QTest.keyClick(view.acts.keep, Qt.Key.Key_Return)
    assert view.acts.keep.text() == "Kept"
