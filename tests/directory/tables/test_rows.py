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


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ('1,"Ann,x,0000 1\n2,Bo,y,0000 2\n3,"Cy",z,0000 3\n4,Di,w,0000 4\n', "lines 2 to 4"),
        ('1,"Ann,x,0000 1\n2,Bo",y,0000 2\n4,Di,w,0000 4\n', "lines 2 to 3"),
        ('1,"Ann, ""A"",x,0000 1\n2,Bo,y,\n3,Cy,z,", see"\n4,Di,w,0000 4\n', "lines 2 to 4"),
    ],
)
def test_rows_that_run_together_are_refused(text: str, lines: str) -> None:
    """A closing quotation mark is missing: what hides in the cell is told, and the rows behind it are read."""
    found = table(io.BytesIO(f"ref,name,about,tel\n{text}".encode()), "list.csv")
    first, last = found.rows()
    assert (first.line, first.swallowed) == (2, True)
    assert lines in first.reason
    assert (last.cells["name"], last.reason) == ("Di", "")


def test_a_file_that_ends_inside_a_quotation_is_refused() -> None:
    """Every row behind the mark would be gone; a last row that is cut is refused too."""
    for text in ('ref,name\n1,Ann\n2,"Bo\n3,Cy\n', 'ref,name\n1,Ann\n2,"B', 'ref,name\n1,Ann\n2,"'):
        with pytest.raises(NotUnderstood, match=r"list\.csv ends inside a quotation that begins in line 3"):
            read(text.encode())
    with pytest.raises(NotUnderstood, match="a quotation mark is missing"):
        read(b'ref,"name\n1,"Ann"\n')
    assert [bool(reason) for reason in read(b"ref,name,tel\n1,Ann,0000 1\n2,Bo")[1]] == [False, True]
    assert read(b"ref,name,tel\n1,Ann,0000 1\n2,Bo,1")[1] == ["", ""]


@pytest.mark.parametrize(
    "cell",
    [
        "two\nlines",
        "12 High Street,\nTown, County,\nUK",
        "a, b, c, d\ne, f, g",
        'say ""yes"", then\ngo on',
        "\n\nlast,",
    ],
)
@pytest.mark.parametrize("place", [0, 1, 3])
def test_honest_cells_of_several_lines_are_read(cell: str, place: int) -> None:
    """Addresses and paragraphs, in any column."""
    cells = ["1", "2", "3", "4"]
    cells[place] = f'"{cell}"'
    rows, reasons, _ = read(f"ref,name,about,tel\n{','.join(cells)}\n5,6,7,8\n".encode())
    assert reasons == ["", ""]
    assert list(rows[0].values())[place] == cell.replace('""', '"')
