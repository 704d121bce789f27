"""The search of the folder of pages, run for real in Qt's own reader of scripts."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtQml import QJSEngine, QJSValue
from PySide6.QtWidgets import QApplication

from bereave import shipped
from bereave.directory.layers import read_folder
from bereave.directory.model import Directory
from bereave.directory.take_away.site_index import index_script
from bereave.search.folding import words
from tests.directory.take_away.shelf import composer

Search = Callable[..., list[str]]


def _run(engine: QJSEngine, script: str) -> QJSValue:
    # The library's own types say that it gives a pair; it gives the value.
    answer = cast(QJSValue, engine.evaluate(script))
    assert not answer.isError(), answer.toString()
    return answer


def _engine(directory: Directory, language: str) -> QJSEngine:
    engine = QJSEngine()
    made = composer(directory, language)
    script = (shipped.ui() / "take-away" / "search.js").read_text(encoding="utf-8")
    index = index_script(made, (*directory.services(), *directory.articles(language)))
    for text in (index, script, "var ALL = BereaveSearch.prepare(BEREAVE_INDEX.rows);"):
        _run(engine, text)
    return engine


def _search(engine: QJSEngine) -> Search:
    def ask(query: str, country: str = "", kind: str = "") -> list[str]:
        asked = ", ".join(json.dumps(one) for one in (query, country, kind))
        call = f"JSON.stringify(BereaveSearch.search(ALL, {asked}).map(function (e) {{ return e.address; }}))"
        answer = _run(engine, call)
        found = json.loads(answer.toString())
        assert isinstance(found, list)
        return [Path(address).stem for address in found]

    return ask


@pytest.fixture(scope="module")
def english(qapp_cls: type[QApplication], own: Directory) -> Search:
    """Searches the English pages."""
    del qapp_cls
    return _search(_engine(own, "en"))


def test_words_are_folded_as_in_the_app(own: Directory) -> None:
    """Over everything that ships, in three languages, the script makes of a text the same words as the app."""
    engine = _engine(Directory({}), "en")
    fold = _run(engine, "(function (text) { return BereaveSearch.words(text).join(' '); })")
    texts = [text for entry in own.entries.values() for text in (entry.title, entry.summary, entry.body)]
    texts += ["Straße ΣΊΣΥΦΟΣ", "L’été, à Noël", "e\u0301te\u0301", "자살 유족…", "ＡＢＣ １２"]
    wrong = [text[:40] for text in texts if fold.call([engine.toScriptValue(text)]).toString() != " ".join(words(text))]
    assert wrong == []


def test_a_name_finds_its_entry_first(english: Search) -> None:
    """The name of a service or an article stands first, also when it is only begun."""
    assert english("samaritans")[0] == "gb-samaritans"
    assert english("SAMARIT")[0] == "gb-samaritans"
    assert english("guilt")[0] == "guilt"
    assert english("losing a brother")[0] == "losing-a-brother-or-sister"


def test_a_number_is_found_however_it_is_grouped(english: Search) -> None:
    """Spaces and signs in a number do not matter."""
    assert "gb-samaritans" in english("116 123")
    assert english("116-123") == english("116123")
    for asked in ("0800 58 58 58", "+44 (0)800 58 58 58", "0044 800 58 58 58", "+44 800 585858"):
        assert english(asked)[:1] == ["gb-calm"], asked


@pytest.mark.parametrize("asked", ["can't sleep", "can’t sleep", "CAN`T SLEEP", "cant sleep", "I can't sleep at night"])
def test_what_is_written_with_an_apostrophe_is_found(english: Search, asked: str) -> None:
    """A straight or a curly apostrophe, or none: the article on sleep is among the first five."""
    assert "sleep" in english(asked)[:5]


def test_the_pieces_beside_an_apostrophe_do_not_count(english: Search, own: Directory) -> None:
    """What an apostrophe leaves over is no word of its own: "mother's" is "mother", "l'enquête" is "enquête"."""
    assert english("mother's death") == english("mother’s death") == english("mother death")
    assert english("we'll sleep") == english("we sleep")
    assert english("s") != english("")
    french = _search(_engine(own, "fr"))
    for pair in (
        ("l'enquête", "enquête"),
        ("qu'un ami", "un ami"),
        ("qu'écrire", "ecrire"),
        ("j'ai perdu mon frère", "ai perdu mon frere"),
    ):
        assert french(pair[0]) == french(pair[0].replace("'", "’")) == french(pair[1]), pair
    assert french("aujourd'hui") == french("aujourd’hui")
    assert "fr-sleep" in french("je n’arrive pas à dormir")[:5]


def test_a_slip_of_the_finger_is_forgiven(english: Search) -> None:
    """One letter more, less, changed or swapped still finds."""
    for slip in ("samariatns", "samartans", "samaritanss", "samaritens"):
        assert english(slip)[0] == "gb-samaritans", slip


def test_the_lists_narrow_what_is_found(english: Search) -> None:
    """Country and kind narrow the results, and alone they list what there is."""
    everywhere, here = english("grief"), english("grief", "GB")
    assert set(here) < set(everywhere)
    assert all(name.startswith("gb-") for name in here)
    assert "gb-samaritans" in english("", "GB", "crisis-line")
    assert "guilt" in english("", "", "article")


def test_nothing_asked_finds_nothing_and_nonsense_neither(english: Search) -> None:
    """An empty field shows no results; a word that is nowhere gives none."""
    assert english("") == []
    assert english("  ... ") == []
    assert english("zzzzqqqq") == []


def test_accents_do_not_matter_in_french(own: Directory) -> None:
    """Ecoute finds écoute."""
    french = _search(_engine(own, "fr"))
    assert french("ecoute") == french("Écoute")
    assert "fr-guilt" in french("culpabilite")


def test_korean_is_found_inside_longer_words(own: Directory) -> None:
    """A Korean word is found with its particles and within a compound."""
    korean = _search(_engine(own, "ko"))
    assert "kr-109" in korean("자살예방")
    assert "kr-109" in korean("상담전화")
    assert korean("유족")
    assert "kr-109" in korean("109")


def test_what_is_said_of_the_results_is_in_the_readers_language(own: Directory) -> None:
    """None, one, many, and the first of many."""
    engine = _engine(own, "fr")
    said = [_run(engine, f"BereaveSearch.told({n}, BEREAVE_INDEX.say)").toString() for n in (0, 1, 7, 80)]
    assert said[0].startswith("Rien trouvé")
    assert said[1:] == ["1 résultat", "7 résultats", "Les 50 premiers de 80 résultats"]


def test_an_entry_cannot_end_the_script(tmp_path: Path) -> None:
    """A title with the signs that end a script or a line stays a title."""
    place = tmp_path / "services" / "GB" / "odd.md"
    place.parent.mkdir(parents=True)
    title = '\\"];alert(1)</script>\\u2028x'
    place.write_text(
        f'---\nid: odd\ntype: service\ntitle: "{title}"\nkind: guide\ncountry: GB\nsummary: "s"\ncontact: []\n---\n',
        encoding="utf-8",
    )
    directory = read_folder(tmp_path)
    assert directory.problems == ()
    made = composer(directory)
    script = index_script(made, directory.services())
    assert "</script" not in script
    assert "\u2028" not in script
    engine = _engine(directory, "en")
    assert _run(engine, "ALL.length + ALL[0].title").toString() == '1"];alert(1)</script>\u2028x'
