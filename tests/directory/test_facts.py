"""No number, text code or address is shown that the researched facts do not hold: data/facts/README.md says how."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from bereave import shipped
from bereave.directory.layers import read_folder
from bereave.directory.model import NUMBERED, Contact, Entry

FACTS = Path(__file__).parent / "data" / "facts"

# A clock time and "24/7" are never dialled; everything else with three digits or more might be.
_TIMES = re.compile(r"\b\d{1,2}:\d{2}\b|\b\d{1,2}\.\d{2}(?=\s?(?:am|pm|h\b))|\b24/7\b|\b\d{1,2}h\d{2}\b")
_NUMBER = re.compile(r"[+*#]?\(?\d(?:(?:\) ?|[ .\-–/])?\d)*")
_LEAST_DIGITS = 3
# Ambulance and police may have two: 15, 17, 18.
_LEAST_DIGITS_EMERGENCY = 2


def numbers_in(text: str, least: int = _LEAST_DIGITS) -> set[str]:
    """Everything in `text` that might be taken for a number to call, as it is written there."""
    found = (match.group().strip() for match in _NUMBER.finditer(_TIMES.sub(" ", text.replace("\u00a0", " "))))
    return {number for number in found if sum(sign.isdigit() for sign in number) >= least}


class Allowed(NamedTuple):
    """What one entry may show: to call or text, to write to, to open; and the numbers in its words."""

    numbers: frozenset[str]
    mail: frozenset[str]
    hosts: frozenset[str]
    said: frozenset[str]


class Held(NamedTuple):
    """Somebody whose facts are still in doubt: neither the name nor the numbers may appear."""

    country: str
    name: str
    numbers: frozenset[str]


def _lines(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (FACTS / name).read_text(encoding="utf-8").splitlines()]


@cache
def allowed() -> dict[str, Allowed]:
    """The facts by the id of the entry."""
    rows = _lines("services.jsonl")
    assert len({row["id"] for row in rows}) == len(rows)
    return {row["id"]: Allowed(*(frozenset(row.get(key, [])) for key in Allowed._fields)) for row in rows}


@cache
def held() -> list[Held]:
    """Everyone who is held back."""
    return [Held(row["country"], row["name"], frozenset(row["numbers"])) for row in _lines("held.jsonl")]


@cache
def entries() -> dict[str, Entry]:
    """The shipped services by id."""
    return dict(read_folder(shipped.resources() / "services").entries)


def _words(entry: Entry) -> Iterator[str]:
    yield from (entry.title, entry.summary, entry.note or "", entry.body, entry.opening_hours or "")
    yield entry.organisation or ""
    for way in entry.contacts:
        yield from (way.label or "", way.hours or "", way.cost or "", way.keyword or "")
        yield way.value if way.how == "post" else ""
    for words in (entry.translations or {}).values():
        yield from words.values()


def _way(way: Contact) -> str:
    return f"{way.value} {way.keyword}" if way.keyword else way.value


def _host(address: str) -> str:
    return (urlsplit(address).hostname or "").removeprefix("www.")


def strangers(entry: Entry, facts: Allowed) -> list[str]:
    """What `entry` shows and `facts` do not hold, character by character."""
    found = [_way(way) for way in entry.contacts if way.how in NUMBERED and _way(way) not in facts.numbers]
    found += [way.value for way in entry.contacts if way.how == "email" and way.value not in facts.mail]
    found += [way.value for way in entry.contacts if way.how in {"web", "chat"} and _host(way.value) not in facts.hosts]
    return found + sorted({number for words in _words(entry) for number in numbers_in(words)} - facts.said)


def shown_of_held(entry: Entry) -> list[str]:
    """The name or number of somebody held back that `entry` shows; a short code counts in its own country only."""
    shown = {_digits(way.value) for way in entry.contacts if way.how in NUMBERED}
    shown |= {_digits(number) for words in _words(entry) for number in numbers_in(words)}
    found: list[str] = []
    for record in held():
        if entry.country == record.country and entry.title.casefold() == record.name.casefold():
            found.append(record.name)
        for number in record.numbers:
            digits = _digits(number)
            long = len(digits) >= 7
            if digits in shown and (long or entry.country == record.country) and number not in _known(entry):
                found.append(number)
    return found


def _known(entry: Entry) -> frozenset[str]:
    # Two lines may share a number; then the usable record stands for it.
    facts = allowed()[entry.id]
    return facts.numbers | facts.said


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number)


def test_entries_and_facts_name_each_other() -> None:
    """Every entry has its line of facts, and every line of facts has its entry."""
    assert set(entries()) == set(allowed())


def test_no_entry_shows_what_the_facts_do_not_hold() -> None:
    """Every number, text code, keyword, e-mail and web host is in the facts, in notes, bodies and translations too."""
    wrong = {key: strangers(entry, allowed()[key]) for key, entry in entries().items()}
    assert {key: found for key, found in wrong.items() if found} == {}


def test_nobody_held_back_appears() -> None:
    """No entry has the name or a number of a record that is held back."""
    wrong = {key: shown_of_held(entry) for key, entry in entries().items()}
    assert {key: found for key, found in wrong.items() if found} == {}
    assert len(held()) > 100


def test_one_changed_digit_is_found_in_every_number() -> None:
    """Whichever digit of whichever shown number is changed, the guard says so."""
    tried = 0
    for key, entry in entries().items():
        for at, way in enumerate(entry.contacts):
            if way.how not in NUMBERED:
                continue
            for place, sign in enumerate(way.value):
                if sign.isdigit():
                    other = f"{way.value[:place]}{(int(sign) + 1) % 10}{way.value[place + 1 :]}"
                    ways = (*entry.contacts[:at], replace(way, value=other), *entry.contacts[at + 1 :])
                    # A neighbour's true number (line 1, line 2) is still a number of this very entry.
                    wrong = strangers(replace(entry, contacts=ways), allowed()[key])
                    assert wrong or _way(ways[at]) in allowed()[key].numbers, (key, other)
                    tried += bool(wrong)
    assert tried > 1000


def test_a_number_slipped_into_words_is_found() -> None:
    """A note, a body, a label or a translation cannot bring in a number either, however it is grouped."""
    entry = entries()["gb-samaritans"]
    facts = allowed()[entry.id]
    assert strangers(entry, facts) == []
    for text in (
        "Call 116 124.",
        "Text 85259!",
        "(020) 7946 0000",
        "0 800 12 34 56",
        "+44.20.7946.0000",
        "*4142",
        "119로",
    ):
        assert strangers(replace(entry, note=text), facts), text
        assert strangers(replace(entry, body=text), facts), text
        assert strangers(replace(entry, translations={"fr": {"summary": text}}), facts), text
        assert strangers(replace(entry, contacts=(Contact("web", entry.contacts[-1].value, text),)), facts), text
    assert strangers(replace(entry, contacts=(Contact("web", "https://samaritans.example/"),)), facts)
    assert strangers(replace(entry, contacts=(Contact("text", "116123", keyword="HELLO"),)), facts)
    assert numbers_in("24/7, Mo-Fr 09:00-17:30; 4.30pm, 9h30, 5 to 25") == set()


def test_somebody_held_back_is_found() -> None:
    """A held name, and a held number in a contact or in a note, are both refused."""
    record = next(record for record in held() if any(len(_digits(number)) >= 7 for number in record.numbers))
    number = next(number for number in record.numbers if len(_digits(number)) >= 7)
    other = entries()["gb-samaritans"]
    assert shown_of_held(replace(other, country=record.country, title=record.name)) == [record.name]
    assert shown_of_held(replace(other, contacts=(Contact("phone", number),))) == [number]
    assert shown_of_held(replace(other, note=f"Or call {number}.")) == [number]


def test_help_now_shows_the_entries_numbers_only() -> None:
    """The help-now file shows no number, note or summary that its entry does not show."""
    document = json.loads((shipped.resources() / "help-now.json").read_text(encoding="utf-8"))
    groups = [*document["lines"].values(), *document["young"].values(), document["finders"]]
    rows = [row for group in groups for row in group]
    assert len(rows) > 100
    for row in rows:
        entry = entries()[row["id"]]
        facts = allowed()[row["id"]]
        ways = {(way.how, way.value, way.keyword) for way in entry.contacts}
        assert {(way["how"], way["value"], way.get("keyword")) for way in row["contacts"]} <= ways
        words = [row["title"], *row["summaries"].values(), *row["notes"].values()]
        words += [way.get(key, "") for way in row["contacts"] for key in ("label", "hours", "cost")]
        assert {number for text in words for number in numbers_in(text)} <= facts.said, row["id"]


def _emergency_wrong(record: dict[str, Any], facts: dict[str, Any]) -> list[str]:
    found = [key for key in ("general", "ambulance", "police") if record.get(key) != facts.get(key)]
    found += [number for number in record.get("candidates", []) if number not in facts["said"]]
    words = [record.get("note") or "", record.get("text") or ""]
    words += [text for translated in record.get("translations", {}).values() for text in translated.values()]
    said = {number for text in words for number in numbers_in(text, _LEAST_DIGITS_EMERGENCY)}
    return found + sorted(said - set(facts["said"]))


def test_emergency_numbers_are_those_of_the_facts() -> None:
    """Each territory's numbers, candidates, notes and translations hold the researched numbers and no other."""
    document = json.loads((shipped.resources() / "emergency.json").read_text(encoding="utf-8"))["numbers"]
    facts = {row["country"]: row for row in _lines("emergency.jsonl")}
    assert set(document) == set(facts)
    wrong = {country: _emergency_wrong(record, facts[country]) for country, record in document.items()}
    assert {country: found for country, found in wrong.items() if found} == {}
    assert _emergency_wrong(document["GB"] | {"general": "998"}, facts["GB"]) == ["general"]
    assert _emergency_wrong(document["GB"] | {"note": "118 works too."}, facts["GB"]) == ["118"]


_YEAR = re.compile(r"(?:19|20)\d\d")
_LINK = re.compile(r"\]\([^)]*\)")


def _numbers_of_a_line(text: str) -> set[str]:
    """What in an article or a session would be somebody's number: long ones, and the short codes of the services."""
    codes = {_digits(number) for facts in allowed().values() for number in facts.numbers}
    found = {number for number in numbers_in(_LINK.sub("]", text)) if not _YEAR.fullmatch(number)}
    return {number for number in found if len(_digits(number)) >= 6 or _digits(number) in codes}


def test_articles_and_sessions_name_no_number_to_call() -> None:
    """A number grows old inside an article: it stands in its entry only, and the article leads to Help now."""
    texts = [path for part in ("articles", "programme") for path in sorted((shipped.resources() / part).rglob("*.md"))]
    assert len(texts) > 60
    bodies = {str(path): path.read_text(encoding="utf-8").partition("\n---\n")[2] for path in texts}
    assert {name: found for name, body in bodies.items() if (found := _numbers_of_a_line(body))} == {}
    assert _numbers_of_a_line("Ring 988, 116 123 or 0800 068 4141; in 2019 it was 174.") == {
        "988",
        "116 123",
        "0800 068 4141",
    }


_APPS = re.compile(r"(?i:whats\s?app|telegram|kakao|카카오|\bsignal\b|wechat|messenger|viber)|\bLINE\b")


def test_no_number_of_an_app_stands_as_one_for_texts_or_calls() -> None:
    """A text or a call to a number that is for WhatsApp alone may reach nobody, and help now would say to send one."""
    ways = [(name, way) for name, entry in entries().items() for way in entry.contacts]
    assert [
        (name, way.value) for name, way in ways if way.how in {"phone", "text"} and _APPS.search(way.label or "")
    ] == []
    assert {name for name, way in ways if way.how == "whatsapp"} == {
        "sg-samaritans-of-singapore",
        "sg-national-mindline-1771",
        "it-telefono-amico-italia",
        "za-sadag-mental-health-lines",
    }
    singapore = entries()["sg-samaritans-of-singapore"]
    other = replace(singapore, contacts=(Contact("whatsapp", "9151 1768"),))
    assert strangers(other, allowed()[singapore.id]) == ["9151 1768"]
