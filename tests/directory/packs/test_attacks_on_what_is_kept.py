"""Attacks on what a reader has already, on the screen and on other systems; each is refused with one sentence."""

import json
import os
import shutil
from pathlib import Path

import pytest

from bereave.directory.packs.archive import pack, unpack
from bereave.directory.packs.form import digest
from bereave.directory.packs.installed import layers, problems
from bereave.directory.packs.making import Wish, build
from bereave.failures import NotUnderstood
from tests.directory.packs.bench import WORDING, Organisation, Reader
from tests.directory.packs.test_attacks import refused
from tests.directory.writing import service
from tests.fakes import FakeClock


def test_an_older_version_does_not_come_back_after_the_pack_was_removed(
    organisation: Organisation, reader: Reader, tmp_path: Path
) -> None:
    """Taking a pack away and installing it again is no way round: of what is gone stays how far it was."""
    old = organisation.copy(tmp_path / "old")
    organisation.publish()
    reader.install(organisation.out, organisation.fingerprint)
    reader.packs.remove("harbour")
    assert "older than the one that you have" in str(refused(reader, old, organisation.fingerprint))
    assert reader.install(organisation.out, organisation.fingerprint).version == 2


def test_curators_who_were_left_out_do_not_come_back_after_the_pack_was_removed(
    organisation: Organisation, reader: Reader, tmp_path: Path
) -> None:
    """Two stolen keys of an older list sign no newer version for who has seen the newer list."""
    stolen = Organisation(tmp_path / "stolen", organisation.now)
    stolen.ann, stolen.bo, stolen.fingerprint = organisation.ann, organisation.bo, organisation.fingerprint
    organisation.copy(tmp_path / "copy")
    stolen.out = tmp_path / "copy"
    organisation.build(organisation.ann, organisation.cy, rotate=True)
    organisation.sign(organisation.ann, organisation.bo, organisation.cy)
    reader.install(organisation.out, organisation.fingerprint)
    reader.packs.remove("harbour")
    for _ in range(3):
        stolen.publish()
    assert "older than the one that you have" in str(refused(reader, stolen.out, organisation.fingerprint))


@pytest.mark.parametrize("title", ["Har\nbour", "Har\x1b[2Jbour", "", "H" * 201, " Harbour", "Har\u202ebour"])
def test_a_title_that_plays_with_the_screen_is_not_shown(
    organisation: Organisation, reader: Reader, title: str
) -> None:
    """The title stands in a sentence before anything is verified."""
    path = organisation.file("metadata/1.root.json")
    root = json.loads(path.read_text(encoding="utf-8"))
    root["signed"]["x-bereave-pack"]["title"] = title
    path.write_text(json.dumps(root), encoding="utf-8")
    assert "list of curators cannot be read" in str(refused(reader, organisation.out))


def test_a_builders_title_is_put_on_one_line(tmp_path: Path, clock: FakeClock, reader: Reader) -> None:
    """What could not be installed afterwards is not built."""
    made = Organisation(tmp_path, clock)
    wish = Wish("harbour", " Har\nbour\x1b ", (made.ann.public, made.bo.public))
    made.fingerprint = build(made.content, made.out, wish, clock(), WORDING).fingerprint
    made.sign(made.ann, made.bo)
    assert reader.install(made.out, made.fingerprint).title == "Har bour"


def test_pipes_and_devices_are_no_packs(tmp_path: Path, reader: Reader) -> None:
    """They might never begin, or never end; a file of any length is not searched for a pack."""
    os.mkfifo(tmp_path / "pipe")
    for place in (tmp_path / "pipe", Path("/dev/zero")):
        assert "it is no ordinary file" in str(refused(reader, place))
    with (tmp_path / "long.zip").open("wb") as file:
        file.truncate(100_000_000)
    assert "is too large" in str(refused(reader, tmp_path / "long.zip"))


def test_the_chain_of_lists_comes_from_what_was_verified(
    organisation: Organisation, reader: Reader, tmp_path: Path
) -> None:
    """An old list of curators on a stick that was exchanged is not passed on to those who come later."""
    reader.install(organisation.out, organisation.fingerprint)
    first = (organisation.out / "metadata/1.root.json").read_bytes()
    organisation.build(organisation.ann, organisation.cy, rotate=True)
    organisation.sign(organisation.ann, organisation.bo, organisation.cy)
    reader.install(organisation.out)
    service(organisation.content, "gb-second", "Second House")
    organisation.build()
    organisation.sign(organisation.ann, organisation.cy)
    stranger = Organisation(tmp_path / "stranger", organisation.now)
    stranger.publish()
    shutil.copy(stranger.out / "metadata/1.root.json", organisation.out / "metadata/1.root.json")
    reader.install(organisation.out)
    assert (reader.packs.repository("harbour") / "metadata/1.root.json").read_bytes() == first


@pytest.mark.parametrize("names", [("con.md",), ("GB/nul.md",), ("a.md", "A.md"), ("GB/com1.x.md",)])
def test_a_signed_archive_fits_on_every_system(names: tuple[str, ...]) -> None:
    """Windows has devices of such names, and there one of two that differ in size alone would be lost."""
    with pytest.raises(NotUnderstood, match="nothing was installed"):
        unpack(pack(dict.fromkeys(names, b"x")), dict.fromkeys(names, digest(b"x")))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("folder", ".."),
        ("folder", ""),
        ("folder", "harbour.0123456789ab/.."),
        ("files", []),
        ("ids", None),
        ("version", "2"),
        ("expires", "soon"),
        ("expires", "2027-01-01T00:00:00"),
        ("title", 7),
        ("signed_by", [7]),
        ("accepted", {"x": {"pack": 1, "core": "", "core_file": ""}}),
        ("accepted", []),
    ],
)
def test_a_record_that_was_changed_leads_nowhere(
    organisation: Organisation, reader: Reader, field: str, value: object
) -> None:
    """It is told as damaged; the app starts with its own set, and no other folder is read."""
    reader.install(organisation.out, organisation.fingerprint)
    path = reader.packs.folder / "record.json"
    found = json.loads(path.read_text(encoding="utf-8"))
    found["packs"]["harbour"][field] = value
    path.write_text(json.dumps(found), encoding="utf-8")
    assert [layer.name for layer in layers(reader.packs.folder, reader.core)] == ["core"]
    assert len(problems(reader.packs.folder, reader.core)) == 1
