"""A moderator's requests: queue, claim, decide, undo."""

from bereave.failures import NotUnderstood
from bereave.hub.desk import Asked
from bereave.hub.refusals import Refused
from bereave.moderation.outcomes import Outcome, Verdict, check
from bereave.peers import protocol as p
from bereave.peers.identity import verify


async def queue(asked: Asked) -> p.Queue:
    """What waits in a space."""
    return await asked.desk.storage.queue(asked.caller, asked.space(), asked.now)


async def claim(asked: Asked) -> p.Claimed:
    """A lease on one post."""
    return await asked.desk.storage.claim(asked.caller, asked.read(p.Claim), asked.now)


async def decide(asked: Asked) -> p.Decided:
    """Take a signed decision down."""
    desk, decision = asked.desk, asked.read(p.Decision)
    try:
        check(Verdict(Outcome(decision.outcome), decision.rule, decision.personal))
    except NotUnderstood as why:
        raise Refused("reason-missing") from why
    if decision.rule > 10_000:
        raise Refused("not-understood")
    device = await desk.storage.device(asked.caller.device)
    message = p.decision_bytes(desk.storage.hub, decision)
    if device is None or not verify(device.public_key, decision.signature, message):
        raise Refused("signature")
    hold = desk.settings.hold_seconds
    decided = await desk.storage.decide(asked.caller, decision, asked.now, hold)
    if hold:
        desk.publisher.decided()
    else:
        await desk.publisher.carry_out_now()
    return decided


async def undo(asked: Asked) -> p.Decided:
    """Delete a decision before it takes effect."""
    return await asked.desk.storage.undo(asked.caller, asked.read(p.Undo), asked.now)
