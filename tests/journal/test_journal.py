"""The journal: drafts, kept pages, the bin, and what leaves for good."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from bereave.failures import NotNow, NotUnderstood
from bereave.journal.journal import Journal
from bereave.journal.page import Counts, PageId
from bereave.vault.store import Store
from tests.fakes import FakeClock


def test_a_draft_is_there_after_opening_again(
    journal: Journal, open_store: Callable[[], Store], store: Store, clock: FakeClock
) -> None:
    """What write returned for is read by the next opening, exactly as typed, as a draft."""
    page = journal.write(None, " First night ", "line one\n\n\tline two  ")
    store.close()
    found = Journal(open_store(), clock).read(page)
    assert (found.title, found.text, found.is_draft) == (" First night ", "line one\n\n\tline two  ", True)
    assert found.written == found.changed == clock.present
    assert UUID(page).version == 4


def test_writing_again_changes_the_same_page(journal: Journal, clock: FakeClock) -> None:
    """The id stays, the beginning stays, the time of change moves."""
    page = journal.write(None, "", "one")
    begun = clock.present
    clock.forward(seconds=5)
    assert journal.write(page, "", "one two") == page
    found = journal.read(page)
    assert (found.text, found.written, found.changed) == ("one two", begun, clock.present)
    assert len(journal.pages()) == 1


def test_saving_the_same_words_again_is_no_change(journal: Journal, clock: FakeClock) -> None:
    """An autosave without a new word leaves the time of change."""
    page = journal.write(None, "", "one")
    before = journal.read(page)
    clock.forward(seconds=5)
    journal.write(page, "", "one")
    assert journal.read(page) == before


def test_a_kept_page_is_no_draft_until_it_is_changed(journal: Journal) -> None:
    """Keeping ends the draft; typing begins one over the kept words."""
    page = journal.write(None, "A", "one")
    journal.keep(page)
    assert not journal.read(page).is_draft
    journal.write(page, "A", "one two")
    assert journal.read(page).is_draft
    assert journal.counts() == Counts(kept=0, drafts=1, binned=0)


def test_discarding_goes_back_to_the_kept_words(journal: Journal) -> None:
    """The draft over a kept page goes; a page never kept goes to the bin, where it can be undone."""
    kept, never = journal.write(None, "A", "one"), journal.write(None, "B", "two")
    journal.keep(kept)
    journal.write(kept, "A", "spoilt")
    journal.discard(kept)
    journal.discard(never)
    assert (journal.read(kept).text, journal.read(kept).is_draft) == ("one", False)
    assert [page.id for page in journal.binned()] == [never]
    journal.restore(never)
    assert journal.read(never).text == "two"


def test_a_draft_that_became_empty_disappears(journal: Journal) -> None:
    """No empty page stays in the list, and the same id can be written to again."""
    page = journal.write(None, "", "one")
    journal.write(page, "  ", "\n")
    assert journal.pages() == []
    journal.write(page, "", "two")
    assert [found.id for found in journal.pages()] == [page]


def test_emptying_a_kept_page_by_mistake_loses_nothing(journal: Journal) -> None:
    """Selecting all and deleting, saved by itself, falls back to the kept words."""
    page = journal.write(None, "A", "one")
    journal.keep(page)
    journal.write(page, "A", "one two")
    journal.write(page, "", "")
    assert (journal.read(page).text, journal.read(page).is_draft) == ("one", False)


def test_an_empty_new_page_leaves_no_trace(journal: Journal) -> None:
    """Opening the editor and typing nothing makes no page."""
    journal.write(None, "", " ")
    assert journal.counts() == Counts(0, 0, 0)


def test_pages_come_newest_first_with_their_first_words(journal: Journal, clock: FakeClock) -> None:
    """Order is by beginning, later first, even within one moment; long beginnings are cut between words."""
    first = journal.write(None, "1", "word " * 200)
    second = journal.write(None, "2", "a\nb")
    clock.forward(days=-1)
    older = journal.write(None, "3", "", session="programme-01")
    found = journal.pages()
    assert [page.id for page in found] == [second, first, older]
    assert found[0].first_words == "a b"
    assert found[1].first_words.endswith("word…")
    assert len(found[1].first_words) <= 121
    assert found[2].session == "programme-01"


def test_delete_moves_to_the_bin_and_restore_undoes_it(journal: Journal, clock: FakeClock) -> None:
    """A deleted page is out of the list and in the bin as it was; undoing brings all of it back."""
    page = journal.write(None, "A", "one", session="programme-01")
    journal.keep(page)
    before = journal.pages()
    clock.forward(minutes=1)
    journal.delete(page)
    assert journal.pages() == []
    assert [found.binned for found in journal.binned()] == [clock.present]
    journal.restore(page)
    assert journal.pages() == before


def test_a_late_save_of_a_deleted_page_neither_brings_it_back_nor_is_lost(journal: Journal) -> None:
    """Words saved after deleting are on the page in the bin."""
    page = journal.write(None, "A", "one")
    journal.delete(page)
    journal.write(page, "A", "one two")
    journal.write(page, "", "")
    assert journal.pages() == []
    journal.restore(page)
    assert journal.read(page).text == "one two"


def test_emptying_the_bin_spares_what_is_younger_and_what_is_not_in_it(journal: Journal, clock: FakeClock) -> None:
    """Only pages binned before the given moment go, and they are counted."""
    old, young, kept = (journal.write(None, "", words) for words in ("old", "young", "kept"))
    journal.delete(old)
    clock.forward(days=31)
    journal.delete(young)
    assert journal.empty_bin(clock.present - timedelta(days=30)) == 1
    assert journal.empty_bin(clock.present - timedelta(days=30)) == 0
    assert [page.id for page in journal.binned()] == [young]
    assert [page.id for page in journal.pages()] == [kept]
    with pytest.raises(NotUnderstood):
        journal.restore(old)


def test_a_page_deleted_for_good_leaves_no_word_behind_even_for_who_has_the_key(
    journal: Journal, store: Store, clock: FakeClock
) -> None:
    """After emptying, no table and no index holds the word, no page of the file is free, the side file is empty."""
    word = "quittengelee"
    page = journal.write(None, word, f"{word} " * 3000)
    journal.keep(page)
    stays = journal.write(None, "", "stays")
    assert journal.search(word)
    assert _holds(store, word)
    journal.delete(page)
    clock.forward(days=1)
    journal.empty_bin(clock.present)
    assert not _holds(store, word)
    assert store.path.with_name("journal.db-wal").stat().st_size == 0
    assert [found.id for found in journal.search("stays")] == [stays]


def test_half_a_sign_is_shown_as_unknown_and_the_rest_is_kept(journal: Journal) -> None:
    """A lone surrogate, as a broken paste may bring, does not stop the save; a whole pair becomes its sign."""
    assert journal.read(journal.write(None, "", "a\ud800b")).text == "a\ufffdb"
    assert journal.read(journal.write(None, "", "\ud83d\udd6f")).text == "\U0001f56f"
    assert journal.search("\ud800") == []


def _holds(store: Store, word: str) -> bool:
    """Whether any value of any table, or the index's own list of words, holds `word`, or free pages may."""
    with store.reading() as db:
        db.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab('main', 'page_words', 'row')")
        if db.execute("SELECT 1 FROM temp.words WHERE term = ?", [word]).fetchone():
            return True
        tables = [name for (name,) in db.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'")]
        for table in tables:
            for row in db.execute(f'SELECT * FROM main."{table}"'):
                if any(word.encode() in (v if isinstance(v, bytes) else str(v).encode()) for v in row):
                    return True
        return bool(db.execute("PRAGMA freelist_count").fetchone()[0])


def test_what_is_no_page_is_told(journal: Journal) -> None:
    """Reading, keeping, deleting, restoring or discarding an unknown page, or writing under no id, is NotUnderstood."""
    unknown = PageId(str(uuid4()))
    for use in (journal.read, journal.keep, journal.delete, journal.restore, journal.discard):
        with pytest.raises(NotUnderstood):
            use(unknown)
    with pytest.raises(NotUnderstood):
        journal.write(PageId("no id"), "", "one")


def test_a_locked_journal_says_so(journal: Journal, store: Store) -> None:
    """After locking, every way of using it raises NotNow."""
    store.close()
    with pytest.raises(NotNow, match="locked"):
        journal.write(None, "", "one")
    for use in (journal.pages, journal.binned, journal.counts, lambda: journal.search("one")):
        with pytest.raises(NotNow, match="locked"):
            use()


@pytest.mark.parametrize("text", ["\x00 nul", "\ufdd0", "🕯️ 오늘은", "a\r\nb", "x" * 300_000, "'; DROP TABLE pages; --"])
def test_any_text_comes_back_as_typed(journal: Journal, text: str) -> None:
    """Odd letters, emoji, line ends, long texts and what looks like a command are kept letter by letter."""
    assert journal.read(journal.write(None, "", text)).text == text
