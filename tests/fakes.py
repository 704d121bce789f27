"""Honest fakes: small real things under the test's control."""

from datetime import UTC, datetime, timedelta


class FakeClock:
    """A clock that moves only when told to; call it for the present moment (UTC)."""

    def __init__(self, start: datetime | None = None) -> None:
        self.present = start or datetime(2026, 11, 22, 20, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        """The present moment."""
        return self.present

    def forward(self, **by: float) -> None:
        """Move on by a timedelta's keywords (seconds=, minutes=, hours=, days=)."""
        self.present += timedelta(**by)
