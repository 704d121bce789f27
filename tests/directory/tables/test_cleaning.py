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
        ("+44 (0)20 7946 0018", ("+44 20 7946 0018", "")),
        ("030/123456", ("030/123456", "")),
        ("+1 (850) 432-2336", ("+1 (850) 432-2336", "")),
        ("988", ("988", "")),
        ("116 123", ("116 123", "")),
        ("13 11 14 (24/7)", None),
        ("0800 1111 / 0800 2222", None),
        ("0800 1111 0800 2222", None),
        ("0800 1111\n0800 2222", None),
        ("800585858.0", None),
        ("+44 (020) 7946 0018", None),
        ("0800 1111 (2)", None),
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


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("13 11 14 (24/7)", [("13 11 14", "24/7")]),
        ("0800 1111 / 0800 2222", [("0800 1111", ""), ("0800 2222", "")]),
        ("0800 1111\n0800 2222", [("0800 1111", ""), ("0800 2222", "")]),
        ("<p>0800 1111</p><p>0800 2222</p>", [("0800 1111", ""), ("0800 2222", "")]),
        ("0800/111 0 111 / 0800/111 0 222", [("0800/111 0 111", ""), ("0800/111 0 222", "")]),
        ("305-285-5922 ext 3; 0800 111 222", [("305-285-5922", "extension 3"), ("0800 111 222", "")]),
        ("*4141", [("*4141", "")]),
        ("0800\n1111", []),
        ("116 123 / 988", []),
        ("0800 111 0 111 / 222", []),
        ("0800 1111\nring twice", []),
        ("800585858.0", []),
    ],
)
def test_several_numbers_in_one_cell_are_told_apart_where_that_is_plain(
    value: str, found: list[tuple[str, str]]
) -> None:
    """Never one number out of two; what might be either is left to the note."""
    assert cleaning.numbers(value) == found


def test_comments_that_never_end_and_endless_numbers_are_read_at_once() -> None:
    """A cell of three hundred thousand letters that only begin something: words stay, and no number is guessed."""
    begun = "<!--" * 75_000
    assert cleaning.plain(begun) == begun
    assert cleaning.plain("a <!-- b --> c") == "a c"
    assert cleaning.numbers("1/" * 150_000) == []
