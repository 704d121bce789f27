"""The words around printed entries."""

import re
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from bereave import shipped
from bereave.directory.layers import read_folder
from bereave.directory.model import FOR_WHOM, HOWS, KINDS, REACHES, SECTIONS, Check
from bereave.directory.take_away.document import Items, Remark
from bereave.directory.take_away.words import LANGUAGES, Words
from bereave.failures import OurFault
from tests.directory.take_away.shelf import composer

_FOLDER = shipped.ui() / "take-away" / "words"
_PLACE = re.compile(r"{(\w*)}")


def _read(language: str) -> dict[str, dict[str, str]]:
    return tomllib.loads((_FOLDER / f"{language}.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_says_the_same_things(language: str) -> None:
    """French and Korean have every sentence of the English file, with the same places to fill."""
    english, other = _read("en"), _read(language)
    for table, sentences in english.items():
        if table == "told":
            continue
        assert sentences.keys() == other[table].keys()
        for key, sentence in sentences.items():
            assert sorted(_PLACE.findall(sentence)) == sorted(_PLACE.findall(other[table][key])), key
            assert other[table][key].strip()


def test_every_code_of_the_files_has_words() -> None:
    """No kind, way, reach, section or group of people is shown by its code."""
    words = _read("en")
    for table, codes in {
        "kinds": KINDS,
        "ways": HOWS,
        "reach": REACHES,
        "sections": SECTIONS,
        "people": FOR_WHOM,
    }.items():
        assert set(codes) <= words[table].keys()


def test_no_sentence_is_kept_that_nobody_says() -> None:
    """Every sentence of the file stands somewhere in the code that makes documents and pages."""
    package = Path(shipped.__file__).parent
    made_in = (*package.glob("directory/take_away/*.py"), *package.glob("desktop/printing/*.py"))
    code = "\n".join(path.read_text(encoding="utf-8") for path in (*made_in, package / "cli" / "export_pdf.py"))
    said = _read("en")
    unsaid = {key for table in ("page", "site") for key in said[table] if not re.search(rf"[\"']{key}[\"']", code)}
    assert unsaid == set()


@pytest.mark.parametrize(
    ("language", "known", "said"),
    [
        ("en", "2026-10-01", "1 October 2026"),
        ("en", "2026-10", "October 2026"),
        ("fr", "2026-10-01", "1 octobre 2026"),
        ("ko", "2026-10", "2026년 10월"),
        ("ko", "2026", "2026"),
        ("en", "unknown", "date unknown"),
        ("en", "2026-13-01", "date unknown"),
        ("en", None, "date unknown"),
    ],
)
def test_a_day_is_said_as_exactly_as_it_is_known(language: str, known: str | None, said: str) -> None:
    """A year stays a year and a month a month; what is no date is unknown."""
    assert Words.load(shipped.ui(), language).day(known) == said


def test_hours_are_said_in_words_or_as_they_are_written() -> None:
    """The usual form is put into the reader's words; any other stands as it is."""
    french = Words.load(shipped.ui(), "fr")
    assert french.hours("24/7") == "à toute heure"
    assert french.hours("Mo-Fr 09:00-17:00; Sa 10:00-12:00") == "lun.–ven. 09:00–17:00; sam. 10:00–12:00"
    assert french.hours("when somebody is in") == "when somebody is in"


@pytest.mark.parametrize(("language", "said"), [("fr", "liste publique"), ("ko", "공개된 목록")])
def test_where_something_was_seen_is_said_in_the_readers_language(language: str, said: str) -> None:
    """What most services name as their source has words in every language; names of others stay as they are."""
    directory = read_folder(shipped.resources())
    made = composer(directory, language)
    document = made.document(directory.entries["lu-sos-detresse"])
    named = [row.words for block in document.blocks() if isinstance(block, Items) for row in block.rows]
    assert said in named
    assert "public list" not in named


def test_an_article_in_a_list_waits_for_no_organisation() -> None:
    """Our own articles have nobody to be confirmed with: the list says when they were last looked at, and by whom."""
    directory = read_folder(shipped.resources())
    for language, organisation in (("en", "organisation"), ("fr", "organisation"), ("ko", "기관")):
        made = composer(directory, language)
        article = next(entry for entry in directory.articles("en") if entry.section == "grief")
        blocks = made.in_list(replace(article, checked=Check("2026-11", "desk-research", (), ("Ann",)))).blocks
        last = blocks[-1]
        assert isinstance(last, Remark)
        assert organisation not in last.words
        assert "2026" in last.words
        assert "Ann" in last.words
        assert organisation in made.words.evidence(directory.entries["gb-samaritans"].checked)


def test_who_checked_is_said_and_one_person_is_called_one() -> None:
    """An entry that one curator checked says so."""
    words = Words.load(shipped.ui(), "en")
    assert "one person: Ann." in words.evidence(Check("2026", "own-page", (), ("Ann",)))
    assert words.evidence(Check("2026", "confirmed", (), ("Ann", "Bo"))).endswith("Checked by Ann, Bo.")
    assert "Not yet confirmed" in words.evidence(Check("2026", "single-page"))


def test_without_its_files_the_app_says_that_it_is_damaged(tmp_path: Path) -> None:
    """A missing file of words is the app's own fault and told as one sentence."""
    with pytest.raises(OurFault, match=r"en\.toml"):
        Words.load(tmp_path, "en")
