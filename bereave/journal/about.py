"""What the person told about who died: kept in the encrypted journal and nowhere else."""

from dataclasses import asdict, dataclass, field, fields

from bereave.journal.words import storable
from bereave.vault.store import Store


@dataclass(frozen=True)
class About:
    """Every answer can be left empty. `how_long_ago` is the first run's own word (a period or an ISO date)."""

    name_of_person: str = field(default="", repr=False)
    relationship: str = field(default="", repr=False)
    how_long_ago: str = field(default="", repr=False)


def save_about(store: Store, about: About) -> None:
    """Keep these answers instead of the ones before, in one step. Raises NotNow when locked or without room."""
    with store.changing() as db:
        db.execute("DELETE FROM about")
        for name, value in asdict(about).items():
            if value:
                db.execute("INSERT INTO about (name, value) VALUES (?, ?)", [name, storable(value)])


def read_about(store: Store) -> About:
    """The answers as last kept; empty ones where nothing was told. Raises NotNow when locked."""
    with store.reading() as db:
        told = dict(db.execute("SELECT name, value FROM about").fetchall())
    return About(**{field.name: told.get(field.name, "") for field in fields(About)})
