"""A curator's key: sealed with a passphrase, public beside it."""

import json
import os
from pathlib import Path

import pytest

from bereave.directory.packs.keys import make_key, open_key, public_file, read_public
from bereave.failures import Failure, NotAllowed, NotUnderstood

PASSPHRASE = "four quiet words here"


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ann's private file."""
    path = tmp_path_factory.mktemp("keys") / "ann.key"
    make_key("Ann  Example", path, PASSPHRASE)
    return path


def test_a_key_opens_with_its_passphrase_and_signs(key: Path) -> None:
    """The public file holds the same key and name; the private one is its owner's alone and tells nothing."""
    opened = open_key(key, PASSPHRASE)
    assert opened.public == read_public(public_file(key)) == read_public(key)
    assert opened.public.name == "Ann Example"
    opened.private.public_key().verify(opened.private.sign(b"x"), b"x")
    assert opened.private.private_bytes_raw().hex() not in key.read_text(encoding="utf-8")
    if os.name == "posix":
        assert key.stat().st_mode & 0o077 == 0


def test_a_wrong_passphrase_and_a_changed_file_do_not_open(key: Path, tmp_path: Path) -> None:
    """Name, public part and cost are bound to the secret; a cost under the floor is not even tried."""
    with pytest.raises(NotAllowed, match="does not open"):
        open_key(key, "four other words here")
    fields = json.loads(key.read_text(encoding="utf-8"))
    other = tmp_path / "other.key"
    for change, kind in (
        ({"name": "Eve"}, NotAllowed),
        ({"memory": 8}, NotUnderstood),
        ({"rounds": 1_000_000}, NotUnderstood),
        ({"sealed": "zz"}, NotUnderstood),
        ({"public": "00"}, NotUnderstood),
    ):
        other.write_text(json.dumps({**fields, **change}), encoding="utf-8")
        with pytest.raises(kind):
            open_key(other, PASSPHRASE)


def test_a_key_is_never_written_over(key: Path) -> None:
    """Making one in its place is refused, and nothing changes."""
    before = key.read_bytes()
    with pytest.raises(NotAllowed, match="already"):
        make_key("Bo", key, PASSPHRASE)
    assert key.read_bytes() == before


@pytest.mark.parametrize(("name", "passphrase"), [("", PASSPHRASE), (" " * 9, PASSPHRASE), ("Bo", "short")])
def test_a_key_needs_a_name_and_a_passphrase(tmp_path: Path, name: str, passphrase: str) -> None:
    """Nothing is written without."""
    with pytest.raises(NotUnderstood):
        make_key(name, tmp_path / "bo.key", passphrase)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["", "[]", "{}", "[" * 5000, '{"bereave_key": 1, "name": "x", "public": "zz"}'])
def test_another_file_is_no_key(tmp_path: Path, text: str) -> None:
    """One sentence that says how a key is made."""
    path = tmp_path / "x"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(NotUnderstood, match="keygen"):
        read_public(path)
    with pytest.raises(Failure, match="could not be opened"):
        read_public(tmp_path / "nothing")
