"""What one column, one way of contact and one file of somebody's list mean."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

#: What a column can fill, besides ways of contact and sources.
FIELDS = (
    "id", "title", "organisation", "kind", "country", "language", "languages", "for", "summary", "body",
    "opening_hours", "timezone", "reach", "status", "instead", "note", "content_note", "inside_country", "owner",
    "review_by", "tags", "checked_on", "evidence", "checked_by", "allow",
)  # fmt: skip
#: Of these an entry can have several; `split` says what stands between them.
LISTS = frozenset({"languages", "for", "tags", "checked_by", "allow"})
CONTACT_PARTS = ("how", "value", "label", "hours", "cost", "keyword")
SOURCE_PARTS = ("url", "name", "title", "on", "seen")


@dataclass(frozen=True)
class Cell:
    """Where one value comes from: columns whose words are joined, or a fixed text.

    `split` cuts it into several, `pattern` takes its groups `value` and `label` out, `values` replaces whole values.
    """

    columns: tuple[str, ...] = ()
    text: str = ""
    join: str = "\n\n"
    split: str = ""
    pattern: str = ""
    prefix: str = ""
    values: tuple[tuple[str, str], ...] = ()

    def parts(self, cells: Mapping[str, str]) -> list[tuple[str, str]]:
        """The values in one row, each with the label that `pattern` found."""
        if not self.columns:
            return [(self.text, "")] if self.text else []
        whole = self.join.join(cell for name in self.columns if (cell := cells.get(name, "")).strip())
        pieces = [piece.strip() for piece in whole.split(self.split)] if self.split else [whole]
        # Empty pieces say nothing; the words of a cell stay as they are otherwise.
        found = [self._part(piece) for piece in pieces if piece.strip()]
        return [(value, label) for value, label in found if value]

    def _part(self, piece: str) -> tuple[str, str]:
        label = ""
        if self.pattern and (match := re.search(self.pattern, piece)):
            named = match.groupdict()
            piece, label = (named.get("value") or piece).strip(), (named.get("label") or "").strip()
        fixed = {old.casefold(): new for old, new in self.values}
        piece = fixed.get(piece.strip().casefold(), piece)
        return (f"{self.prefix}{piece}" if piece else "", fixed.get(label.casefold(), label))


@dataclass(frozen=True)
class Rows:
    """A way of contact or a source, from cells; `repeat` tries it with {n} = 1, 2, … in the names of columns."""

    cells: Mapping[str, Cell]
    repeat: int = 1


@dataclass(frozen=True)
class Join:
    """Another file whose columns can be used too, as `prefix` and their name: `column` here is `key` there."""

    file: str
    column: str
    key: str
    prefix: str


@dataclass(frozen=True)
class TableMapping:
    """What one file holds; `file` may be empty where there is only one, and `id` is the column that tells rows apart.

    `translations` and `identifiers` are the beginnings of columns such as translation_fr_title.
    """

    file: str = ""
    id: str = ""
    constants: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    fields: Mapping[str, Cell] = field(default_factory=dict)
    contacts: tuple[Rows, ...] = ()
    sources: tuple[Rows, ...] = ()
    joins: tuple[Join, ...] = ()
    translations: str = ""
    identifiers: str = ""
