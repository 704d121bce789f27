"""Puts the tables of a data package together again: each service with everything that names it, one at a time."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import Any

from bereave.directory.hsds.own import facts_in
from bereave.directory.hsds.ways import Object
from bereave.directory.importing_records import Cancelled, Notice, stop_if
from bereave.directory.tables.rows import table, unreadable
from bereave.directory.tables.sources import Sources
from bereave.failures import QT_TRANSLATE_NOOP, NotUnderstood

#: File of a data package (3.0 and the older names) -> the table that we know it as.
TABLES = {
    "services": "services",
    "organizations": "organizations",
    "locations": "locations",
    "service_at_location": "links",
    "service_at_locations": "links",
    "services_at_location": "links",
    "phones": "phones",
    "contacts": "contacts",
    "addresses": "addresses",
    "physical_addresses": "addresses",
    "postal_addresses": "addresses",
    "schedules": "schedules",
    "regular_schedules": "schedules",
    "service_areas": "service_areas",
    "languages": "languages",
    "accessibility": "accessibility",
    "accessibility_for_disabilities": "accessibility",
    "required_documents": "required_documents",
    "eligibility": "eligibility",
    "organization_identifiers": "organization_identifiers",
    "attributes": "attributes",
}
# A resource of datapackage.json has the object's name: singular, but for some.
_RESOURCES = {
    **{name: name for name in TABLES},
    **{name.removesuffix("s"): name for name in TABLES},
    **{name.removesuffix("es"): name for name in TABLES if name.endswith("sses")},
}
_KEYS = ("service_id", "organization_id", "location_id", "contact_id", "service_at_location_id", "link_id")
_STEP = 500
_LARGEST_DESCRIPTION = 5_000_000


def tables_in(files: Sources) -> dict[str, str]:
    """File name -> table, for the data package that lies nearest to the top; empty where there is none."""
    services = [name for name in files.names if name.rpartition("/")[2].lower() == "services.csv"]
    described = _described(files)
    if described:
        return described
    if not services:
        return {}
    folder = min(services, key=lambda name: (name.count("/"), name)).rpartition("/")[0]
    found = {}
    for name in files.names:
        place, _, file = name.rpartition("/")
        stem, _, ending = file.lower().rpartition(".")
        if place == folder and ending == "csv" and stem in TABLES:
            found[name] = TABLES[stem]
    return found


def _described(files: Sources) -> dict[str, str]:
    """The tables that a datapackage.json names, as far as their files are there."""
    found = {}
    for name in files.names:
        folder, _, file = name.rpartition("/")
        if file.lower() != "datapackage.json":
            continue
        with files.open(name) as handle:
            raw = handle.read(_LARGEST_DESCRIPTION)
        try:
            resources = json.loads(raw.decode("utf-8-sig"))["resources"]
            named = [(str(row["path"]), str(row["name"])) for row in resources if isinstance(row["path"], str)]
        except (ValueError, KeyError, TypeError, RecursionError):
            # The names of the files say the same.
            continue
        for path, resource in named:
            place, stem = f"{folder}/{path}" if folder else path, path.rpartition("/")[2].lower().removesuffix(".csv")
            kind = TABLES.get(_RESOURCES.get(resource.lower(), stem)) or TABLES.get(stem)
            if kind and place in files.names:
                found[place] = kind
        break
    return found if "services" in found.values() else {}


class Tables:
    """The rows of a data package on disk, with the way from each to what it belongs to."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db
        db.executescript(
            "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA temp_store=FILE; PRAGMA cache_size=-32000;"
            "CREATE TABLE rows(n INTEGER PRIMARY KEY, kind TEXT, id TEXT, place TEXT, cells TEXT);"
            "CREATE TABLE links(kind TEXT, key TEXT, value TEXT, n INTEGER);"
        )
        self.count = 0

    def add(self, kind: str, place: str, cells: Object) -> None:
        """Take one row in; cells without a value are left out."""
        kept = {name: value for name, value in cells.items() if value not in ("", None)}
        self.db.execute(
            "INSERT INTO rows VALUES (?,?,?,?,?)",
            (self.count, kind, str(kept.get("id", "")), place, json.dumps(kept, ensure_ascii=False)),
        )
        links = [(kind, key, str(kept[key]), self.count) for key in _KEYS if key in kept]
        self.db.executemany("INSERT INTO links VALUES (?,?,?,?)", links)
        self.count += 1

    def settle(self) -> None:
        """Make the ways short, once every row is in."""
        self.db.executescript(
            "CREATE INDEX by_id ON rows(kind, id); CREATE INDEX by_link ON links(value, kind, key, n);"
        )

    def of(self, kind: str, key: str, value: object) -> list[Object]:
        """The rows of a table whose `key` is `value`, in the order of the file."""
        found = self.db.execute(
            "SELECT cells FROM links JOIN rows USING (n) WHERE links.kind=? AND links.key=? AND value=? ORDER BY n",
            (kind, key, str(value)),
        )
        return [json.loads(cells) for (cells,) in found]

    def by_id(self, kind: str, id_: object) -> Object:
        """The row of a table with this id; empty where there is none."""
        found = self.db.execute("SELECT cells FROM rows WHERE kind=? AND id=? LIMIT 1", (kind, str(id_))).fetchone()
        row: Object = json.loads(found[0]) if found and id_ else {}
        return row

    def services(self) -> Iterator[tuple[str, Object]]:
        """Every service with its place in the file, put together."""
        for place, cells in self.db.execute("SELECT place, cells FROM rows WHERE kind = 'services' ORDER BY n"):
            yield str(place), self._service(json.loads(cells))

    def _service(self, service: Object) -> Object:
        id_ = service.get("id", "")
        for kind in ("phones", "languages", "schedules", "service_areas", "required_documents", "eligibility"):
            service[kind] = self.of(kind, "service_id", id_)
        service["contacts"] = self._people("service_id", id_)
        links = self.of("links", "service_id", id_)
        for link in links:
            link["location"] = self._location(link.get("location_id"))
            link["phones"] = self.of("phones", "service_at_location_id", link.get("id", ""))
            link["contacts"] = self._people("service_at_location_id", link.get("id", ""))
            link["schedules"] = self.of("schedules", "service_at_location_id", link.get("id", ""))
        service["service_at_locations"] = links
        service["attributes"] = self.of("attributes", "link_id", id_)
        owner = self.by_id("organizations", service.get("organization_id"))
        if owner:
            owner["phones"] = self.of("phones", "organization_id", owner["id"])
            owner["contacts"] = self._people("organization_id", owner["id"])
            owner["organization_identifiers"] = self.of("organization_identifiers", "organization_id", owner["id"])
            service["organization"] = owner
        return service

    def _people(self, key: str, id_: object) -> list[Object]:
        people = self.of("contacts", key, id_)
        for person in people:
            person["phones"] = self.of("phones", "contact_id", person.get("id", ""))
        return people

    def _location(self, id_: object) -> Object:
        location = self.by_id("locations", id_)
        if location:
            for kind in ("addresses", "accessibility", "phones", "schedules", "languages"):
                location[kind] = self.of(kind, "location_id", id_)
            location["contacts"] = self._people("location_id", id_)
        return location


def from_csv(files: Sources, named: dict[str, str], cancelled: Cancelled) -> Iterator[tuple[str, Object, str] | Notice]:
    """Every service of the tables `named` (file -> table): place, object, and why it could not be read if it could not.

    Raises NotUnderstood when a file is no table, NotNow when it was stopped.
    """
    notices: list[str] = []
    with closing(sqlite3.connect("")) as db:
        tables = Tables(db)
        for name, kind in named.items():
            yield from _stage(files, name, kind, tables, notices, cancelled)
        tables.settle()
        yield from ((place, service, "") for place, service in tables.services())
    yield from (Notice(notice) for notice in notices)


def _stage(
    files: Sources, name: str, kind: str, tables: Tables, notices: list[str], cancelled: Cancelled
) -> Iterator[tuple[str, Object, str]]:
    with files.open(name) as file:
        found = table(file, files.called(name))
        if "id" not in found.columns:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "The file {file} has no column id, as HSDS has it. Import it as CSV, with a mapping file.",
                ),
                file=files.called(name),
            )
        for at, row in enumerate(found.rows()):
            if at % _STEP == 0:
                stop_if(cancelled)
            where = f"{name}, line {row.line}"
            if row.swallowed and kind != "services":
                raise unreadable(files.called(name), row)
            if kind == "attributes" and not facts_in({"attributes": [row.cells]}):
                # Terms of other taxonomies say nothing to us, and are often somebody's property.
                continue
            if not row.reason:
                tables.add(kind, where, dict(row.cells))
            elif kind == "services":
                yield where, {}, row.reason
            else:
                notices.append(f"{where}: {row.reason}; the row was left out")
        notices += found.notices


def from_tabular(whole: dict[str, Any], name: str) -> Iterator[tuple[str, Object, str]]:
    """Every service of a JSON object that holds tables by the names of their files."""
    with closing(sqlite3.connect("")) as db:
        tables = Tables(db)
        for file, rows in whole.items():
            kind = TABLES.get(file.lower().removesuffix(".csv"))
            for at, row in enumerate(rows if kind and isinstance(rows, list) else (), start=1):
                if isinstance(row, dict):
                    tables.add(str(kind), f"{name}, {file}, row {at}", row)
        tables.settle()
        yield from ((place, service, "") for place, service in tables.services())


def is_tabular(record: dict[str, Any]) -> bool:
    """Whether a JSON object holds tables by the names of their files."""
    keys: Iterable[str] = record
    return any(key.lower().endswith(".csv") for key in keys)
