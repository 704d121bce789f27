"""Lists and their mappings."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from bereave import shipped
from bereave.directory.layers import read_folder
from bereave.directory.model import Directory
from bereave.directory.tables.mapping import Mapping, columns, sample, suggest
from bereave.directory.tables.writing import export
from bereave.failures import NotNow, NotUnderstood
from tests.directory.hsds.test_round_trip import RICH
from tests.directory.packed import HERE, entries_of, imported, planned, services_of, unpacked

DATA = HERE / "tables/data"
FLORIDA = DATA / "florida.toml"


@pytest.fixture(scope="module")
def florida(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The three files of the Florida list."""
    folder = tmp_path_factory.mktemp("florida")
    for name in ("organizations", "services", "locations"):
        (folder / f"{name}.csv").write_bytes(unpacked(DATA / f"{name}.csv.xz.b64"))
    return folder


def mapped(folder: Path, text: str) -> Path:
    """A mapping file."""
    path = folder / "mapping.toml"
    path.write_text(text, encoding="utf-8")
    return path


SIMPLE = """
name = "them"
[constants]
country = "GB"
kind = "support-group"
languages = ["en"]
[[table]]
id = "ref"
[table.fields]
title = "name"
summary = "about"
[[table.contact]]
how = "phone"
value = "tel"
"""


def test_every_row_of_the_florida_list_is_an_entry_or_has_a_reason(florida: Path, tmp_path: Path) -> None:
    """533 rows of three files by one mapping; what was imported and what was refused add up."""
    found = planned(florida, mapping=FLORIDA)
    counts = found.counts()
    refused = list(found.stage.refusals())
    assert (found.read, counts["new"] + counts["refused"]) == (533, 533)
    assert len(refused) == counts["refused"]
    assert all(record and reason for record, reason in refused)
    reasons = {reason for _, reason in refused}
    assert reasons == {
        "no column says how it can be reached (a number, an address, a page)",
        "it has no name: location_name is empty",
    }
    found.close()
    directory = imported(florida, tmp_path / "in", mapping=FLORIDA)
    assert len(directory.entries) == counts["new"]
    assert directory.problems == ()


def test_values_of_the_florida_list_are_put_right(florida: Path) -> None:
    """Several numbers in one cell with their labels, addresses without a scheme, columns of another file."""
    by_title = {entry.title: entry for entry in entries_of(florida, mapping=FLORIDA)}
    office = by_title["Plant City"]
    assert [(way.how, way.value, way.label) for way in office.contacts] == [
        ("phone", "800-625-2257", "toll-free"),
        ("phone", "800-955-8771", "textphone"),
        ("phone", "813-752-1335", "office"),
        ("post", "701 Tillman Place, Suite 300, Plant City, FL 33566-7169", "address"),
    ]
    line = by_title["Florida Senior Legal Helpline"]
    assert ("web", "http://www.bals.org", "the organisation") in [
        (way.how, way.value, way.label) for way in line.contacts
    ]
    assert line.identifiers == {"florida-legal-aid": "5b4f6833-d16c-4792-808b-47d6ac1e02dd"}


def test_a_list_comes_again_and_a_curators_words_stay(tmp_path: Path) -> None:
    """Found by the list's own identifier under a new name; what the list does not say is not taken away."""
    mapping = mapped(tmp_path, SIMPLE)
    (tmp_path / "l.csv").write_text("ref,name,about,tel\n7,Old name,A group.,0000 1\n", encoding="utf-8")
    before = imported(tmp_path / "l.csv", tmp_path / "in", mapping=mapping)
    mine = replace(before.entries["gb-old-name"], kind="crisis-line", reach="main", owner="Ann", note="Ring twice.")
    (tmp_path / "l.csv").write_text("ref,name,about,tel\n7,New name,A group.,0000 1\n", encoding="utf-8")
    found = planned(tmp_path / "l.csv", Directory({mine.id: mine}), mapping=mapping)
    (item,) = found.items
    assert (item.state, item.id, item.before) == ("changed", "gb-old-name", mine)
    assert item.entry == replace(mine, title="New name", path=item.entry.path if item.entry else Path())
    found.close()


def test_our_own_table_comes_back_without_a_mapping(tmp_path: Path) -> None:
    """The whole shipped set and an entry that has everything: equal entry by entry, the same table again."""
    whole = {**read_folder(shipped.resources()).entries, RICH.id: replace(RICH, body=RICH.body.strip())}
    services, articles = export(Directory(whole), tmp_path / "a.csv")
    assert services + articles == len(whole)
    back = imported(tmp_path / "a.csv", tmp_path / "in")
    assert services_of(back) == services_of(Directory(whole))
    export(back, tmp_path / "b.csv")
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()


def test_cells_are_no_formulas(tmp_path: Path) -> None:
    """What a spreadsheet would calculate is kept from it by a sign, which the import takes away again."""
    entry = replace(RICH, title="=HYPERLINK(1)", summary="'quoted", note="-1+2", body="@x", translations=None)
    export(Directory({entry.id: entry}), tmp_path / "a.csv")
    text = (tmp_path / "a.csv").read_text(encoding="utf-8-sig")
    assert "'=HYPERLINK(1)" in text
    assert ",'@x," in text
    assert entries_of(tmp_path / "a.csv") == [entry]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('title = "name"', 'title = "nom"', "reads the column nom.*It has: about, name, ref, tel"),
        ('title = "name"', 'titel = "name"', "titel is no field; the fields are id, title"),
        ('title = "name"', "", "fields needs a title"),
        ('title = "name"', "title = 7", "must be a table"),
        ('name = "them"', 'name = "Them!"', "name must be small letters"),
        ('name = "them"', 'name = "them"\nencoding = "runes"', "encoding runes is not known"),
        ('value = "tel"', "", "table 1, contact 1 needs value"),
        ('value = "tel"', 'value = {column = "tel", pattern = "("}', "pattern is no regular expression"),
        ('how = "phone"', 'how = "phone"\nrepeat = 9999', "repeat must be a number from 1 to 200"),
        ('id = "ref"', "id = ", "line 8"),
        ('kind = "support-group"', 'kind = ["a"]', "kind is one text, no list"),
        ("[[table]]", "[[tables]]", "tables is not known here"),
        (
            'id = "ref"',
            'id = "ref"\nfile = "other.csv"\n[[table.join]]\nfile = "x"',
            "needs file, column, key and prefix",
        ),
    ],
)
def test_a_slip_in_a_mapping_is_named(tmp_path: Path, old: str, new: str, words: str) -> None:
    """What, where, and what may stand there; nothing is read with half a mapping."""
    assert old in SIMPLE
    (tmp_path / "l.csv").write_text("ref,name,about,tel\n7,Name,A group.,0000 1\n", encoding="utf-8")
    with pytest.raises(NotUnderstood, match=words):
        planned(tmp_path / "l.csv", mapping=mapped(tmp_path, SIMPLE.replace(old, new, 1)))


def test_a_strangers_table_needs_a_mapping(tmp_path: Path) -> None:
    """Instead of a thousand rows without a name."""
    (tmp_path / "l.csv").write_text("ref,name\n7,A\n", encoding="utf-8")
    with pytest.raises(NotUnderstood, match=r"l\.csv is no table that this app wrote"):
        planned(tmp_path / "l.csv")


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("1,,x,0000 1", "it has no name: name is empty"),
        ("1,A,x,", "no column says how it can be reached"),
        ("1,A,x,N/A", "no column says how it can be reached"),
        ("1,A,x,1.16123E+05", "'1.16123E+05' cannot be used, and no column says how"),
        ("1,A,x,0000 1,more,cells", "6 cells and the heading has 4"),
        ("7,Again,x,0000 1", "it stands already in l.csv, line 2"),
    ],
)
def test_a_row_that_gives_no_entry_has_a_reason(tmp_path: Path, row: str, reason: str) -> None:
    """With file and line; the row before it is read."""
    (tmp_path / "l.csv").write_text(f"ref,name,about,tel\n7,Good,A group.,0000 1\n{row}\n", encoding="utf-8")
    found = planned(tmp_path / "l.csv", mapping=mapped(tmp_path, SIMPLE))
    ((record, why),) = found.stage.refusals()
    assert (record, found.counts()["new"]) == ("l.csv, line 3", 1)
    assert reason in why
    found.close()


def test_what_cannot_be_used_stays_in_the_note(tmp_path: Path) -> None:
    """A number with letters is kept as it was written, and told."""
    text = SIMPLE + '[[table.contact]]\nhow = "web"\nvalue = "about"\n'
    (tmp_path / "l.csv").write_text("ref,name,about,tel\n7,A,www.example.org,1-800-BE-KIND\n", encoding="utf-8")
    (entry,) = entries_of(tmp_path / "l.csv", mapping=mapped(tmp_path, text))
    assert [way.value for way in entry.contacts] == ["http://www.example.org"]
    assert entry.note == "As written in the list: 1-800-BE-KIND"


def test_two_numbers_in_a_cell_are_two_ways(tmp_path: Path) -> None:
    """With a warning; a spreadsheet's decimal is none."""
    (tmp_path / "l.csv").write_text(
        'ref,name,about,tel\n1,A,x,"0800 1111\n0800 2222"\n2,B,x,0800 3333 / 0800 4444\n3,C,x,800585858.0\n', "utf-8"
    )
    found = planned(tmp_path / "l.csv", mapping=mapped(tmp_path, SIMPLE))
    entries = [entry for item in found.items if (entry := item.entry)]
    assert [[way.value for way in entry.contacts] for entry in entries] == [
        ["0800 1111", "0800 2222"],
        ["0800 3333", "0800 4444"],
    ]
    assert sum("was read as 2 numbers" in warning for warning in found.warnings) == 2
    assert [reason for _, reason in found.stage.refusals()] == [
        "'800585858.0' cannot be used, and no column says how it can be reached (a number, an address, a page)"
    ]
    found.close()


def test_a_missing_quotation_mark_takes_no_number_away(tmp_path: Path) -> None:
    """The row is refused with its lines; in a file that others need, the whole import is."""
    (tmp_path / "l.csv").write_text('ref,name,about,tel\n1,"A,x,0000 1\n2,B,x,0000 2\n3,"C",x,0000 3\n', "utf-8")
    found = planned(tmp_path / "l.csv", mapping=mapped(tmp_path, SIMPLE))
    ((record, reason),) = found.stage.refusals()
    assert record == "l.csv, line 2"
    assert "lines 2 to 4 run together" in reason
    found.close()
    (tmp_path / "services.csv").write_text("id,name,status\n1,A,active\n", "utf-8")
    (tmp_path / "phones.csv").write_text('id,service_id,number\na,1,"0000 1\nb,1,0000 2\nc,1,"0000 3"\n', "utf-8")
    with pytest.raises(NotUnderstood, match=r"phones\.csv could not be read; line 2: .*lines 2 to 4 run together"):
        planned(tmp_path / "services.csv")


def test_a_services_content_note_travels(tmp_path: Path) -> None:
    """An older table without the column takes it from nobody."""
    entry = replace(RICH, content_note="It speaks of a death.", translations=None, body="Words.")
    export(Directory({entry.id: entry}), tmp_path / "a.csv")
    assert entries_of(tmp_path / "a.csv") == [entry]
    text = (tmp_path / "a.csv").read_text(encoding="utf-8-sig")
    (tmp_path / "a.csv").write_text(text.replace("content_note", "column of theirs", 1), encoding="utf-8")
    found = planned(tmp_path / "a.csv", Directory({entry.id: entry}))
    assert [item.state for item in found.items] == ["same"]
    found.close()


def test_tags_without_a_letter_are_no_tags(tmp_path: Path) -> None:
    """Signs alone would be an empty tag; one that comes twice is one."""
    text = SIMPLE.replace('title = "name"', 'title = "name"\ntags = {column = "about", split = "+"}', 1)
    (tmp_path / "l.csv").write_text("ref,name,about,tel\n7,A,Men+---+ men,0000 1\n", encoding="utf-8")
    assert [entry.tags for entry in entries_of(tmp_path / "l.csv", mapping=mapped(tmp_path, text))] == [("men",)]


def test_a_mapping_is_written_and_read_back() -> None:
    """The Florida one, our own, and a guessed one."""
    for mapping in (Mapping.load(FLORIDA), Mapping.own()):
        assert Mapping.parse(mapping.text()) == mapping


def test_a_mapping_is_suggested_from_the_names_of_columns(florida: Path, tmp_path: Path) -> None:
    """It can be used as it is, once somebody added the country; columns and first rows can be looked at."""
    services = florida / "services.csv"
    assert columns(services)[:3] == ("service_uuid", "organization_name", "organization_uuid")
    assert [row["service_name"] for row in sample(services, 1)] == ["Immigration"]
    draft = suggest([services, florida / "organizations.csv", florida / "locations.csv"])
    assert Mapping.parse(draft.text()) == draft
    first, _, third = draft.tables
    assert (first.id, first.fields["title"].columns) == ("service_uuid", ("service_name",))
    assert [row.cells["how"].text for row in first.contacts] == ["email", "web"]
    assert (third.contacts[0].cells["how"].text, third.contacts[0].cells["value"].split) == ("phone", ",")
    text = draft.text().replace("[constants]", '[constants]\ncountry = "US"')
    found = planned(florida, mapping=mapped(tmp_path, text))
    assert found.read == 533
    assert found.counts()["new"] > 200
    found.close()


def test_a_column_for_whatsapp_is_suggested_as_one(tmp_path: Path) -> None:
    """Its numbers are no texts; what is no number stays in the note as it was written."""
    path = tmp_path / "list.csv"
    path.write_text("Name,Phone,WhatsApp\nRiver,1767,9151 1767\nLake,1771,ask us\n", encoding="utf-8")
    draft = suggest([path])
    assert [row.cells["how"].text for row in draft.tables[0].contacts] == ["phone", "whatsapp"]
    text = draft.text() if "[constants]" in draft.text() else f"{draft.text()}\n[constants]\n"
    mapping = mapped(tmp_path, text.replace("[constants]", '[constants]\ncountry = "SG"'))
    lake, river = sorted(entries_of(path, mapping=mapping), key=lambda entry: entry.title)
    assert [(way.how, way.value) for way in river.contacts] == [("phone", "1767"), ("whatsapp", "9151 1767")]
    assert [way.how for way in lake.contacts] == ["phone"]
    assert "ask us" in (lake.note or "")


def test_the_example_in_the_documentation_works(tmp_path: Path) -> None:
    """The mapping that docs/formats.md shows, with files as it describes them."""
    text = (HERE.parent.parent / "docs/formats.md").read_text(encoding="utf-8")
    mapping = mapped(tmp_path, text.partition("```toml\n")[2].partition("```")[0])
    (tmp_path / "services.csv").write_text(
        "ref,Service,org ref,Short text,Long text,Other information,Topics,Open?,Phones,Hours\n"
        '1,Circle,o,Meets monthly.,Long.,More.,night; loss,no,"main: 0000 1, tdd: 0000 2",evenings\n',
        encoding="utf-8",
    )
    (tmp_path / "organisations.csv").write_text("ref,Name,Website\no,Friends,www.example.org\n", encoding="utf-8")
    (tmp_path / "groups.csv").write_text("Group,Contact\nTea,tea@example.org\n", encoding="utf-8")
    circle, tea = entries_of(tmp_path, mapping=mapping)
    assert (circle.organisation, circle.body, circle.tags) == ("Friends", "Long.\n\nMore.", ("night", "loss"))
    assert (circle.status, circle.kind) == ("closed", "bereavement-service")
    assert [(way.how, way.value, way.label, way.hours) for way in circle.contacts] == [
        ("phone", "0000 1", "main", "evenings"),
        ("phone", "0000 2", "tdd", "evenings"),
        ("web", "http://www.example.org", "the organisation", None),
    ]
    assert [way.value for way in tea.contacts] == ["tea@example.org"]


@pytest.mark.parametrize("start", [*"=@\t\n'＝＋－＠", "+x", "-1+x"])
def test_every_beginning_of_a_formula_is_guarded_and_comes_back(tmp_path: Path, start: str) -> None:
    """Also the wide signs that spreadsheets of East Asia take for the narrow ones."""
    entry = replace(RICH, title=f"{start}1", summary=f"'{start}2", body="Words.", translations=None)
    export(Directory({entry.id: entry}), tmp_path / "a.csv")
    assert f"'{start}1" in (tmp_path / "a.csv").read_bytes().decode("utf-8-sig")
    assert entries_of(tmp_path / "a.csv") == [entry]


def test_a_table_is_not_written_over_what_is_no_file(tmp_path: Path) -> None:
    """A folder, a pipe or a device stays."""
    os.mkfifo(tmp_path / "pipe")
    for place in (tmp_path, tmp_path / "pipe", Path("/")):
        with pytest.raises(NotNow, match="it is no ordinary file"):
            export(Directory({}), place)
    assert [path.name for path in tmp_path.iterdir()] == ["pipe"]
