"""Reads entries from their files."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from bereave.directory.check_shape import LONGEST_LINE
from bereave.directory.front_matter import BrokenFrontMatter, FrontMatter, Value, split
from bereave.directory.model import TYPES, Allowed, Check, Contact, Entry, Source
from bereave.failures import QT_TRANSLATE_NOOP, NotNow, NotUnderstood

# The largest entry has some 10 kB; a film that was renamed to .md must not be read into memory.
LARGEST_FILE = 1_000_000
#: Types of file that live in the same folders and belong to other rooms.
ELSEWHERE = ("session", "rules")


def read_text(path: Path) -> str:
    """The file's text. Raises NotUnderstood when it is too long or not UTF-8, NotNow when it cannot be opened."""
    try:
        if path.exists() and not path.is_file():
            raise BrokenFrontMatter("it is no ordinary file", 1, "not-a-file")
        with path.open("rb") as file:
            raw = file.read(LARGEST_FILE + 1)
        if len(raw) > LARGEST_FILE:
            raise BrokenFrontMatter("the file is larger than one megabyte", 1, "size")
        return raw.decode("utf-8")
    except UnicodeDecodeError as why:
        line = raw[: why.start].count(b"\n") + 1
        raise BrokenFrontMatter("the text is not UTF-8", line, "utf-8") from why
    except OSError as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be opened: {why}."), file=path, why=why.strerror
        ) from why


def read_entry(path: Path) -> Entry:
    """The service or article in one file. Raises NotUnderstood (what and which line) or NotNow."""
    try:
        return entry_from(split(read_text(path)), path)
    except BrokenFrontMatter as broken:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be read; line {line}: {why}."),
            file=path,
            line=broken.line,
            why=broken.why,
        ) from broken


def markdown_files(folder: Path) -> list[Path]:
    """Every .md file below `folder`, in order. Raises NotNow when the folder cannot be read."""
    return [Path(name) for name in markdown_names(folder)]


def markdown_names(folder: Path) -> Iterator[str]:
    """The same as names, one after the other: a hundred thousand paths would fill memory beside their entries."""

    def stop(why: OSError) -> None:
        raise NotNow(
            QT_TRANSLATE_NOOP(
                "Failure", "The folder {folder} could not be read ({why}). Look whether it is there and may be opened."
            ),
            folder=why.filename or folder,
            why=why.strerror,
        ) from why

    for place, folders, files in os.walk(folder, onerror=stop):
        folders.sort()
        named = (name for name in sorted(files) if name.endswith(".md") and not name.startswith("."))
        yield from (os.path.join(place, name) for name in named)  # noqa: PTH118 - a path each is what this is without


def entry_from(front: FrontMatter, path: Path) -> Entry:
    """The entry that a front matter describes. Raises BrokenFrontMatter when what it cannot do without is missing."""
    read = _Fields(front)
    type_ = read.needed("type")
    if type_ not in TYPES:
        raise BrokenFrontMatter(
            f"the type {type_} is not known; it is one of {', '.join(TYPES)}", front.line("type"), "type"
        )
    service = type_ == "service"
    return Entry(
        id=read.needed("id"),
        type=type_,
        title=read.needed("title"),
        kind=read.needed("kind"),
        country=read.needed("country"),
        # The words about a service are English unless it says otherwise, with translations beside them.
        language=(read.text("language") or "en") if service else read.needed("language"),
        summary=read.needed("summary"),
        path=path,
        languages=read.words("languages"),
        for_whom=read.words("for") or ("anyone",),
        contacts=tuple(_contact(read, at) for at in range(len(read.rows("contact")))),
        opening_hours=read.text("opening_hours"),
        timezone=read.text("timezone"),
        reach=read.text("reach"),
        status=read.text("status") or "active",
        note=read.text("note"),
        inside_country=read.text("inside_country") == "true",
        instead=read.text("instead"),
        organisation=read.text("organisation"),
        owner=read.text("owner"),
        identifiers=read.pairs("identifiers"),
        checked=_check(read),
        review_by=read.text("review_by"),
        tags=read.words("tags"),
        section=read.text("section"),
        content_note=read.text("content_note"),
        translation_of=read.text("translation_of"),
        translations=read.translations(),
        allow=tuple(
            Allowed(read.needed("rule", row, f"allow.{at}"), read.text("because", row, f"allow.{at}") or "")
            for at, row in enumerate(read.rows("allow"))
        ),
        body=front.body.strip(),
    )


def _contact(read: "_Fields", at: int) -> Contact:
    row = read.rows("contact")[at]
    place = f"contact.{at}"
    return Contact(
        how=read.needed("how", row, place),
        value=read.needed("value", row, place),
        label=read.text("label", row, place),
        hours=read.text("hours", row, place),
        cost=read.text("cost", row, place),
        keyword=read.text("keyword", row, place),
    )


def _check(read: "_Fields") -> Check:
    checked = read.mapping("checked")
    sources = tuple(
        Source(
            url=read.text("url", row, f"checked.sources.{at}"),
            name=read.text("name", row, f"checked.sources.{at}"),
            title=read.text("title", row, f"checked.sources.{at}"),
            on=read.text("on", row, f"checked.sources.{at}"),
            seen=read.text("seen", row, f"checked.sources.{at}"),
        )
        for at, row in enumerate(read.rows("sources", checked, "checked"))
    )
    return Check(
        on=read.text("on", checked, "checked") or "unknown",
        evidence=read.text("evidence", checked, "checked") or "",
        sources=sources,
        by=read.words("by", checked, "checked"),
    )


class _Fields:
    """Takes fields in the shape that they must have, or says at which line they have not."""

    def __init__(self, front: FrontMatter) -> None:
        self.front = front

    def _broken(self, place: str, why: str, rule: str) -> BrokenFrontMatter:
        return BrokenFrontMatter(why, self.front.line(place), rule)

    def text(self, key: str, within: Mapping[str, Value] | None = None, place: str = "") -> str | None:
        """The text at `key`, None when it is missing or empty."""
        value = (self.front.fields if within is None else within).get(key)
        here = f"{place}.{key}" if place else key
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            raise self._broken(here, f"{here} must be one text", "shape")
        if len(value) > LONGEST_LINE and key != "body":
            # A name without end would keep every list waiting that shows it.
            raise self._broken(here, f"{here} has {len(value)} letters; {LONGEST_LINE} can be shown", "long-line")
        return value

    def needed(self, key: str, within: Mapping[str, Value] | None = None, place: str = "") -> str:
        """The text at `key`, which must be there."""
        value = self.text(key, within, place)
        if value is None:
            here = f"{place}.{key}" if place else key
            raise self._broken(here, f"{here} is missing", "missing")
        return value

    def words(self, key: str, within: Mapping[str, Value] | None = None, place: str = "") -> tuple[str, ...]:
        """The list of texts at `key`."""
        value = (self.front.fields if within is None else within).get(key, [])
        here = f"{place}.{key}" if place else key
        if value == "":
            return ()
        if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
            raise self._broken(here, f"{here} must be a list of words, such as [en, fr]", "shape")
        return tuple(str(word) for word in value)

    def pairs(self, key: str) -> dict[str, str] | None:
        """The mapping of texts at `key`, None when it is missing or empty."""
        found = self.mapping(key)
        return {name: self.needed(name, found, key) for name in found} or None

    def mapping(self, key: str) -> Mapping[str, Value]:
        """The mapping at `key`, empty when it is missing."""
        value = self.front.fields.get(key, "")
        if value == "":
            return {}
        if not isinstance(value, dict):
            raise self._broken(key, f"{key} must be a mapping", "shape")
        return value

    def rows(self, key: str, within: Mapping[str, Value] | None = None, place: str = "") -> list[dict[str, Value]]:
        """The list of mappings at `key`, empty when it is missing."""
        value = (self.front.fields if within is None else within).get(key, "")
        here = f"{place}.{key}" if place else key
        if value == "":
            return []
        if not isinstance(value, list):
            raise self._broken(here, f"{here} must be a list", "shape")
        rows = [row for row in value if isinstance(row, dict)]
        if len(rows) != len(value):
            raise self._broken(here, f"{here} must be a list of mappings", "shape")
        return rows

    def translations(self) -> dict[str, dict[str, str]] | None:
        """The words in other languages, by language."""
        found: dict[str, dict[str, str]] = {}
        for language, words in self.mapping("translations").items():
            place = f"translations.{language}"
            if not isinstance(words, dict):
                raise self._broken(place, f"{place} must be a mapping", "shape")
            found[language] = {key: self.needed(key, words, place) for key in words}
        return found or None
