"""`bereave hub` as an operator types it."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from bereave.failures import NotUnderstood
from bereave.hub.operating import checked_host
from bereave.hub.settings import DataFolder
from bereave.peers.invitation import read


def bereave(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run the command and wait for its end."""
    command = [sys.executable, "-m", "bereave", "hub", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def one_line(done: subprocess.CompletedProcess[str], code: int) -> str:
    """The one sentence on stderr; there is no traceback and nothing on stdout."""
    lines = done.stderr.strip().splitlines()
    assert (done.returncode, done.stdout, len(lines)) == (code, "", 1), done.stderr
    return lines[0]


def test_init_makes_a_private_folder_and_prints_the_first_invitation(tmp_path: Path) -> None:
    """Only the invitation is on stdout; made again, it says that there is something already and changes nothing."""
    data = tmp_path / "hub"
    done = bereave("init", "--data", data, "--name", 'The "Quiet" hub\n', "--space", "Evenings", "--space", "Évenings")
    assert done.returncode == 0
    assert read(done.stdout).address == "http://127.0.0.1:8750"
    assert DataFolder(data).settings().name == 'The "Quiet" hub'
    if os.name == "posix":
        assert data.stat().st_mode & 0o777 == 0o700
        assert all(file.stat().st_mode & 0o077 == 0 for file in data.iterdir())
    before = {file: file.read_bytes() for file in data.iterdir()}
    assert "not empty" in one_line(bereave("init", "--data", data), 1)
    assert {file: file.read_bytes() for file in data.iterdir()} == before
    assert "evenings, evenings-2" in one_line(bereave("invite", "--data", data, "--role", "member"), 2)
    assert "There is no space" in one_line(bereave("invite", "--data", data, "--role", "member", "--space", "x"), 2)
    assert read(bereave("invite", "--data", data, "--role", "moderator", "--space", "evenings").stdout).code


def test_a_hub_for_other_machines_has_its_own_root(tmp_path: Path) -> None:
    """The invitation names https and the root; the keys are the operator's alone."""
    data = tmp_path / "hub"
    invitation = read(bereave("init", "--data", data, "--host", "hub.example.org", "--port", 443).stdout)
    assert invitation.address == "https://hub.example.org:443"
    assert invitation.root is not None
    settings = DataFolder(data).settings()
    assert (settings.tls, settings.bind) == (True, "0.0.0.0")


@pytest.mark.parametrize("host", ["https://hub.example.org", "hub.example.org:80", "0.0.0.0", "a b", "", "-x", "é.org"])
def test_a_host_that_apps_cannot_use_is_told_before_anything_is_made(host: str) -> None:
    """An address in place of a name, every interface at once, nonsense."""
    with pytest.raises(NotUnderstood, match="name or number"):
        checked_host(host)


def test_names_and_numbers_of_machines_are_taken() -> None:
    """As invitations and certificates hold them."""
    hosts = ("Hub.Example.org", "127.0.0.1", "localhost", "192.0.2.7", "2001:DB8::1", "xn--mller-kva.example")
    assert [checked_host(host) for host in hosts][:2] == ["hub.example.org", "127.0.0.1"]


def test_members_lists_who_joined(tmp_path: Path) -> None:
    """Nobody yet; as JSON for scripts."""
    bereave("init", "--data", tmp_path / "hub")
    assert json.loads(bereave("members", "--data", tmp_path / "hub", "--json").stdout) == {"members": []}


def test_an_init_that_was_interrupted_can_be_made_again(tmp_path: Path) -> None:
    """Without settings it is no hub yet."""
    data = tmp_path / "hub"
    bereave("init", "--data", data, "--host", "hub.example.org")
    (data / "hub.toml").unlink()
    assert bereave("init", "--data", data).returncode == 0


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A hub's data folder."""
    bereave("init", "--data", tmp_path / "hub")
    return tmp_path / "hub"


def test_a_taken_port_gets_one_sentence(made: Path) -> None:
    """What, where, what to do."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        line = one_line(bereave("serve", "--data", made, "--port", port), 3)
    assert str(port) in line
    assert "--port" in line


def test_a_folder_that_is_no_hub_gets_one_sentence(tmp_path: Path) -> None:
    """For every command that needs one."""
    for command in (["serve"], ["members"], ["invite", "--role", "member"]):
        assert "hub.toml" in one_line(bereave(*command, "--data", tmp_path / "nothing"), 3)
    (tmp_path / "file").touch()
    assert bereave("init", "--data", tmp_path / "file").returncode == 2


def test_a_newer_folder_and_a_damaged_one_are_left_as_they_are(made: Path) -> None:
    """A newer version, settings that make no sense, and a database that is none: one sentence each."""
    settings, database = made / "hub.toml", made / "hub.db"
    good = settings.read_text(encoding="utf-8")
    settings.write_text(good.replace("version = 1", "version = 2"), encoding="utf-8")
    assert "newer version" in one_line(bereave("serve", "--data", made, "--port", 0), 3)
    for wrong in ("port = 99999", "port = 'x'", "tls = 3", "nonsense", "unknown = 1", 'bind = "0.0.0.0"'):
        name = wrong.partition(" ")[0]
        lines = [line for line in good.splitlines() if not line.startswith(f"{name} =")]
        settings.write_text("\n".join([*lines, wrong]), encoding="utf-8")
        assert "hub.toml" in one_line(bereave("serve", "--data", made, "--port", 0), 2)
    settings.write_text(good, encoding="utf-8")
    database.write_bytes(b"not a database" * 100)
    assert "hub.db" in one_line(bereave("serve", "--data", made, "--port", 0), 3)
    assert database.read_bytes() == b"not a database" * 100
