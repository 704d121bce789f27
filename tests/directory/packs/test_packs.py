"""What a reader's packs do: they come, change, go, and never take a crisis line away unseen."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from bereave import shipped
from bereave.directory import help_derive, help_now
from bereave.directory.help_now import HelpNow
from bereave.directory.layers import read_layers
from bereave.directory.packs.help_file import own_file, refresh
from bereave.directory.packs.installed import layers, problems
from bereave.directory.packs.offered import look
from bereave.directory.packs.record import read
from bereave.directory.packs.signing import status
from bereave.failures import NotAllowed, NotNow, NotUnderstood
from bereave.search.build import build
from bereave.search.config import SearchConfig
from tests.directory.packs.bench import Organisation, Reader
from tests.directory.writing import article, service
from tests.fakes import FakeClock


def help_of(reader: Reader) -> HelpNow:
    """What help now shows to this reader."""
    own = own_file(reader.packs.folder)
    return help_now.read(help_now.choose(reader.core / help_derive.DERIVED, own))


def lines_of(reader: Reader) -> dict[str, str]:
    """The titles of Britain's lines in help now, by id."""
    return {line.id: line.title for line in help_of(reader).for_country("GB").lines}


def test_a_pack_is_new_only_with_a_fingerprint(organisation: Organisation, reader: Reader) -> None:
    """Without one it tells what the pack calls itself, and no fingerprint to copy; nothing can be installed."""
    inspection = reader.look(organisation.out)
    assert inspection.needs_fingerprint
    assert (inspection.info.title, inspection.fingerprint) == ("Harbour", "")
    with pytest.raises(NotAllowed, match="Type the fingerprint"):
        reader.packs.install(inspection)
    with pytest.raises(NotAllowed, match="mistyped"):
        reader.look(organisation.out, "0" * 64)
    assert not reader.packs.folder.exists()


def test_looking_says_what_would_change(organisation: Organisation, reader: Reader) -> None:
    """New, changed and removed entries, lines that wait for a yes, by whom it is signed and how long it is fresh."""
    article(organisation.content)
    organisation.publish()
    first = reader.look(organisation.out, organisation.fingerprint)
    assert ([row.id for row in first.new], [row.id for row in first.lines_to_accept]) == (
        ["long-nights"],
        ["gb-harbour"],
    )
    assert (first.info.signed_by, first.info.threshold, first.info.expires) == (("Ann", "Bo"), 2, "2027-02-20")
    assert reader.packs.list() == ()
    reader.packs.install(first, ["gb-harbour"])
    agreed = first.agreed(["gb-harbour"])
    assert ([row.id for row in agreed.new], agreed.lines_to_accept) == (["gb-harbour", "long-nights"], ())
    service(organisation.content, "gb-harbour", "Harbour House", "A violin and a voice.")
    (organisation.content / "articles" / "en" / "long-nights.md").unlink()
    organisation.publish()
    second = reader.look(organisation.out)
    assert (second.new, second.changed, [row.id for row in second.lines_to_accept]) == ((), (), ["gb-harbour"])
    assert [row.id for row in second.removed] == ["long-nights"]
    assert [row.id for row in second.agreed(["gb-harbour"]).changed] == ["gb-harbour"]


def test_what_was_inspected_is_installed_or_nothing(organisation: Organisation, reader: Reader) -> None:
    """When the packs changed between looking and saying yes, the person looks again."""
    inspection = reader.look(organisation.out, organisation.fingerprint)
    reader.packs.install(inspection)
    with pytest.raises(NotNow, match="changed meanwhile"):
        reader.packs.install(inspection)


def test_a_crisis_line_stays_unless_somebody_says_yes(organisation: Organisation, reader: Reader) -> None:
    """Both are shown side by side; without a yes the core's line stays, in the directory and in help now."""
    path = service(organisation.content, "gb-listening", "The Other Line")
    path.write_text(path.read_text(encoding="utf-8").replace("0000 111", "0000 999"), encoding="utf-8")
    organisation.publish()
    inspection = reader.look(organisation.out, organisation.fingerprint)
    _, row = inspection.lines_to_accept
    assert (row.id, row.title_now, row.title_then) == ("gb-listening", "The Listening Line", "The Other Line")
    assert (row.ways_now[0], row.ways_then[0]) == ("0000 111 · free · 24/7", "0000 999 · free · 24/7")
    reader.packs.install(inspection, ["gb-harbour"])
    assert lines_of(reader) == {"gb-harbour": "Harbour House", "gb-listening": "The Listening Line"}
    with pytest.raises(NotAllowed, match="no line of this id"):
        reader.install(organisation.out, "", "gb-nobody")
    reader.install(organisation.out, "", "gb-harbour")
    reader.install(organisation.out, "", "gb-listening")
    assert lines_of(reader)["gb-listening"] == "The Other Line"
    assert read_layers(layers(reader.packs.folder, reader.core)).entries["gb-listening"].title == "The Other Line"


def test_a_number_that_becomes_one_for_whatsapp_is_seen(organisation: Organisation, reader: Reader) -> None:
    """Whoever says yes to another line sees that the same number is no longer to be called."""
    path = service(organisation.content, "gb-listening")
    path.write_text(path.read_text(encoding="utf-8").replace("how: phone", "how: whatsapp"), encoding="utf-8")
    organisation.publish()
    _, row = reader.look(organisation.out, organisation.fingerprint).lines_to_accept
    assert (row.ways_now[0], row.ways_then[0]) == ("0000 111 · free · 24/7", "0000 111 · WhatsApp · free · 24/7")


def test_a_yes_is_to_exactly_what_was_seen(organisation: Organisation, reader: Reader) -> None:
    """Other words in the pack, or a correction of the app's own line, ask again; until then the core's is shown."""
    service(organisation.content, "gb-listening", "The Other Line")
    organisation.publish()
    reader.install(organisation.out, organisation.fingerprint, "gb-listening")
    service(organisation.content, "gb-listening", "A Third Line")
    organisation.publish()
    reader.install(organisation.out)
    assert lines_of(reader)["gb-listening"] == "The Listening Line"
    reader.packs.accept("harbour", reader.packs.lines("harbour"))
    assert lines_of(reader)["gb-listening"] == "A Third Line"
    assert reader.packs.lines("harbour") == ()
    service(reader.core, title="The Corrected Line")
    (reader.core / help_derive.DERIVED).write_text(help_derive.from_resources(reader.core), encoding="utf-8")
    assert lines_of(reader) == {"gb-listening": "The Corrected Line"}, "what ships, until it is made anew"
    refresh(reader.packs.folder, reader.core)
    assert lines_of(reader)["gb-listening"] == "The Corrected Line"
    assert [row.title_now for row in reader.packs.lines("harbour")] == ["The Corrected Line"]


def test_a_closed_line_is_taken_away_only_with_a_yes(organisation: Organisation, reader: Reader) -> None:
    """A pack that says that a core line is closed asks, as one with another number does."""
    path = service(organisation.content, "gb-listening")
    path.write_text(path.read_text(encoding="utf-8").replace("status: active", "status: closed"), encoding="utf-8")
    organisation.publish()
    inspection = reader.look(organisation.out, organisation.fingerprint)
    assert [row.status_then for row in inspection.lines_to_accept] == ["active", "closed"]
    reader.packs.install(inspection)
    assert "gb-listening" in lines_of(reader)
    reader.install(organisation.out, "", "gb-listening")
    assert "gb-listening" not in lines_of(reader)


def test_packs_have_an_order_and_can_be_removed(
    organisation: Organisation, reader: Reader, tmp_path: Path, clock: FakeClock
) -> None:
    """The last installed is the strongest until the order is changed; help now follows each step."""
    second = Organisation(tmp_path, clock, "quay")
    service(second.content, "gb-harbour", "Harbour, as the quay says")
    second.publish()
    reader.install(organisation.out, organisation.fingerprint)
    reader.install(second.out, second.fingerprint, "gb-harbour")
    assert [info.name for info in reader.packs.list()] == ["quay", "harbour"]
    assert lines_of(reader)["gb-harbour"] == "Harbour, as the quay says"
    reader.packs.order(["harbour", "quay"])
    assert lines_of(reader)["gb-harbour"] == "Harbour House"
    for wrong in (["harbour"], ["harbour", "harbour"], ["harbour", "quay", "x"]):
        with pytest.raises(NotUnderstood, match="Name every pack once"):
            reader.packs.order(wrong)
    reader.packs.remove("harbour")
    reader.packs.remove("quay")
    assert lines_of(reader) == {"gb-listening": "The Listening Line"}
    assert not own_file(reader.packs.folder).exists()
    with pytest.raises(NotUnderstood, match="no pack quay"):
        reader.packs.remove("quay")


def change(folder: Path) -> None:
    """Another number in a file."""
    (path,) = folder.rglob("gb-harbour.md")
    path.write_text(path.read_text(encoding="utf-8").replace("0000 111", "0000 666"), encoding="utf-8")


def add(folder: Path) -> None:
    """A file that nobody signed."""
    service(folder, "gb-evil", "Evil")


def take(folder: Path) -> None:
    """A file is gone."""
    (path,) = folder.rglob("gb-harbour.md")
    path.unlink()


@pytest.mark.parametrize("damage", [change, add, take])
def test_a_pack_changed_on_disk_is_not_shown(organisation: Organisation, reader: Reader, damage: object) -> None:
    """It is left out and told; the core set, help now and the other packs go on. Installing it once more heals it."""
    reader.install(organisation.out, organisation.fingerprint)
    (layer, _) = layers(reader.packs.folder, reader.core)
    assert callable(damage)
    damage(layer.folder)
    assert [found.name for found in layers(reader.packs.folder, reader.core)] == ["core"]
    (problem,) = problems(reader.packs.folder, reader.core)
    assert "was changed on this computer" in str(problem.failure)
    assert "gb-listening" in lines_of(reader)
    reader.install(organisation.out)
    assert problems(reader.packs.folder, reader.core) == ()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"version": 9}', '{"version": 1, "order": ["x"], "packs": {}}']
)
def test_a_broken_record_shows_the_core_set(organisation: Organisation, reader: Reader, text: str) -> None:
    """Never an exception at the start; the problem is told, and nothing is written over."""
    reader.install(organisation.out, organisation.fingerprint)
    record = reader.packs.folder / "record.json"
    record.write_text(text, encoding="utf-8")
    assert [layer.name for layer in layers(reader.packs.folder, reader.core)] == ["core"]
    assert len(problems(reader.packs.folder, reader.core)) == 1
    with pytest.raises(NotNow, match="cannot be read"):
        reader.install(organisation.out, organisation.fingerprint)
    assert record.read_text(encoding="utf-8") == text


def test_help_now_opens_with_a_damaged_own_file(organisation: Organisation, reader: Reader) -> None:
    """Promise 1: whatever became of the reader's own file, the shipped one opens."""
    reader.install(organisation.out, organisation.fingerprint)
    own, seal = own_file(reader.packs.folder), help_now.seal_of(own_file(reader.packs.folder))
    assert "gb-harbour" in lines_of(reader)
    good, sealed = own.read_bytes(), seal.read_bytes()
    for file, damage in (
        (own, good[:-9]),
        (own, b"{}"),
        (own, b""),
        (seal, b"[]"),
        (seal, b"\xff"),
        (seal, b"[" * 9999),
    ):
        own.write_bytes(good)
        seal.write_bytes(sealed)
        file.write_bytes(damage)
        assert help_of(reader).whole
        assert lines_of(reader) == {"gb-listening": "The Listening Line"}
    for file in (own, seal):
        own.write_bytes(good)
        seal.write_bytes(sealed)
        file.unlink()
        assert "gb-listening" in lines_of(reader)
        refresh(reader.packs.folder, reader.core)
        assert "gb-harbour" in lines_of(reader)


def test_an_update_indexes_only_what_changed(organisation: Organisation, reader: Reader, tmp_path: Path) -> None:
    """Of two entries one changed: one is read anew."""
    service(organisation.content, "gb-second", "Second House")
    organisation.publish()
    reader.install(organisation.out, organisation.fingerprint)
    config, index = SearchConfig.load(shipped.index()), tmp_path / "index"
    build(layers(reader.packs.folder, reader.core), index, config)
    service(organisation.content, "gb-second", "Another House")
    organisation.publish()
    reader.install(organisation.out, "", "gb-second")
    report = build(layers(reader.packs.folder, reader.core), index, config)
    assert (report.changed, report.removed, report.documents) == (1, 0, 3)


# Ends the process, as a power cut does, before the n-th time that anything is put in its place.
KILLED = """
import os, sys
from datetime import datetime, UTC
from pathlib import Path
left = int(sys.argv[1])
def counted(real):
    def f(*a, **k):
        global left
        left -= 1
        if left < 0:
            os._exit(9)
        return real(*a, **k)
    return f
from bereave.directory.packs.packs import Packs
packs = Packs(Path(sys.argv[2]), Path(sys.argv[3]), lambda: datetime.fromisoformat(sys.argv[5]))
found = packs.inspect(Path(sys.argv[4]))
os.fsync, Path.replace, Path.unlink = counted(os.fsync), counted(Path.replace), counted(Path.unlink)
packs.install(found)
"""


def test_an_update_killed_anywhere_leaves_the_old_version_or_the_new(
    organisation: Organisation, reader: Reader, clock: FakeClock
) -> None:
    """At every step at which something is put in its place: never half of it, and the next update works."""
    reader.install(organisation.out, organisation.fingerprint)
    versions = []
    # The first seven write files that nothing names yet; two of them stand for all.
    for step in (0, 4, *range(7, 60)):
        organisation.publish()
        version = status(organisation.out).manifest.version
        before = read(reader.packs.folder).packs["harbour"].version
        arguments = [step, reader.packs.folder, reader.core, organisation.out, clock().isoformat()]
        done = subprocess.run([sys.executable, "-c", KILLED, *map(str, arguments)], check=False, timeout=60)
        assert problems(reader.packs.folder, reader.core) == ()
        assert lines_of(reader).keys() >= {"gb-listening"}
        now = read(reader.packs.folder).packs["harbour"].version
        assert now in (before, version)
        versions.append(now == version)
        if done.returncode == 0:
            break
        assert done.returncode == 9
    assert versions[0] is False
    assert versions[-1] is True
    assert done.returncode == 0
    folders = [path for path in reader.packs.folder.iterdir() if path.is_dir()]
    assert len(folders) == 2, "what an ended process left behind is swept"


def test_the_record_is_plain(organisation: Organisation, reader: Reader) -> None:
    """Versions, digests and the moment, as scripts may read them."""
    reader.install(organisation.out, organisation.fingerprint)
    found = json.loads((reader.packs.folder / "record.json").read_text(encoding="utf-8"))
    pack = found["packs"]["harbour"]
    assert (pack["version"], pack["installed_on"], pack["signed_by"]) == (1, "2026-11-22T20:00:00+00:00", ["Ann", "Bo"])
    assert list(pack["files"]) == ["services/GB/gb-harbour.md"]


@dataclass
class _Offered:
    name: str
    version: int
    fingerprint: str


def test_one_bad_pack_at_the_hub_hides_no_other(organisation: Organisation, reader: Reader) -> None:
    """It is passed over as long as there is another; alone, it says why. Where the hub is away nothing is guessed."""
    offers = [_Offered("broken", 1, "0" * 64), _Offered("harbour", 1, organisation.fingerprint)]

    def fetch(pack: str, name: str) -> bytes | None:
        path = organisation.out / name
        return b"{}" if pack == "broken" else path.read_bytes() if path.is_file() else None

    (found,) = look(reader.packs, offers, fetch)
    assert found.info.name == "harbour"
    with pytest.raises(NotUnderstood, match="list of curators cannot be read"):
        look(reader.packs, offers[:1], fetch)
    asked: list[str] = []

    def away(pack: str, name: str) -> bytes | None:
        asked.append(f"{pack} {name}")
        raise NotNow("away")

    with pytest.raises(NotNow, match="away"):
        look(reader.packs, offers, away)
    assert len(asked) == 1
