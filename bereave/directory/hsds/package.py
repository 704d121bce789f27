"""HSDS as a tabular data package: one CSV for each object, and datapackage.json that says what they hold."""

import csv
import io
import json
from collections.abc import Callable
from contextlib import ExitStack
from typing import IO, Any

from bereave.directory.hsds.own import TAXONOMY, TERMS, term

# Table -> (file, columns). Behind a colon: u uuid, w web address, m e-mail, n number, d date, h time; ! must be there.
_TABLES = {
    "organization": (
        "organizations.csv",
        (
            "id:u! name! alternate_name! description! email:m website:w tax_status tax_id year_incorporated:n"
            " legal_status logo uri:w parent_organization_id:u"
        ),
    ),
    "service": (
        "services.csv",
        (
            "id:u! organization_id:u! program_id:u name! alternate_name description url:w email:m status!"
            " interpretation_services application_process fees_description wait_time fees accreditations"
            " eligibility_description minimum_age:n maximum_age:n assured_date:d assurer_email:m licenses alert"
            " last_modified:t"
        ),
    ),
    "location": (
        "locations.csv",
        (
            "id:u! location_type! url:w organization_id:u name alternate_name description transportation latitude:n"
            " longitude:n external_identifier external_identifier_type"
        ),
    ),
    "service_at_location": ("service_at_location.csv", "id:u! service_id:u! location_id:u! description"),
    "contact": (
        "contacts.csv",
        "id:u! organization_id:u service_id:u service_at_location_id:u location_id:u name title department email:m",
    ),
    "phone": (
        "phones.csv",
        (
            "id:u! location_id:u service_id:u organization_id:u contact_id:u service_at_location_id:u number!"
            " extension:n type description"
        ),
    ),
    "schedule": (
        "schedules.csv",
        (
            "id:u! service_id:u location_id:u service_at_location_id:u valid_from:d valid_to:d dtstart:d timezone:n"
            " until:d count:n wkst freq interval:n byday byweekno bymonthday byyearday description opens_at:h"
            " closes_at:h schedule_link:w attending_type notes"
        ),
    ),
    "service_area": ("service_areas.csv", "id:u! service_id:u name description extent extent_type uri"),
    "language": ("languages.csv", "id:u! service_id:u location_id:u phone_id:u name code note"),
    "taxonomy": ("taxonomies.csv", "id:u! name! description! uri:w version"),
    "taxonomy_term": (
        "taxonomy_terms.csv",
        "id:u! code name! description! parent_id:u taxonomy language taxonomy_id:u term_uri:w",
    ),
    "attribute": ("attributes.csv", "id:u! link_id:u! taxonomy_term_id:u! link_type link_entity! value"),
}
_TYPES = {
    "": ("string", ""),
    "u": ("string", "uuid"),
    "w": ("string", "uri"),
    "m": ("string", "email"),
    "n": ("number", ""),
    "d": ("date", ""),
    "h": ("time", ""),
    "t": ("datetime", ""),
}
_NESTED = (
    ("phones", "phone"),
    ("schedules", "schedule"),
    ("service_areas", "service_area"),
    ("languages", "language"),
    ("contacts", "contact"),
)
Object = dict[str, Any]


def _columns(name: str) -> list[tuple[str, str, bool]]:
    found = []
    for word in _TABLES[name][1].split():
        column, _, kind = word.removesuffix("!").partition(":")
        found.append((column, kind, word.endswith("!")))
    return found


def description() -> str:
    """The text of datapackage.json."""
    package = {
        "profile": "tabular-data-package",
        "name": "bereave_resources",
        "title": "Support after a suicide",
        "description": "Services as the Human Services Data Specification 3.0 has them; attributes hold the rest.",
        "resources": [_resource(name) for name in _TABLES],
    }
    return json.dumps(package, ensure_ascii=False, indent=1) + "\n"


def _resource(name: str) -> Object:
    fields = []
    for column, kind, needed in _columns(name):
        type_, form = _TYPES[kind]
        field: Object = {"name": column, "type": type_, **({"format": form} if form else {})}
        fields.append(field | ({"constraints": {"required": True}} if needed else {}))
    links = [
        {"fields": column, "reference": {"resource": column.removesuffix("_id"), "fields": "id"}}
        for column, _, _ in _columns(name)
        if column.endswith("_id") and column.removesuffix("_id") in _TABLES
    ]
    schema: Object = {"primaryKey": "id", "fields": fields, **({"foreignKeys": links} if links else {})}
    return {
        "name": name,
        "path": _TABLES[name][0],
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    }


class Package:
    """The open CSV files of one package; services are added one at a time."""

    def __init__(self, stack: ExitStack, opened: Callable[[str], IO[bytes]]) -> None:
        self._writers = {name: self._writer(stack, opened(file), name) for name, (file, _) in _TABLES.items()}
        self._organisations: set[str] = set()
        self._row("taxonomy", TAXONOMY)
        for name in TERMS:
            self._row("taxonomy_term", {**term(name), "taxonomy_id": TAXONOMY["id"]})

    @staticmethod
    def _writer(stack: ExitStack, file: IO[bytes], name: str) -> "csv.DictWriter[str]":
        text = io.TextIOWrapper(file, encoding="utf-8", newline="")
        stack.callback(text.close)
        columns = [column for column, _, _ in _columns(name)]
        writer = csv.DictWriter(text, columns, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        return writer

    def _row(self, name: str, row: Object) -> None:
        self._writers[name].writerow(row)

    def add(self, service: Object) -> None:
        """Add a service in the nested form with everything that hangs on it."""
        owner = service["organization"]
        if owner["id"] not in self._organisations:
            self._organisations.add(owner["id"])
            self._row("organization", owner)
        self._row("service", service)
        for key, name in _NESTED:
            for row in service.get(key, ()):
                self._row(name, row)
        for link in service.get("service_at_locations", ()):
            self._row("location", link["location"])
            self._row("service_at_location", link)
        for row in service["attributes"]:
            self._row("attribute", {**row, "taxonomy_term_id": row["taxonomy_term"]["id"]})
