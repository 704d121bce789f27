"""No pack puts a line before somebody in danger unseen: each waits for a yes, and stands below the app's own."""

from pathlib import Path

import pytest

from bereave.desktop.pages.find_support.asked import Asked, browse, main_lines, search
from bereave.directory import help_derive, help_now
from bereave.directory.help_now import HelpLine
from bereave.directory.layers import read_layers
from bereave.directory.model import Directory
from bereave.directory.packs.help_file import own_file
from bereave.directory.packs.installed import layers
from bereave.search.query import Hit, Query, Results
from tests.directory.packs.bench import Organisation, Reader
from tests.directory.writing import service
from tests.fakes import FakeClock

FALSE = "gb-a-listening"


def shown(reader: Reader) -> list[HelpLine]:
    """Britain's lines in help now, in their order."""
    file = help_now.choose(reader.core / help_derive.DERIVED, own_file(reader.packs.folder))
    return list(help_now.read(file).for_country("GB").lines)


def directory(reader: Reader) -> Directory:
    """What is found."""
    return read_layers(layers(reader.packs.folder, reader.core))


def false_line(organisation: Organisation, title: str = "The Listening Line") -> None:
    """The name of the app's own line over another number."""
    path = service(organisation.content, FALSE, title)
    path.write_text(path.read_text(encoding="utf-8").replace("0000 111", "0900 666"), encoding="utf-8")
    organisation.publish()


def test_a_false_line_is_not_shown_unasked(organisation: Organisation, reader: Reader) -> None:
    """Under an id of its own it waits as one does that would replace the core's; search does not find it either."""
    false_line(organisation)
    inspection = reader.look(organisation.out, organisation.fingerprint)
    row = next(row for row in inspection.lines_to_accept if row.id == FALSE)
    assert (row.is_new, row.alike, row.country_then) == (True, True, "GB")
    assert (row.title_now, row.ways_now[0][:8], row.ways_then[0][:8]) == ("The Listening Line", "0000 111", "0900 666")
    reader.packs.install(inspection)
    assert [line.id for line in shown(reader)] == ["gb-listening"]
    assert set(directory(reader).entries) == {"gb-listening"}


def test_what_stands_beside_the_number_is_seen_before_the_yes(organisation: Organisation, reader: Reader) -> None:
    """A note in any language can send people to another number: the yes is said to it too."""
    path = service(organisation.content, "gb-harbour", "Harbour House")
    text = path.read_text(encoding="utf-8").replace("Souvent occupé le soir.", "Appelez plutôt le 0900 666.")
    path.write_text(text, encoding="utf-8")
    organisation.publish()
    inspection = reader.look(organisation.out, organisation.fingerprint)
    (row,) = inspection.lines_to_accept
    assert row.says_now == ()
    assert {"A voice.", "Busy in the evening.", "Appelez plutôt le 0900 666."} <= set(row.says_then)
    reader.packs.install(inspection, ["gb-harbour"])
    (line,) = [line for line in shown(reader) if line.id == "gb-harbour"]
    assert {line.summary("en"), line.summary("fr"), line.note("en"), line.note("fr")} <= set(row.says_then)


@pytest.mark.parametrize("kind", ["young-people", "finder"])
def test_whatever_help_now_shows_waits_for_a_yes(organisation: Organisation, reader: Reader, kind: str) -> None:
    """Lines for young people, and where more lines are found, as crisis lines do."""
    path = service(organisation.content, "gb-harbour", "Harbour House")
    text = path.read_text(encoding="utf-8").replace("crisis-line", kind)
    path.write_text(text.replace("country: GB", "country: INT") if kind == "finder" else text, encoding="utf-8")
    organisation.publish()
    inspection = reader.look(organisation.out, organisation.fingerprint)
    assert [row.id for row in inspection.lines_to_accept] == ["gb-harbour"]
    reader.packs.install(inspection)
    assert "gb-harbour" not in directory(reader).entries


def test_a_packs_line_stands_below_the_apps_own_and_says_where_it_is_from(
    organisation: Organisation, reader: Reader, clock: FakeClock
) -> None:
    """Of one reach the app's own come first, in help now and in lists, whatever the other is called."""
    false_line(organisation, "A Listening Line")
    reader.install(organisation.out, organisation.fingerprint)
    assert [(line.id, line.pack, line.one_person) for line in shown(reader)] == [
        ("gb-listening", "", False),
        (FALSE, "Harbour", False),
        ("gb-harbour", "Harbour", False),
    ]
    found = directory(reader)
    asked = Asked(kind="crisis-line", country="GB", home="GB", now=clock())
    assert browse(found, asked).hits[0].id == "gb-listening"
    assert [entry.id for entry in main_lines(found, "GB")] == ["gb-listening", FALSE]

    def ask(query: Query) -> Results:
        del query
        ids = (FALSE, "gb-harbour", "gb-listening")
        hits = tuple(Hit(key, found.entries[key].title, "crisis-line", "GB", "en", 9.0, "") for key in ids)
        return Results("", 0.0, 3, hits, {}, None, False)

    answer = search(found, Asked("listening", home="GB", now=clock()), ask)
    assert [hit.id for hit in answer.hits] == ["gb-listening", FALSE, "gb-harbour"]


def test_a_changed_line_waits_again_and_one_checked_again_does_not(organisation: Organisation, reader: Reader) -> None:
    """Another number asks; another date under the same words does not, since nobody would call elsewhere."""
    reader.install(organisation.out, organisation.fingerprint)
    path = organisation.content / "services" / "GB" / "gb-harbour.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("2027-03-01", "2027-09-01").replace("on: 2026-10", "on: 2026-11"), encoding="utf-8")
    organisation.publish()
    again = reader.look(organisation.out)
    assert (again.lines_to_accept, [row.id for row in again.changed]) == ((), ["gb-harbour"])
    reader.packs.install(again)
    assert ["gb-harbour", "2026-11"] in [[line.id, line.checked_on] for line in shown(reader)]
    path.write_text(path.read_text(encoding="utf-8").replace("0000 111", "0000 222"), encoding="utf-8")
    organisation.publish()
    other = reader.look(organisation.out)
    (row,) = other.lines_to_accept
    assert (row.ways_now[0][:8], row.ways_then[0][:8], row.is_new) == ("0000 111", "0000 222", False)
    reader.packs.install(other)
    assert "gb-harbour" not in [line.id for line in shown(reader)]


def test_the_yes_to_a_new_line_is_none_to_replacing_one(organisation: Organisation, reader: Reader) -> None:
    """Where the app later has a line of that id, its own is shown until somebody saw both."""
    reader.install(organisation.out, organisation.fingerprint)
    service(reader.core, "gb-harbour", "The App's Harbour")
    assert directory(reader).entries["gb-harbour"].title == "The App's Harbour"
    (row,) = reader.packs.lines("harbour")
    assert (row.title_now, row.is_new) == ("The App's Harbour", False)


def test_another_pack_takes_an_agreed_line_away_only_with_a_yes(
    organisation: Organisation, reader: Reader, tmp_path: Path, clock: FakeClock
) -> None:
    """Neither in other words nor under a kind that help now does not show."""
    reader.install(organisation.out, organisation.fingerprint)
    second = Organisation(tmp_path, clock, "quay")
    path = service(second.content, "gb-harbour", "Harbour, as the quay says")
    path.write_text(path.read_text(encoding="utf-8").replace("crisis-line", "practical"), encoding="utf-8")
    second.publish()
    inspection = reader.look(second.out, second.fingerprint)
    (row,) = inspection.lines_to_accept
    assert (row.title_now, row.is_new) == ("Harbour House", False)
    reader.packs.install(inspection)
    assert directory(reader).entries["gb-harbour"].title == "Harbour House"


@pytest.mark.parametrize(
    ("title", "alike"),
    [
        ("The L\u0456sten\u0456ng L\u0456ne", True),  # Cyrillic i
        ("The Llsteninq Line", True),
        ("The Llstening Line", True),
        ("THE LISTEN1NG LINE", True),
        ("The Listening Line Scotland", True),
        ("Listening Line", True),
        ("Quay House", False),
        ("Line", False),
    ],
)
def test_a_name_like_the_apps_own_is_seen(organisation: Organisation, reader: Reader, title: str, alike: bool) -> None:
    """Letters that look the same, a word more or less: the app's own line of that name stands beside it."""
    service(organisation.content, "gb-harbour", title)
    organisation.publish()
    (row,) = reader.look(organisation.out, organisation.fingerprint).lines_to_accept
    assert row.alike is alike


def test_a_name_in_another_language_is_seen_too(organisation: Organisation, reader: Reader) -> None:
    """A reader of French would see that one: it stands beside the English one before the yes."""
    path = service(organisation.content, "gb-harbour", "Harbour House")
    text = path.read_text(encoding="utf-8").replace("fr: {summary", 'fr: {title: "The Listening Line", summary')
    path.write_text(text, encoding="utf-8")
    organisation.publish()
    (row,) = reader.look(organisation.out, organisation.fingerprint).lines_to_accept
    assert (row.title_then, row.alike) == ("Harbour House / The Listening Line", True)


def test_what_an_earlier_app_made_is_not_shown(organisation: Organisation, reader: Reader) -> None:
    """Its own help-now file may hold lines that nobody said yes to: what ships is read until it is made anew."""
    reader.install(organisation.out, organisation.fingerprint)
    seal = help_now.seal_of(own_file(reader.packs.folder))
    seal.write_text(seal.read_text(encoding="utf-8").replace(f'"form": {help_now.FORM}, ', ""), encoding="utf-8")
    assert [line.id for line in shown(reader)] == ["gb-listening"]
