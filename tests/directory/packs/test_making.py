"""How curators make a pack, sign it, and change who they are."""

import subprocess
import sys
from pathlib import Path

import pytest

from bereave.directory.packs.form import grouped, read_fingerprint
from bereave.directory.packs.looking import look
from bereave.directory.packs.making import Wish, build
from bereave.directory.packs.signing import status
from bereave.failures import NotAllowed, NotUnderstood
from tests.directory.packs.bench import WORDING, Organisation, Reader, curator
from tests.directory.writing import article, service
from tests.fakes import FakeClock


def test_a_pack_needs_two_of_its_curators(organisation: Organisation) -> None:
    """After a build both still have to sign; after one, the other; then it is ready."""
    built = organisation.build()
    assert (built.version, built.entries, built.threshold) == (2, 1, 2)
    assert {p.piece: p.missing for p in status(organisation.out).pieces}["targets"] == 2
    half = organisation.sign(organisation.ann)
    assert not half.ready
    assert {p.piece: p.unsigned for p in half.pieces if p.missing} == {"targets": ("Bo",)}
    assert organisation.sign(organisation.bo).ready


def test_the_same_entries_give_the_same_archive(organisation: Organisation) -> None:
    """Byte for byte, whenever it is built; another entry gives another one."""
    first = organisation.file("targets/*.entries.zip").name
    organisation.publish()
    assert organisation.file("targets/*.entries.zip").name == first
    article(organisation.content)
    organisation.publish()
    assert organisation.file("targets/*.entries.zip").name != first


def test_a_folder_with_a_slip_is_no_pack(organisation: Organisation) -> None:
    """What `resources check` minds is named with file and line; the last version stays as it was."""
    before = {path: path.read_bytes() for path in organisation.out.rglob("*") if path.is_file()}
    path = service(organisation.content)
    path.write_text(path.read_text(encoding="utf-8").replace("kind: crisis-line", "kind: line"), encoding="utf-8")
    with pytest.raises(NotAllowed, match=r"gb-listening\.md, line 5"):
        organisation.build()
    assert {path: path.read_bytes() for path in organisation.out.rglob("*") if path.is_file()} == before


# Builds where no file may be larger, as on a disk that is full.
FULL = """
import sys
from datetime import datetime
from pathlib import Path
from resource import RLIMIT_FSIZE, setrlimit
from bereave import shipped
from bereave.directory.packs.keys import CuratorKey
from bereave.directory.packs.making import Wish, build
from bereave.failures import NotNow
keys = tuple(CuratorKey(f"Curator {at}", public) for at, public in enumerate(sys.argv[5:]))
wish = Wish("harbour", "Harbour", keys)
wording = shipped.resources() / "wording"
setrlimit(RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
try:
    build(Path(sys.argv[2]), Path(sys.argv[3]), wish, datetime.fromisoformat(sys.argv[4]), wording)
except NotNow as failure:
    print(failure)
"""


@pytest.mark.parametrize("room", [100, 700, 900])
def test_a_full_disk_leaves_the_last_version_and_nothing_half_made(
    organisation: Organisation, clock: FakeClock, room: int
) -> None:
    """Whichever file finds no room, the folder holds what it held before, to the last name; one sentence says so."""
    service(organisation.content, "gb-second", "Second House")
    before = {path: path.read_bytes() for path in organisation.out.rglob("*") if path.is_file()}
    done = build_in(room, organisation.content, organisation.out, clock().isoformat())
    assert "could not be written" in done.stdout, done.stderr
    assert len(done.stdout.splitlines()) == 1
    assert {path: path.read_bytes() for path in organisation.out.rglob("*") if path.is_file()} == before
    assert organisation.build().version == 2


def test_a_first_pack_without_room_leaves_no_folder(
    organisation: Organisation, tmp_path: Path, clock: FakeClock
) -> None:
    """The entries found room and the list of curators did not: nothing of it stays, not even the folder."""
    publics = [curator(str(at)).public.public for at in range(8)]
    out = tmp_path / "first"
    done = build_in(2_000, organisation.content, out, clock().isoformat(), *publics)
    assert "root.json could not be written" in done.stdout, done.stderr
    assert not out.exists()


def build_in(room: int, *arguments: object) -> "subprocess.CompletedProcess[str]":
    """Build in another process where no file may have more than `room` bytes."""
    command = [sys.executable, "-c", FULL, str(room), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("name", ["Harbour", "own", "a b", "", "../x", "é", "x" * 60])
def test_a_name_must_be_usable(organisation: Organisation, tmp_path: Path, clock: FakeClock, name: str) -> None:
    """Small letters, digits and hyphens, and not what other layers are called."""
    with pytest.raises(NotUnderstood, match="cannot be the name"):
        build(organisation.content, tmp_path / "x", Wish(name, "X"), clock(), WORDING)


def test_one_key_is_not_taken_for_two_people(organisation: Organisation, tmp_path: Path, clock: FakeClock) -> None:
    """No key, one key without saying so, the same key twice, more signatures than keys: each is refused."""
    ann = organisation.ann.public
    for wish, words in (
        (Wish("x", "X"), "needs the public keys"),
        (Wish("x", "X", (ann,)), "Two people should check"),
        (Wish("x", "X", (ann, ann)), "given twice"),
        (Wish("x", "X", (ann,), 2), "keys given: 1"),
    ):
        with pytest.raises((NotAllowed, NotUnderstood), match=words):
            build(organisation.content, tmp_path / "x", wish, clock(), WORDING)
    built = build(organisation.content, tmp_path / "x", Wish("x", "X", (ann,), 1), clock(), WORDING)
    assert built.threshold == 1


def test_a_pack_of_one_person_says_so(tmp_path: Path, clock: FakeClock, reader: Reader) -> None:
    """In what the reader's list shows."""
    alone = Organisation(tmp_path, clock, "alone")
    alone.build(alone.ann, threshold=1)
    alone.sign(alone.ann)
    assert reader.install(alone.out, alone.fingerprint).one_person


def test_somebody_elses_key_signs_nothing(organisation: Organisation) -> None:
    """It is told whose keys may."""
    with pytest.raises(NotAllowed, match=r"The key of Cy is not one of this pack's\. Its curators are: Ann, Bo"):
        organisation.sign(organisation.cy)


def test_what_was_changed_is_not_signed(organisation: Organisation) -> None:
    """A curator signs what was built, or nothing."""
    organisation.build()
    path = organisation.file("targets/*.entries.zip")
    path.write_bytes(path.read_bytes() + b"x")
    with pytest.raises(NotAllowed, match="not those that are to be signed"):
        organisation.sign(organisation.ann)


def test_a_curator_leaves_and_another_comes(organisation: Organisation, reader: Reader) -> None:
    """The old curators sign the new list, the new ones too; readers follow, and the fingerprint on paper stays good."""
    fingerprint = organisation.fingerprint
    reader.install(organisation.out, fingerprint)
    with pytest.raises(NotAllowed, match="--rotate"):
        organisation.build(organisation.ann, organisation.cy)
    organisation.build(organisation.ann, organisation.cy, rotate=True)
    assert organisation.fingerprint == fingerprint
    half = organisation.sign(organisation.ann, organisation.cy)
    assert not half.ready, "Bo, or somebody of before, has not agreed"
    with pytest.raises(NotAllowed, match=r"still needs 1 more signature\(s\)"):
        reader.install(organisation.out)
    assert organisation.sign(organisation.bo).ready
    info = reader.install(organisation.out)
    assert info.signed_by == ("Ann", "Cy")
    organisation.build()
    with pytest.raises(NotAllowed, match="not one of this pack's"):
        organisation.sign(organisation.bo)
    organisation.sign(organisation.ann, organisation.cy)
    assert reader.install(organisation.out).version == 3


def test_a_new_reader_may_start_from_an_old_fingerprint(
    organisation: Organisation, reader: Reader, clock: FakeClock
) -> None:
    """The chain of roots leads from the paper of the first year to the curators of today."""
    organisation.build(organisation.ann, organisation.cy, rotate=True)
    organisation.sign(organisation.ann, organisation.bo, organisation.cy)
    assert reader.install(organisation.out, organisation.fingerprint).signed_by == ("Ann", "Cy")
    verified, fingerprint = look(organisation.out, "", clock())
    assert (verified.root_version, fingerprint) == (2, organisation.fingerprint)


def test_strangers_cannot_make_themselves_curators(organisation: Organisation, reader: Reader) -> None:
    """A new list that only the newcomers signed is refused, for a reader from before and for a new one."""
    reader.install(organisation.out, organisation.fingerprint)
    organisation.build(organisation.cy, curator("Di"), rotate=True)
    organisation.sign(organisation.cy)
    for fingerprint in ("", organisation.fingerprint):
        with pytest.raises(NotAllowed):
            reader.install(organisation.out, fingerprint)
    (info,) = reader.packs.list()
    assert info.signed_by == ("Ann", "Bo")


def test_a_fingerprint_is_read_as_people_type_it() -> None:
    """With groups, hyphens, capitals; a letter too few is told."""
    plain = "0123456789abcdef" * 4
    assert read_fingerprint(grouped(plain)) == read_fingerprint(plain.upper().replace("89", "8-9\n")) == plain
    for wrong in ("", plain[1:], plain + "0", "g" * 64):
        with pytest.raises(NotUnderstood, match="64"):
            read_fingerprint(wrong)
