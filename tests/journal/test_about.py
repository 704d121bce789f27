"""What was told about the person: in the journal's store, replaceable, and empty where nothing was told."""

from collections.abc import Callable

from bereave.journal.about import About, read_about, save_about
from bereave.vault.store import Store


def test_what_was_told_is_there_after_opening_again(open_store: Callable[[], Store]) -> None:
    """The answers come back as told; those left out are empty."""
    store = open_store()
    assert read_about(store) == About()
    save_about(store, About(name_of_person="Nour", how_long_ago="2026-09"))
    store.close()
    assert read_about(open_store()) == About("Nour", "", "2026-09")


def test_an_answer_taken_back_is_gone(store: Store) -> None:
    """Saving again replaces all answers, so that an emptied one is nowhere any more."""
    save_about(store, About("Nour", "sibling", "2026-09"))
    save_about(store, About(relationship="friend"))
    assert read_about(store) == About(relationship="friend")
    with store.reading() as db:
        assert db.execute("SELECT count(*) FROM about").fetchone() == (1,)
