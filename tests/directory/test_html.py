"""What pages may hold."""

import pytest

from bereave.directory.html import ids_in, links_in, render

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "![a](https://example.org/pixel.png)",
    "<style>*{display:none}</style>",
    '<p style="position:fixed" onclick="x()">a</p>',
    "<iframe src=https://example.org></iframe>",
    "<svg><a xlink:href='javascript:alert(1)'>x</a></svg>",
    "<object data=file:///etc/passwd></object>",
    '<a href="https://example.org" onmouseover="x()">a</a>',
    "<form action=https://example.org><input></form>",
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](&#106;avascript:alert(1))",
    "[a](data:text/html;base64,PHNjcmlwdD4=)",
    "[a](file:///etc/passwd)",
    "[a](http://example.org)",
    "[a](//example.org/x)",
    "[a](/etc/passwd)",
    "[a](../../secret.md)",
    "[a](..\\secret.md)",
    "[a](qrc:/x)",
    '## Heading {onclick="x()" style="color:red" #ok}',
    "<base href='https://example.org/'>",
    "<meta http-equiv=refresh content='0;url=https://example.org'>",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    """Scripts, pictures, styles, events and links to anywhere else are taken out."""
    html = render(text).casefold()
    for forbidden in ("<script", "<img", "<style", "style=", "<iframe", "<svg", "<object", "<form", "<base", "<meta"):
        assert forbidden not in html
    for forbidden in ("onclick", "onerror", "onmouseover", "src=", "javascript:", "data:", "file:", "qrc:"):
        assert forbidden not in html.replace("<p>[a]", "")
    assert all(link.startswith("https://example.org") for link in links_in(html))


@pytest.mark.parametrize(
    "address",
    ["https://example.org/a?b=c", "mailto:a@example.org", "tel:116123", "#here", "sleep.md", "sleep.md#short"],
)
def test_links_that_help_stay(address: str) -> None:
    """Links to the web, to write or call, within the page and to the article beside it are kept as they are."""
    assert links_in(render(f"[go]({address})")) == (address,)


def test_headings_keep_their_names_and_tables_their_cells() -> None:
    """Headings can be linked to, tables and lists are shown."""
    html = render("## Short {#in-short}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- x\n- y\n")
    assert ids_in(html) == {"in-short"}
    assert html.count("<td>") == 2
    assert html.count("<li>") == 2
