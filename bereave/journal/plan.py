"""The safety and comfort plan, in the person's own words; by choice also readable while the journal is locked."""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from bereave.failures import QT_TRANSLATE_NOOP, NotNow, OurFault
from bereave.journal.words import storable
from bereave.vault.private_files import draft_of, remove_private, write_private
from bereave.vault.store import Store

OPEN_COPY = "plan.json"
_OPEN = "readable_while_locked"
# "Nobody" is an answer, but names no one; in the languages of the interface.
_NOBODY = frozenset(
    {"nobody", "no one", "none", "no", "i don't know", "personne", "aucun", "je ne sais pas", "없음", "없다", "없어요"}
)


class PlanPart(StrEnum):
    """The seven parts, in the order in which they help."""

    WARNING_SIGNS = "warning-signs"
    WHAT_SOOTHES = "what-soothes"
    PEOPLE_AND_PLACES = "people-and-places"
    PEOPLE_TO_ASK = "people-to-ask"
    SERVICES = "services"
    SAFER_PLACE = "safer-place"
    ONE_REASON = "one-reason"


@dataclass(frozen=True)
class Plan:
    """The plan as last saved; a part that was not written is empty."""

    parts: Mapping[PlanPart, str] = field(repr=False)

    @property
    def is_empty(self) -> bool:
        """Whether no part was written yet."""
        return not any(text.strip() for text in self.parts.values())

    def names_a_person(self) -> bool:
        """Whether somebody to ask for help seems to be named; a hint for asking gently again, never a verdict."""
        said = self.parts[PlanPart.PEOPLE_TO_ASK].casefold().replace("’", "'").strip(" \n\t.!-–—")
        return any(sign.isalpha() for sign in said) and said not in _NOBODY


class PlanStore:
    """Keeps the plan in the journal's store, and the open copy beside it exactly while the person wants one."""

    def __init__(self, store: Store, vault_folder: Path, now: Callable[[], datetime]) -> None:
        """Also puts the open copy right where a crash came between the choice and the file.

        Raises NotNow when locked, or when a copy that must not be there cannot be removed.
        """
        self._store = store
        self._copy = vault_folder / OPEN_COPY
        self._now = now
        if self.readable_while_locked:
            # A copy that finds no room now must not keep the journal shut; it is renewed with the next change.
            with suppress(NotNow):
                self._match_the_choice()
        else:
            self._match_the_choice()

    def read(self) -> Plan:
        """The plan as last saved. Raises NotNow when locked."""
        with self._store.reading() as db:
            told = dict(db.execute("SELECT part, text FROM plan").fetchall())
        return Plan({part: told.get(part.value, "") for part in PlanPart})

    def save_part(self, part: PlanPart, text: str) -> None:
        """Save one part, kept as typed. Raises NotNow when locked or without room.

        With an open copy the copy follows; when only that fails, the sentence says that the plan itself is saved.
        """
        with self._store.changing() as db:
            db.execute(
                "INSERT INTO plan (part, text, changed) VALUES (?, ?, ?) "
                "ON CONFLICT (part) DO UPDATE SET text = excluded.text, changed = excluded.changed",
                [part.value, storable(text), self._now().astimezone(UTC).isoformat(timespec="microseconds")],
            )
        try:
            self._match_the_choice()
        except NotNow as why:
            raise NotNow(
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Your plan is saved in the journal. Only the copy that opens while locked could not be renewed: "
                    "{file}. Make some room, then save once more.",
                ),
                file=self._copy,
            ) from why

    @property
    def readable_while_locked(self) -> bool:
        """The person's choice; no until they say yes. Raises NotNow when locked."""
        with self._store.reading() as db:
            row = db.execute("SELECT value FROM plan_choices WHERE name = ?", [_OPEN]).fetchone()
        return row is not None and bool(row[0])

    def choose_readable_while_locked(self, yes: bool) -> None:
        """Write the plain copy (whoever uses this computer account can read it), or remove it at once.

        Raises NotNow when locked, without room, or when the file cannot be removed; then call it again.
        """
        if not yes:
            # The file first: a crash in between must not leave it behind a choice that says no.
            remove_private(self._copy)
        with self._store.changing() as db:
            db.execute(
                "INSERT INTO plan_choices (name, value) VALUES (?, ?) "
                "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                [_OPEN, int(yes)],
            )
        self._match_the_choice()

    def _match_the_choice(self) -> None:
        if not self.readable_while_locked:
            if self._copy.exists() or draft_of(self._copy).exists():
                remove_private(self._copy)
            return
        content = json.dumps(
            {"version": 1, "parts": {part.value: text for part, text in self.read().parts.items()}},
            ensure_ascii=False,
            indent=1,
        ).encode("utf-8")
        with suppress(OSError):
            if self._copy.read_bytes() == content:
                return
        write_private(self._copy, content)


def read_open_copy(vault_folder: Path) -> Plan | None:
    """The plan that the person chose to read without unlocking; None when there is none.

    Raises OurFault when the copy cannot be read; it is written anew when the journal is unlocked.
    """
    path = vault_folder / OPEN_COPY
    try:
        data = json.loads(path.read_bytes())
        parts = data["parts"]
        return Plan({part: str(parts.get(part.value, "")) for part in PlanPart})
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as why:
        raise OurFault(
            QT_TRANSLATE_NOOP(
                "Failure",
                "The copy of your plan cannot be read: {file}. The plan itself is in the journal; unlock it to see it.",
            ),
            file=path,
        ) from why
