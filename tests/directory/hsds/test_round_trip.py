"""HSDS out, back in, and out again; held against the standard's own schemas."""

import json
import zipfile
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import frictionless
import jsonschema
import pytest

from bereave import shipped
from bereave.directory.hsds.exporting import export
from bereave.directory.hsds.schedules import weekly
from bereave.directory.layers import read_folder
from bereave.directory.model import Allowed, Check, Contact, Directory, Entry, Source
from bereave.failures import NotAllowed
from tests.directory.packed import HERE, entries_of, imported, services_of, unpacked

RICH = Entry(
    id="int-rich",
    type="service",
    title=' "Quoted", with a comma; and ünïcode 한국',
    kind="crisis-line",
    country="INT",
    language="fr",
    summary="A voice.",
    path=Path(),
    languages=("en", "zh-Hant"),
    for_whom=("parent", "sibling"),
    contacts=(
        Contact("text", "85258", "by text", "evenings", "free", "SHOUT"),
        Contact("phone", "*4141"),
        Contact("whatsapp", "9151 1767", "for families", "evenings", "free", "HELLO"),
        Contact("whatsapp", "+65 6669 1771"),
        Contact("chat", "https://example.org/채팅", "chat"),
        Contact("web", "https://example.org/a?b=c%20d"),
        Contact("web", "https://example.org/second", "in French"),
        Contact("email", "a@example.org"),
        Contact("email", "b@example.org", "for families"),
        Contact("email", "not an address"),
        Contact("post", "1 High Street,\nTown"),
    ),
    opening_hours="Mo-Fr 09:00-17:00; Sa 10:00-12:00",
    timezone="Europe/London",
    reach="main",
    status="paused",
    note="Busy.",
    inside_country=True,
    instead="gb-other",
    organisation="The Listeners",
    owner="Ann",
    identifiers={"charity": "12", "hsds-organization": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610"},
    checked=Check(
        "2026-10", "confirmed", (Source("https://example.org/", "them", "page", "2026"), Source(name="x")), ("A",)
    ),
    review_by="2027-01-01",
    tags=("night", "밤"),
    translations={"fr": {"summary": "Une voix.", "body": "Deux\n\nparagraphes"}},
    allow=(Allowed("wording-method", "the name: of the service"),),
    body='# Heading\n\nA *body* with\n\n- lists, "quotes" and <b>\n',
)


@pytest.fixture(scope="module")
def directory() -> Directory:
    """The whole shipped set, and one entry that has everything."""
    entries = read_folder(shipped.resources()).entries
    return Directory({**entries, RICH.id: replace(RICH, body=RICH.body.strip())})


@pytest.fixture(scope="module")
def exported(directory: Directory, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The directory as JSON and as tables."""
    out = tmp_path_factory.mktemp("hsds") / "out"
    services, articles = export(directory, out)
    assert services == len(services_of(directory))
    assert articles == len(directory.entries) - services
    return out


def test_the_entry_that_has_everything_has_everything() -> None:
    """A field that entries get later has to travel too: this fails until it does."""
    articles_alone = {"section", "translation_of", "content_note"}
    same = {field.name for field in fields(Entry) if getattr(RICH, field.name) == field.default}
    assert same <= articles_alone


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("part", [".", "csv", "json", "json/services.json"])
def test_a_round_trip_loses_nothing(part: str, exported: Path, directory: Directory, tmp_path: Path) -> None:
    """What comes back equals what went out, entry by entry; exported again it is the same byte for byte."""
    back = imported(exported / part, tmp_path / "in")
    assert services_of(back) == services_of(directory)
    export(back, tmp_path / "again")
    assert contents(tmp_path / "again") == contents(exported)


def test_the_zip_is_the_same_every_time_and_comes_back(directory: Directory, tmp_path: Path) -> None:
    """No date of the day is inside."""
    some = Directory(dict([*list(directory.entries.items())[:40], (RICH.id, directory.entries[RICH.id])]))
    export(some, tmp_path / "a.zip")
    back = imported(tmp_path / "a.zip", tmp_path / "in")
    assert services_of(back) == services_of(some)
    export(back, tmp_path / "b.zip")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


@pytest.mark.parametrize(("schema", "name"), [("service", "services"), ("organization", "organizations")])
def test_the_json_is_what_the_standard_wants(schema: str, name: str, exported: Path) -> None:
    """Every record against the standard's own schema, formats too; the page's counters are true."""
    document = json.loads(unpacked(HERE / f"hsds/data/schema-{schema}.json.xz.b64"))
    kind = jsonschema.validators.validator_for(document)
    validator = kind(document, format_checker=kind.FORMAT_CHECKER)
    page = json.loads((exported / f"json/{name}.json").read_text(encoding="utf-8"))
    assert page["total_items"] == page["size"] == len(page["contents"]) > 300
    assert [why.message for row in page["contents"] for why in validator.iter_errors(row)] == []


def test_the_tables_are_a_data_package(exported: Path) -> None:
    """By our own description and by the standard's, links between tables too."""
    assert problems(frictionless.Package(str(exported / "csv/datapackage.json"))) == []
    standard = json.loads(unpacked(HERE / "hsds/data/datapackage.json.xz.b64"))
    there = {path.name for path in (exported / "csv").glob("*.csv")}
    standard["resources"] = [row for row in standard["resources"] if row["path"] in there]
    names = {row["name"] for row in standard["resources"]}
    for row in standard["resources"]:
        links = row["schema"].get("foreignKeys", [])
        row["schema"]["foreignKeys"] = [link for link in links if link["reference"]["resource"] in names]
    assert len(names) == 12
    assert problems(frictionless.Package.from_descriptor(standard, basepath=str(exported / "csv"))) == []


def problems(package: frictionless.Package) -> list[str]:
    """What frictionless minds."""
    report: Any = package.validate()
    return [problem.message for problem in [*report.errors, *(one for task in report.tasks for one in task.errors)]]


def test_what_others_changed_in_the_standards_fields_is_taken(tmp_path: Path) -> None:
    """Somebody else's program does not know our terms; its new number counts, and so does a number that it removed."""
    export(Directory({RICH.id: RICH}), tmp_path / "s.json")
    page = json.loads((tmp_path / "s.json").read_text(encoding="utf-8"))
    phones = page["contents"][0]["phones"]
    phones[1]["number"] = "*5151"
    page["contents"][0]["status"] = "active"
    (tmp_path / "s.json").write_text(json.dumps(page), encoding="utf-8")
    (entry,) = entries_of(tmp_path / "s.json")
    assert [way.value for way in entry.contacts if way.how == "phone"] == ["*5151"]
    assert entry.contacts[0] == RICH.contacts[0]
    assert entry.status == "active"


def test_a_number_for_whatsapp_is_no_text_to_others(tmp_path: Path) -> None:
    """The standard's type "text" is an SMS: the number goes without a type, and comes back even without our terms."""
    export(Directory({RICH.id: RICH}), tmp_path / "s.json")
    page = json.loads((tmp_path / "s.json").read_text(encoding="utf-8"))
    (service,) = page["contents"]
    found = {phone["number"]: (phone.get("type"), phone.get("description")) for phone in service["phones"]}
    assert found["9151 1767"] == (None, "WhatsApp, for families, text HELLO, evenings, free")
    assert found["+65 6669 1771"] == (None, "WhatsApp")
    assert found["85258"][0] == "text"
    del service["attributes"]
    (tmp_path / "s.json").write_text(json.dumps(page), encoding="utf-8")
    (entry,) = entries_of(tmp_path / "s.json", mapping=_in_singapore(tmp_path))
    ways = {(way.how, way.value, way.label) for way in entry.contacts}
    assert ("whatsapp", "9151 1767", "for families, text HELLO, evenings, free") in ways
    assert ("whatsapp", "+65 6669 1771", None) in ways


def _in_singapore(folder: Path) -> Path:
    path = folder / "m.toml"
    path.write_text('name = "them"\n[constants]\ncountry = "SG"\n', encoding="utf-8")
    return path


def test_terms_of_our_own_that_were_tampered_with_are_refused(tmp_path: Path) -> None:
    """An id that leads out of the folder, a kind that is none, a contact that is no object."""
    export(Directory({RICH.id: RICH}), tmp_path / "s.json")
    text = (tmp_path / "s.json").read_text(encoding="utf-8")
    for old, new in (('"int-rich"', '"../../x"'), ('"crisis-line"', '"casino"'), ('{\\"how\\": \\"phone\\"', "{")):
        assert old in text
        (tmp_path / "t.json").write_text(text.replace(old, new), encoding="utf-8")
        assert entries_of(tmp_path / "t.json") == []


def test_a_folder_with_other_things_is_not_written_over(tmp_path: Path) -> None:
    """One that holds an older export is."""
    export(Directory({RICH.id: RICH}), tmp_path / "out")
    before = contents(tmp_path / "out")
    export(Directory({RICH.id: RICH}), tmp_path / "out")
    assert contents(tmp_path / "out") == before
    (tmp_path / "out/diary.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(NotAllowed, match=r"diary\.txt"):
        export(Directory({}), tmp_path / "out")
    assert (tmp_path / "out/diary.txt").read_text(encoding="utf-8") == "mine"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize(
    ("hours", "rows"),
    [
        ("24/7", [("Mo Tu We Th Fr Sa Su", "00:00", "23:59")]),
        ("Mo-We,Fr 09:00-12:00,13:00-17:00", [("Mo Tu We Fr", "09:00", "12:00"), ("Mo Tu We Fr", "13:00", "17:00")]),
        ("Mo-Su 08:00-20:00; Su 10:00-12:00", [("Mo Tu We Th Fr Sa", "08:00", "20:00"), ("Su", "10:00", "12:00")]),
        ("Sa-Mo 08:00-24:00", [("Mo Sa Su", "08:00", "23:59")]),
        ("Mo-Fr 09:00-17:00; PH off", []),
        ("sunrise-sunset", []),
        (None, []),
    ],
)
def test_opening_hours_become_weekly_schedules_where_they_can(
    hours: str | None, rows: list[tuple[str, str, str]]
) -> None:
    """Days of the week with hours; what HSDS cannot say is left to our own terms."""
    assert weekly(hours) == [(tuple(days.split()), opens, closes) for days, opens, closes in rows]


def test_the_zip_holds_the_tables_alone(tmp_path: Path) -> None:
    """datapackage.json and its files, at the top."""
    export(Directory({RICH.id: RICH}), tmp_path / "a.zip")
    with zipfile.ZipFile(tmp_path / "a.zip") as zipped:
        names = zipped.namelist()
    assert "datapackage.json" in names
    assert all("/" not in name for name in names)
