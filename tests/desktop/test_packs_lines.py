"""Lines of a pack that help now would show, as they are asked about before the yes."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from bereave.desktop.theme import Theme
from tests.desktop.curate_tasks_room import WAIT_MS
from tests.desktop.packs_shelf import Shelf
from tests.directory.writing import service
from tests.fakes import FakeClock


def test_a_line_that_a_pack_adds_is_shown_with_all_its_ways_and_waits_for_a_yes(
    qtbot: QtBot, theme: Theme, tmp_path: Path, clock: FakeClock
) -> None:
    """Name, country, every way; one that is called like the app's own stands beside that; one tick is all of them."""
    shelf = Shelf(qtbot, theme, tmp_path, clock)
    service(shelf.organisation.content, "gb-listening-line", "The Listening L\u0456ne")
    shelf.organisation.publish()
    shelf.look()
    shelf.type_fingerprint()
    part = shelf.card.installing
    assert list(part.lines.ticks) == ["gb-harbour", "gb-listening-line"]
    for said in (
        "New (United Kingdom)",
        "Harbour House",
        "0000 111 · free · 24/7",
        "example.org",
        "Busy in the evening.",
    ):
        assert said in shelf.words().replace("\u200b", "")
    assert "The app's own is called like it (United Kingdom)" in shelf.words()
    assert not part.changes.isVisible()
    part.lines.all.click()
    assert part.lines.accepted() == ["gb-harbour", "gb-listening-line"]
    part.lines.ticks["gb-listening-line"].click()
    assert not part.lines.all.isChecked()
    part.yes.click()
    shelf.bot.waitUntil(lambda: "harbour" in shelf.card.removes, timeout=WAIT_MS)
    assert [row.id for row in shelf.reader.packs.lines("harbour")] == ["gb-listening-line"]
