"""Zips and folders from strangers."""

import stat
import zipfile
from pathlib import Path

import pytest

from bereave.directory.tables.sources import sources
from bereave.failures import NotUnderstood
from tests.directory.packed import planned


def test_folders_and_zips_have_names(tmp_path: Path) -> None:
    """A link in a folder is not followed."""
    (tmp_path / "in/deep").mkdir(parents=True)
    (tmp_path / "in/deep/a.csv").write_text("x", encoding="utf-8")
    (tmp_path / "in/link.csv").symlink_to("/etc/hostname")
    with sources(tmp_path / "in") as files, files.open("deep/a.csv") as file:
        assert (files.names, file.read()) == (("deep/a.csv",), b"x")


@pytest.mark.parametrize("name", ["../out.csv", "/etc/cron.d/x", "a/../../b.csv", "..\\out.csv", "C:/x.csv"])
def test_a_name_that_leads_out_of_the_zip_is_refused(tmp_path: Path, name: str) -> None:
    """One sentence, and nothing is written anywhere."""
    path = tmp_path / "in/bad.zip"
    path.parent.mkdir()
    with zipfile.ZipFile(path, "w") as zipped:
        zipped.writestr("services.csv", "id,name\n1,x\n")
        zipped.writestr(zipfile.ZipInfo(name), "id\n")
    with pytest.raises(NotUnderstood, match=r"bad\.zip is not opened.*leads out"):
        planned(path)
    assert [file.name for file in tmp_path.rglob("*")] == ["in", "bad.zip"]


def test_a_link_in_a_zip_is_refused(tmp_path: Path) -> None:
    """It could point at any file of the machine."""
    info = zipfile.ZipInfo("services.csv")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "l.zip", "w") as zipped:
        zipped.writestr(info, "/etc/passwd")
    with pytest.raises(NotUnderstood, match="is a link"):
        planned(tmp_path / "l.zip")


def test_a_bomb_is_refused_before_it_is_opened(tmp_path: Path) -> None:
    """By how much it would grow, and by how many files it holds."""
    with zipfile.ZipFile(tmp_path / "b.zip", "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("services.csv", b"0" * 20_000_000)
    with pytest.raises(NotUnderstood, match="times its size"):
        planned(tmp_path / "b.zip")
    with zipfile.ZipFile(tmp_path / "m.zip", "w") as zipped:
        for at in range(2001):
            zipped.writestr(f"{at}.csv", "")
    with pytest.raises(NotUnderstood, match="2001 files"):
        planned(tmp_path / "m.zip")


@pytest.mark.parametrize("raw", [b"", b"PK\x03\x04 no zip", b"words"])
def test_a_damaged_zip_gets_one_sentence(tmp_path: Path, raw: bytes) -> None:
    """Cut or never one."""
    (tmp_path / "d.zip").write_bytes(raw)
    with pytest.raises(NotUnderstood, match=r"d\.zip is damaged.*Fetch it again"):
        planned(tmp_path / "d.zip")


def test_a_member_that_is_damaged_gets_one_sentence(tmp_path: Path) -> None:
    """Its checksum does not fit; nothing of it is taken."""
    path = tmp_path / "c.zip"
    with zipfile.ZipFile(path, "w") as zipped:
        zipped.writestr("services.csv", "id,name\n1,Listening\n")
    path.write_bytes(path.read_bytes().replace(b"Listening", b"Listenin!"))
    with pytest.raises(NotUnderstood, match=r"c\.zip is damaged"):
        planned(path)


@pytest.mark.parametrize("way", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_bytes_that_cannot_be_unpacked_get_one_sentence(tmp_path: Path, way: int) -> None:
    """Whatever way of packing they were damaged in."""
    path = tmp_path / "c.zip"
    with zipfile.ZipFile(path, "w", way) as zipped:
        zipped.writestr("services.csv", "".join(f"{at},{at * 7919 % 10007}\n" for at in range(9000)))
        start = zipped.start_dir
    raw = bytearray(path.read_bytes())
    raw[50 : start - 10] = bytes(letter ^ 0xFF for letter in raw[50 : start - 10])
    path.write_bytes(raw)
    with pytest.raises(NotUnderstood, match=r"c\.zip is damaged"):
        planned(path)


def test_a_name_that_plays_with_the_screen_is_refused(tmp_path: Path) -> None:
    """Names of files stand in sentences; a terminal would obey some."""
    with zipfile.ZipFile(tmp_path / "e.zip", "w") as zipped:
        zipped.writestr("\x1b[2Jservices.csv", "id,name\n")
    with pytest.raises(NotUnderstood, match=r"letters that cannot be shown") as caught:
        planned(tmp_path / "e.zip")
    assert "\x1b" not in str(caught.value)
