"""Packs: a curator makes and signs one from the workspace; a reader installs it with care, and takes it away."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from bereave.desktop.directory_exchange import PackUpdates
from bereave.desktop.pages.curate import Task
from bereave.desktop.pages.curate.packs_bench import PackBench
from bereave.desktop.pages.curate.packs_view import PacksView
from bereave.desktop.pages.settings.packs_card import PacksCard
from bereave.desktop.theme import Theme
from bereave.directory.packs.form import grouped
from bereave.directory.packs.inspecting import Inspection
from bereave.directory.packs.keys import make_key, public_file
from bereave.directory.workspace import Workspace
from bereave.failures import Failure
from tests.desktop.curate_tasks_room import WAIT_MS, CurateRoom
from tests.desktop.packs_shelf import Shelf
from tests.directory.packs.bench import Reader
from tests.directory.workspace.conftest import NOON
from tests.directory.writing import article, line, service
from tests.fakes import FakeClock

PASSPHRASE = "quiet water stones"


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[CurateRoom]:
    """A curator with one entry of their own that the check minds nothing in."""
    made = CurateRoom(qtbot, theme, tmp_path)
    yield made
    made.close()


def add(room: CurateRoom, **fields: object) -> None:
    """An entry of the curator's own."""
    ordinary: dict[str, object] = {"review_by": "2027-03-01", "inside_country": False}
    entry = line("gb-harbour", **{**ordinary, **fields})
    room.desk.change(lambda: room.room.save(entry), lambda _: None, room.page)
    room.quiet()


def begin(room: CurateRoom) -> PacksView:
    """Open the task as its button does."""

    def make() -> PacksView:
        bench = PackBench(room.room.folder, room.core / "wording")
        return PacksView(room.theme, room.desk, room.spare, bench, room.choose, room.save_as, now=lambda: NOON)

    room.page.add_tasks([Task("packs", "Packs", "package", make)])
    view = room.page.open_task("packs")
    assert isinstance(view, PacksView)
    room.quiet()
    return view


def make_own_key(room: CurateRoom, view: PacksView) -> None:
    """Name, passphrase twice, and where the key lies."""
    room.chosen = [room.folder / "ana.key"]
    view.key.name.setText("Ana")
    view.key.first.field.setText(PASSPHRASE)
    view.key.second.field.setText(PASSPHRASE)
    view.key.make.click()
    room.until(view.key.there.isVisible)


def make_pack(room: CurateRoom, view: PacksView) -> None:
    """A first version that Ana and Bo have to sign."""
    make_key("Bo", room.folder / "bo.key", PASSPHRASE)
    room.chosen = [public_file(room.folder / "bo.key")]
    view.making.add.click()
    room.until(lambda: len(view.making.keys) == 2)
    view.making.title.setText("Harbour")
    view.making.name.setText("harbour")
    view.making.make.click()
    room.quiet()


def test_a_key_is_made_and_shown_by_its_fingerprint(room: CurateRoom) -> None:
    """Large, in groups of four, copied by one press; the passphrase does not stay in a field."""
    view = begin(room)
    make_own_key(room, view)
    words = view.key.fingerprint.words.text()
    assert len(words.split()) == 16
    view.key.fingerprint.copy.click()
    assert QApplication.clipboard().text() == words
    assert view.key.first.text() == view.key.second.text() == ""
    again = PackBench(room.room.folder, room.core / "wording").notes()
    assert again.key == str(room.folder / "ana.key")


def test_two_passphrases_that_differ_make_no_key(room: CurateRoom) -> None:
    """Nothing is asked and nothing is written."""
    view = begin(room)
    view.key.name.setText("Ana")
    view.key.first.field.setText(PASSPHRASE)
    view.key.second.field.setText("another one")
    view.key.make.click()
    assert "not the same" in view.key.notice.words()
    assert not list(room.folder.glob("*.key"))


def test_a_pack_is_made_signed_by_two_and_handed_on(room: CurateRoom) -> None:
    """It says who signed and who still has to; a stick gets a copy that verifies."""
    from bereave.directory.packs.looking import look

    add(room)
    view = begin(room)
    make_own_key(room, view)
    make_pack(room, view)
    assert "Version 1 is made" in view.making.notice.words()
    assert "Still to sign" in view.signing.who.text()
    view.signing.passphrase.field.setText("wrong wrong")
    view.signing.sign.click()
    room.until(lambda: "does not open the key" in view.signing.notice.words())
    view.signing.passphrase.field.setText(PASSPHRASE)
    view.signing.sign.click()
    room.until(lambda: "Signed by: Ana." in view.signing.who.text())
    assert view.signing.passphrase.text() == ""
    room.chosen = [room.folder / "bo.key"]
    view.key.other.click()
    room.quiet()
    view.signing.passphrase.field.setText(PASSPHRASE)
    view.signing.sign.click()
    room.until(lambda: view.signing.told is not None and view.signing.told.ready)
    stick = room.folder / "stick"
    stick.mkdir()
    room.chosen = [stick]
    view.signing.hand.click()
    room.until(lambda: "Copied to" in view.signing.notice.words())
    verified, fingerprint = look(stick / "harbour", "", NOON)
    assert list(verified.signed_by) == ["Ana", "Bo"]
    assert grouped(fingerprint) == view.signing.fingerprint.words.text()


def test_what_has_to_be_put_right_stops_it_with_the_list(room: CurateRoom) -> None:
    """Each place with its file, line and rule; Enter opens the entry; nothing was made."""
    add(room, summary="He committed suicide there.")
    view = begin(room)
    make_own_key(room, view)
    make_pack(room, view)
    assert view.making.problems.isVisible()
    assert view.making.problems.model.rowCount() >= 1
    assert not (room.room.folder / "pack").exists()
    opened: list[str] = []
    view.entry_asked.connect(opened.append)
    view.making.problems.focus_first()
    QTest.keyClick(view.making.problems.view, Qt.Key.Key_Return)
    assert opened == ["gb-harbour"]


def test_one_key_is_not_enough_unless_one_person_is_chosen_plainly(room: CurateRoom) -> None:
    """The sentence asks for a colleague's; choosing one person says what every place will say."""
    add(room)
    view = begin(room)
    make_own_key(room, view)
    view.making.name.setText("harbour")
    view.making.make.click()
    assert "1 more key(s) needed" in view.making.notice.words()
    view.making.threshold.findChildren(QPushButton)[1].click()
    assert view.making.alone.isVisible()
    view.making.make.click()
    room.until(lambda: "Version 1" in view.making.notice.words())
    assert view.signing.one_person.isVisible()


def test_a_workspace_without_entries_and_a_folder_that_is_no_pack_are_one_sentence(room: CurateRoom) -> None:
    """Nothing is made of nothing, and a strange folder is not gone on with."""
    view = begin(room)
    make_own_key(room, view)
    make_pack(room, view)
    assert view.signing.told is None
    said = view.making.notice.words()
    assert "nothing to make" in said
    strange = room.folder / "strange"
    (strange / "metadata").mkdir(parents=True)
    (strange / "metadata" / "1.root.json").write_text("{", encoding="utf-8")
    room.chosen = [strange]
    view.signing.open.click()
    room.until(view.signing.notice.isVisible)
    assert "cannot be read" in view.signing.notice.words()
    assert view.signing.told is None


@pytest.fixture
def shelf(qtbot: QtBot, theme: Theme, tmp_path: Path, clock: FakeClock) -> Shelf:
    """Nothing is installed yet."""
    return Shelf(qtbot, theme, tmp_path, clock)


def test_a_first_pack_needs_the_fingerprint_and_a_yes(shelf: Shelf) -> None:
    """Typed in groups by itself; what changes is said before; afterwards it is listed with who checked it."""
    article(shelf.organisation.content)
    shelf.organisation.publish()
    shelf.look()
    part = shelf.card.installing
    assert not part.yes.isVisible()
    shelf.type_fingerprint()
    assert part.field.text() == grouped(shelf.organisation.fingerprint)
    assert "1 new: Long nights" in part.changes.text()
    assert shelf.reader.packs.list() == ()
    part.yes.click()
    shelf.bot.waitUntil(lambda: "Checked by: Ann, Bo." in shelf.words(), timeout=WAIT_MS)
    assert shelf.changes == [True]


def test_another_fingerprint_installs_nothing(shelf: Shelf) -> None:
    """One sentence, and the person may type once more."""
    shelf.organisation.publish()
    shelf.look()
    part = shelf.card.installing
    part.field.setText("12 ab")
    part.next.click()
    assert "64 digits" in part.wrong.words()
    part.field.setText("0" * 64)
    part.next.click()
    shelf.bot.waitUntil(lambda: "not that of this pack" in shelf.card.notice.words(), timeout=WAIT_MS)
    assert shelf.reader.packs.list() == ()


def test_crisis_lines_stand_side_by_side_and_each_needs_a_yes(shelf: Shelf) -> None:
    """Nothing is ticked by itself; without a yes the app's own line stays, and the yes can be said later."""
    service(shelf.organisation.content, "gb-listening", "Another Line")
    shelf.organisation.publish()
    shelf.look()
    shelf.type_fingerprint()
    part = shelf.card.installing
    tick = part.lines.ticks["gb-listening"]
    assert not tick.isChecked()
    assert "The Listening Line" in shelf.words()
    assert "Another Line" in shelf.words()
    part.yes.click()
    shelf.bot.waitUntil(lambda: bool(shelf.reader.packs.list()) and "harbour" in shelf.card.removes, timeout=WAIT_MS)
    assert [row.id for row in shelf.reader.packs.lines("harbour")] == ["gb-harbour", "gb-listening"]
    later = shelf.card.findChild(QPushButton, "pack-lines-harbour")
    assert isinstance(later, QPushButton)
    later.click()
    part.lines.all.click()
    part.yes.click()
    shelf.bot.waitUntil(lambda: shelf.reader.packs.lines("harbour") == (), timeout=WAIT_MS)


def test_one_persons_pack_says_so_plainly(shelf: Shelf) -> None:
    """Before the yes, and in the list."""
    shelf.organisation.build(shelf.organisation.ann, threshold=1)
    shelf.organisation.sign(shelf.organisation.ann)
    shelf.look()
    shelf.type_fingerprint()
    assert "checked by one person: Ann" in shelf.card.installing.who.text()
    shelf.card.installing.yes.click()
    shelf.bot.waitUntil(lambda: "Checked by one person: Ann." in shelf.words(), timeout=WAIT_MS)


def test_taking_a_pack_away_is_asked_and_keeping_is_the_default(shelf: Shelf) -> None:
    """Escape keeps it; the other answer takes it away."""
    shelf.organisation.publish()
    shelf.reader.install(shelf.organisation.out, shelf.organisation.fingerprint)
    shelf.card.show_packs()
    shelf.bot.waitUntil(lambda: "harbour" in shelf.card.removes, timeout=WAIT_MS)
    shelf.card.removes["harbour"].click()
    assert shelf.card.question is not None
    QTest.keyClick(shelf.card.question, Qt.Key.Key_Escape)
    assert len(shelf.reader.packs.list()) == 1
    shelf.card.removes["harbour"].click()
    shelf.card.question.other_button.click()
    shelf.bot.waitUntil(lambda: "taken away" in shelf.card.notice.words(), timeout=WAIT_MS)
    assert shelf.reader.packs.list() == ()


def test_a_damaged_pack_and_a_folder_that_is_none_are_one_sentence(shelf: Shelf, tmp_path: Path) -> None:
    """Nothing opens that could be said yes to."""
    shelf.organisation.publish()
    shelf.organisation.file("targets/*.entries.zip").write_bytes(b"changed")
    shelf.look()
    part = shelf.card.installing
    part.field.setText(shelf.organisation.fingerprint)
    part.next.click()
    shelf.bot.waitUntil(lambda: "othing was installed" in shelf.card.notice.words(), timeout=WAIT_MS)
    assert not part.yes.isVisible()
    part.no.click()
    (tmp_path / "empty").mkdir()
    shelf.chosen = [tmp_path / "empty"]
    shelf.card.file.click()
    shelf.bot.waitUntil(lambda: "Looking" not in shelf.card.notice.words(), timeout=WAIT_MS)
    assert "holds no pack" in shelf.card.notice.words()
    assert "\n" not in shelf.card.notice.words()


class Offers(QObject):
    """What a hub offers, installed as the hub session does it."""

    offered = Signal()

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader
        self.offers: tuple[Inspection, ...] = ()

    def words(self, inspection: Inspection) -> str:
        """What it is."""
        return f"Your organisation has entries for you: {inspection.info.title}."

    def install(
        self,
        inspection: Inspection,
        accept: list[str],
        done: Callable[[object], object],
        failed: Callable[[Failure], object],
    ) -> None:
        """At once; a failure is told."""
        try:
            info = self.reader.packs.install(inspection, accept)
        except Failure as failure:
            failed(failure)
            return
        self.offers = ()
        self.offered.emit()
        done(info)


def test_what_the_hub_offers_waits_for_a_yes(shelf: Shelf, theme: Theme) -> None:
    """The offer is a notice; what would change is seen first; after the yes the notice is gone."""
    article(shelf.organisation.content)
    shelf.organisation.publish()
    updates = Offers(shelf.reader)
    card = PacksCard(theme, shelf.reader.packs, shelf.lane, updates=cast("PackUpdates", updates))
    shelf.bot.addWidget(card)
    card.show()
    updates.offers = (shelf.reader.packs.inspect(shelf.organisation.out, vouched=shelf.organisation.fingerprint),)
    updates.offered.emit()
    assert "entries for you" in card.offers[0].words()
    card.offers[0].acted.emit()
    assert shelf.reader.packs.list() == ()
    assert "1 new" in card.installing.changes.text()
    card.installing.yes.click()
    assert [info.name for info in shelf.reader.packs.list()] == ["harbour"]
    assert card.offers == []
    assert "is installed" in card.notice.words()


def test_notes_that_are_damaged_are_no_notes(tmp_path: Path) -> None:
    """The key is asked for again."""
    (tmp_path / "pack.json").write_text("[1", encoding="utf-8")
    assert PackBench(tmp_path, tmp_path).notes().key == ""
    assert Workspace(tmp_path, []).who == ""
