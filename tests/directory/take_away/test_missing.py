"""What a country lacks is said on its pages, and what it has is on them."""

import html
from pathlib import Path

import pytest

from bereave import shipped
from bereave.directory import help_now
from bereave.directory.layers import read_folder
from bereave.directory.model import Directory
from bereave.directory.take_away.document import Document, Items, Remark
from bereave.directory.take_away.first_days import first_days
from bereave.directory.take_away.markup import Markup
from bereave.directory.take_away.missing import missing_blocks
from bereave.directory.take_away.site import write_site
from tests.directory.take_away.shelf import TODAY, composer, service

_NONE_YET = {
    "en": "no bereavement service or group in this country yet. That does not mean that there is none",
    "fr": "pas encore de service de soutien au deuil ni de groupe d'entraide dans ce pays",
    "ko": "이 나라의 유족 지원 기관이나 자조모임이 아직 없어요",
}


def _bundle(directory: Directory, language: str, country: str) -> Document:
    known = help_now.read(shipped.resources() / "help-now.json")
    return first_days(composer(directory, language), known, country)


def _said(document: Document) -> str:
    return html.unescape(Markup(composer(Directory({}), document.language).words, paper=True).inside(document))


@pytest.mark.parametrize("language", ["en", "fr", "ko"])
def test_the_first_days_say_what_a_country_lacks_and_the_way_on(own: Directory, language: str) -> None:
    """For France: no bereavement service yet, and what can be reached from anywhere, its address written out."""
    text = _said(_bundle(own, language, "FR"))
    assert _NONE_YET[language] in text
    assert "Alliance of Hope" in text
    assert "https://" in text[text.index("Alliance of Hope") :][:300]
    assert _NONE_YET[language] not in _said(_bundle(own, language, "GB"))


def test_the_first_days_hold_the_bereavement_services_and_groups_of_the_country(own: Directory) -> None:
    """Services with their numbers, groups with a line each; what has no way to be reached is left out."""
    for country, service_name, group in (
        ("GB", "Cruse Bereavement Support", "SoBS peer support groups"),
        ("IE", "Irish Hospice Foundation Bereavement Support Line", "HUGG (Healing Untold Grief Groups)"),
    ):
        document = _bundle(own, "en", country)
        assert service_name in [section.heading for section in document.sections]
        named = [row.words for block in document.blocks() if isinstance(block, Items) for row in block.rows]
        assert any(name.startswith(group) for name in named)
    assert "If U Care Share Foundation" not in _said(_bundle(own, "en", "GB"))


def test_a_country_without_any_line_finds_more_on_the_same_paper(own: Directory) -> None:
    """Where the paper says that the finders below know more lines, they are below."""
    text = _said(_bundle(own, "en", "AF"))
    assert "We have no crisis line for this country. The finders below" in text
    assert "Where more lines can be found" in text
    assert text.index("The finders below") < text.index("Find A Helpline")
    assert _NONE_YET["en"] in text


def test_the_list_of_a_country_says_it_too(own: Directory, tmp_path: Path) -> None:
    """Before the services; where only a town has a line, that there is none for the whole country."""
    made = composer(own)
    first, *rest = missing_blocks(made, "FR")
    assert isinstance(first, Remark)
    assert _NONE_YET["en"] in first.words
    assert any(isinstance(block, Items) for block in rest)
    assert missing_blocks(made, "GB") == missing_blocks(made, None) == missing_blocks(made, "INT") == ()
    service(tmp_path, "gb-town", more="")
    path = tmp_path / "services" / "GB" / "gb-town.md"
    path.write_text(path.read_text(encoding="utf-8").replace("reach: main", "reach: regional"), encoding="utf-8")
    said = [block.words for block in missing_blocks(composer(read_folder(tmp_path)), "GB") if isinstance(block, Remark)]
    assert "no crisis line for the whole of this country" in said[0]


def test_the_page_of_a_country_says_it_and_leads_on(own: Directory, tmp_path: Path) -> None:
    """On the page of France in the folder, with links to finders, online groups and articles; not on Britain's."""
    known = help_now.HelpNow({"emergency": {}, "lines": {}, "young": {}, "finders": []}, whole=True)
    site = write_site(own, known, shipped.ui(), tmp_path / "out", today=TODAY, languages=("en", "fr"))
    for language in ("en", "fr"):
        page = html.unescape((site.folder / language / "country" / "FR.html").read_text(encoding="utf-8"))
        assert _NONE_YET[language] in page
        said = page.index(_NONE_YET[language])
        for link in ("../kind/finder.html", "../kind/online-community.html", "../articles.html"):
            assert f'href="{link}"' in page[said:]
        other = html.unescape((site.folder / language / "country" / "GB.html").read_text(encoding="utf-8"))
        assert _NONE_YET[language] not in other
