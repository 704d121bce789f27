"""An organisation's pack on its way through the hub to a member's device, over a real connection."""

import subprocess
import sys
from pathlib import Path

import pytest

from bereave.desktop.hub_link import HubLink
from bereave.directory.packs.offered import look
from bereave.directory.packs.sources import CalledSource
from bereave.failures import Failure, NotAllowed, NotUnderstood
from bereave.hub.packs import offered
from bereave.peers import invitation
from tests.directory.packs.bench import Organisation, Reader, core_set
from tests.directory.writing import service
from tests.hub.running import RunningHub, now
from tests.peers.crowd import Crowd
from tests.peers.people import Person


def packs(hub: RunningHub, *arguments: object) -> subprocess.CompletedProcess[str]:
    """`bereave hub packs`, as its operator types it."""
    command = [sys.executable, "-m", "bereave", "hub", "packs", *map(str, arguments), "--data", str(hub.data.folder)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def source(person: Person, pack: str = "harbour") -> CalledSource:
    """The pack as the hub gives it to this member."""
    return CalledSource(lambda name: person.client.pack_file(pack, name))


@pytest.fixture
def organisation(tmp_path: Path) -> Organisation:
    """A pack signed by two; the hub and its certificates live by the real clock."""
    made = Organisation(tmp_path, now)
    made.publish()
    return made


def test_a_member_gets_the_organisations_pack_through_the_hub(
    crowd: Crowd, organisation: Organisation, tmp_path: Path
) -> None:
    """Put there once, verified by the hub and again by the app, first and as an update, over TLS."""
    hub = crowd.hub(tls=True)
    done = packs(hub, "add", organisation.out)
    assert (done.returncode, "Type the fingerprint" in done.stderr) == (1, True)
    done = packs(hub, "add", organisation.out, "--fingerprint", organisation.fingerprint)
    assert (done.returncode, "signed by Ann, Bo" in done.stdout) == (0, True), done.stderr
    assert organisation.fingerprint[:4] in packs(hub, "list").stdout
    ann = crowd.person(hub, "Ann")
    (offer,) = ann.client.packs()
    assert (offer.name, offer.version, offer.fingerprint) == ("harbour", 1, organisation.fingerprint)
    reader = Reader(tmp_path / "profile", core_set(tmp_path / "core"), now)
    info = reader.packs.install(reader.packs.inspect(source(ann), vouched=offer.fingerprint), ["gb-harbour"])
    assert (info.source, info.version) == ("hub", 1)
    service(organisation.content, "gb-second", "Second House")
    organisation.publish()
    assert packs(hub, "add", organisation.out).returncode == 0
    inspection = reader.packs.inspect(source(ann))
    assert [row.id for row in inspection.lines_to_accept] == ["gb-second"]
    assert reader.packs.install(inspection).version == 2


def test_looking_for_updates_fetches_what_is_newer_and_nothing_else(
    crowd: Crowd, organisation: Organisation, tmp_path: Path
) -> None:
    """The first time the hub's word is enough, unless the invitation named another pack; then a newer version only."""
    hub = crowd.hub()
    packs(hub, "add", organisation.out, "--fingerprint", organisation.fingerprint)
    ann = crowd.person(hub, "Ann")
    reader = Reader(tmp_path / "profile", core_set(tmp_path / "core"), now)
    fetched: list[str] = []

    def fetch(pack: str, name: str) -> bytes | None:
        fetched.append(name)
        return ann.client.pack_file(pack, name)

    (strange,) = look(reader.packs, ann.client.packs(), fetch, "0" * 64)
    assert strange.needs_fingerprint
    (new,) = look(reader.packs, ann.client.packs(), fetch, organisation.fingerprint)
    reader.packs.install(new)
    fetched.clear()
    assert look(reader.packs, ann.client.packs(), fetch) == ()
    assert fetched == []
    organisation.publish()
    packs(hub, "add", organisation.out)
    (update,) = look(reader.packs, ann.client.packs(), fetch)
    assert (update.info.version, update.needs_fingerprint) == (2, False)


def test_the_invitation_names_the_pack(crowd: Crowd, organisation: Organisation) -> None:
    """Its fingerprint comes with the invitation and stays with the membership; invitations without it still read."""
    hub = crowd.hub()
    plain = hub.invite("member")
    assert invitation.read(plain).pack is None
    packs(hub, "add", organisation.out, "--fingerprint", organisation.fingerprint)
    text = hub.invite("member")
    assert invitation.read(f"{text} Welcome").pack == organisation.fingerprint
    assert invitation.read(text).code
    member = crowd.person(hub, "Bea").store.membership()
    assert member is not None
    assert member.pack == organisation.fingerprint
    with pytest.raises(NotUnderstood, match="cut short"):
        invitation.read(text[:-9])


def test_a_hub_keeps_nothing_that_it_did_not_verify(crowd: Crowd, organisation: Organisation) -> None:
    """A changed pack is refused at the operator's desk; what was handed out before still is."""
    hub = crowd.hub()
    packs(hub, "add", organisation.out, "--fingerprint", organisation.fingerprint)
    organisation.build()
    organisation.sign(organisation.ann)
    done = packs(hub, "add", organisation.out)
    assert (done.returncode, "Bo may sign" in done.stderr) == (1, True)
    (offer,) = offered(hub.data.packs_folder).packs
    assert offer.version == 1
    assert packs(hub, "remove", "harbour").returncode == 0
    assert crowd.person(hub, "Ann").client.packs() == []


def test_a_hub_that_hands_out_something_else_is_not_believed(
    crowd: Crowd, organisation: Organisation, tmp_path: Path
) -> None:
    """Whoever holds the hub's machine can change its files, and no member's app takes them."""
    hub = crowd.hub()
    packs(hub, "add", organisation.out, "--fingerprint", organisation.fingerprint)
    (archive,) = hub.data.packs_folder.rglob("*.entries.zip")
    archive.write_bytes(archive.read_bytes().replace(b"0000 111", b"0000 999"))
    reader = Reader(tmp_path / "profile", core_set(tmp_path / "core"), now)
    ann = crowd.person(hub, "Ann")
    with pytest.raises(NotUnderstood, match="was changed after it was signed"):
        reader.packs.inspect(source(ann), vouched=organisation.fingerprint)
    with pytest.raises(NotAllowed, match="comes from somebody else"):
        reader.packs.inspect(source(ann), "0" * 64)
    assert reader.packs.list() == ()


def test_only_files_of_packs_are_handed_out(crowd: Crowd, organisation: Organisation) -> None:
    """No name leads out of a pack's folder, and strangers get nothing."""
    hub = crowd.hub()
    packs(hub, "add", organisation.out, "--fingerprint", organisation.fingerprint)
    ann = crowd.person(hub, "Ann")
    assert ann.client.pack_file("harbour", "metadata/timestamp.json") is not None
    wrong = ["../../record.json", "metadata/../../../hub.db", "/etc/passwd", "", "metadata", "targets/x", "hub.toml"]
    assert [ann.client.pack_file("harbour", name) for name in wrong] == [None] * len(wrong)
    assert [ann.client.pack_file(name, "metadata/timestamp.json") for name in ("", "..", "x")] == [None] * 3


def test_a_member_who_is_offline_hears_one_sentence(crowd: Crowd, organisation: Organisation, tmp_path: Path) -> None:
    """The hub's own failure is told, not the framework's; nothing is changed."""
    hub = crowd.hub()
    packs(hub, "add", organisation.out, "--fingerprint", organisation.fingerprint)
    ann = crowd.person(hub, "Ann")
    reader = Reader(tmp_path / "profile", core_set(tmp_path / "core"), now)
    reader.packs.install(reader.packs.inspect(source(ann), vouched=organisation.fingerprint))
    hub.kill()
    with pytest.raises(Failure, match="cannot be reached now"):
        reader.packs.inspect(source(ann))
    assert [info.version for info in reader.packs.list()] == [1]


def test_the_windows_line_to_the_hub_brings_packs(crowd: Crowd, organisation: Organisation, tmp_path: Path) -> None:
    """The same line that brings messages: verified, by the fingerprint that the invitation named."""
    hub = crowd.hub()
    packs(hub, "add", organisation.out, "--fingerprint", organisation.fingerprint)
    ann = crowd.person(hub, "Ann")
    reader = Reader(tmp_path / "profile", core_set(tmp_path / "core"), now)
    link = HubLink(ann.store, ann.store.member(), now)
    try:
        (found,) = link.packs(reader.packs)
        assert found.fingerprint == ann.store.member().pack == organisation.fingerprint
        assert reader.packs.install(found).source == "hub"
        assert link.packs(reader.packs) == ()
    finally:
        link.close()
