"""When to try again after a failure."""

import random

LONGEST_SECONDS = 15 * 60.0
_FIRST_SECONDS = 5.0


class Backoff:
    """Waits that grow with each failure, spread over the whole span so that many devices do not return at once."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._failures = 0

    def failed(self, asked: float = 0.0) -> float:
        """Seconds to wait now: anything up to 5, 10, 20 ... at most 900, and not below what the hub asked for."""
        # 2**8 is past the longest wait; no larger power is ever computed.
        span = min(LONGEST_SECONDS, _FIRST_SECONDS * 2 ** min(self._failures, 8))
        self._failures += 1
        return min(LONGEST_SECONDS, max(asked, self._rng.uniform(0.0, span)))

    def reset(self) -> None:
        """Start from the shortest wait: after a success, and when the person asks for it."""
        self._failures = 0
