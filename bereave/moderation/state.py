"""The true states of a post as its author sees them, and which may follow which."""

from enum import StrEnum


class PostState(StrEnum):
    """Where a post is. The values are part of the protocol; their words belong to the interface."""

    ON_DEVICE = "on_device"  # nobody has seen it
    WAITS_FOR_CHOICE = "waits_for_choice"  # unsent for 12 hours: the person chooses again
    SENDING = "sending"  # handed to the network; the hub may have it
    RECEIVED = "received"
    BEING_READ = "being_read"
    APPROVED_WAITING = "approved_waiting"  # decided, inside the time in which a moderator can undo; not told to authors
    PUBLISHED = "published"
    RETURNED = "returned"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"  # the hub did not take it; the text is still on the device


_HUB_MOVES: dict[PostState, frozenset[PostState]] = {
    PostState.RECEIVED: frozenset(
        {
            PostState.RECEIVED,  # another revision
            PostState.BEING_READ,
            PostState.APPROVED_WAITING,
            PostState.PUBLISHED,
            PostState.RETURNED,
            PostState.DECLINED,
            PostState.WITHDRAWN,
        }
    ),
    PostState.BEING_READ: frozenset(
        {
            PostState.RECEIVED,
            PostState.APPROVED_WAITING,
            PostState.PUBLISHED,
            PostState.RETURNED,
            PostState.DECLINED,
            PostState.WITHDRAWN,
        }
    ),
    PostState.APPROVED_WAITING: frozenset(
        {PostState.RECEIVED, PostState.BEING_READ, PostState.PUBLISHED, PostState.WITHDRAWN}
    ),
    PostState.PUBLISHED: frozenset({PostState.WITHDRAWN}),
    PostState.RETURNED: frozenset({PostState.RECEIVED, PostState.WITHDRAWN}),
    PostState.DECLINED: frozenset({PostState.WITHDRAWN}),
    PostState.WITHDRAWN: frozenset(),
}

_DEVICE_MOVES: dict[PostState, frozenset[PostState]] = {
    PostState.ON_DEVICE: frozenset({PostState.WAITS_FOR_CHOICE, PostState.SENDING, PostState.WITHDRAWN}),
    PostState.WAITS_FOR_CHOICE: frozenset({PostState.ON_DEVICE, PostState.WITHDRAWN}),
    PostState.SENDING: frozenset({PostState.WAITS_FOR_CHOICE, PostState.REFUSED, *_HUB_MOVES}),
    PostState.REFUSED: frozenset({PostState.ON_DEVICE, PostState.WITHDRAWN}),
    PostState.RETURNED: frozenset({PostState.ON_DEVICE}),
}

#: States in which the hub holds text that only the author and the moderators may read.
PENDING = frozenset({PostState.RECEIVED, PostState.BEING_READ, PostState.APPROVED_WAITING})
#: States that the author may change the text in; the changed text is read again before anyone else sees it.
CHANGEABLE = frozenset(
    {PostState.ON_DEVICE, PostState.WAITS_FOR_CHOICE, PostState.RETURNED, PostState.REFUSED, PostState.RECEIVED}
)


def may_follow(before: PostState, after: PostState) -> bool:
    """Whether a post in the state `before` can next be in the state `after`."""
    return after in _HUB_MOVES.get(before, frozenset()) or after in _DEVICE_MOVES.get(before, frozenset())
