"""An author's and a reader's requests: push, changes, notices."""

from bereave.hub.desk import Asked
from bereave.hub.refusals import Refused
from bereave.peers import protocol as p


async def push(asked: Asked) -> p.Answers:
    """Take a batch; one answer an item."""
    items = asked.read(p.Push).items
    if len(items) > p.BATCH_LIMIT:
        raise Refused("too-large")
    return p.Answers(await asked.desk.storage.push(asked.caller, items, asked.now))


async def changes(asked: Asked) -> p.Page | p.Restart:
    """The feed after a cursor; a cursor that makes no sense restarts the reading."""
    query = asked.request.query_params
    cursor = p.Cursor(query.get("epoch", ""), asked.number("sequence"), query.get("digest", ""))
    return await asked.desk.storage.page(asked.space(), cursor)


async def notices(asked: Asked) -> p.Notices:
    """What became of the caller's own posts."""
    after = max(0, asked.number("after"))
    return await asked.desk.storage.notices(asked.caller, after, asked.request.query_params.get("epoch", ""))
