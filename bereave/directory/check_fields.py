"""The rules for the front matter of one file; each gives problems with their lines."""

import re
from collections.abc import Collection, Iterator
from datetime import date

from bereave.directory import model
from bereave.directory.addresses import address_imitates, is_https, is_mail, is_number
from bereave.directory.check_facts import fact_problems
from bereave.directory.countries import known_country, known_language
from bereave.directory.front_matter import FrontMatter, Value

Found = tuple[str, str, str]  # place in the front matter, rule, message

_ANY = {"id", "type", "title", "summary", "language", "languages", "checked", "review_by", "tags"} | {
    "translation_of",
    "allow",
}
KNOWN = {
    "service": (_ANY - {"translation_of"})
    | {"kind", "country", "for", "contact", "opening_hours", "timezone", "reach", "status", "note", "inside_country"}
    | {"instead", "organisation", "owner", "identifiers", "translations"},
    "article": _ANY | {"kind", "country", "for", "section", "content_note", "owner"},
    "session": _ANY | {"number", "minutes", "evidence", "content_note", "needs", "optional"},
    "rules": _ANY,
}
NEEDED = {
    "service": ("id", "title", "kind", "country", "languages", "for", "summary", "status", "checked"),
    "article": ("id", "title", "kind", "country", "language", "for", "section", "summary", "checked", "review_by"),
    "session": ("id", "number", "title", "language", "minutes", "summary", "evidence", "checked", "review_by"),
    "rules": ("id", "title", "language"),
}
LONGEST_SUMMARY, LONGEST_ID = 160, 100
# Windows keeps these names for its devices, whatever the ending.
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_WITHIN = {
    "contact": {"how", "value", "label", "hours", "cost", "keyword"},
    "checked": {"on", "evidence", "sources", "by"},
    "sources": {"url", "name", "title", "on"},
    "allow": {"rule", "because"},
    "translations": {"title", "summary", "note", "content_note", "body"},
}


def field_problems(front: FrontMatter, today: date) -> Iterator[Found]:
    """Everything that is not right with the fields of one file; `today` decides what is overdue."""
    type_ = str(front.fields.get("type", ""))
    if type_ not in KNOWN:
        yield "type", "type", f"the type {type_ or '(none)'} is not known; it is one of {', '.join(KNOWN)}"
        return
    for key in NEEDED[type_]:
        if front.fields.get(key, "") in ("", []):
            yield key, "missing", f"{key} is missing"
    for key in front.fields:
        if key not in KNOWN[type_]:
            yield key, "unknown-key", f"the key {key} is not known here; perhaps it is a slip of the pen"
    yield from _words(front, type_)
    yield from _lists(front)
    yield from _contacts(front)
    yield from _checked(front)
    yield from fact_problems(front)
    yield from _translations(front)
    yield from _review(front, today)


def _text(front: FrontMatter, key: str) -> str:
    value = front.fields.get(key, "")
    return value if isinstance(value, str) else ""


def _one_of(front: FrontMatter, key: str, allowed: Collection[str]) -> Iterator[Found]:
    value = _text(front, key)
    if value and value not in allowed:
        yield key, key, f"{key} is {value}; it must be one of {', '.join(allowed)}"


def _words(front: FrontMatter, type_: str) -> Iterator[Found]:
    key = _text(front, "id")
    if key and (not _SLUG.fullmatch(key) or len(key) > LONGEST_ID):
        yield "id", "id", f"the id {key[:80]} must be small letters, digits and hyphens, at most {LONGEST_ID}"
    elif key.rpartition("-")[2] in _RESERVED:
        yield "id", "id", f"the id {key} would make a file that Windows cannot keep"
    yield from _one_of(front, "kind", model.SERVICE_KINDS if type_ == "service" else ("article",))
    yield from _one_of(front, "reach", model.REACHES)
    yield from _one_of(front, "status", model.STATUSES)
    yield from _one_of(front, "section", model.SECTIONS)
    yield from _one_of(front, "inside_country", ("true", "false"))
    country = _text(front, "country")
    if country and not (country.isupper() and known_country(country)):
        yield "country", "country", f"{country} is no country code (two capital letters, or INT)"
    if type_ == "service" and _text(front, "kind") == "crisis-line" and not _text(front, "reach"):
        yield "kind", "missing", "reach is missing; it decides which crisis lines come first"
    if len(_text(front, "summary")) > LONGEST_SUMMARY:
        length = len(_text(front, "summary"))
        yield (
            "summary",
            "summary-length",
            f"the summary has {length} letters; {LONGEST_SUMMARY} can be read at a glance",
        )


def _lists(front: FrontMatter) -> Iterator[Found]:
    for place, code in _listed(front, "languages"):
        if not known_language(code):
            yield place, "language", f"{code} is no language code"
    if _text(front, "language") and not known_language(_text(front, "language")):
        yield "language", "language", f"{_text(front, 'language')} is no language code"
    for place, who in _listed(front, "for"):
        if who not in model.FOR_WHOM:
            yield place, "for", f"{who} is not among {', '.join(model.FOR_WHOM)}"
    for place, tag in _listed(front, "tags"):
        if not re.fullmatch(r"[^\W_]+(?:-[^\W_]+)*", tag):
            yield place, "tags", f"the tag {tag} must be letters, digits and hyphens"


def _listed(front: FrontMatter, key: str) -> Iterator[tuple[str, str]]:
    value = front.fields.get(key, [])
    if isinstance(value, list):
        yield from ((f"{key}.{at}", item) for at, item in enumerate(value) if isinstance(item, str))


def _rows(value: "Value | None", place: str) -> Iterator[tuple[str, dict[str, Value]]]:
    if isinstance(value, list):
        yield from ((f"{place}.{at}", row) for at, row in enumerate(value) if isinstance(row, dict))


def _strange(row: dict[str, Value], place: str, of: str) -> Iterator[Found]:
    for key in row:
        if key not in _WITHIN[of]:
            yield f"{place}.{key}", "unknown-key", f"the key {key} is not known here"


def _contacts(front: FrontMatter) -> Iterator[Found]:
    if front.fields.get("type") == "service" and front.fields.get("contact", "") in ("", []):
        kind = _text(front, "kind")
        if _text(front, "reach") == "main":
            yield "contact", "missing", "contact is missing; a country's main line has to be reached"
        elif kind not in {"book", "guide"}:
            yield "contact", "no-contact", "there is no way to reach it"
    for place, row in _rows(front.fields.get("contact"), "contact"):
        yield from _strange(row, place, "contact")
        how, value = str(row.get("how", "")), str(row.get("value", ""))
        if how not in model.HOWS:
            yield f"{place}.how", "how", f"{how or '(none)'} is not among {', '.join(model.HOWS)}"
        elif how in model.NUMBERED and not is_number(value):
            yield f"{place}.value", "number", f"{value} is no number as it can be dialled"
        elif how == "email" and not is_mail(value):
            yield f"{place}.value", "address", f"{value} is no e-mail address"
        elif how in {"web", "chat"} and address_imitates(value):
            yield f"{place}.value", "look-alike-address", f"{value[:200]} has letters that can pass for others"
        elif how in {"web", "chat"} and not is_https(value):
            # Shown and copied, never opened: many small sites still have no certificate.
            rule = "address-not-opened" if value.startswith("http://") else "address"
            yield f"{place}.value", rule, f"{value} does not begin with https:// and will not be opened"


def _checked(front: FrontMatter) -> Iterator[Found]:
    checked = front.fields.get("checked")
    if not isinstance(checked, dict):
        return
    yield from _strange(checked, "checked", "checked")
    on, evidence = str(checked.get("on", "")), str(checked.get("evidence", ""))
    if on != "unknown" and not _is_date(on):
        yield "checked.on", "date", f"{on or '(none)'} is no date: a year, 2026-10, 2026-10-31, or unknown"
    if evidence not in model.EVIDENCES:
        yield "checked.evidence", "evidence", f"{evidence or '(none)'} is not among {', '.join(model.EVIDENCES)}"
    sources = list(_rows(checked.get("sources"), "checked.sources"))
    if not sources:
        yield "checked", "sources", "there is no source; a fact needs one"
    for place, row in sources:
        yield from _strange(row, place, "sources")
        address = str(row.get("url", ""))
        if not address and not row.get("name"):
            yield place, "sources", "a source needs a url or a name"
        if address and not address.startswith(("https://", "http://")):
            yield f"{place}.url", "address", f"{address} is no web address"
        if (seen := str(row.get("on", "unknown"))) != "unknown" and not _is_date(seen):
            yield f"{place}.on", "date", f"{seen} is no date"


def _is_date(text: str) -> bool:
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(f"{text}-01-01"[:10])
    except ValueError:
        return False
    return True


def _translations(front: FrontMatter) -> Iterator[Found]:
    translations = front.fields.get("translations")
    if not isinstance(translations, dict):
        return
    for language, words in translations.items():
        place = f"translations.{language}"
        if not known_language(language):
            yield place, "language", f"{language} is no language code"
        for key, text in words.items() if isinstance(words, dict) else ():
            if key not in _WITHIN["translations"]:
                yield f"{place}.{key}", "unknown-key", f"the key {key} is not known here"
            elif key != "body" and not front.fields.get(key):
                yield f"{place}.{key}", "translations", f"{key} is translated, but the file has none itself"
            if key == "summary" and len(str(text)) > LONGEST_SUMMARY:
                yield f"{place}.summary", "summary-length", f"the summary has more than {LONGEST_SUMMARY} letters"


def _review(front: FrontMatter, today: date) -> Iterator[Found]:
    due = _text(front, "review_by")
    if not due:
        if front.fields.get("type") == "service" and _text(front, "status") != "closed":
            yield "review_by", "no-review", "review_by is missing; nobody would look at it again"
        return
    if len(due) != 10 or not _is_date(due):
        yield "review_by", "date", f"{due} is no day, such as 2027-06-01"
    elif date.fromisoformat(due) < today:
        yield "review_by", "review-overdue", f"a review was due by {due}"
