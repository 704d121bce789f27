"""`bereave pack`, from the curators' keys to what a second profile finds."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.directory.writing import service


def bereave(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run the command and wait for its end."""
    command = [sys.executable, "-m", "bereave", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A curators' folder: two keys, a passphrase, one entry."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / "words").write_text("four quiet words here\n", encoding="utf-8")
    service(folder / "content", "gb-harbour", "Harbour House", "A xylophone and a voice.")
    for name in ("ann", "bo"):
        made = bereave(
            "pack", "keygen", "--name", name.title(), "--out", folder / name, "--passphrase-file", folder / "words"
        )
        assert made.returncode == 0, made.stderr
    return folder


def test_a_pack_signed_by_two_changes_what_a_second_profile_finds(desk: Path, tmp_path: Path) -> None:
    """Built, signed, installed from a folder: found there, and not before; removed, it is gone."""
    out, keys = desk / "out", ("--keys", desk / "ann.pub", "--keys", desk / "bo.pub")
    built = bereave(
        "pack", "build", desk / "content", "--name", "harbour", "--title", "Harbour", "--out", out, *keys, "--json"
    )
    fingerprint = json.loads(built.stdout)["fingerprint"]
    second = tmp_path / "second"
    search = ("--profile", second, "search", "xylophone", "--json")
    assert json.loads(bereave(*search).stdout)["total"] == 0
    sign = ("pack", "sign", out, "--passphrase-file", desk / "words", "--key")
    assert "targets: signed by Ann; 1 more needed, of Bo" in bereave(*sign, desk / "ann").stdout
    install = ("--profile", second, "pack", "install", out, "--fingerprint", fingerprint)
    refused = bereave(*install)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.splitlines() == [
        "bereave: The pack harbour still needs 1 more signature(s): Bo may sign. Nothing was installed."
    ]
    assert bereave("pack", "verify", out).returncode == 1
    assert "It can be installed." in bereave(*sign, desk / "bo").stdout
    verified = json.loads(bereave("pack", "verify", out, "--json").stdout)
    assert (verified["signed_by"], verified["fingerprint"]) == (["Ann", "Bo"], fingerprint)
    assert "is new here" in bereave("--profile", second, "pack", "install", out).stderr
    without = bereave(*install).stdout
    assert "Signed by Ann, Bo" in without
    assert "0 new, 0 changed, 0 removed." in without
    (asked,) = (line for line in without.splitlines() if "--accept-line ID" in line)
    assert asked.startswith("Lines that wait for your yes before they are shown in help now: 1.")
    assert "pack: Harbour House: 0000 111 · free · 24/7; https://example.org/" in without
    assert json.loads(bereave(*search).stdout)["total"] == 0
    agreed = bereave(*install, "--accept-line", "gb-harbour").stdout
    assert "1 new, 0 changed, 0 removed." in agreed
    assert "--accept-line" not in agreed
    again = bereave(*install, "--accept-line", "gb-harbour", "--json")
    assert (json.loads(again.stdout)["new"], json.loads(again.stdout)["lines_waiting"]) == ([], [])
    found = json.loads(bereave(*search).stdout)
    assert [hit["id"] for hit in found["hits"]] == ["gb-harbour"]
    listed = json.loads(bereave("--profile", second, "pack", "list", "--json").stdout)
    assert [(pack["name"], pack["one_person"]) for pack in listed["packs"]] == [("harbour", False)]
    gone = bereave("--profile", second, "pack", "list", "--remove", "harbour")
    assert "No pack is installed" in gone.stdout
    assert json.loads(bereave(*search).stdout)["total"] == 0


def test_calls_that_cannot_work_get_one_line(desk: Path, tmp_path: Path) -> None:
    """What, where, what to do; never a traceback."""
    profile = ("--profile", tmp_path)
    calls: list[tuple[tuple[object, ...], int, str]] = [
        (("pack", "verify", tmp_path), 2, "holds no pack"),
        (("pack", "verify", tmp_path / "nothing"), 2, "There is no file"),
        ((*profile, "pack", "install", desk / "words"), 2, "no ZIP file"),
        ((*profile, "pack", "list", "--remove", "x"), 2, "There is no pack x here"),
        (("pack", "sign", tmp_path, "--key", desk / "words", "--passphrase-file", desk / "words"), 2, "keygen"),
        (("pack", "build", tmp_path, "--name", "x", "--title", "X", "--out", tmp_path / "o"), 2, "no entries"),
    ]
    for arguments, code, words in calls:
        done = bereave(*arguments)
        assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (code, "", 1), done.stderr
        assert words in done.stderr
