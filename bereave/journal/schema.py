"""The journal's tables, as the ordered steps that made them; a step that was ever released never changes."""

from bereave.vault.cipher import Database
from bereave.vault.store import Migration

# A page keeps two states: what was last typed (title, text) and what was last kept. The index holds its own copy of
# the words and is brought up to date when somebody searches: saving while typing then costs one row.
_PAGES = (
    """
    CREATE TABLE pages (
        place INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        text TEXT NOT NULL,
        kept_title TEXT,
        kept_text TEXT,
        written TEXT NOT NULL,
        changed TEXT NOT NULL,
        session TEXT,
        binned TEXT,
        indexed INTEGER NOT NULL DEFAULT 0
    )
    """,
    "CREATE INDEX pages_unindexed ON pages (place) WHERE indexed = 0",
    "CREATE INDEX pages_newest ON pages (written DESC, place DESC) WHERE binned IS NULL",
    "CREATE VIRTUAL TABLE page_words USING fts5(title, text, tokenize = 'unicode61 remove_diacritics 2')",
    # Without this the words of a deleted page would stay in the index until it is merged.
    "INSERT INTO page_words (page_words, rank) VALUES ('secure-delete', 1)",
    "CREATE TRIGGER pages_gone AFTER DELETE ON pages BEGIN DELETE FROM page_words WHERE rowid = old.place; END",
)

_ABOUT = ("CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",)

_PLAN = (
    "CREATE TABLE plan (part TEXT PRIMARY KEY, text TEXT NOT NULL, changed TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE plan_choices (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
)

_SESSIONS = (
    """
    CREATE TABLE session_runs (
        place INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        session TEXT NOT NULL,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        page TEXT NOT NULL,
        opening TEXT NOT NULL,
        started TEXT NOT NULL,
        ended TEXT,
        how TEXT,
        distress_before INTEGER,
        distress_after INTEGER,
        after_settled INTEGER NOT NULL DEFAULT 0
    )
    """,
    """
    CREATE TABLE session_answers (
        run TEXT NOT NULL REFERENCES session_runs (id) ON DELETE CASCADE,
        slug TEXT NOT NULL,
        position INTEGER NOT NULL,
        heading TEXT NOT NULL,
        text TEXT NOT NULL DEFAULT '',
        value INTEGER,
        how TEXT,
        PRIMARY KEY (run, slug)
    ) WITHOUT ROWID
    """,
    # A page deleted for good takes the answers that it was made of with it.
    """
    CREATE TRIGGER session_pages_gone AFTER DELETE ON pages BEGIN
        UPDATE session_answers SET text = '', value = NULL
        WHERE run IN (SELECT id FROM session_runs WHERE page = old.id);
    END
    """,
)


def _step(name: str, statements: tuple[str, ...]) -> Migration:
    def run(db: Database) -> None:
        for statement in statements:
            db.execute(statement)

    return name, run


MIGRATIONS: tuple[Migration, ...] = (
    _step("1 pages", _PAGES),
    _step("2 about the person", _ABOUT),
    _step("3 the plan", _PLAN),
    _step("4 sessions", _SESSIONS),
)
