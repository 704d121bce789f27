"""Makes an HSDS service, with everything that hangs on it, of an entry."""

import re
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from bereave.directory.countries import country_name, language_name
from bereave.directory.hsds.own import TAXONOMY, expressible, facts, made_id, term, uri
from bereave.directory.hsds.schedules import weekly
from bereave.directory.hsds.ways import WHATSAPP
from bereave.directory.model import EVERYWHERE, NUMBERED, Contact, Entry

#: The standard has no type for WhatsApp, and "text" is an SMS there: its number has none, and says what it is.
_TYPES = {"phone": "voice", "text": "text"}
_STATUSES = {"active": "active", "paused": "temporarily closed", "closed": "defunct"}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
Object = dict[str, Any]


def service_of(entry: Entry) -> Object:
    """The service in the standard's nested form; the same entry always gives the same."""
    id_ = _known(entry, "hsds-service") or made_id("service", entry.id)
    service: Object = {
        "id": id_,
        "organization_id": "",
        "name": entry.title,
        "description": f"{entry.summary}\n\n{entry.body}" if entry.body else entry.summary,
        "url": next((uri(way.value) for way in _of(entry, "web")), None),
        "email": next((way.value for way in _of(entry, "email")), None),
        "status": _STATUSES[entry.status],
        "fees_description": "; ".join(dict.fromkeys(way.cost for way in entry.contacts if way.cost)) or None,
        "eligibility_description": ", ".join(entry.for_whom),
        "assured_date": entry.checked.on if _DAY.fullmatch(entry.checked.on) else None,
        "alert": entry.note,
        "phones": [_phone(id_, at, way) for at, way in enumerate(entry.contacts) if way.how in NUMBERED],
        "schedules": list(_schedules(entry, id_)),
        "service_areas": [_area(entry, id_)],
        "service_at_locations": list(_locations(entry, id_)),
        "languages": [
            {"id": made_id(id_, "language", at), "service_id": id_, "name": language_name(code, "en"), "code": code}
            for at, code in enumerate(entry.languages)
        ],
        "organization": _organisation(entry),
        "contacts": [
            {"id": made_id(id_, "mail", at), "service_id": id_, "name": way.label, "email": way.value}
            for at, way in enumerate(_of(entry, "email")[1:])
        ],
        "attributes": list(_attributes(entry, id_)),
    }
    service["organization_id"] = service["organization"]["id"]
    found = _filled(service)
    assert isinstance(found, dict)
    return found


def _filled(value: Any) -> Any:
    """`value` without keys that say nothing."""
    if isinstance(value, dict):
        return {key: _filled(inner) for key, inner in value.items() if inner not in (None, "", [])}
    return [_filled(inner) for inner in value] if isinstance(value, list) else value


def _of(entry: Entry, how: str) -> list[Contact]:
    return [way for way in entry.contacts if way.how == how and expressible(way)]


def _known(entry: Entry, name: str) -> str:
    """The identifier of this name, where it is a UUID as the standard wants it."""
    value = (entry.identifiers or {}).get(name, "")
    try:
        return value if str(UUID(value)) == value.lower() else ""
    except ValueError:
        return ""


def _organisation(entry: Entry) -> Object:
    name = entry.organisation or entry.title
    return {
        "id": _known(entry, "hsds-organization") or made_id("organization", name),
        "name": name,
        # The standard's tables want one, though its objects do not.
        "alternate_name": name,
        "description": name,
    }


def _phone(service: str, at: int, way: Contact) -> Object:
    app = WHATSAPP if way.how == "whatsapp" else None
    return {
        "id": made_id(service, "phone", at),
        "service_id": service,
        "number": way.value,
        "type": _TYPES.get(way.how),
        "description": ", ".join(
            words
            for words in (app, way.label, f"text {way.keyword}" if way.keyword else None, way.hours, way.cost)
            if words
        ),
    }


def _schedules(entry: Entry, service: str) -> Iterator[Object]:
    for at, (days, opens, closes) in enumerate(weekly(entry.opening_hours)):
        yield {
            "id": made_id(service, "schedule", at),
            "service_id": service,
            "freq": "WEEKLY",
            "wkst": "MO",
            "interval": 1,
            "byday": ",".join(day.upper() for day in days),
            "opens_at": f"{opens}:00",
            "closes_at": f"{closes}:00",
            "notes": f"Times of {entry.timezone}" if entry.timezone else None,
        }


def _area(entry: Entry, service: str) -> Object:
    everywhere = entry.country == EVERYWHERE
    return {
        "id": made_id(service, "area"),
        "service_id": service,
        "name": country_name(entry.country, "en"),
        "extent": None if everywhere else entry.country,
        "extent_type": None if everywhere else "ISO3166-1",
    }


def _locations(entry: Entry, service: str) -> Iterator[Object]:
    """Pages beyond the first, chats and postal addresses: to HSDS they are places."""
    first = next(iter(_of(entry, "web")), None)
    for at, way in enumerate(entry.contacts):
        if way is first or way.how not in {"web", "chat", "post"} or not expressible(way):
            continue
        location = {"id": made_id(service, "location", at), "location_type": "postal", "description": way.value}
        if way.how != "post":
            location |= {"location_type": "virtual", "description": way.label or "", "url": uri(way.value)}
        location["name"] = "chat" if way.how == "chat" else way.label or ""
        yield {
            "id": made_id(service, "at", at),
            "service_id": service,
            "location_id": location["id"],
            "location": location,
        }


def _attributes(entry: Entry, service: str) -> Iterator[Object]:
    for at, (name, value) in enumerate(facts(entry)):
        yield {
            "id": made_id(service, "attribute", at),
            "link_id": service,
            "link_entity": "service",
            "link_type": TAXONOMY["name"],
            "value": value,
            "taxonomy_term": {**term(name), "taxonomy_detail": TAXONOMY},
        }
