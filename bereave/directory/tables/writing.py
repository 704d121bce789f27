"""Writes services as one flat table that people can read in a spreadsheet, and that the import reads back."""

import csv
import re
from pathlib import Path

from bereave.directory.importing_records import Cancelled, Progress, nobody, stop_if, unheard
from bereave.directory.model import Contact, Directory, Entry, Source
from bereave.directory.tables.shapes import CONTACT_PARTS, FIELDS, SOURCE_PARTS
from bereave.failures import QT_TRANSLATE_NOOP, NotNow

_STEP = 200
_WORDS = ("title", "summary", "note", "content_note", "body")
# A spreadsheet reads such a cell as a formula (of East Asia also with wide signs); numbers with a plus are none.
_FORMULA = re.compile(r"[=@\t\r\n'＝＋－＠]|[+-](?![\d ().*#/-]+$)")


def export(
    directory: Directory, out: Path, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> tuple[int, int]:
    """Write every service as a row of the CSV file `out`; gives how many, and how many articles were left out.

    Raises NotNow when it cannot be written or was stopped; then `out` is as it was before.
    """
    heard, stopped = progress or unheard, cancelled or nobody
    services = sorted((entry for entry in directory.entries.values() if entry.type == "service"), key=lambda e: e.id)
    try:
        replaceable(out)
        out.parent.mkdir(parents=True, exist_ok=True)
        draft = out.with_name(f".{out.name}.new")
        try:
            # The mark at the beginning tells spreadsheets that it is UTF-8.
            with draft.open("w", encoding="utf-8-sig", newline="") as file:
                writer = csv.DictWriter(file, _columns(services), lineterminator="\r\n")
                writer.writeheader()
                for at, entry in enumerate(services):
                    if at % _STEP == 0:
                        stop_if(stopped)
                        heard(at, len(services))
                    writer.writerow({name: _guarded(cell) for name, cell in _row(entry).items()})
            draft.replace(out)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be written: {why}."),
            file=out,
            why=why.strerror or why,
        ) from why
    return len(services), len(directory.entries) - len(services)


def replaceable(out: Path) -> None:
    """Raise OSError where `out` is there and is no file that may be written over: a folder, a pipe, a device."""
    if out.exists() and not out.is_file():
        raise OSError(None, "it is no ordinary file")


def _columns(services: list[Entry]) -> list[str]:
    """The fields, then as many ways of contact and sources as the richest entry has, then what only some have."""
    ways = max((len(entry.contacts) for entry in services), default=0)
    sources = max((len(entry.checked.sources) for entry in services), default=0)
    names = list(FIELDS)
    names += [f"contact_{at}_{part}" for at in range(1, ways + 1) for part in CONTACT_PARTS]
    names += [f"source_{at}_{part}" for at in range(1, sources + 1) for part in SOURCE_PARTS]
    names += sorted({f"identifier_{name}" for entry in services for name in entry.identifiers or {}})
    translated = [(code, words) for entry in services for code, words in (entry.translations or {}).items()]
    there = {(code, key) for code, words in translated for key in words}
    order = {key: at for at, key in enumerate(_WORDS)}
    in_order = sorted(there, key=lambda pair: (pair[0], order.get(pair[1], len(order)), pair[1]))
    names += [f"translation_{code}_{key}" for code, key in in_order]
    return names


def _row(entry: Entry) -> dict[str, str]:
    check = entry.checked
    row: dict[str, str | None] = {
        "for": ";".join(entry.for_whom),
        "languages": ";".join(entry.languages),
        "tags": ";".join(entry.tags),
        "inside_country": "true" if entry.inside_country else "",
        "checked_on": check.on,
        "evidence": check.evidence,
        "checked_by": ";".join(check.by),
        "allow": "\n".join(f"{one.rule}: {one.because}" for one in entry.allow),
    }
    row |= {name: getattr(entry, name) for name in FIELDS if name not in row}
    for at, way in enumerate(entry.contacts, start=1):
        row |= _numbered("contact", at, way, CONTACT_PARTS)
    for at, source in enumerate(check.sources, start=1):
        row |= _numbered("source", at, source, SOURCE_PARTS)
    row |= {f"identifier_{name}": value for name, value in (entry.identifiers or {}).items()}
    for code, words in (entry.translations or {}).items():
        row |= {f"translation_{code}_{key}": text for key, text in words.items()}
    return {name: value or "" for name, value in row.items()}


def _numbered(kind: str, at: int, row: Contact | Source, parts: tuple[str, ...]) -> dict[str, str | None]:
    return {f"{kind}_{at}_{part}": getattr(row, part) for part in parts}


def _guarded(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell
