"""Requests about mistakes in the directory: members report them, curators settle them."""

from bereave.hub.desk import Asked
from bereave.hub.refusals import Refused
from bereave.peers import protocol as p
from bereave.peers import reports_protocol as rp


async def push(asked: Asked) -> p.Answers:
    """Take a batch of reports; one answer an item."""
    items = asked.read(p.Push).items
    if len(items) > rp.BATCH_LIMIT:
        raise Refused("too-large")
    return p.Answers(await asked.desk.storage.push_reports(asked.caller, items, asked.now))


async def mine(asked: Asked) -> rp.Standings:
    """How the caller's own reports stand."""
    ids = asked.read(rp.Asked).ids
    if len(ids) > rp.ASKED_LIMIT:
        raise Refused("too-large")
    return await asked.desk.storage.own_reports(asked.caller, ids)


async def page(asked: Asked) -> rp.ReportPage:
    """What readers reported."""
    return await asked.desk.storage.reports(max(0, asked.number("after")), asked.request.query_params.get("epoch", ""))


async def settle(asked: Asked) -> rp.ReportRow:
    """Take a curator's word on a report down."""
    return await asked.desk.storage.settle_report(asked.caller, asked.read(rp.Settle), asked.now)
