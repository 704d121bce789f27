"""CSV as it comes."""

import io

import pytest

from bereave.directory.tables.rows import table
from bereave.failures import NotUnderstood


def read(raw: bytes, **more: str) -> tuple[list[dict[str, str]], list[str], list[str]]:
    """Cells, reasons and notices."""
    found = table(io.BytesIO(raw), "list.csv", **more)
    rows = list(found.rows())
    return [row.cells for row in rows], [row.reason for row in rows], found.notices


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_delimiter_mark_and_line_end_is_read(sign: str, start: bytes, end: str) -> None:
    """Also where the heading holds another sign in quotation marks."""
    text = end.join([f'name{sign}"a,b;c"', f'"Ann ""A"" B"{sign}"two{end}lines"', "", f"Bo{sign}"])
    cells, reasons, notices = read(start + text.encode())
    assert cells[0] == {"name": 'Ann "A" B', "a,b;c": f"two{end}lines"}
    assert [row["name"] for row in cells] == ['Ann "A" B', "Bo"]
    assert (reasons, notices) == (["", ""], [])


def test_latin_1_is_read_and_said() -> None:
    """Letters with accents come out right, and somebody is told to look at them."""
    cells, _, notices = read("name\nAlice\nHélène – “Ça va”\n".encode("cp1252"))
    assert cells[1]["name"] == "Hélène – “Ça va”"
    assert any("Latin-1" in notice and "line 3" in notice for notice in notices)
    assert read("name\nHélène\n".encode())[2] == []


def test_what_a_spreadsheet_calls_unicode_text_is_read() -> None:
    """UTF-16 with tabs."""
    assert read("name\tn\n한국\t1\n".encode("utf-16"))[0] == [{"name": "한국", "n": "1"}]


def test_ragged_rows_are_told() -> None:
    """Too many cells are a reason, too few count as empty and are said; empty ones behind are nothing."""
    cells, reasons, notices = read(b"a,b\n1\n1,2,3\n1,2,,\n")
    assert cells[0] == {"a": "1", "b": ""}
    assert [bool(reason) for reason in reasons] == [False, True, False]
    assert any("1 rows are shorter" in notice for notice in notices)


def test_columns_without_a_name_or_with_the_same_get_a_number() -> None:
    """Nothing is lost."""
    assert read(b"a,,a\n1,2,3\n")[0] == [{"a": "1", "column 2": "2", "a (3)": "3"}]


@pytest.mark.parametrize("raw", [b"", b"\n\n", b"\x00\x01\x02", b",,,\n1,2,3", b'a\n"' + b"x" * 1_100_000 + b'"\n'])
def test_what_is_no_table_gets_one_sentence(raw: bytes) -> None:
    """Empty, binary, without names, or with a cell without end: file and line are named."""
    with pytest.raises(NotUnderstood, match=r"list\.csv.*line \d"):
        read(raw)


def test_a_mapping_can_say_encoding_and_delimiter() -> None:
    """Where the guess would be wrong."""
    assert read("n:ä".encode("latin-1") + b"\n\xe5:1", encoding="latin-1", delimiter=":")[0] == [{"n": "å", "ä": "1"}]
