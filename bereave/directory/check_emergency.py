"""The rules for what the emergency numbers say in other languages: a translation never changes a number."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

RULE = "emergency-translation"
_KEYS = ("note", "text")
_DIGITS = re.compile(r"\d+")


def emergency_problems(text: str, document: Mapping[str, Any]) -> Iterator[tuple[int, str]]:
    """Line (counted from 1) and message of everything wrong with the translations in `document`.

    `text` is the file that `document` was read from. Nothing is said about a file of another form: that is minded
    where help now is made from it.
    """
    numbers = document.get("numbers")
    for country, record in numbers.items() if isinstance(numbers, dict) else ():
        translations = record.get("translations", {}) if isinstance(record, dict) else {}
        for message in _record_problems(record, translations):
            yield _line(text, country), f"{country}: {message}"


def _record_problems(record: Mapping[str, Any], translations: object) -> Iterator[str]:
    if not isinstance(translations, dict):
        yield "translations must be languages with their words"
        return
    for language, words in translations.items():
        if not isinstance(words, dict):
            yield f"the translation {language} must have a {' or a '.join(_KEYS)}"
            continue
        for key, translated in words.items():
            yield from _words_problems(record.get(key), translated, f"{key} in {language}", key in _KEYS)


def _words_problems(english: object, translated: object, name: str, known: bool) -> Iterator[str]:
    if not known:
        yield f"there is no {name}; only {' and '.join(_KEYS)} are translated"
    elif not isinstance(translated, str) or not translated.strip():
        yield f"the {name} has no words"
    elif not isinstance(english, str) or not english:
        yield f"the {name} translates nothing: there is none in English"
    elif _DIGITS.findall(translated) != _DIGITS.findall(english):
        # In the same order too: police and ambulance changed round would be another number.
        yield f"the {name} has other numbers than the English one, or in another order"


def _line(text: str, country: str) -> int:
    start = f'"{country}":'
    return next((at for at, line in enumerate(text.splitlines(), 1) if line.strip().startswith(start)), 1)
