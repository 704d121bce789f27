"""What the entry's page and the kept places offer to take away."""

from collections.abc import Callable

from bereave.desktop.printing.bar import PaperBar
from bereave.directory.model import Entry
from bereave.kept.state import State

_FIRST_DAYS = "first-days"


class EntryPaper(PaperBar):
    """For one entry; on a page for the first days also for all of them, with whom to call."""

    def offer_entry(self, entry: Entry) -> None:
        """Take away this entry."""
        together = entry.type == "article" and entry.section == _FIRST_DAYS
        self.offer(
            lambda composer: composer.document(entry),
            entry.id,
            more=self._desk.bundle if together else None,
            words=self.tr("With whom to call and all pages for the first days") if together else "",
        )


class KeptPaper(PaperBar):
    """For the kept places; the person's notes only where they tick it."""

    def offer_kept(self, state: State, find: Callable[[str], Entry | None]) -> None:
        """Take away what `state` keeps, as far as `find` still knows it; nothing where it keeps nothing."""
        kept = [entry for one in state.favourites if (entry := find(one.entry)) is not None]
        notes = {name: note.text for name, note in state.notes.items() if any(entry.id == name for entry in kept)}
        if not kept:
            self.forget()
            return
        self.offer(
            lambda composer: composer.places(kept),
            # Where files are listed, the name says nothing of why.
            self.tr("places"),
            more=(lambda composer: composer.places(kept, notes)) if notes else None,
            words=self.tr("With my notes"),
            private=bool(notes),
        )
