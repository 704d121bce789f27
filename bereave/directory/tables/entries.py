"""Makes an entry of one row, as a mapping says."""

import re
from collections.abc import Iterator
from collections.abc import Mapping as AnyMapping
from pathlib import Path

from bereave.directory.model import NUMBERED, Allowed, Check, Contact, Entry, Source
from bereave.directory.tables import cleaning
from bereave.directory.tables.drafting import distinct, in_short, unfit, ways_of, without_empty
from bereave.directory.tables.mapping import Mapping
from bereave.directory.tables.shapes import LISTS, Rows, TableMapping

_GUARDED = re.compile(r"'[=+\-@\t\r\n'＝＋－＠]")
_DIRECT = (
    "organisation", "opening_hours", "timezone", "reach", "instead", "note", "content_note", "owner", "review_by",
)  # fmt: skip
#: Field of a mapping -> the entry's own name of it, where they differ.
_NAMED = {"for": "for_whom", "checked_on": "checked", "evidence": "checked", "checked_by": "checked"}
_ALL = (
    *_DIRECT, "kind", "status", "language", "languages", "for_whom", "inside_country", "checked", "tags", "contacts",
    "translations", "body", "section", "allow",
)  # fmt: skip


class Bad(Exception):  # noqa: N818 - it says what the row is
    """Why a row gives no entry."""


def entry_of(
    cells: AnyMapping[str, str], shape: TableMapping, mapping: Mapping
) -> tuple[Entry, frozenset[str], list[str]]:
    """The entry in one row, the names of what the file does not say, and what somebody should look at. Raises Bad."""
    row = _Row(cells, shape, mapping)
    title = row.line("title")
    if not title:
        raise Bad(f"it has no name: {' and '.join(shape.fields['title'].columns)} is empty")
    contacts = tuple(row.contacts()) if not mapping.clean else distinct(list(row.contacts()))
    body = row.prose("body")
    summary = row.line("summary")
    entry = Entry(
        id=row.line("id"),
        type="service",
        title=title,
        kind=row.line("kind") or "practical",
        country=row.country(contacts),
        language=row.language(),
        summary=summary if not mapping.clean else in_short(summary or body, row.line("organisation") or title),
        path=Path(),
        languages=row.languages(),
        for_whom=row.several("for") or ("anyone",),
        contacts=contacts,
        status=row.line("status") or "active",
        inside_country=row.line("inside_country").casefold() in {"true", "yes", "1"},
        identifiers=row.identifiers(),
        checked=row.check(title),
        tags=row.tags(),
        translations=row.translations(),
        allow=tuple(Allowed(rule, why) for rule, _, why in (one.partition(": ") for one in row.several("allow"))),
        body=row.body(summary, body),
        **{name: row.line(name) or None for name in _DIRECT if name != "note"},
        note=row.note(),
    )
    entry = without_empty(entry)
    if why := unfit(entry):
        raise Bad(why)
    if mapping.clean and not contacts and shape.contacts:
        lost = f"{'; '.join(row.lost)[:200]!r} cannot be used, and " if row.lost else ""
        raise Bad(f"{lost}no column says how it can be reached (a number, an address, a page)")
    return entry, _assumed(cells, shape, mapping), row.notices


def cleaning_tag(text: str) -> str:
    """`text` as a tag: letters, digits and hyphens."""
    return re.sub(r"[^\w]+|_", "-", text.casefold()).strip("-")


def _assumed(cells: AnyMapping[str, str], shape: TableMapping, mapping: Mapping) -> frozenset[str]:
    """What the entry has only from constants or from us: a curator's words there are kept."""
    if not mapping.clean:
        # Our own table may be older than a column, or somebody took one out. A check is told whole or not at all.
        missing = {name for name, cell in shape.fields.items() if not any(column in cells for column in cell.columns)}
        groups = (("contacts", shape.contacts), ("checked", shape.sources))
        lost = {name for name, rows in groups if not any(column in cells for column in _columns(rows))}
        starts = (("translations", shape.translations), ("identifiers", shape.identifiers))
        lost |= {name for name, start in starts if not any(column.startswith(start) for column in cells)}
        return frozenset(_NAMED.get(name, name) for name in missing) - {"id"} | lost
    told = {_NAMED.get(name, name) for name in shape.fields}
    told |= {"contacts"} if shape.contacts else set()
    told |= {"checked"} if shape.sources else set()
    told |= {"body"} if "summary" in told else set()
    return frozenset(name for name in _ALL if name not in told)


def _columns(rows: tuple[Rows, ...]) -> Iterator[str]:
    return (column for row in rows for cell in row.cells.values() for column in cell.columns)


class _Row:
    """The cells of one row, taken out as the mapping says."""

    def __init__(self, cells: AnyMapping[str, str], shape: TableMapping, mapping: Mapping) -> None:
        self.cells = cells if mapping.clean else {name: _unguarded(cell) for name, cell in cells.items()}
        self.shape, self.clean = shape, mapping.clean
        self.name = mapping.name
        self.notices: list[str] = []
        self.lost: list[str] = []

    def raw(self, name: str) -> list[str]:
        """The values of a field as they stand there, or its constant."""
        cell = self.shape.fields.get(name)
        found = [value for value, _ in cell.parts(self.cells)] if cell else []
        if self.clean:
            found = [value for value in found if cleaning.said(value)]
        return found or list(self.shape.constants.get(name, ()))

    def line(self, name: str) -> str:
        """A field on one line."""
        found = "\n".join(self.raw(name))
        return cleaning.one_line(found) if self.clean else found

    def prose(self, name: str) -> str:
        """A field with its paragraphs."""
        found = "\n\n".join(self.raw(name))
        return cleaning.plain(found) if self.clean else found

    def several(self, name: str) -> tuple[str, ...]:
        """A field that can have several values."""
        assert name in LISTS
        return tuple(cleaning.one_line(value) if self.clean else value for value in self.raw(name))

    def body(self, summary: str, body: str) -> str:
        """The whole text; not again what the summary says whole."""
        if not self.clean:
            return body
        text = body or self.prose("summary")
        return "" if " ".join(text.split()) == in_short(summary or body, "") else text

    def tags(self) -> tuple[str, ...]:
        """The tags, each once and as tags are written."""
        found = self.several("tags")
        return tuple(dict.fromkeys(tag for word in found if (tag := cleaning_tag(word)))) if self.clean else found

    def language(self) -> str:
        """The language that the row is written in: English unless a column or a constant says otherwise."""
        told = self.line("language")
        if not self.clean or not told:
            return told or "en"
        code = cleaning.language(told)
        if code is None:
            self.notices.append(f"the language {told!r} is not known; the words were taken for English")
        return code or "en"

    def languages(self) -> tuple[str, ...]:
        """The codes of the languages; "und" (not known) where no column tells."""
        found = self.several("languages")
        if not self.clean:
            return found
        codes = [cleaning.language(value) for value in found]
        for value, code in zip(found, codes, strict=True):
            if code is None:
                self.notices.append(f"the language {value!r} is not known and was left out")
        return tuple(dict.fromkeys(code for code in codes if code)) or ("und",)

    def country(self, contacts: tuple[Contact, ...]) -> str:
        """The country that the row names, or else the one whose prefix its number has. Raises Bad without one."""
        told = self.line("country")
        if told:
            code = cleaning.country(told)
            if code is None:
                raise Bad(f"{told!r} is no country")
            return code
        numbers = (cleaning.country_of_number(way.value) for way in contacts if way.how in NUMBERED)
        found = next((code for code in numbers if code), None)
        if found is None:
            raise Bad("nothing says in which country it is; put country under [constants] in the mapping")
        return found

    def contacts(self) -> Iterator[Contact]:
        """Every way of contact that has a value."""
        for rows in self.shape.contacts:
            yield from self._ways(rows)

    def _ways(self, rows: Rows) -> Iterator[Contact]:
        parts = {name: cell.parts(self.cells) for name, cell in rows.cells.items()}
        hows = [value for value, _ in parts.pop("how", [])]
        values = parts.pop("value", [])
        rest = {name: "\n".join(value for value, _ in found) or None for name, found in parts.items()}
        told = rest.pop("label", None)
        for value, label in values:
            if not self.clean:
                yield Contact(hows[0] if hows else "", value, told, **rest)
                continue
            if not cleaning.said(value):
                continue
            how = hows[0] if hows else "phone"
            found = ways_of(how, value, ", ".join(word for word in (told, label) if word), **rest)
            yield from found
            if not found:
                self.lost.append(cleaning.one_line(value))
                self.notices.append(f"{value[:80]!r} cannot be used ({how}); it stands in the note as it was written")
            elif len(found) > 1:
                self.notices.append(f"{value[:80]!r} was read as {len(found)} numbers")

    def note(self) -> str | None:
        """The note, with what could not be used as a number or address as it was written."""
        told = self.prose("note")
        lost = f"As written in the list: {'; '.join(self.lost)}" if self.lost else ""
        return "\n\n".join(text for text in (told, lost) if text) or None

    def check(self, title: str) -> Check:
        """When and from what the row says it was checked; without a word of it, the list itself is the source."""
        found = []
        for rows in self.shape.sources:
            parts = {name: "\n".join(v for v, _ in cell.parts(self.cells)) or None for name, cell in rows.cells.items()}
            if any(parts.values()):
                found.append(Source(**parts))
        on = self.line("checked_on") or "unknown"
        if self.clean:
            name = self.line("organisation") or title
            found = found or [Source(name=name, title=f"list {self.name}")]
            on = on[:10]
        return Check(
            on,
            self.line("evidence") or ("desk-research" if self.clean else ""),
            tuple(found),
            self.several("checked_by"),
        )

    def identifiers(self) -> dict[str, str] | None:
        """What others call it: the list's own identifier, and those of columns."""
        start = self.shape.identifiers
        found = {
            n.removeprefix(start): cell for n, cell in self.cells.items() if start and n.startswith(start) and cell
        }
        if self.shape.id and (own := self.cells.get(self.shape.id, "").strip()):
            found[self.name] = own
        return found or None

    def translations(self) -> dict[str, dict[str, str]] | None:
        """The words in other languages, from columns such as translation_fr_title."""
        start, found = self.shape.translations, dict[str, dict[str, str]]()
        for name, cell in self.cells.items():
            if start and name.startswith(start) and cell:
                language, _, key = name.removeprefix(start).partition("_")
                found.setdefault(language, {})[key] = cell
        return found or None


def _unguarded(cell: str) -> str:
    """The cell without the sign that kept a spreadsheet from reading it as a formula."""
    return cell[1:] if _GUARDED.match(cell) else cell
