"""Waiting after failures."""

import random

from bereave.peers.backoff import LONGEST_SECONDS, Backoff


def test_waits_grow_are_spread_and_have_an_end() -> None:
    """Each wait lies anywhere below a span that doubles, and none is over fifteen minutes."""
    backoff = Backoff(random.Random(7))
    waits = [backoff.failed() for _ in range(200)]
    spans = [min(LONGEST_SECONDS, 5.0 * 2 ** min(n, 8)) for n in range(200)]
    assert all(0 <= wait <= span for wait, span in zip(waits, spans, strict=True))
    assert max(waits) > LONGEST_SECONDS / 2
    assert min(waits[20:]) < LONGEST_SECONDS / 10


def test_the_hubs_wish_is_honoured_up_to_the_longest_wait() -> None:
    """Not earlier than asked; a hub that asks for a year does not get it."""
    backoff = Backoff(random.Random(7))
    assert backoff.failed(asked=60) >= 60
    assert backoff.failed(asked=10**9) == LONGEST_SECONDS


def test_a_person_who_tries_again_starts_from_the_shortest_wait() -> None:
    """Reset forgets the failures."""
    backoff = Backoff(random.Random(7))
    for _ in range(50):
        backoff.failed()
    backoff.reset()
    assert backoff.failed() <= 5
