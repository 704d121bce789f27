"""One round of reports: tell the curators of mistakes, and hear what came of those told before."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol, get_args

from bereave.failures import NotNow
from bereave.peers import protocol as p
from bereave.peers import reports_protocol as rp
from bereave.peers.client import HubClient

#: Batches in one round, so that no hub can keep a device busy for ever; the next round goes on.
_ROUNDS = 20
_SETTLED = frozenset(get_args(rp.Outcome)) - {"open"}


class ReportBox(Protocol):
    """The reports on this device. What a method returned for is on disk."""

    def take(self, limit: int, but: Collection[str]) -> Sequence[rp.ReportItem]:
        """The next reports to send, without those of these ids, remembered as such that the hub may have."""
        ...

    def taken_back(self) -> Sequence[str]:
        """The ids of those that the hub may have and that were taken back here."""
        ...

    def sent(self) -> Sequence[str]:
        """The ids of those that the hub has and whose fate is of interest, the latest first."""
        ...

    def arrived(self, report: str) -> None:
        """The hub has it."""
        ...

    def refused(self, report: str, reason: str) -> None:
        """The hub does not take it, and will not."""
        ...

    def told_back(self, report: str) -> None:
        """The hub knows that it was taken back."""
        ...

    def stands(self, report: str, settled: str) -> bool:
        """How the curators settled it (empty: it waits for them); gives whether that is news."""
        ...

    def unknown(self, report: str) -> None:
        """The hub does not know it (any more)."""
        ...


@dataclass
class ReportsRound:
    """What one round of reports did; `retry_after` is in seconds, 0 when all was taken."""

    sent: int = 0
    refused: int = 0
    settled: int = 0
    retry_after: int = 0
    full: bool = False  # the hub takes no more of this member until some are settled

    @property
    def has_news(self) -> bool:
        """Whether what is shown of the reports should be read again."""
        return bool(self.sent or self.refused or self.settled)


class Reporting:
    """Runs rounds. Everything is kept as it comes, so a round may end anywhere: nothing is lost and nothing twice."""

    def __init__(self, client: HubClient, box: ReportBox) -> None:
        self._client = client
        self._box = box

    def run_once(self, *, send: bool = True, ask: bool = True) -> ReportsRound:
        """With `send` send what waits; tell what was taken back; with `ask` hear how the others stand.

        Raises NotNow when the hub is away or not understood, NotAllowed when it no longer takes this device. A hub of
        a version that takes no reports is left alone.
        """
        done = ReportsRound()
        try:
            if send:
                self._send(done)
            self._tell_taken_back(done)
            if ask:
                self._ask(done)
        except NotNow as why:
            if why.facts.get("code") != "not-found":
                raise
        return done

    def _send(self, done: ReportsRound) -> None:
        had: set[str] = set()
        for _ in range(_ROUNDS):
            batch = self._box.take(rp.BATCH_LIMIT, had)
            if not batch:
                return
            had |= {item.id for item in batch}
            for item, answer in zip(batch, self._client.push_reports(batch), strict=True):
                self._answered(item.id, answer, done)
            if done.full:
                return

    def _answered(self, report: str, answer: p.Answer, done: ReportsRound) -> None:
        done.retry_after = max(done.retry_after, answer.after)
        if answer.reason == "too-many":
            done.full = True
        elif answer.answer in {"stored", "already"} and answer.state != "gone":
            self._box.arrived(report)
            done.sent += 1
            if answer.state in _SETTLED:
                self._box.stands(report, answer.state)
        elif answer.answer != "retry":
            self._box.refused(report, answer.reason or answer.state or answer.answer)
            done.refused += 1

    def _tell_taken_back(self, done: ReportsRound) -> None:
        # After sending: what was taken back while it was on its way is told in the same round.
        waiting = list(self._box.taken_back())
        for start in range(0, len(waiting), rp.BATCH_LIMIT):
            batch = [rp.TakenBackItem(one) for one in waiting[start : start + rp.BATCH_LIMIT]]
            for item, answer in zip(batch, self._client.push_reports(batch), strict=True):
                done.retry_after = max(done.retry_after, answer.after)
                if answer.answer != "retry":
                    self._box.told_back(item.id)

    def _ask(self, done: ReportsRound) -> None:
        ids = list(self._box.sent())[: rp.ASKED_LIMIT]
        if not ids:
            return
        for standing in self._client.ask_reports(ids):
            if not standing.state:
                self._box.unknown(standing.id)
                done.settled += 1
            elif standing.state in {*_SETTLED, "open"}:
                done.settled += self._box.stands(standing.id, standing.state if standing.state in _SETTLED else "")
