"""The plan: own words, kept; readable while locked only for who chose it, and no longer than that."""

import stat
from pathlib import Path

import pytest

from bereave.failures import NotNow, OurFault
from bereave.journal.plan import PlanPart, PlanStore, read_open_copy
from bereave.vault.store import Store
from tests.fakes import FakeClock


@pytest.fixture
def plan(store: Store, tmp_path: Path, clock: FakeClock) -> PlanStore:
    """An empty plan; its folder is tmp_path."""
    return PlanStore(store, tmp_path, clock)


def test_the_seven_parts_are_kept_as_typed(plan: PlanStore) -> None:
    """Each part comes back exactly; unwritten ones are empty; saving again replaces one part only."""
    assert plan.read().is_empty
    assert len(PlanPart) == 7
    for part in PlanPart:
        plan.save_part(part, f"  {part} \n own words")
    plan.save_part(PlanPart.ONE_REASON, "the dog")
    found = plan.read().parts
    assert found[PlanPart.ONE_REASON] == "the dog"
    assert found[PlanPart.SERVICES] == "  services \n own words"


@pytest.mark.parametrize(
    ("said", "names"),
    [
        *((name, True) for name in ("Ana", "my sister, 555", "언니")),
        *((name, False) for name in ("", " - ", "Nobody.", "no one", "Personne", "je ne sais pas", "없음", "?")),
    ],
)
def test_a_plan_that_names_nobody_is_noticed(plan: PlanStore, said: str, names: bool) -> None:
    """An empty answer, or the word for nobody, is no person; a name in any script is one."""
    plan.save_part(PlanPart.PEOPLE_TO_ASK, said)
    assert plan.read().names_a_person() is names


def test_without_the_choice_there_is_no_copy(plan: PlanStore, tmp_path: Path) -> None:
    """The first state of the choice is no, and saving writes nothing beside the store."""
    plan.save_part(PlanPart.WHAT_SOOTHES, "tea")
    assert not plan.readable_while_locked
    assert read_open_copy(tmp_path) is None
    assert not (tmp_path / "plan.json").exists()


def test_the_copy_follows_the_plan_and_opens_while_locked(plan: PlanStore, store: Store, tmp_path: Path) -> None:
    """After the choice every part is readable without the store, in a file for its owner alone."""
    plan.save_part(PlanPart.WHAT_SOOTHES, "tea")
    plan.choose_readable_while_locked(True)
    plan.save_part(PlanPart.PEOPLE_TO_ASK, "언니")
    store.close()
    found = read_open_copy(tmp_path)
    assert found is not None
    assert found.parts[PlanPart.WHAT_SOOTHES] == "tea"
    assert found.names_a_person()
    assert stat.S_IMODE((tmp_path / "plan.json").stat().st_mode) == 0o600


def test_taking_the_choice_back_removes_the_copy_at_once(plan: PlanStore, tmp_path: Path) -> None:
    """The file and any half-written draft of it are gone when the call returns; the plan stays."""
    plan.save_part(PlanPart.WHAT_SOOTHES, "tea")
    plan.choose_readable_while_locked(True)
    (tmp_path / "plan.json.new").write_text("tea", encoding="utf-8")
    plan.choose_readable_while_locked(False)
    assert not list(tmp_path.glob("plan.json*"))
    assert plan.read().parts[PlanPart.WHAT_SOOTHES] == "tea"


def test_a_crash_between_choice_and_file_is_put_right_at_the_next_opening(
    plan: PlanStore, store: Store, tmp_path: Path, clock: FakeClock
) -> None:
    """A copy left behind a no is removed, one missing or old behind a yes is written."""
    plan.save_part(PlanPart.WHAT_SOOTHES, "tea")
    for leftover in ("plan.json", "plan.json.new"):
        (tmp_path / leftover).write_text("tea", encoding="utf-8")
        PlanStore(store, tmp_path, clock)
        assert not list(tmp_path.glob("plan.json*"))
    plan.choose_readable_while_locked(True)
    (tmp_path / "plan.json").write_text("{}", encoding="utf-8")
    PlanStore(store, tmp_path, clock)
    found = read_open_copy(tmp_path)
    assert found is not None
    assert found.parts[PlanPart.WHAT_SOOTHES] == "tea"


def test_when_only_the_copy_cannot_be_written_the_plan_is_saved_and_says_so(plan: PlanStore, tmp_path: Path) -> None:
    """A copy that cannot be renewed is NotNow with words that say what is safe."""
    plan.choose_readable_while_locked(True)
    (tmp_path / "plan.json").unlink()
    (tmp_path / "plan.json").mkdir()
    with pytest.raises(NotNow, match="Your plan is saved"):
        plan.save_part(PlanPart.WHAT_SOOTHES, "tea")
    assert plan.read().parts[PlanPart.WHAT_SOOTHES] == "tea"


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"parts": 5}', "\x00"])
def test_a_damaged_copy_says_where_the_plan_is(tmp_path: Path, content: str) -> None:
    """It is our fault, in one sentence that sends the person to the journal."""
    (tmp_path / "plan.json").write_text(content, encoding="utf-8")
    with pytest.raises(OurFault, match="unlock"):
        read_open_copy(tmp_path)
