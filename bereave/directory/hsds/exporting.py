"""Writes the services of a directory as HSDS 3.0: JSON, a data package, or both."""

import json
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from bereave.directory.hsds.own import TAXONOMY, TERMS, term
from bereave.directory.hsds.package import Package, description
from bereave.directory.hsds.writing import service_of
from bereave.directory.importing_records import Cancelled, Progress, nobody, stop_if, unheard
from bereave.directory.model import Directory, Entry
from bereave.directory.tables.writing import replaceable
from bereave.failures import QT_TRANSLATE_NOOP, NotAllowed, NotNow

_STEP = 50
#: What such a folder holds; a folder with anything else in it is not written over.
_OURS = {"json", "csv"}
# The oldest date that a zip can say: the same services always give the same bytes.
_NO_DATE = (1980, 1, 1, 0, 0, 0)


def export(
    directory: Directory, out: Path, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> tuple[int, int]:
    """Write every service to `out`: a .zip (data package), a .json (one page) or a folder with json/ and csv/.

    Gives how many services were written, and how many entries, being articles, were not. Raises NotAllowed when the
    folder holds something else, NotNow when it cannot be written; then nothing is there that was not before.
    """
    services = sorted((entry for entry in directory.entries.values() if entry.type == "service"), key=lambda e: e.id)
    run = _Run(services, progress or unheard, cancelled or nobody)
    with replacing(out, _OURS) as draft:
        if out.suffix.lower() == ".zip":
            run.zip(draft)
        elif out.suffix.lower() == ".json":
            run.page(draft)
        else:
            (draft / "json").mkdir(parents=True)
            (draft / "csv").mkdir()
            run.folder(draft)
    return len(services), len(directory.entries) - len(services)


@contextmanager
def replacing(out: Path, ours: set[str]) -> Iterator[Path]:
    """A place beside `out` to write to, which takes its place at the end; nothing is left where it failed."""
    # A dot alone has no name beside which one could write.
    out = out.absolute()
    try:
        if out.is_dir() and (strange := {path.name for path in out.iterdir()} - ours):
            raise NotAllowed(
                QT_TRANSLATE_NOOP(
                    "Failure", "The folder {folder} holds other things ({name}). Choose an empty or a new one."
                ),
                folder=out,
                name=sorted(strange)[0],
            )
        if not out.is_dir():
            replaceable(out)
        out.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".bereave-", dir=out.parent) as place:
            draft = Path(place, "new")
            yield draft
            if out.is_dir():
                out.replace(Path(place, "old"))
            draft.replace(out)
    except OSError as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be written: {why}."),
            file=out,
            why=why.strerror or why,
        ) from why


class _Run:
    """One export; each service is made once and written at once."""

    def __init__(self, entries: list[Entry], progress: Progress, cancelled: Cancelled) -> None:
        self.entries, self.progress, self.cancelled = entries, progress, cancelled

    def services(self) -> Iterator[dict[str, Any]]:
        """Every service, in the nested form."""
        for at, entry in enumerate(self.entries):
            if at % _STEP == 0:
                stop_if(self.cancelled)
                self.progress(at, len(self.entries))
            yield service_of(entry)
        self.progress(len(self.entries), len(self.entries))

    def folder(self, folder: Path) -> None:
        """Both forms."""
        self._tables(folder / "csv")
        self.page(folder / "json/services.json")
        owners: dict[str, dict[str, Any]] = {}
        for entry in self.entries:
            owner = service_of(entry)["organization"]
            owners.setdefault(owner["id"], owner)
        _page(folder / "json/organizations.json", iter(owners.values()), len(owners))
        _page(folder / "json/taxonomies.json", iter([TAXONOMY]), 1)
        terms = ({**term(name), "taxonomy_detail": TAXONOMY} for name in TERMS)
        _page(folder / "json/taxonomy_terms.json", terms, len(TERMS))

    def page(self, path: Path) -> None:
        """One page object that holds every service."""
        _page(path, self.services(), len(self.entries))

    def _tables(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        with ExitStack() as stack:
            package = Package(stack, lambda name: (folder / name).open("wb"))
            for service in self.services():
                package.add(service)
        (folder / "datapackage.json").write_text(description(), encoding="utf-8", newline="\n")

    def zip(self, path: Path) -> None:
        """The data package as one file."""
        with tempfile.TemporaryDirectory(dir=path.parent) as place, zipfile.ZipFile(path, "w") as zipped:
            self._tables(Path(place))
            for file in sorted(Path(place).iterdir()):
                info = zipfile.ZipInfo(file.name, _NO_DATE)
                info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
                with file.open("rb") as source, zipped.open(info, "w") as target:
                    shutil.copyfileobj(source, target)


def _page(path: Path, rows: Iterator[dict[str, Any]], count: int) -> None:
    head = {
        "total_items": count,
        "total_pages": 1,
        "page_number": 1,
        "size": count,
        "first_page": True,
        "last_page": True,
        "empty": count == 0,
    }
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(json.dumps(head)[:-1] + ', "contents": [')
        for at, row in enumerate(rows):
            file.write((",\n" if at else "\n") + json.dumps(row, ensure_ascii=False))
        file.write("\n]}\n")
