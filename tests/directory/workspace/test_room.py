"""The workspace: own changes over the layers below, each with a way back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bereave.directory.model import Contact, Source
from bereave.directory.workspace import ChangedMeanwhile, Learnt, Workspace
from bereave.directory.write import text_of
from bereave.failures import NotAllowed, NotNow, NotUnderstood
from tests.directory.writing import line


def test_a_change_lies_over_what_is_shipped_and_leaves_that_as_it_is(room: Workspace, core: Path) -> None:
    """The shipped file keeps its text; the own one has the same place below the workspace."""
    shipped = (core / "services/GB/river.md").read_text(encoding="utf-8")
    room.save(replace(line(), summary="They listen at night."))
    assert room.directory.layer["gb-river"] == "own"
    assert (room.folder / "entries/services/GB/river.md").is_file()
    assert (core / "services/GB/river.md").read_text(encoding="utf-8") == shipped
    assert room.text("gb-river") == text_of(replace(line(), summary="They listen at night."))


def test_every_change_is_a_revision_with_both_texts(room: Workspace) -> None:
    """Who, when, why, and the whole text before and after; saving the same again is no change."""
    before = room.text("gb-river")
    room.save(replace(line(), summary="Changed."), "a better sentence")
    room.save(replace(line(), summary="Changed."))
    (only,) = room.revisions("gb-river")
    assert (only.number, only.by, only.action, only.note) == (1, "Ana", "changed", "a better sentence")
    assert only.at == "2026-11-22T12:00:00+00:00"
    assert (only.before, only.after) == (before, room.text("gb-river"))


def test_undo_goes_back_step_by_step_to_what_is_shipped(room: Workspace) -> None:
    """Each undo takes back one action; after the last one there is nothing left to take back."""
    room.save(replace(line(), summary="One."))
    room.save(replace(line(), summary="Two."))
    room.undo()
    assert room.entry("gb-river") == replace(line(), summary="One.", path=room.folder / "entries/services/GB/river.md")
    room.undo()
    assert not room.is_own("gb-river")
    assert [one.action for one in room.revisions("gb-river")] == ["restored", "restored", "changed", "changed"]
    with pytest.raises(NotNow, match="nothing to take back"):
        room.undo()


def test_any_earlier_state_can_be_put_back(room: Workspace) -> None:
    """Also the one before a removal."""
    room.save(replace(line(), summary="One."))
    room.remove("gb-river")
    assert room.entry("gb-river") is not None
    room.restore("gb-river", 1)
    restored = room.entry("gb-river")
    assert restored is not None
    assert restored.summary == "One."
    with pytest.raises(NotUnderstood):
        room.restore("gb-river", 99)


def test_a_bulk_change_is_one_action(room: Workspace) -> None:
    """Undo takes it back from all of them."""
    assert room.change_many(["gb-river", "gb-night", "gb-day"], owner="Ana", review_by="2027-01-01") == 3
    assert {row.owner for row in room.rows()} == {"Ana"}
    assert room.change_many(["gb-river"], owner="Ana") == 0
    room.undo()
    assert {row.owner for row in room.rows()} == {None}


def test_a_new_entry_gets_a_free_id_and_goes_with_undo(room: Workspace) -> None:
    """Its id is made of country and title; a taken id is refused."""
    new = room.create(replace(line(""), title="River"))
    assert new.id == "gb-river-2"
    with pytest.raises(NotAllowed, match="already used"):
        room.create(line("gb-river"))
    room.undo()
    assert room.entry("gb-river-2") is None


def test_what_cannot_be_read_back_is_not_saved(room: Workspace) -> None:
    """An entry without a title would be lost to everybody."""
    with pytest.raises(NotUnderstood, match="title is missing"):
        room.save(replace(line(), title=""))
    assert room.revisions("gb-river") == ()


def test_a_shipped_entry_is_never_removed(room: Workspace) -> None:
    """A service that ended is closed, so that people who look for it learn it."""
    with pytest.raises(NotAllowed, match="closed"):
        room.remove("gb-river")


def test_two_windows_do_not_overwrite_each_other_unseen(make: Callable[[], Workspace]) -> None:
    """The second is told; both states are in the history."""
    one, other = make(), make()
    base = other.text("gb-river")
    one.save(replace(line(), summary="First window."))
    with pytest.raises(ChangedMeanwhile):
        other.save(replace(line(), summary="Second window."), base=base)
    seen = other.entry("gb-river")
    assert seen is not None
    assert seen.summary == "First window."


def test_a_change_by_an_editor_becomes_a_revision(room: Workspace) -> None:
    """Changed, new and removed files are seen at the next look, each with its text."""
    room.save(replace(line(), summary="One."))
    file = room.folder / "entries/services/GB/river.md"
    file.write_text(text_of(replace(line(), summary="From an editor.")), encoding="utf-8")
    new = room.folder / "entries/services/GB/new.md"
    new.write_text(text_of(line("gb-new")), encoding="utf-8")
    room.look()
    newest = room.revisions("gb-river")[0]
    assert (newest.action, newest.note) == ("outside", "changed outside")
    assert "From an editor." in (newest.after or "")
    assert [one.before for one in room.revisions("gb-new")] == [None]
    new.unlink()
    room.look()
    assert [one.after is None for one in room.revisions("gb-new")] == [True, False]
    room.look()
    assert len(room.revisions("gb-river")) == 2
    with pytest.raises(NotNow, match="changed since"):
        room.undo()


def test_a_file_that_an_editor_broke_is_told_and_can_be_put_back(room: Workspace) -> None:
    """The shipped entry shows meanwhile; the history has the broken text too."""
    room.save(replace(line(), summary="One."))
    (room.folder / "entries/services/GB/river.md").write_text("---\nid: [\n", encoding="utf-8")
    directory = room.look()
    assert [problem.file for problem in directory.problems] == ["own/services/GB/river.md"]
    assert room.revisions("gb-river")[0].after == "---\nid: [\n"
    room.restore("gb-river", 1)
    assert room.look().problems == ()


def test_facts_that_were_changed_lose_their_confirmation(room: Workspace) -> None:
    """A better sentence keeps it; another number without a word about it is not confirmed, and due today."""
    entry = room.check_today("gb-river", "still-true", Learnt("call"))
    entry = room.save(replace(entry, summary="A better sentence."))
    assert (entry.checked.evidence, entry.checked.by) == ("confirmed", ("Ana",))
    changed = room.save(replace(entry, contacts=(Contact("phone", "0000 222"),)))
    assert (changed.checked.evidence, changed.checked.by, changed.checked.on) == ("desk-research", (), "unknown")
    assert changed.review_by == "2026-11-22"
    assert "confirmed-by" not in {trouble.rule for trouble in room.examine(changed)}
    assert next(row for row in room.rows() if row.id == "gb-river").due
    room.undo()
    assert room.entry("gb-river") == entry


@pytest.mark.parametrize(("how", "evidence"), [("call", "confirmed"), ("other-page", "single-page")])
def test_a_change_that_was_checked_rests_on_that_check_alone(room: Workspace, how: str, evidence: str) -> None:
    """What the old number rested on says nothing about the new one."""
    room.save(replace(line(), contacts=(Contact("phone", "0000 222"),)))
    entry = room.check_today("gb-river", "changed", Learnt(how, "https://example.org/list"))
    assert (entry.checked.evidence, entry.checked.by, entry.checked.on) == (evidence, ("Ana",), "2026-11-22")
    assert entry.review_by == "2027-02-22"


def test_a_change_whose_source_was_written_down_keeps_what_was_written(room: Workspace) -> None:
    """The curator said in the same edit how it was learnt; only who stood for the old facts goes."""
    entry = room.check_today("gb-river", "still-true", Learnt("call"))
    source = Source(url="https://example.org/numbers", on="2026-11-22")
    new = replace(entry.checked, evidence="own-page", sources=(*entry.checked.sources, source))
    kept = room.save(replace(entry, contacts=(Contact("phone", "0000 222"),), checked=new))
    assert kept.checked == replace(new, by=())
    assert kept.review_by == entry.review_by


def test_a_state_set_for_many_is_no_check_either(room: Workspace) -> None:
    """Who said that it pauses was not asked."""
    room.check_today("gb-river", "still-true", Learnt("call"))
    room.change_many(["gb-river"], status="paused")
    entry = room.entry("gb-river")
    assert entry is not None
    assert (entry.checked.evidence, entry.checked.by) == ("desk-research", ())


def test_closing_points_on(room: Workspace) -> None:
    """To another entry that is there, and only to such a one."""
    entry = room.close("gb-night", "gb-day", Learnt("own-page", "https://example.org/closed"))
    assert (entry.status, entry.instead, entry.checked.on) == ("closed", "gb-day", "2026-11-22")
    for wrong in ("gb-night", "gb-nobody"):
        with pytest.raises(NotUnderstood, match="no other entry"):
            room.close("gb-night", wrong, Learnt("call"))


def test_the_name_of_the_curator_is_kept_in_the_workspace(room: Workspace, make: Callable[[], Workspace]) -> None:
    """Asked once."""
    room.name_curator("  Bo ")
    assert room.who == "Bo"
    again = Workspace(room.folder, room.layers[1:])
    assert again.who == "Bo"


def test_problems_are_counted_and_follow_a_change(room: Workspace) -> None:
    """Words that hurt, a pointer to nothing."""
    assert room.count_problems() == 0
    room.save(replace(line(), body="He committed suicide.", instead="gb-nobody"))
    assert {row.id: row.problems for row in room.rows()}["gb-river"] == 2
    found = {one.place: one.rule for one in room.examine(replace(line(), body="He committed suicide."))}
    assert found == {"body": "wording-committed"}


def test_a_draft_comes_back_as_it_was_and_a_broken_one_is_none(room: Workspace) -> None:
    """Also one that could not be saved yet."""
    half = replace(line(), title="", contacts=(Contact("phone", ""),))
    room.drafts.keep("gb-river", half)
    assert room.drafts.kept("gb-river") == half
    assert room.drafts.names() == ("gb-river",)
    (room.folder / "drafts/gb-river.draft").write_text("[]", encoding="utf-8")
    assert room.drafts.kept("gb-river") is None
    room.drafts.drop("gb-river")
    assert room.drafts.names() == ()
