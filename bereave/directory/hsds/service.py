"""Makes an entry of one HSDS service, ours or anybody's."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from bereave.directory.hsds.country import country_of
from bereave.directory.hsds.own import expressible, facts_in, place_key
from bereave.directory.hsds.ways import Object, all_ways, locations, organisation, several, text
from bereave.directory.importing_records import Record
from bereave.directory.model import Allowed, Check, Contact, Entry, Source
from bereave.directory.tables import cleaning
from bereave.directory.tables.drafting import distinct, in_short, unfit, ways_of, without_empty
from bereave.directory.tables.mapping import Mapping

_STATUSES = {
    "active": "active",
    "": "active",
    "inactive": "paused",
    "temporarily closed": "paused",
    "defunct": "closed",
}
_DAYS = {"MO": "Mo", "TU": "Tu", "WE": "We", "TH": "Th", "FR": "Fr", "SA": "Sa", "SU": "Su"}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
#: What HSDS has no field for: only a curator, a mapping or our own terms say it.
_ASSUMED = frozenset(
    {
        "kind", "for_whom", "reach", "inside_country", "instead", "owner", "review_by", "tags", "translations",
        "opening_hours", "timezone", "content_note", "section", "checked", "allow", "language",
    }
)  # fmt: skip
_CONTACT = ("how", "value", "label", "hours", "cost", "keyword")
_SOURCE = ("url", "name", "title", "on", "seen")


def record_of(where: str, service: Object, mapping: Mapping | None) -> Record:
    """The record for one service object with what hangs on it, or the reason why it gives no entry."""
    title = cleaning.one_line(text(service.get("name")))
    if not title:
        return Record(where, reason="it has no name")
    own = facts_in(service)
    try:
        if any(name == "id" for name, _ in own):
            entry, edited = _ours(service, own)
            entry = without_empty(entry)
            why = unfit(entry)
            return Record(where, None if why else entry, why, own=True, edited=edited)
        return _foreign(where, service, title, mapping)
    except (_Unfit, ValueError, RecursionError) as why:
        return Record(where, reason=str(why))


class _Unfit(Exception):  # noqa: N818 - it says what the record is
    """Why a record gives no entry."""


def _ours(service: Object, own: list[tuple[str, str]]) -> tuple[Entry, bool]:
    """The entry that our own export was made from, with what others changed in the standard's fields since.

    Beside it, whether they changed a way of contact: whoever checked it did not check that one.
    """

    def first(name: str) -> str:
        return next((value for key, value in own if key == name), "")

    def every(name: str) -> tuple[str, ...]:
        return tuple(value for key, value in own if key == name)

    summary, whole = first("summary"), text(service.get("description"))
    translations: dict[str, dict[str, str]] = {}
    for row in every("translation"):
        words = _row(row, ("language", "key", "text"))
        translations.setdefault(words["language"] or "", {})[words["key"] or ""] = words["text"] or ""
    names = (_row(row, ("name", "value")) for row in every("identifier"))
    contacts, edited = _contacts(service, every("contact"))
    entry = Entry(
        id=first("id"),
        type="service",
        title=text(service.get("name")),
        kind=first("kind"),
        country=first("country"),
        language=first("language") or "en",
        summary=summary or in_short(whole, text(service.get("name"))),
        path=Path(),
        languages=tuple(text(row.get("code")) for row in several(service, "languages")),
        for_whom=every("for") or ("anyone",),
        contacts=contacts,
        opening_hours=first("opening_hours"),
        timezone=first("timezone"),
        reach=first("reach"),
        status=_STATUSES.get(text(service.get("status")), "active"),
        note=text(service.get("alert")),
        inside_country=first("inside_country") == "true",
        instead=first("instead"),
        organisation=first("organisation"),
        owner=first("owner"),
        identifiers={row["name"] or "": row["value"] or "" for row in names},
        checked=Check(
            first("checked_on") or "unknown",
            first("evidence"),
            tuple(Source(**_row(row, _SOURCE)) for row in every("source")),
            every("checked_by"),
        ),
        review_by=first("review_by"),
        tags=every("tag"),
        content_note=first("content_note"),
        translations=translations,
        allow=tuple(
            Allowed(row["rule"] or "", row["because"] or "")
            for row in (_row(value, ("rule", "because")) for value in every("allow"))
        ),
        body="" if whole == summary else whole.removeprefix(f"{summary}\n\n"),
    )
    return entry, edited


def _row(value: str, names: tuple[str, ...]) -> dict[str, Any]:
    """The texts of a small JSON object. Raises ValueError when it is none."""
    row = json.loads(value)
    if not isinstance(row, dict) or not all(isinstance(row.get(name, ""), str) for name in names):
        raise ValueError(f"an attribute of this app's own taxonomy cannot be read: {value[:60]}")
    return {name: row.get(name) for name in names}


def _contacts(service: Object, own: tuple[str, ...]) -> tuple[tuple[Contact, ...], bool]:
    """Our own ways of contact as far as the standard's fields still hold them, and those that were added there.

    Beside them, whether they are others than ours.
    """
    there = {place_key(way.how, way.value): way for way in all_ways(service)}
    rows = [_row(row, _CONTACT) for row in own]
    ours = [Contact(**{**row, "how": row["how"] or "", "value": row["value"] or ""}) for row in rows]
    kept = [way for way in ours if not expressible(way) or place_key(way.how, way.value) in there]
    known = {place_key(way.how, way.value) for way in ours}
    new = (way for key, way in there.items() if key not in known and way.how != "fax")
    added = [made for way in new for made in ways_of(way.how, way.value, way.label)]
    return (*kept, *added), bool(added) or kept != ours


def _foreign(where: str, service: Object, title: str, mapping: Mapping | None) -> Record:
    id_ = text(service.get("id")).strip()
    if not id_:
        return Record(where, reason="it has no id, by which it could be found again")
    draft = _Foreign(service, title, mapping)
    entry = without_empty(draft.entry(id_))
    if why := unfit(entry):
        return Record(where, reason=why)
    notices = tuple(f"{where}: {notice}" for notice in dict.fromkeys(draft.notices))
    assumed = _ASSUMED | ({"languages"} if not several(service, "languages") else set())
    return Record(where, entry, key=("hsds-service", id_), assumed=assumed, notices=notices)


class _Foreign:
    """Somebody else's service: what it says goes where our entries have a place, the rest into the text."""

    def __init__(self, service: Object, title: str, mapping: Mapping | None) -> None:
        self.service, self.title = service, title
        self.constants = mapping.constants if mapping else {}
        self.notices: list[str] = []
        self.owner = organisation(service)

    def entry(self, id_: str) -> Entry:
        """The whole entry. Raises _Unfit where nothing says the country."""
        contacts, lost = self._contacts()
        told = cleaning.plain(text(self.service.get("description")))
        paragraphs = [told, *self._paragraphs(), *(f"**As printed:** {value}" for value in lost)]
        whole = "\n\n".join(text for text in paragraphs if text)
        summary = in_short(
            told, cleaning.one_line(text(self.service.get("alternate_name"))) or self._provider() or self.title
        )
        provider = self._provider()
        return Entry(
            id="",
            type="service",
            title=self.title,
            kind=self._constant("kind") or "practical",
            country=self._country(contacts),
            language=cleaning.language(self._constant("language")) or "en",
            summary=summary,
            path=Path(),
            languages=self._languages(),
            for_whom=self.constants.get("for", ()) or ("anyone",),
            contacts=contacts,
            reach=self._constant("reach"),
            status=_STATUSES.get(text(self.service.get("status")).casefold(), "paused"),
            note=cleaning.plain(text(self.service.get("alert"))),
            organisation=provider if provider != self.title else None,
            identifiers=self._identifiers(id_),
            checked=self._check(contacts),
            body="" if " ".join(whole.split()) == summary else whole,
        )

    def _constant(self, name: str) -> str:
        return next(iter(self.constants.get(name, ())), "")

    def _provider(self) -> str:
        return cleaning.one_line(text(self.owner.get("name")))

    def _contacts(self) -> tuple[tuple[Contact, ...], list[str]]:
        found: list[Contact] = []
        lost: list[str] = []
        for way in all_ways(self.service):
            if not cleaning.said(way.value):
                continue
            made = [] if way.how == "fax" else ways_of(way.how, way.value, way.label)
            found += [replace(one, label=one.label[:200] if one.label else None) for one in made]
            if len(made) > 1:
                self.notices.append(f"{cleaning.one_line(way.value)[:80]!r} was read as {len(made)} numbers")
            elif made:
                continue
            elif way.how == "fax":
                lost.append(f"fax {cleaning.one_line(way.value)}")
            else:
                lost.append(cleaning.one_line(way.value))
                self.notices.append(f"{way.value[:80]!r} cannot be used ({way.how}); the text has it as it was printed")
        return distinct(found), list(dict.fromkeys(lost))

    def _paragraphs(self) -> Iterator[str]:
        service = self.service
        ages = [cleaning.one_line(text(service.get(name))) for name in ("minimum_age", "maximum_age")]
        access = [text(row.get("description")) for place in locations(service) for row in several(
            place, "accessibility", "accessibility_for_disabilities")]  # fmt: skip
        for heading, words in (
            ("Who it is for", text(service.get("eligibility_description")) or _words(service, "eligibility")),
            ("Ages", " to ".join(age for age in ages if age)),
            ("How to apply", text(service.get("application_process"))),
            ("Cost", text(service.get("fees_description")) or text(service.get("fees"))),
            ("Interpretation", text(service.get("interpretation_services"))),
            ("Access", " ".join(dict.fromkeys(access))),
            ("Hours", " ".join(dict.fromkeys(self._hours()))),
            ("Bring with you", _words(service, "required_documents")),
        ):
            if clean := cleaning.plain(words):
                yield f"**{heading}:** {clean}"

    def _hours(self) -> Iterator[str]:
        places = (self.service, *several(self.service, "service_at_locations"), *locations(self.service))
        for place in places:
            for row in several(place, "schedules", "regular_schedules"):
                days = text(row.get("byday") or row.get("weekday")).upper().split(",")
                named = ", ".join(_DAYS.get(day.strip()[-2:], day.strip()) for day in days if day.strip())
                opens, closes = (text(row.get(name))[:5] for name in ("opens_at", "closes_at"))
                words = " ".join(word for word in (named, f"{opens}–{closes}" if opens and closes else "") if word)
                yield ". ".join(part for part in (words, text(row.get("description"))) if part)

    def _languages(self) -> tuple[str, ...]:
        rows = several(self.service, "languages")
        given = [text(row.get("code") or row.get("name") or row.get("language")) for row in rows]
        codes = [code for value in given if (code := cleaning.language(value))]
        return tuple(dict.fromkeys(codes)) or self.constants.get("languages", ()) or ("und",)

    def _country(self, contacts: tuple[Contact, ...]) -> str:
        if told := self._constant("country"):
            return told
        code, notice, why = country_of(self.service, contacts)
        if why:
            raise _Unfit(why)
        self.notices += [notice] if notice else []
        return code

    def _identifiers(self, id_: str) -> dict[str, str]:
        found = {"hsds-service": id_}
        if owner := text(self.owner.get("id")) or text(self.service.get("organization_id")):
            found["hsds-organization"] = owner
        for row in several(self.owner, "organization_identifiers", "identifiers"):
            scheme = cleaning.one_line(
                text(row.get("identifier_scheme")) or text(row.get("identifier_type"))
            ).casefold()
            if scheme and (value := cleaning.one_line(text(row.get("identifier")))):
                found.setdefault(scheme, value)
        return found

    def _check(self, contacts: tuple[Contact, ...]) -> Check:
        assured = text(self.service.get("assured_date"))[:10]
        changed = text(self.service.get("last_modified"))[:10]
        url = next((way.value for way in contacts if way.how == "web"), None)
        source = Source(url, self._provider() or self.title, None, changed if _DAY.fullmatch(changed) else None)
        return Check(assured if _DAY.fullmatch(assured) else "unknown", "desk-research", (source,))


def _words(record: Object, name: str) -> str:
    rows = several(record, name)
    return " ".join(words for row in rows if (words := text(row.get("document") or row.get(name) or row.get("name"))))
