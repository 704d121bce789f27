"""A moderator's side: the queue, claims and signed decisions."""

from bereave.moderation.outcomes import Verdict, check
from bereave.peers.client import HubClient
from bereave.peers.identity import Identity
from bereave.peers.protocol import Claim, Claimed, Decided, Decision, Queue, QueueItem, Undo, decision_bytes


class Reviewing:
    """Works on the queue of one hub. Every method asks the hub and raises what `HubClient` raises."""

    def __init__(self, client: HubClient, identity: Identity) -> None:
        self._client = client
        self._identity = identity

    def queue(self, space: str) -> Queue:
        """What waits in a space, most urgent first, then longest waiting."""
        return self._client.queue(space)

    def claim(self, item: QueueItem) -> Claimed:
        """Take a post for ten minutes, or renew; raises NotNow when somebody else reads it."""
        return self._client.claim(Claim(item.id))

    def release(self, item: QueueItem) -> Claimed:
        """Give a post back."""
        return self._client.claim(Claim(item.id, release=True))

    def decide(self, item: QueueItem, verdict: Verdict) -> Decided:
        """Hand in a decision about exactly what `item` shows; it can be undone until the moment that comes back.

        Raises NotUnderstood for a reason that is missing, NotNow when the post changed or was decided, NotAllowed
        for one's own post.
        """
        check(verdict)
        decision = Decision(
            id=item.id,
            revision=item.revision,
            content=item.content,
            outcome=verdict.outcome.value,
            rule=verdict.rule,
            personal=verdict.personal,
        )
        decision.signature = self._identity.sign(decision_bytes(self._identity.hub, decision))
        return self._client.decide(decision)

    def undo(self, item: QueueItem) -> Decided:
        """Take one's decision back; raises NotNow once it has taken effect."""
        return self._client.undo(Undo(item.id, item.revision))
