"""A moderator's decision as the hub takes it: signed, with a reason, about what was read."""

from collections.abc import Callable

import msgspec
import pytest

from bereave.failures import NotNow, NotUnderstood, OurFault
from bereave.hub.storage.schema import open_reader
from bereave.moderation.outcomes import PERSONAL_LIMIT, Outcome, Verdict
from bereave.peers import protocol as p
from bereave.peers.identity import new_key, public_key, sign, verify
from tests.peers.crowd import Crowd
from tests.peers.people import Person


def signed(person: Person, decision: p.Decision) -> p.Decision:
    """The decision with this person's signature."""
    who = person.membership.identity
    return msgspec.structs.replace(decision, signature=who.sign(p.decision_bytes(who.hub, decision)))


def test_only_the_devices_own_signature_is_taken(crowd: Crowd) -> None:
    """Unsigned, signed by another key, for another hub, or changed after signing: refused, and nothing is decided."""
    hub = crowd.hub()
    ann, mod = crowd.person(hub, "Ann"), crowd.person(hub, "Mo", "moderator")
    item = mod.waiting(ann.send("to be decided"))
    plain = p.Decision(item.id, item.revision, item.content, "decline", 2)
    good = signed(mod, plain)
    wrong = [
        plain,
        msgspec.structs.replace(plain, signature="zz"),
        msgspec.structs.replace(plain, signature=sign(new_key(), p.decision_bytes(mod.membership.hub, plain))),
        msgspec.structs.replace(plain, signature=mod.membership.identity.sign(p.decision_bytes("other hub", plain))),
        msgspec.structs.replace(good, rule=3),
        msgspec.structs.replace(good, personal="added"),
    ]
    for decision in wrong:
        with pytest.raises(OurFault, match="signature"):
            mod.client.decide(decision)
    assert mod.waiting(item.id).decided_by == ""
    mod.client.decide(good)
    with pytest.raises(NotNow, match="already decided"):
        mod.client.decide(good)


def test_the_log_keeps_the_signature_so_that_anybody_can_check_it(crowd: Crowd) -> None:
    """From the log and the moderator's public key alone."""
    hub = crowd.hub()
    ann, mod = crowd.person(hub, "Ann"), crowd.person(hub, "Mo", "moderator")
    item = mod.waiting(ann.send("approved"))
    mod.approve(item.id)
    connection = open_reader(hub.data.database)
    try:
        row = connection.execute("SELECT post, revision, detail FROM audit WHERE action = 'approve'").fetchone()
    finally:
        connection.close()
    rule, content, signature = row[2].split()
    logged = p.Decision(row[0], row[1], content, "approve", int(rule))
    key = public_key(mod.membership.key)
    assert verify(key, signature, p.decision_bytes(mod.membership.hub, logged))


@pytest.mark.parametrize(
    "change",
    [
        lambda d: msgspec.structs.replace(d, outcome="decline"),
        lambda d: msgspec.structs.replace(d, outcome="return"),
        lambda d: msgspec.structs.replace(d, rule=-1),
        lambda d: msgspec.structs.replace(d, outcome="return", personal="x" * (PERSONAL_LIMIT + 1)),
    ],
)
def test_the_hub_asks_for_a_reason_too(crowd: Crowd, change: Callable[[p.Decision], p.Decision]) -> None:
    """Whatever app sent it."""
    hub = crowd.hub()
    ann, mod = crowd.person(hub, "Ann"), crowd.person(hub, "Mo", "moderator")
    item = mod.waiting(ann.send("no reason"))
    decision = change(p.Decision(item.id, item.revision, item.content, "approve"))
    with pytest.raises(NotUnderstood):
        mod.client.decide(signed(mod, decision))
    with pytest.raises(NotUnderstood):
        mod.reviewing.decide(item, Verdict(Outcome.DECLINE))
