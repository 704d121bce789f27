"""HSDS files as they come."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from bereave.directory.model import NUMBERED, Entry
from bereave.failures import NotUnderstood
from tests.directory.packed import EXAMPLES, HERE, entries_of, planned, unpacked

SERVICE = {
    "id": "8f0c5f0a-7a57-4dd3-9d2c-0f9f5b9f0001",
    "name": "Listening",
    "status": "active",
    "description": "Somebody listens.",
    "phones": [{"id": "1", "number": "+44 1234 567890"}],
}


def services(count: int) -> list[dict[str, Any]]:
    """So many services, each with an id and a number of its own."""
    return [
        {**SERVICE, "id": f"s-{at}", "name": f"Listening {at}", "phones": [{"number": f"+44 1234 {at:06}"}]}
        for at in range(count)
    ]


def written(folder: Path, document: object, name: str = "services.json") -> Path:
    """The document as a JSON file."""
    path = folder / name
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def told(path: Path) -> tuple[list[str], tuple[str, ...]]:
    """The reasons of what is refused, and the warnings."""
    with_plan = planned(path)
    found = [reason for _, reason in with_plan.stage.refusals()], with_plan.warnings
    with_plan.close()
    return found


@pytest.fixture(scope="module")
def official() -> Entry:
    """The entry that the official nested example gives."""
    (entry,) = entries_of(EXAMPLES / "service_full.json")
    return entry


@pytest.mark.parametrize(
    "name", ["csv", "csv/services.csv", "tabular.json", "organization_full.json", "service_at_location_full.json"]
)
def test_the_official_example_gives_the_same_entry_in_every_packing(name: str, official: Entry) -> None:
    """Nested, as tables, as one object of tables, below its organisation, at its location: one entry."""
    assert entries_of(EXAMPLES / name) == [official]


def test_the_official_example_says_what_it_says(official: Entry) -> None:
    """The number loses the quotes that stand inside its value; identifiers, country and alert find their places."""
    assert [(way.how, way.value) for way in official.contacts][:3] == [
        ("phone", "+44 1234 234567"),
        ("email", "email@example.com"),
        ("web", "http://example.com/counselling"),
    ]
    assert "extension 100" in (official.contacts[0].label or "")
    assert (official.country, official.languages, official.status) == ("US", ("ur",), "active")
    assert (official.identifiers or {})["hsds-service"] == "ac148810-d857-441c-9679-408f346de14b"
    assert (official.note or "").startswith("Following COVID-19")
    assert (official.checked.on, official.checked.evidence) == ("2005-01-01", "desk-research")
    assert "**Cost:** Non-NHS patients" in official.body


def test_a_zip_and_a_described_package_give_the_same(tmp_path: Path, official: Entry) -> None:
    """A zip of the tables, flat or in a folder, with datapackage.json and files of other names, or without."""
    tables = sorted((EXAMPLES / "csv").glob("*.csv"))
    with zipfile.ZipFile(tmp_path / "flat.zip", "w") as zipped:
        for file in tables:
            zipped.write(file, file.name)
    description = json.loads(unpacked(HERE / "hsds/data/datapackage.json.xz.b64"))
    for row in description["resources"]:
        row["path"] = f"data/my-{row['path']}"
    with zipfile.ZipFile(tmp_path / "described.zip", "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("top/datapackage.json", json.dumps(description))
        for file in tables:
            zipped.write(file, f"top/data/my-{file.name}")
    assert entries_of(tmp_path / "flat.zip") == [official]
    assert entries_of(tmp_path / "described.zip") == [official]


def test_every_packing_of_json_gives_the_same_records(tmp_path: Path) -> None:
    """A page, an array, one object a line, one object; with a byte order mark and without."""
    rows = services(7)
    array = entries_of(written(tmp_path, rows, "array.json"))
    assert len(array) == 7
    (tmp_path / "lines.ndjson").write_text("\n".join(map(json.dumps, rows)) + "\n\n", encoding="utf-8")
    (tmp_path / "marked.json").write_text(json.dumps({"contents": rows}, indent=2), encoding="utf-8-sig")
    assert entries_of(tmp_path / "lines.ndjson") == array
    assert entries_of(tmp_path / "marked.json") == array
    assert entries_of(written(tmp_path, rows[3], "one.json")) == [array[3]]


def test_a_page_that_claims_31_and_holds_128_gives_128(tmp_path: Path) -> None:
    """Counters are never trusted; a warning says so, and a page that is one of several says that too."""
    page = {"total_items": 31, "size": 31, "total_pages": 4, "contents": services(128)}
    found = planned(written(tmp_path, page))
    assert (found.read, found.counts()["new"]) == (128, 128)
    assert any("says that it holds 31 records; it holds 128" in warning for warning in found.warnings)
    assert any("one page of 4" in warning for warning in found.warnings)
    found.close()


def test_one_bad_line_leaves_the_others(tmp_path: Path) -> None:
    """Each record that is none is told with its line; the good ones are read."""
    lines = [json.dumps(row) for row in services(3)]
    text = "\n".join([lines[0], '{"id": "x", "name": ', lines[1], "[" * 100_000, '"a word"', lines[2]])
    (tmp_path / "s.ndjson").write_text(text, encoding="utf-8")
    found = planned(tmp_path / "s.ndjson")
    assert (found.read, found.counts()["new"]) == (6, 3)
    assert [record for record, _ in found.stage.refusals()] == [f"s.ndjson, line {at}" for at in (2, 4, 5)]
    found.close()


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("organization_list", "lists no service"),
        ("location", "a location, no service"),
        ("taxonomy_term", "taxonomy or one of its terms"),
        ("service_list", "nothing says in which country"),
    ],
)
def test_what_is_no_service_is_told(name: str, reason: str) -> None:
    """Other objects of the standard, and a service without any country, are refused with what to do."""
    reasons, _ = told(EXAMPLES / f"{name}.json")
    assert reasons
    assert all(reason in one for one in reasons)


@pytest.mark.parametrize(
    ("more", "country"),
    [
        ({"service_areas": [{"extent": "KR", "extent_type": "ISO3166-1"}]}, "KR"),
        ({"service_areas": [{"name": "France"}]}, "FR"),
        ({"service_areas": [{"name": "France"}], "phones": [{"number": "3114"}]}, "FR"),
        ({"service_at_locations": [{"location": {"addresses": [{"country": "USA", "address_1": "1 A St"}]}}]}, "US"),
        ({"phones": [{"number": "+353 1 234 5678"}]}, "IE"),
        ({"phones": [{"number": "00 33 1 23 45 67 89"}]}, "FR"),
    ],
)
def test_the_country_comes_from_area_address_or_number(tmp_path: Path, more: dict[str, Any], country: str) -> None:
    """In that order; prefixes that several countries share say nothing."""
    (entry,) = entries_of(written(tmp_path, {**SERVICE, **more}))
    assert entry.country == country
    assert told(written(tmp_path, {**SERVICE, "phones": [{"number": "+1 202 555 0100"}]}))[0] != []


AMERICAN: dict[str, Any] = {
    "service_at_locations": [
        {
            "location": {
                "addresses": [{"country": "US", "address_1": "1 A St", "city": "Lebanon", "state_province": "GA"}]
            }
        }
    ]
}


@pytest.mark.parametrize(
    ("area", "warned"),
    [
        ({"extent": "CA"}, False),
        ({"extent": "IN", "name": "Indiana"}, False),
        ({"name": "GA"}, False),
        ({"name": "Lebanon"}, False),
        ({"name": "Georgia"}, True),
        ({"extent": "FR", "extent_type": "ISO3166-1"}, True),
    ],
)
def test_an_address_says_the_country_before_an_area_does(tmp_path: Path, area: dict[str, str], warned: bool) -> None:
    """States and towns have the codes and names of countries; where they disagree a warning says so."""
    path = written(tmp_path, {**SERVICE, **AMERICAN, "service_areas": [area]})
    (entry,) = entries_of(path)
    assert entry.country == "US"
    assert any("the address counts" in warning for warning in told(path)[1]) == warned


@pytest.mark.parametrize(
    "area", [{"extent": "CA"}, {"name": "GA"}, {"extent": "CA", "extent_type": "ISO3166-2"}, {"name": "Georgia"}]
)
def test_an_area_that_may_be_a_state_says_no_country(tmp_path: Path, area: dict[str, str]) -> None:
    """Without an address the record is refused with what to do."""
    phones = [{"number": "404-555-0100"}]
    (reason,) = told(written(tmp_path, {**SERVICE, "phones": phones, "service_areas": [area]}))[0]
    assert "in which country it is" in reason
    silent = {"location": {"addresses": [{"address_1": "1 A St", "city": "Lebanon"}]}}
    more = {
        "phones": phones,
        "service_areas": [{"name": "Lebanon"}, {"name": "Jordan"}],
        "service_at_locations": [silent],
    }
    assert "may be a country or a place" in told(written(tmp_path, {**SERVICE, **more}))[0][0]


def test_parts_of_a_country_by_their_code(tmp_path: Path) -> None:
    """US-CA is in the United States."""
    area = [{"extent": "US-CA", "extent_type": "ISO3166-2"}]
    assert [one.country for one in entries_of(written(tmp_path, {**SERVICE, "service_areas": area}))] == ["US"]


def test_a_mapping_says_what_the_file_does_not(tmp_path: Path) -> None:
    """Country, kind and language for all records of a list."""
    mapping = tmp_path / "m.toml"
    mapping.write_text(
        'name = "them"\n[constants]\ncountry = "GB"\nkind = "support-group"\nlanguages = ["cy"]\n', encoding="utf-8"
    )
    (entry,) = entries_of(written(tmp_path, {**SERVICE, "phones": []}), mapping=mapping)
    assert (entry.country, entry.kind, entry.languages) == ("GB", "support-group", ("cy",))


def test_constants_alone_go_with_hsds_in_a_folder(tmp_path: Path) -> None:
    """A mapping without columns does not turn the standard's tables into free ones."""
    (tmp_path / "m.toml").write_text('name = "them"\n[constants]\nkind = "finder"\n', encoding="utf-8")
    (entry,) = entries_of(EXAMPLES / "csv", mapping=tmp_path / "m.toml")
    assert entry.kind == "finder"


def test_numbers_stay_as_printed_and_what_is_none_is_kept_as_words(tmp_path: Path) -> None:
    """Short codes are no E.164; letters in place of a number go into the text, with a warning."""
    phones = [{"number": "3114"}, {"number": "*4141"}, {"number": "1-800-BE-KIND"}, {"number": "741741", "type": "sms"}]
    area = [{"extent": "FR", "extent_type": "ISO3166-1"}]
    path = written(tmp_path, {**SERVICE, "phones": phones, "service_areas": area})
    (entry,) = entries_of(path)
    assert [(way.how, way.value) for way in entry.contacts] == [
        ("phone", "3114"),
        ("phone", "*4141"),
        ("text", "741741"),
    ]
    assert "1-800-BE-KIND" in entry.body
    assert any("1-800-BE-KIND" in warning for warning in told(path)[1])


@pytest.mark.parametrize(
    ("kind", "description", "how", "label"),
    [
        ("", "WhatsApp", "whatsapp", None),
        ("text", "whatsapp: evenings", "whatsapp", "evenings"),
        ("sms", "WhatsApp only", "whatsapp", None),
        ("cell", "WhatsApp (families)", "whatsapp", "(families)"),
        ("voice", "WhatsApp", "phone", "WhatsApp"),
        ("", "WhatsApp or call", "phone", "WhatsApp or call"),
        ("text", "SMS or WhatsApp", "text", "SMS or WhatsApp"),
    ],
)
def test_a_number_that_is_for_whatsapp_alone_is_no_text(
    tmp_path: Path, kind: str, description: str, how: str, label: str | None
) -> None:
    """Where a record says WhatsApp and nothing else it is that; where it says more, its words stay beside it."""
    phones = [{"number": "+44 1234 567890", "type": kind, "description": description}]
    (entry,) = entries_of(written(tmp_path, {**SERVICE, "phones": phones}))
    numbers = [(way.how, way.value, way.label) for way in entry.contacts if way.how in NUMBERED]
    assert numbers == [(how, "+44 1234 567890", label)]


def test_a_hostile_record_stays_words(tmp_path: Path) -> None:
    """Scripts, letters that turn the line round, and an id that leads out of the folder do no harm."""
    text = "Safe.<script>alert(1)</script> <b>bold</b> &lt;script&gt;x&lt;/script&gt; \u202e4321"
    (entry,) = entries_of(written(tmp_path, {**SERVICE, "name": "../../etc\u202epasswd", "description": text}))
    assert entry.id == "gb-etcpasswd"
    assert "script" not in entry.summary + entry.body
    assert "\u202e" not in entry.title + entry.summary + entry.body


@pytest.mark.parametrize(
    "text", ["", "{", '{"contents": [{"id": "1"', "[1, 2", "\x00\x01", "<html>", '{"a": ' * 5000, "[[[[" * 50_000]
)
def test_what_is_no_json_gets_one_sentence(tmp_path: Path, text: str) -> None:
    """Cut, empty, nested without end, or something else: the file is named, and what to do."""
    path = tmp_path / "s.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(NotUnderstood, match=r"s\.json.*Fetch it again"):
        planned(path)


def test_a_first_bad_line_is_told_like_any_other(tmp_path: Path) -> None:
    """The others are read."""
    lines = ['{"id": "x", "name": ', *(json.dumps(row) for row in services(2))]
    (tmp_path / "s.ndjson").write_text("\n".join(lines) + "\n", encoding="utf-8")
    found = planned(tmp_path / "s.ndjson")
    assert (found.read, found.counts()["new"]) == (3, 2)
    assert [record for record, _ in found.stage.refusals()] == ["s.ndjson, line 1"]
    found.close()


def test_a_last_line_that_is_not_whole_means_a_cut_file(tmp_path: Path) -> None:
    """Nobody knows what came behind it: nothing is taken."""
    text = "\n".join(json.dumps(row) for row in services(3))
    (tmp_path / "s.ndjson").write_text(text[:-40], encoding="utf-8")
    with pytest.raises(NotUnderstood, match=r"s\.ndjson is cut: its last line, 3, is not whole"):
        planned(tmp_path / "s.ndjson")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('[{"a": 1},\n\n{"b": tru}\n]\n', "line 3, about byte 23"),
        ('[{"a": 1},\n{"b":', "line 2, about byte 16"),
        ("[" + '{"b": 1},' * 20_000 + "x]", "line 1, about byte 180003"),
        ("[" + '{"b": 1},\n' * 20_000 + "x]", "line 20001, about byte 200003"),
    ],
)
def test_broken_json_is_told_with_its_place(tmp_path: Path, text: str, place: str) -> None:
    """Line and byte, also in the middle of a large file."""
    (tmp_path / "s.json").write_text(text, encoding="utf-8")
    with pytest.raises(NotUnderstood, match=place):
        planned(tmp_path / "s.json")


def test_what_holds_no_services_is_told_what_it_is(tmp_path: Path) -> None:
    """A zip in a zip, the description of a package alone, and a directory's page about itself."""
    (tmp_path / "datapackage.json").write_bytes(unpacked(HERE / "hsds/data/datapackage.json.xz.b64"))
    with zipfile.ZipFile(tmp_path / "in.zip", "w") as zipped:
        zipped.write(tmp_path / "datapackage.json", "datapackage.json")
    with zipfile.ZipFile(tmp_path / "out.zip", "w") as zipped:
        zipped.write(tmp_path / "in.zip", "in.zip")
    with pytest.raises(NotUnderstood, match=r"another zip \(in\.zip\)"):
        planned(tmp_path / "out.zip")
    for name in ("datapackage.json", "in.zip"):
        with pytest.raises(NotUnderstood, match=r"the tables themselves .* are not there"):
            planned(tmp_path / name)
    base = {"version": "3.0", "profile": "https://example.org/p", "openapi_url": "https://example.org/openapi.json"}
    (reason,) = told(written(tmp_path, base, "base.json"))[0]
    assert "it holds no service" in reason


def test_the_description_brings_the_tables_beside_it(tmp_path: Path) -> None:
    """Whoever picks it in a folder means the package."""
    for file in (EXAMPLES / "csv").glob("*.csv"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "datapackage.json").write_bytes(unpacked(HERE / "hsds/data/datapackage.json.xz.b64"))
    assert entries_of(tmp_path / "datapackage.json") == entries_of(EXAMPLES / "csv")


def test_older_names_are_understood(tmp_path: Path) -> None:
    """Version 2 called tables and columns otherwise."""
    files = {
        "services.csv": "id,organization_id,name,status\n1,o,Listening,active\n",
        "organizations.csv": "id,name,url\no,Listeners,https://example.org/\n",
        "services_at_location.csv": "id,service_id,location_id\na,1,l\n",
        "locations.csv": "id,name\nl,Hall\n",
        "physical_addresses.csv": "id,location_id,address_1,city,country\np,l,1 High Street,Town,GB\n",
        "accessibility_for_disabilities.csv": "id,location_id,accessibility\nx,l,ramp\n",
        "regular_schedules.csv": "id,service_id,weekday,opens_at,closes_at\ns,1,MO,09:00,17:00\n",
        "languages.csv": "id,service_id,language\ng,1,Welsh\n",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (entry,) = entries_of(tmp_path)
    assert (entry.country, entry.organisation, entry.languages) == ("GB", "Listeners", ("cy",))
    assert [(way.how, way.value) for way in entry.contacts] == [
        ("post", "1 High Street, Town"),
        ("web", "https://example.org/"),
    ]
    assert "**Hours:** Mo 09:00–17:00" in entry.body
