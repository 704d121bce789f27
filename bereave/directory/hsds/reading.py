"""Reads HSDS in whatever packing it comes, and gives one record after the other."""

from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from bereave.directory.hsds.json_records import Found, records
from bereave.directory.hsds.service import record_of
from bereave.directory.hsds.tabular import from_csv, from_tabular, is_tabular, tables_in
from bereave.directory.hsds.ways import several
from bereave.directory.importing_records import Cancelled, Notice, Record, Records, stop_if
from bereave.directory.tables.mapping import Mapping
from bereave.directory.tables.sources import Sources, beside, sources
from bereave.failures import QT_TRANSLATE_NOOP, NotUnderstood

_JSON = (".json", ".ndjson", ".jsonl")
_ORGANISATION = {
    "legal_status", "year_incorporated", "website", "tax_status", "tax_id", "parent_organization_id", "funding",
    "organization_identifiers", "locations", "logo", "programs",
}  # fmt: skip
_DESCRIPTION = "datapackage.json"
_STEP = 200


def read(path: Path, mapping: Mapping | None, cancelled: Cancelled) -> Records:
    """Every service in `path`: a JSON file, a data package's folder, one of its files, or a zip of either.

    `mapping` may say under [constants] what holds for all. Raises NotUnderstood (file, place, what to do) or NotNow.
    """
    described = path.is_file() and path.name.lower() == _DESCRIPTION
    lone = described or (path.is_file() and path.suffix.lower() == ".csv")
    with nullcontext(beside(path)) if lone else sources(path) as files:
        if described and not tables_in(files):
            raise _only_described(path)
        guessed = 0
        for at, found in enumerate(_found(files, cancelled)):
            if at % _STEP == 0:
                stop_if(cancelled)
            if isinstance(found, Notice):
                yield found
                continue
            where, service, reason = found
            record = Record(where, reason=reason) if service is None or reason else record_of(where, service, mapping)
            guessed += "kind" in record.assumed
            yield record
        if guessed and not (mapping and "kind" in mapping.constants):
            yield Notice(
                f"{guessed} services say nothing of their kind; new ones are called practical until somebody says"
                " otherwise (a mapping file can, with kind under [constants])"
            )


def _found(files: Sources, cancelled: Cancelled) -> Iterator[Found | Notice]:
    if tables := tables_in(files):
        yield from from_csv(files, tables, cancelled)
        return
    known = [name for name in files.names if name.lower().endswith(_JSON)]
    names = [name for name in known if name.rpartition("/")[2].lower() != _DESCRIPTION]
    # Where our own export lies beside organisations, the services have everything.
    names = [name for name in names if name.rpartition("/")[2] == "services.json"] or names
    if known and not names:
        raise _only_described(files.path)
    if inner := next((name for name in files.names if not names and name.lower().endswith(".zip")), ""):
        raise NotUnderstood(
            QT_TRANSLATE_NOOP(
                "Failure", "In {file} there is another zip ({name}) and no list. Unpack it, and import {name}."
            ),
            file=files.path,
            name=inner,
        )
    if not names and len(files.names) == 1 and not files.path.is_dir():
        names = list(files.names)
    if not names:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP(
                "Failure", "There is neither JSON nor a services.csv in {file}. For other tables add a mapping file."
            ),
            file=files.path,
        )
    for name in names:
        for found in records(files, name):
            if isinstance(found, Notice) or found[1] is None:
                yield found
            else:
                yield from _services(found[0], found[1], name)


def _only_described(path: Path) -> NotUnderstood:
    return NotUnderstood(
        QT_TRANSLATE_NOOP(
            "Failure",
            "{file} only says how the tables of a data package are laid out; the tables themselves (services.csv and"
            " so on) are not there. Import the folder or the zip that has them.",
        ),
        file=path,
    )


def _services(where: str, record: dict[str, Any], name: str) -> Iterator[Found]:
    """The services in one object: itself, or those that it holds."""
    if is_tabular(record):
        yield from from_tabular(record, name)
    elif isinstance(record.get("contents"), list):
        for at, row in enumerate(record["contents"], start=1):
            yield from _services(f"{where}, record {at}", row, name) if isinstance(row, dict) else ()
    elif isinstance(record.get("service"), dict):
        link = {key: value for key, value in record.items() if key != "service"}
        service = record["service"]
        yield where, {**service, "service_at_locations": several(service, "service_at_locations") or [link]}, ""
    elif services := several(record, "services"):
        owner = {key: value for key, value in record.items() if key != "services"}
        for at, service in enumerate(services, start=1):
            yield f"{where}, service {at}", {**service, "organization": service.get("organization") or owner}, ""
    else:
        reason = _no_service(record)
        yield where, None if reason else record, reason


def _no_service(record: dict[str, Any]) -> str:
    if "location_type" in record:
        return "it is a location, no service; a location comes with the services that it belongs to"
    if "status" in record or "organization" in record or "organization_id" in record:
        return ""
    if _ORGANISATION & record.keys():
        return "it is an organisation that lists no service"
    if "name" not in record and {"openapi_url", "profile"} & record.keys():
        return "it says where a directory's interface is and which version it speaks; it holds no service"
    if {"taxonomy", "taxonomy_id", "parent_id", "version", "taxonomy_detail"} & record.keys():
        return "it is a taxonomy or one of its terms, no service"
    return ""
