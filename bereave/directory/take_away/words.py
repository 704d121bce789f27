"""What documents and pages say around the entries, in one language."""

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from bereave.directory.countries import country_name, language_name
from bereave.directory.model import EVERYWHERE, Check
from bereave.directory.opening import ALWAYS
from bereave.failures import QT_TRANSLATE_NOOP, OurFault

#: The languages that documents are made in.
LANGUAGES = ("en", "fr", "ko")
_DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_RULE = re.compile(r"(?P<days>[A-Z][a-z](?:[-,][A-Z][a-z])*) (?P<times>\d\d:\d\d-\d\d:\d\d(?:,\d\d:\d\d-\d\d:\d\d)*)")
# Day before month, as the app itself says it.
_LOCALES = {"en": "en_GB"}


class Words:
    """The words of one language out of `ui/take-away/words`; a language without a file speaks English."""

    def __init__(self, language: str, words: Mapping[str, Mapping[str, str]]) -> None:
        self.language = language
        self._words = words

    @classmethod
    def load(cls, folder: Path, language: str) -> "Words":
        """Read the words of `language` below `folder` (`ui/`). Raises OurFault when they are not there."""
        spoken = language if language in LANGUAGES else LANGUAGES[0]
        path = folder / "take-away" / "words" / f"{spoken}.toml"
        try:
            return cls(spoken, tomllib.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError) as why:
            raise OurFault(
                QT_TRANSLATE_NOOP("Failure", "The app's file {file} could not be read. Please install the app again."),
                file=path.name,
            ) from why

    def say(self, key: str, **facts: object) -> str:
        """A sentence of the pages, its places filled with `facts`."""
        return self._words["page"][key].format(**facts)

    def site(self, key: str, **facts: object) -> str:
        """A sentence of the folder of pages."""
        return self._words["site"][key].format(**facts)

    def named(self, table: str, code: str | None) -> str:
        """What a code of the files means (tables: ways, kinds, sections, people, reach); the code where nobody said."""
        return self._words[table].get(code or "", code or "")

    def told(self, words: str | None) -> str:
        """What the files say most often beside a way of contact, in this language; anything else as it is."""
        return self._words["told"].get(words or "", words or "")

    def country(self, code: str) -> str:
        """The name of a country; what is for everywhere has a name as well."""
        return self.say("whole_world") if code == EVERYWHERE else country_name(code, self.language)

    def tongue(self, code: str) -> str:
        """The name of a language."""
        return language_name(code, self.language)

    def day(self, known: str | None) -> str:
        """A date known to the day, month or year, in words; "date unknown" otherwise."""
        from babel.dates import format_date, format_skeleton

        parts = (known or "").split("-")
        locale = _LOCALES.get(self.language, self.language)
        try:
            numbers = [int(part) for part in parts]
            when = date(*[*numbers, 1, 1][:3])
        except (ValueError, TypeError):
            return self.say("unknown")
        match len(numbers):
            case 1:
                return str(numbers[0])
            case 2:
                return str(format_skeleton("yMMMM", when, locale=locale))
            case 3:
                return str(format_date(when, "long", locale=locale))
        return self.say("unknown")

    def hours(self, hours: str | None) -> str:
        """OpenStreetMap's hours in words; what is not in the usual form stands as it is written."""
        if not hours:
            return ""
        if hours == ALWAYS:
            return self._words["hours"]["always"]
        rules = [_RULE.fullmatch(rule.strip()) for rule in hours.split(";")]
        said = []
        for rule in rules:
            if rule is None:
                return hours
            said.append(f"{self._days(rule['days'])} {rule['times'].replace('-', '–').replace(',', ', ')}")
        return "; ".join(said)

    def _days(self, days: str) -> str:
        from babel.dates import get_day_names

        if days == "Mo-Su":
            return self._words["hours"]["every_day"]
        names = get_day_names("abbreviated", locale=_LOCALES.get(self.language, self.language))

        def name(found: re.Match[str]) -> str:
            short = found.group()
            return str(names[_DAYS.index(short)]) if short in _DAYS else short

        return re.sub("[A-Z][a-z]", name, days).replace("-", "–").replace(",", ", ")

    def evidence(self, check: Check) -> str:
        """When a service was checked, against what, whether anybody confirmed it, and by whom where that is known."""
        said = self._words["evidence"]
        sentence = said.get(check.evidence, said["other"]).format(day=self.day(check.on))
        if check.evidence != "confirmed":
            sentence += " " + said["not-confirmed"]
        return sentence + self._by(check)

    def looked_at(self, check: Check) -> str:
        """When an article was checked, and by whom where that is known: there is no organisation to confirm it."""
        return self._words["evidence"]["other"].format(day=self.day(check.on)) + self._by(check)

    def _by(self, check: Check) -> str:
        if not check.by:
            return ""
        key = "checked_by" if len(check.by) > 1 else "checked_by_one"
        return " " + self.say(key, names=", ".join(check.by))
