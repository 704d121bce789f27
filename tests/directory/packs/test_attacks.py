"""What a pack must not do to its reader: each attack is refused with one sentence, and nothing of it is installed."""

import json
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bereave.directory.packs.archive import pack, unpack
from bereave.directory.packs.form import LARGEST_METADATA, digest
from bereave.directory.packs.record import Record, read
from bereave.directory.packs.sources import CalledSource
from bereave.failures import Failure, NotAllowed, NotNow, NotUnderstood
from tests.directory.packs.bench import Organisation, Reader
from tests.directory.writing import service
from tests.fakes import FakeClock

Attack = Callable[[Organisation], object]


def refused(reader: Reader, place: Path, fingerprint: str = "") -> Failure:
    """What is raised; whatever was installed before is as it was, byte for byte."""
    before, shown = read(reader.packs.folder), reader.shown()
    with pytest.raises(Failure) as caught:
        reader.install(place, fingerprint)
    assert read(reader.packs.folder) == before
    assert reader.shown() == shown
    assert str(caught.value).count("\n") == 0
    return caught.value


def test_an_older_version_is_refused(organisation: Organisation, reader: Reader, tmp_path: Path) -> None:
    """Rollback: yesterday's pack, correctly signed, does not take today's place."""
    old = organisation.copy(tmp_path / "old")
    organisation.publish()
    reader.install(organisation.out, organisation.fingerprint)
    failure = refused(reader, old)
    assert isinstance(failure, NotAllowed)
    assert "older than the one that you have" in str(failure)


def test_pieces_of_two_versions_are_refused(organisation: Organisation, reader: Reader, tmp_path: Path) -> None:
    """Mix and match: each piece is signed, but they were never one version."""
    old = organisation.copy(tmp_path / "old")
    service(organisation.content, "gb-second", "Second House")
    organisation.publish()
    shutil.copy(old / "metadata" / "1.targets.json", organisation.out / "metadata" / "2.targets.json")
    failure = refused(reader, organisation.out, organisation.fingerprint)
    assert "belong to different versions" in str(failure)


def test_another_key_is_refused(organisation: Organisation, reader: Reader, tmp_path: Path, clock: FakeClock) -> None:
    """Wrong key: a pack of the same name by others cannot update the one that was installed."""
    reader.install(organisation.out, organisation.fingerprint)
    stranger = Organisation(tmp_path / "stranger", clock)
    for _ in range(3):
        stranger.publish()
    assert "not signed by the curators whom you trust" in str(refused(reader, stranger.out))
    assert "comes from somebody else" in str(refused(reader, stranger.out, organisation.fingerprint))


def test_one_signature_is_not_two(organisation: Organisation, reader: Reader) -> None:
    """Under the threshold it says how many are missing and whose they may be."""
    organisation.build()
    organisation.sign(organisation.ann)
    failure = refused(reader, organisation.out, organisation.fingerprint)
    assert "still needs 1 more signature(s): Bo may sign" in str(failure)


def test_one_key_under_two_names_is_one_key(organisation: Organisation, reader: Reader) -> None:
    """A root that lists one person's key twice, to sign for two, is not read at all."""
    path = organisation.file("metadata/1.root.json")
    root = json.loads(path.read_text(encoding="utf-8"))
    ann = organisation.ann.public.id
    root["signed"]["keys"]["f" * 64] = root["signed"]["keys"][ann]
    for role in root["signed"]["roles"].values():
        role["keyids"] = [ann, "f" * 64]
    path.write_text(json.dumps(root), encoding="utf-8")
    assert "list of curators cannot be read" in str(refused(reader, organisation.out, organisation.fingerprint))


def cut(organisation: Organisation) -> None:
    """The end of the archive is missing."""
    path = organisation.file("targets/*.entries.zip")
    path.write_bytes(path.read_bytes()[:-10])


def changed_entry(organisation: Organisation) -> None:
    """A number in the archive is another one."""
    path = organisation.file("targets/*.entries.zip")
    path.write_bytes(path.read_bytes().replace(b"0000 111", b"0000 999"))


def changed_metadata(organisation: Organisation) -> None:
    """The signed list of targets names another length."""
    path = organisation.file("metadata/1.targets.json")
    path.write_text(path.read_text(encoding="utf-8").replace('"length": ', '"length": 1'), encoding="utf-8")


def cut_metadata(organisation: Organisation) -> None:
    """Half of the timestamp."""
    path = organisation.file("metadata/timestamp.json")
    path.write_bytes(path.read_bytes()[:100])


def missing(organisation: Organisation) -> None:
    """The manifest is not there."""
    organisation.file("targets/*.manifest.json").unlink()


def endless_metadata(organisation: Organisation) -> None:
    """A timestamp that goes on and on."""
    with organisation.file("metadata/timestamp.json").open("ab") as file:
        file.write(b" " * LARGEST_METADATA)


def endless_target(organisation: Organisation) -> None:
    """More comes than was signed for."""
    with organisation.file("targets/*.entries.zip").open("ab") as file:
        file.write(b"\0" * 1000)


def folder_for_file(organisation: Organisation) -> None:
    """A folder in place of a file, as a link or a pipe could be."""
    path = organisation.file("metadata/timestamp.json")
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    ("attack", "words"),
    [
        (cut, "cut short or was changed"),
        (changed_entry, "cut short or was changed"),
        (changed_metadata, "not signed by the curators"),
        (cut_metadata, "damaged or cut short"),
        (missing, "a file is missing"),
        (endless_metadata, "too large"),
        (endless_target, "too large"),
        (folder_for_file, "a file is missing"),
    ],
)
def test_what_was_changed_cut_or_never_ends_is_refused(
    organisation: Organisation, reader: Reader, attack: Attack, words: str
) -> None:
    """For a new pack and for an update alike; the version that was there stays."""
    fingerprint = organisation.fingerprint
    attack(organisation)
    assert words in str(refused(reader, organisation.out, fingerprint))
    assert reader.packs.list() == ()


def test_a_cut_update_leaves_what_was_there(organisation: Organisation, reader: Reader) -> None:
    """The installed version goes on being shown, and the same update works once it is whole."""
    reader.install(organisation.out, organisation.fingerprint)
    service(organisation.content, "gb-second", "Second House")
    organisation.publish()
    archive = organisation.file("targets/*.entries.zip")
    whole = archive.read_bytes()
    archive.write_bytes(whole[:-1])
    assert "cut short" in str(refused(reader, organisation.out))
    archive.write_bytes(whole)
    assert reader.install(organisation.out).version == 2
    assert set(reader.shown()) == {"gb-harbour.md", "gb-second.md"}


def test_endless_data_from_afar_is_cut_off(organisation: Organisation, reader: Reader) -> None:
    """A sender who never stops is not listened to for long."""
    taken = 0

    def pieces() -> Iterator[bytes]:
        nonlocal taken
        while True:
            taken += 1
            yield b" " * 65_536

    class Endless(CalledSource):
        def open(self, name: str) -> Iterator[bytes] | None:
            return pieces() if name.endswith("timestamp.json") else super().open(name)

    def fetch(name: str) -> bytes | None:
        path = organisation.out / name
        return path.read_bytes() if path.is_file() else None

    with pytest.raises(NotUnderstood, match="too large"):
        reader.packs.inspect(Endless(fetch), organisation.fingerprint)
    assert taken < 20


def test_expired_signatures_block_an_update_and_hide_nothing(
    organisation: Organisation, reader: Reader, clock: FakeClock
) -> None:
    """After 90 days without news: one sentence; what was verified is still shown, and says how old it is."""
    reader.install(organisation.out, organisation.fingerprint)
    clock.forward(days=91)
    failure = refused(reader, organisation.out)
    assert isinstance(failure, NotNow)
    assert "were good until 2027-02-20" in str(failure)
    (info,) = reader.packs.list()
    assert info.expired
    assert "gb-harbour.md" in reader.shown()
    organisation.sign(organisation.bo, renew=True)
    assert not reader.install(organisation.out).expired


def zipped(path: Path, members: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> Path:
    """A ZIP of these members."""
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, raw in members.items():
            archive.writestr(name, raw)
    return path


def members_of(organisation: Organisation) -> dict[str, bytes]:
    """Every file of the pack by its name."""
    files = [path for path in organisation.out.rglob("*") if path.is_file()]
    return {path.relative_to(organisation.out).as_posix(): path.read_bytes() for path in files}


@pytest.mark.parametrize("around", ["", "harbour/"])
def test_a_zip_of_the_folder_installs(organisation: Organisation, reader: Reader, tmp_path: Path, around: str) -> None:
    """As mail programs and file managers make it, with a folder around it or not, and with what they add."""
    members = {around + name: raw for name, raw in members_of(organisation).items()}
    place = zipped(tmp_path / "pack.zip", {**members, "__MACOSX/x": b"", ".DS_Store": b""})
    assert reader.install(place, organisation.fingerprint).source == "file"


@pytest.mark.parametrize(
    ("added", "words"),
    [
        ({"../evil.md": b"x"}, "is no part of a pack"),
        ({"/etc/evil": b"x"}, "is no part of a pack"),
        ({"metadata/../../evil": b"x"}, "is no part of a pack"),
        ({"run.exe": b"x"}, "is no part of a pack"),
        ({f"targets/{at:064x}.entries.zip": b"" for at in range(300)}, "too many files"),
        ({f"targets/{7:064x}.entries.zip": b"\0" * 50_000_000}, "too large"),
    ],
)
def test_a_zip_that_holds_more_than_a_pack_is_refused(
    organisation: Organisation, reader: Reader, tmp_path: Path, added: dict[str, bytes], words: str
) -> None:
    """Names that lead out, files that no pack has, too many of them, and bombs."""
    place = zipped(tmp_path / "pack.zip", {**members_of(organisation), **added})
    assert words in str(refused(reader, place, organisation.fingerprint))
    assert not list(tmp_path.rglob("evil*"))


def test_a_zip_that_lies_about_its_size_is_refused(organisation: Organisation, reader: Reader, tmp_path: Path) -> None:
    """A bomb that calls itself small is stopped while it is read."""
    members = members_of(organisation)
    name = "metadata/timestamp.json"
    place = zipped(tmp_path / "pack.zip", {**members, name: members[name] + b" " * 5_000_000})
    raw = place.read_bytes()
    told = (len(members[name]) + 5_000_000).to_bytes(4, "little")
    place.write_bytes(raw.replace(told, (100).to_bytes(4, "little")))
    assert "damaged or cut short" in str(refused(reader, place, organisation.fingerprint))


def test_a_cut_zip_and_no_zip_are_refused(organisation: Organisation, reader: Reader, tmp_path: Path) -> None:
    """As a broken download leaves it, and a file of another kind."""
    place = zipped(tmp_path / "pack.zip", members_of(organisation))
    place.write_bytes(place.read_bytes()[:-30])
    assert "no ZIP file, or it is cut short" in str(refused(reader, place, organisation.fingerprint))
    place.write_bytes(b"not a zip")
    assert "no ZIP file" in str(refused(reader, place))
    assert "There is no file" in str(refused(reader, tmp_path / "nothing.zip"))
    assert "holds no pack" in str(refused(reader, tmp_path))


@pytest.mark.parametrize("name", ["../up.md", "/root.md", "a/../b.md", "a\\b.md", "c:x.md", "x.exe", ".hidden.md", ""])
def test_a_signed_archive_is_not_believed_either(name: str) -> None:
    """Names that lead out of the folder are refused though two curators signed them."""
    with pytest.raises(NotUnderstood, match=r"may not be there|cannot be read"):
        unpack(pack({name: b"x"}), {name: digest(b"x")})


def test_a_signed_archive_holds_what_its_manifest_says(tmp_path: Path) -> None:
    """Neither more nor less nor other files; nothing packed, which could unpack to more than there is."""
    wanted = {"a.md": digest(b"a")}
    for files in ({"a.md": b"a", "b.md": b"b"}, {"b.md": b"a"}, {"a.md": b"b"}, {}):
        with pytest.raises(NotUnderstood, match="other files than it says"):
            unpack(pack(files), wanted)
    bomb = zipped(tmp_path / "bomb.zip", {"a.md": b"\0" * 900_000})
    with pytest.raises(NotUnderstood, match="too large"):
        unpack(bomb.read_bytes(), wanted)


def test_no_pack_may_call_itself_core(tmp_path: Path, reader: Reader, clock: FakeClock) -> None:
    """Only the one whose root the app ships; this app ships none yet."""
    organisation = Organisation(tmp_path, clock, name="core")
    organisation.publish()
    assert "Only the app's own pack" in str(refused(reader, organisation.out, organisation.fingerprint))
    assert read(reader.packs.folder) == Record()


def test_the_apps_own_pack_takes_the_core_sets_place(tmp_path: Path, reader: Reader, clock: FakeClock) -> None:
    """With the root that the app ships no fingerprint is asked for, and a correction shows without a question."""
    organisation = Organisation(tmp_path, clock, name="core")
    service(organisation.content, "gb-listening", "The New Line")
    organisation.publish()
    shutil.copy(organisation.file("metadata/1.root.json"), reader.core / "pack-root.json")
    inspection = reader.look(organisation.out)
    assert inspection.lines_to_accept == ()
    reader.packs.install(inspection)
    assert [info.name for info in reader.packs.list()] == ["core"]
