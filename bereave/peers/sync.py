"""One round with the hub: what became of my posts, send what waits, read what is new."""

from collections.abc import Collection
from dataclasses import dataclass, field

from bereave.failures import QT_TRANSLATE_NOOP, NotNow
from bereave.peers import protocol as p
from bereave.peers.client import HubClient
from bereave.peers.confirmed import Confirmed, Removal
from bereave.peers.outbox import Outbox
from bereave.peers.store import PeerStore

#: Requests of one kind in one round, so that no hub can keep a device busy for ever; the next round goes on.
_ROUNDS = 200
#: What a column, and a calendar wherever it is, can hold.
_REVISIONS = range(2**31)
_HOURS = range(8000 * 365 * 24)


@dataclass
class SyncReport:
    """What one round did. `asks` names spaces that would lose so much that a person should say yes first."""

    sent: int = 0
    refused: int = 0
    notices: int = 0
    rows: int = 0
    restarted: int = 0
    retry_after: int = 0  # seconds that the hub asked for; 0 when all was taken
    asks: list[Removal] = field(default_factory=list)


class Synchroniser:
    """Runs rounds. Everything confirmed is written as it comes, so a round may end anywhere and lose nothing."""

    def __init__(self, client: HubClient, store: PeerStore, outbox: Outbox) -> None:
        self._client = client
        self._store = store
        self._outbox = outbox
        self._confirmed = Confirmed(store)

    def run_once(self, *, allow_removals: Collection[str] = ()) -> SyncReport:
        """One round; `allow_removals` names spaces whose large removal the person has agreed to.

        Raises NotNow when the hub is away or not understood, NotAllowed when it no longer takes this device.
        """
        report = SyncReport()
        me = self._client.me()
        member = self._store.membership()
        if member is not None and (me.hub, me.member, me.device) != (member.hub, member.member, member.device):
            raise _unfitting(self._client.address)
        self._store.save_role(me.role, me.spaces)
        if me.role == "auditor":
            # Reads the log and nothing that anybody wrote.
            return report
        # First what arrived before: a lost reply is learned here, before the same item would be sent once more.
        self._read_notices(report)
        self._push(report)
        self._read_notices(report)
        for space in me.spaces:
            self._pull(space.id, report, space.id in allow_removals)
        return report

    def _push(self, report: SyncReport) -> None:
        after = 0
        for _ in range(_ROUNDS):
            batch = self._outbox.take_batch(p.BATCH_LIMIT, after)
            if not batch:
                return
            after = batch[-1][0]
            answers = self._client.push([item for _, item in batch])
            for (number, item), answer in zip(batch, answers, strict=True):
                self._confirmed.answered(number, item, answer)
                report.sent += answer.answer in {"stored", "already"}
                report.refused += answer.answer in {"conflict", "invalid", "refused"}
                report.retry_after = max(report.retry_after, answer.after)

    def _read_notices(self, report: SyncReport) -> None:
        for _ in range(_ROUNDS):
            epoch, number = self._confirmed.notice_cursor()
            notices = self._client.notices(number, epoch)
            start = number if notices.epoch == epoch else 0
            expected = range(start + 1, start + 1 + len(notices.notices))
            if [notice.number for notice in notices.notices] != list(expected) or (
                notices.more and not notices.notices
            ):
                raise _unfitting(self._client.address)
            if notices.notices or notices.epoch != epoch:
                report.notices += self._confirmed.noticed(notices)
            if not notices.more:
                return

    def _pull(self, space: str, report: SyncReport, allowed: bool) -> None:
        taken, known, restarted = 0, -1, False
        for _ in range(_ROUNDS):
            cursor = self._confirmed.cursor(space)
            answer = self._client.changes(space, cursor)
            if isinstance(answer, p.Restart):
                if restarted or not cursor.sequence:
                    # A hub that never accepts the start would have us read in circles.
                    raise _unfitting(self._client.address)
                restarted = True
                report.restarted += 1
                self._confirmed.restart(space)
                continue
            if not fits(space, cursor, answer):
                raise _unfitting(self._client.address)
            removal = self._confirmed.removal(answer)
            known = removal.known if known < 0 else known
            # Counted over the whole reading: a large removal in small pages is still a large one.
            taken += removal.count
            whole = Removal(space, taken, known)
            if whole.asks and not allowed:
                report.asks.append(whole)
                return
            self._confirmed.apply(answer)
            report.rows += len(answer.rows)
            if not answer.more:
                return


def fits(space: str, cursor: p.Cursor, page: p.Page) -> bool:
    """Whether a page follows the cursor without a hole and its chain of digests comes out as it says."""
    start = page.after
    if page.space != space or not page.cursor.epoch or page.cursor.epoch != start.epoch:
        return False
    if len(page.rows) > p.PAGE_LIMIT:
        return False
    if cursor.sequence:
        if start != cursor:
            return False
    elif start.sequence or start.digest != p.digest_start(start.epoch, space):
        return False
    digest, sequence = start.digest, start.sequence
    for row in page.rows:
        sequence += 1
        if row.sequence != sequence or not _fair(row):
            return False
        digest = p.digest_after(digest, row)
    return page.cursor.sequence == sequence and page.cursor.digest == digest and (bool(page.rows) or not page.more)


def _fair(row: p.Row) -> bool:
    """Whether a row keeps the protocol's measures, so that it can be stored and shown."""
    return (
        len(row.text or "") <= p.TEXT_LIMIT
        and len(row.content_note) <= p.NOTE_LIMIT
        and len(row.author) <= p.PSEUDONYM_LIMITS[1]
        and row.revision in _REVISIONS
        and row.hour in _HOURS
    )


def _unfitting(address: str) -> NotNow:
    return NotNow(
        QT_TRANSLATE_NOOP(
            "Failure",
            "What {address} sent does not fit together. Nothing of it was kept; the app will ask again later.",
        ),
        address=address,
    )
