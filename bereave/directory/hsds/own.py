"""A taxonomy of our own: what HSDS has no place for travels as its terms, so that nothing is lost on the way."""

import json
from collections.abc import Iterator
from dataclasses import fields
from typing import Any
from urllib.parse import quote
from uuid import UUID, uuid5

from bereave.directory.addresses import is_mail
from bereave.directory.model import NUMBERED, Allowed, Contact, Entry, Source

#: Every id that we make comes from this one and a name, so that it is the same for ever.
NAMESPACE = UUID("3d1c0a52-5d0e-5b52-9d1f-6b6a4b0f7c11")
TAXONOMY: dict[str, str] = {
    "id": str(uuid5(NAMESPACE, "taxonomy")),
    "name": "Bereave entry",
    "description": "Facts about support after a suicide that HSDS 3.0 has no place for.",
    "version": "1",
}
#: Term -> what its value says.
TERMS = {
    "id": "The entry's own id.",
    "kind": "What kind of service it is.",
    "language": "The language that the words about it are written in, where that is not English.",
    "country": "The country that it is for: ISO 3166-1, or INT for everywhere.",
    "for": "For whom it is.",
    "summary": "The first sentence of the description.",
    "contact": "One way to reach it, in order, as JSON: how, value, label, hours, cost, keyword.",
    "opening_hours": "Opening hours in OpenStreetMap's form.",
    "timezone": "The IANA time zone of the opening hours.",
    "reach": "Whether it is a country's main line, national, regional or one group.",
    "inside_country": "Whether it can be reached from inside the country only.",
    "instead": "The id of the entry to go on to.",
    "organisation": "Who offers the service, where that is not its name.",
    "owner": "Which curator looks after the entry.",
    "identifier": "What another directory calls it, as JSON: name and value.",
    "checked_on": "When it was last checked: a year, a month, a day, or unknown.",
    "evidence": "From what it was checked.",
    "checked_by": "A curator who checked it.",
    "source": "Where the facts stand, as JSON: url, name, title, on.",
    "review_by": "The day by which somebody looks at it again.",
    "tag": "A tag.",
    "allow": "A rule that a curator lets it break, as JSON: rule, because.",
    "translation": "The words in another language, as JSON: language, key, text.",
    "content_note": "What readers may want to know before they read.",
}
TERM_IDS = {name: str(uuid5(NAMESPACE, f"term:{name}")) for name in TERMS}
_NAMES = {id_: name for name, id_ in TERM_IDS.items()}


def made_id(*parts: object) -> str:
    """A UUID that these parts always give."""
    return str(uuid5(NAMESPACE, ":".join(map(str, parts))))


def term(name: str) -> dict[str, Any]:
    """The taxonomy term called `name`, as HSDS has it."""
    return {
        "id": TERM_IDS[name],
        "code": name,
        "name": name.replace("_", " "),
        "description": TERMS[name],
        "taxonomy": TAXONOMY["name"],
        "language": "en",
    }


def facts(entry: Entry) -> Iterator[tuple[str, str]]:
    """The terms of an entry with their values, in an order that is always the same."""
    yield "id", entry.id
    yield "kind", entry.kind
    if entry.language != "en":
        yield "language", entry.language
    yield "country", entry.country
    yield from (("for", who) for who in entry.for_whom)
    yield "summary", entry.summary
    yield from (("contact", _json(way)) for way in entry.contacts)
    for name in ("opening_hours", "timezone", "reach", "instead", "organisation", "owner", "review_by", "content_note"):
        if value := getattr(entry, name):
            yield name, value
    if entry.inside_country:
        yield "inside_country", "true"
    for name, value in sorted((entry.identifiers or {}).items()):
        yield "identifier", json.dumps({"name": name, "value": value}, ensure_ascii=False)
    yield "checked_on", entry.checked.on
    if entry.checked.evidence:
        yield "evidence", entry.checked.evidence
    yield from (("checked_by", who) for who in entry.checked.by)
    yield from (("source", _json(source)) for source in entry.checked.sources)
    yield from (("tag", tag) for tag in entry.tags)
    yield from (("allow", _json(one)) for one in entry.allow)
    for language, words in sorted((entry.translations or {}).items()):
        for key, text in words.items():
            row = {"language": language, "key": key, "text": text}
            yield "translation", json.dumps(row, ensure_ascii=False)


def _json(row: Allowed | Contact | Source) -> str:
    values = {field.name: getattr(row, field.name) for field in fields(row)}
    return json.dumps({name: value for name, value in values.items() if value is not None}, ensure_ascii=False)


def facts_in(service: dict[str, Any]) -> list[tuple[str, str]]:
    """Our own terms among the attributes of a service, in their order; those of other taxonomies are not ours."""
    found = []
    attributes = service.get("attributes")
    for row in attributes if isinstance(attributes, list) else ():
        if not isinstance(row, dict):
            continue
        inner = row.get("taxonomy_term")
        id_ = inner.get("id") if isinstance(inner, dict) else row.get("taxonomy_term_id")
        name, value = _NAMES.get(str(id_ or row.get("taxonomy_term_id"))), row.get("value")
        if name and isinstance(value, str):
            found.append((name, value))
    return found


def place_key(how: str, value: str) -> tuple[str, str]:
    """Where HSDS itself holds a way of contact: under which sort of field, and with which value."""
    if how in {"web", "chat"}:
        return "url", uri(value)
    return "number" if how in NUMBERED else how, value


def expressible(way: Contact) -> bool:
    """Whether HSDS has a field that can hold this way of contact."""
    if way.how == "email":
        return is_mail(way.value)
    return way.how not in {"web", "chat"} or way.value.startswith(("https://", "http://"))


def uri(value: str) -> str:
    """The address with every letter outside ASCII written as URIs want it; the standard allows no others."""
    return quote(value, safe=":/?#[]@!$&'()*+,;=%~-._")
