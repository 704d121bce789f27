"""The private journal: pages that are saved while they are typed, found again, and deleted for good."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

from bereave.failures import QT_TRANSLATE_NOOP, NotUnderstood
from bereave.journal.page import Counts, Page, PageId, PageSummary, first_words
from bereave.journal.words import bring_up_to_date, match_of, snippet_and_marks, storable
from bereave.vault.cipher import Database
from bereave.vault.store import Store

Clock = Callable[[], datetime]

_IS_DRAFT = "kept_text IS NULL OR kept_title <> title OR kept_text <> text"
_PAGE = f"id, title, text, written, changed, session, binned, {_IS_DRAFT}"


class Journal:
    """The pages of one person. What `write` returned for is on the disk, encrypted, and outlasts a kill.

    Every method raises NotNow when the vault is locked or the disk is full, and OurFault when the store is damaged.
    """

    def __init__(self, store: Store, now: Clock) -> None:
        """Use a store that was opened with `schema.MIGRATIONS`; `now` gives the present moment with its zone."""
        self._store = store
        self._now = now

    def write(self, page_id: PageId | None, title: str, text: str, *, session: str | None = None) -> PageId:
        """Save what is being typed as the page's draft; cheap enough for every second. None begins a new page.

        Words are kept as typed, composed (Unicode NFC). A draft that became empty disappears: the page goes, or falls
        back to what was last kept; the id stays usable. A page in the bin takes the words and stays there. Raises
        NotUnderstood when `page_id` is not an id of ours.
        """
        made = PageId(str(uuid4())) if page_id is None else _known_form(page_id)
        with self._store.changing() as db:
            self.write_within(db, made, title, text, session)
        return made

    def write_within(self, db: Database, page_id: PageId, title: str, text: str, session: str | None) -> None:
        """Save a draft as part of a transaction that somebody else began; as `write`."""
        title, text = storable(title), storable(text)
        if not title.strip() and not text.strip():
            db.execute("DELETE FROM pages WHERE id = ? AND kept_text IS NULL AND binned IS NULL", [page_id])
            db.execute(
                "UPDATE pages SET title = kept_title, text = kept_text, indexed = 0 "
                "WHERE id = ? AND kept_text IS NOT NULL",
                [page_id],
            )
            return
        present = self._present()
        db.execute(
            "INSERT INTO pages (id, title, text, written, changed, session) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET title = excluded.title, text = excluded.text, "
            "changed = excluded.changed, session = coalesce(excluded.session, session), indexed = 0 "
            "WHERE title <> excluded.title OR text <> excluded.text OR session IS NOT excluded.session",
            [page_id, title, text, present, present, session],
        )

    def keep(self, page_id: PageId) -> None:
        """Mark what was last typed as the page's kept words. Raises NotUnderstood when there is no such page."""
        self._change_one("UPDATE pages SET kept_title = title, kept_text = text WHERE id = ?", page_id)

    def discard(self, page_id: PageId) -> None:
        """Go back to the words last kept; a page that was never kept goes to the bin. Raises as `keep`."""
        self._change_one(
            "UPDATE pages SET binned = CASE WHEN kept_text IS NULL THEN ? ELSE binned END, "
            "title = coalesce(kept_title, title), text = coalesce(kept_text, text), indexed = 0 WHERE id = ?",
            page_id,
            self._present(),
        )

    def pages(self) -> list[PageSummary]:
        """Every page that is not in the bin, newest first by when it was begun."""
        return self._summaries("binned IS NULL ORDER BY written DESC, place DESC")

    def binned(self) -> list[PageSummary]:
        """The pages in the bin, last binned first."""
        return self._summaries("binned IS NOT NULL ORDER BY binned DESC, place DESC")

    def read(self, page_id: PageId) -> Page:
        """The page as last typed, in the bin or not. Raises NotUnderstood when there is no such page."""
        with self._store.reading() as db:
            row = db.execute(f"SELECT {_PAGE} FROM pages WHERE id = ?", [page_id]).fetchone()  # noqa: S608 - columns
        if row is None:
            raise _no_such_page()
        found, title, text, written, changed, session, binned, is_draft = row
        moments = _moment(written), _moment(changed)
        return Page(found, title, text, *moments, bool(is_draft), session, _moment_or_none(binned))

    def search(self, words: str, *, limit: int = 50) -> list[PageSummary]:
        """Pages outside the bin that hold every word, by its beginning; best first, the title counting three times.

        Any text is a question: signs that are no words are left out, and without words nothing is found.
        """
        match = match_of(words)
        if match is None:
            return []
        with self._store.reading() as db:
            stale = db.execute("SELECT 1 FROM pages WHERE indexed = 0 LIMIT 1").fetchone()
            if stale:
                with self._store.changing():
                    bring_up_to_date(db)
            # By `rank` alone FTS5 sorts by itself and makes snippets for the pages that are shown only.
            rows = db.execute(
                "SELECT p.id, p.title, substr(p.text, 1, 240), p.written, p.changed, p.session, p.binned, "
                "p.kept_text IS NULL OR p.kept_title <> p.title OR p.kept_text <> p.text, "
                "snippet(page_words, -1, char(2), char(3), '…', 24) "
                "FROM page_words CROSS JOIN pages p ON p.place = page_words.rowid "
                "WHERE page_words MATCH ? AND rank MATCH 'bm25(3.0, 1.0)' AND p.binned IS NULL "
                "ORDER BY rank LIMIT ?",
                [match, limit],
            ).fetchall()
        return [_summary(row, row[8]) for row in rows]

    def delete(self, page_id: PageId) -> None:
        """Move the page to the bin; `restore` undoes it. Raises NotUnderstood when there is no such page."""
        self._change_one("UPDATE pages SET binned = coalesce(binned, ?) WHERE id = ?", page_id, self._present())

    def restore(self, page_id: PageId) -> None:
        """Bring the page back from the bin, as it was. Raises NotUnderstood when it is not there any more."""
        self._change_one("UPDATE pages SET binned = NULL WHERE id = ?", page_id)

    def empty_bin(self, older_than: datetime) -> int:
        """Delete for good what went to the bin before `older_than`; how many pages. Their words leave the file too."""
        with self._store.changing() as db:
            gone = db.execute("DELETE FROM pages WHERE binned < ?", [_told(older_than)]).rowcount
            if gone:
                db.execute("INSERT INTO page_words (page_words) VALUES ('optimize')")
        if gone:
            with self._store.reading() as db:
                db.execute("VACUUM")
                # The side file still holds pages as they were before.
                db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        return int(gone)

    def counts(self) -> Counts:
        """How many pages are kept, drafts, and in the bin."""
        with self._store.reading() as db:
            row = db.execute(
                "SELECT count(*) FILTER (WHERE binned IS NULL AND kept_title IS title AND kept_text IS text), "
                "count(*) FILTER (WHERE binned IS NULL AND NOT (kept_title IS title AND kept_text IS text)), "
                "count(*) FILTER (WHERE binned IS NOT NULL) FROM pages"
            ).fetchone()
        return Counts(*row)

    def _summaries(self, condition: str) -> list[PageSummary]:
        columns = _PAGE.replace("title, text,", "title, substr(text, 1, 240),", 1)
        with self._store.reading() as db:
            rows = db.execute(f"SELECT {columns} FROM pages WHERE {condition}").fetchall()  # noqa: S608 - our own words
        return [_summary(row) for row in rows]

    def _change_one(self, statement: str, page_id: PageId, *values: str) -> None:
        with self._store.changing() as db:
            if db.execute(statement, [*values, page_id]).rowcount != 1:
                raise _no_such_page()

    def _present(self) -> str:
        return _told(self._now())


def _summary(row: tuple[Any, ...], marked: str = "") -> PageSummary:
    page_id, title, text, written, changed, session, binned, is_draft = row[:8]
    snippet, marks = snippet_and_marks(marked)
    return PageSummary(
        page_id,
        title,
        first_words(text),
        _moment(written),
        _moment(changed),
        bool(is_draft),
        session,
        _moment_or_none(binned),
        snippet,
        marks,
    )


def _known_form(page_id: PageId) -> PageId:
    try:
        return PageId(str(UUID(page_id)))
    except ValueError as why:
        raise _no_such_page() from why


def _no_such_page() -> NotUnderstood:
    return NotUnderstood(
        QT_TRANSLATE_NOOP("Failure", "This page is not in the journal any more. It may have been deleted for good.")
    )


def _told(moment: datetime) -> str:
    # One form and one length, so that text order is time order.
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def _moment(told: str) -> datetime:
    return datetime.fromisoformat(told)


def _moment_or_none(told: str | None) -> datetime | None:
    return None if told is None else _moment(told)
