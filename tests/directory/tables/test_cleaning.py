"""Single values from other people's lists."""

import pytest

from bereave.directory.tables import cleaning


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ('"+44 1234 234567"', ("+44 1234 234567", "")),
        ("116123", ("116123", "")),
        ("*4141", ("*4141", "")),
        ("(850) 432-2336", ("850 432-2336", "")),
        ("tel:+33 1 23", ("+33 1 23", "")),
        ("305–285–5922", ("305-285-5922", "")),
        ("305-285-5922 ext. 12", ("305-285-5922", "12")),
        ("305-285-5922x12", ("305-285-5922", "12")),
        ("<b>3114</b>", ("3114", "")),
        ("\u202e3114", ("3114", "")),
        ("1-800-TALK", None),
        ("call us", None),
        ("", None),
        ("1", None),
        ("12345678901234567890", None),
    ],
)
def test_numbers_stay_as_printed(value: str, number: tuple[str, str] | None) -> None:
    """Quotation marks, HTML, hidden letters and extensions go; digits never change."""
    assert cleaning.number(value) == number


@pytest.mark.parametrize(
    ("value", "address"),
    [
        ("www.example.org", "http://www.example.org"),
        ("HTTPS://example.org/a?b", "https://example.org/a?b"),
        ("N/A", None),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("a@example.org", None),
        ("see our page", None),
        ("https://exa mple.org", None),
    ],
)
def test_web_addresses(value: str, address: str | None) -> None:
    """Without a scheme it gets http, which is shown and never opened."""
    assert cleaning.web(value) == address


@pytest.mark.parametrize(
    ("value", "code"),
    [("GB", "GB"), ("UK", "GB"), ("usa", "US"), ("KOR", "KR"), ("Germany", "DE"), ("Allemagne", "DE"), ("XX", None),
     ("Narnia", None), ("INT", "INT")],
)  # fmt: skip
def test_countries_by_code_and_name(value: str, code: str | None) -> None:
    """Two letters, three letters, a name."""
    assert cleaning.country(value) == code


@pytest.mark.parametrize(
    ("value", "code"), [("en", "en"), ("eng", "en"), ("English", "en"), ("zh-Hant", "zh-Hant"), ("Elvish!", None)]
)
def test_languages_by_code_and_name(value: str, code: str | None) -> None:
    """As lists write them."""
    assert cleaning.language(value) == code


def test_html_is_taken_out_and_paragraphs_stay() -> None:
    """Also what hides behind entities; words with signs stay words."""
    html = "<p>One &amp; two</p><p>three<br/>four</p><script>bad()</script>&lt;img src=x onerror=bad()&gt; 3 < 4"
    assert cleaning.plain(html) == "One & two\nthree\nfour\n 3 < 4".replace("\n ", "\n")
    assert cleaning.plain("a\r\n\r\n\r\n\r\nb") == "a\n\nb"
