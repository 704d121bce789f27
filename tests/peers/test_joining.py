"""Becoming a member."""

import ssl

import pytest

from bereave.failures import NotAllowed, NotNow, NotUnderstood
from bereave.hub import certificates
from bereave.peers.client import HubClient, fetch_root
from bereave.peers.invitation import Invitation, new_code, read
from bereave.peers.joining import join, look
from bereave.peers.pseudonym import names_an_office, same_name, usable
from tests.hub.running import now
from tests.peers.crowd import Crowd
from tests.peers.weather import LosingProxy


def test_who_operates_the_hub_is_told_before_anything_is_sent(crowd: Crowd) -> None:
    """Looking uses nothing up and names the hub."""
    hub = crowd.hub()
    invitation = hub.invite("member")
    assert look(invitation).health.name == "Test hub"
    device = crowd.device()
    membership = join(device.store, look(invitation), "  Ann ")
    assert (membership.pseudonym, membership.role, [s.id for s in membership.spaces]) == ("Ann", "member", ["together"])
    assert device.store.membership() == membership
    assert membership.key.hex() not in repr(membership)


def test_an_invitation_serves_once(crowd: Crowd) -> None:
    """Used by one device, it is refused to the next, with a sentence; so is one that the hub never made."""
    hub = crowd.hub()
    invitation = hub.invite("member")
    join(crowd.device().store, look(invitation), "Ann")
    late = crowd.device()
    with pytest.raises(NotAllowed, match="used already"):
        join(late.store, look(invitation), "Bo")
    with pytest.raises(NotAllowed, match="is not known there"):
        join(late.store, look(Invitation(hub.address, new_code()).text()), "Bo")
    assert late.store.membership() is None


def test_a_lost_reply_can_be_asked_for_again(crowd: Crowd) -> None:
    """The invitation was used up and the device did not hear of it: the same device joins all the same."""
    hub = crowd.hub()
    device = crowd.device()
    proxy = LosingProxy(hub.port)
    try:
        code = read(hub.invite("member")).code
        offer = look(Invitation(proxy.address, code).text())
        proxy.lose_reply_to(b"POST /v1/join")
        with pytest.raises(NotNow):
            join(device.store, offer, "Ann")
        assert device.store.membership() is None
        assert join(device.store, offer, "Ann").pseudonym == "Ann"
    finally:
        proxy.close()


def test_a_name_is_taken_once_however_it_is_written(crowd: Crowd) -> None:
    """Case, width and spaces do not make another person; the invitation is still good for another name."""
    hub = crowd.hub()
    crowd.person(hub, "Ann Marie")
    invitation, device = hub.invite("member"), crowd.device()
    with pytest.raises(NotAllowed, match="name"):
        join(device.store, look(invitation), "ａｎｎ  MARIE")
    assert join(device.store, look(invitation), "Marie Ann").role == "member"


@pytest.mark.parametrize("name", ["", "A", "x" * 41, "two\nlines", "in\u202evisible", "zero\u200bwidth"])
def test_a_name_that_cannot_be_used_is_told_on_the_device(crowd: Crowd, name: str) -> None:
    """Before the hub is asked."""
    offer = look(crowd.hub().invite("member"))
    with pytest.raises(NotUnderstood, match="2 to 40"):
        join(crowd.device().store, offer, name)


@pytest.mark.parametrize(
    "other", ["Аnn Marie", "An\u0301n Marie", "Ann-Marie", "ΑnnMarie", "Ann\ufe0f Marie", "AnnMar1e"]
)
def test_nobody_looks_like_somebody_else(other: str) -> None:
    """Letters of other scripts, marks, figures and dots do not make another person of a name."""
    assert usable(other)
    assert same_name(other) == same_name("Ann Marie")


@pytest.mark.parametrize("name", ["\u3164\u3164", "\u2800\u2800", "...", "A" + "\u0301" * 4, "\u0301A", "A\u034fB"])
def test_a_name_can_be_seen_and_keeps_to_its_line(name: str) -> None:
    """Neither empty to the eye nor spilling over the messages around it."""
    assert not usable(name)


@pytest.mark.parametrize(
    "name", ["고요한 나무", "Éloïse", "नीला आकाश", "สายลม", "🕊️🕊️", "Lý Thị", "O'Hara 2", "木漏れ日", "Мария"]
)
def test_names_of_many_places_are_fine(name: str) -> None:
    """Whatever script a person writes."""
    assert usable(name)
    assert not names_an_office(name)


@pytest.mark.parametrize(
    "name", ["Moderator", "ＭＯＤＥＲＡＴＯＲ", "Мoderator Kim", "the admin", "M.o.d", "운영자", "Modératrice"]
)
def test_a_member_cannot_be_taken_for_a_moderator(name: str) -> None:
    """Names that speak for the hub are kept for those who do."""
    assert names_an_office(name)


def test_such_a_name_is_refused_to_members_only(crowd: Crowd) -> None:
    """The invitation stays good for another name; a moderator may use it."""
    hub = crowd.hub()
    invitation, device = hub.invite("member"), crowd.device()
    with pytest.raises(NotAllowed, match="choose another"):
        join(device.store, look(invitation), "Moderator")
    assert join(device.store, look(invitation), "Maple").role == "member"
    assert crowd.person(hub, "Moderator", "moderator").membership.pseudonym == "Moderator"


def test_a_device_joins_one_hub(crowd: Crowd) -> None:
    """A second invitation is not used up by mistake."""
    hub = crowd.hub()
    ann = crowd.person(hub, "Ann")
    with pytest.raises(NotAllowed, match="already"):
        join(ann.store, look(hub.invite("member")), "Ann again")


def test_a_hub_that_is_away_is_told_plainly(crowd: Crowd) -> None:
    """One sentence, and the invitation stays good."""
    hub = crowd.hub()
    invitation = hub.invite("member")
    hub.stop()
    with pytest.raises(NotNow, match="cannot be reached"):
        look(invitation)


def test_with_a_root_of_its_own_the_whole_way_is_encrypted(crowd: Crowd) -> None:
    """The root that the invitation names is the only one trusted, through joining and a round."""
    hub = crowd.hub(tls=True)
    ann = crowd.person(hub, "Ann")
    assert ann.membership.address.startswith("https://")
    assert ann.sync.run_once().sent == 0
    with HubClient(hub.address) as stranger, pytest.raises(NotNow):
        stranger.health()


def test_somebody_else_in_the_hubs_place_gets_nothing(crowd: Crowd) -> None:
    """Another root than the invitation's: nothing is sent. A root that signs nothing here is of no use either."""
    hub = crowd.hub(tls=True)
    other_root, _ = certificates.new_root(now())
    with pytest.raises(NotAllowed, match="not the organisation that invited"):
        fetch_root(hub.address, certificates.fingerprint(other_root))
    with HubClient(hub.address, other_root) as deceived, pytest.raises(NotNow):
        deceived.health()


def test_no_plain_connection_leaves_this_machine() -> None:
    """Whatever a damaged store says."""
    with pytest.raises(NotAllowed, match="would not be encrypted"):
        HubClient("http://192.0.2.1:8750")


def test_a_leaf_is_renewed_under_the_same_root() -> None:
    """Two months before its end; apps trust the root and notice nothing."""
    root, key = certificates.new_root(now())
    leaf, _ = certificates.new_leaf(root, key, ["hub.example.org", "192.0.2.7"], now())
    assert not certificates.needs_renewal(leaf, now())
    assert certificates.needs_renewal(leaf, now().replace(year=now().year + 1))
    assert ssl.create_default_context(cadata=root).get_ca_certs()


def test_a_hub_whose_certificates_do_not_fit_makes_them_anew(crowd: Crowd) -> None:
    """A power cut while they were renewed, or another host name since: the root stays, and apps notice nothing."""
    hub = crowd.hub(tls=True)
    ann = crowd.person(hub, "Ann")
    hub.stop()
    root, root_key = hub.data.read(hub.data.root_file), hub.data.read(hub.data.root_key_file)
    hub.data.write(hub.data.leaf_key_file, certificates.new_leaf(root, root_key, ["127.0.0.1"], now())[1])
    hub.start()
    ann.sync.run_once()
    hub.stop()
    leaf, key = certificates.new_leaf(root, root_key, ["another.example.org"], now())
    hub.data.write(hub.data.leaf_key_file, key)
    hub.data.write(hub.data.leaf_file, leaf)
    hub.start()
    ann.sync.run_once()
