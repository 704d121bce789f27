"""Before and at the door: who runs this hub, joining, tokens."""

from bereave.hub.authentication import new_nonce, new_token
from bereave.hub.desk import Asked
from bereave.hub.refusals import Refused
from bereave.peers import protocol as p
from bereave.peers.identity import verify
from bereave.peers.pseudonym import usable


async def health(asked: Asked) -> p.Health:
    """Who operates the hub, told to anybody."""
    settings = asked.desk.settings
    return p.Health(
        protocol=p.VERSION,
        hub=asked.desk.storage.hub,
        name=settings.name,
        operator=settings.operator,
        contact=settings.contact,
        hours=settings.hours,
        rules=asked.desk.rules,
        hold_seconds=settings.hold_seconds,
    )


async def root(asked: Asked) -> str:
    """The hub's root certificate, which an app holds against its invitation."""
    if not asked.desk.root:
        raise Refused("not-found")
    return asked.desk.root


async def join(asked: Asked) -> p.Me:
    """Use an invitation up."""
    request = asked.read(p.Join)
    if not usable(request.pseudonym):
        raise Refused("name-not-usable")
    hashed = p.code_hash(request.code)
    if not verify(request.public_key, request.signature, p.join_bytes(hashed, request.pseudonym, request.public_key)):
        raise Refused("signature")
    return await asked.desk.storage.join(request, asked.now)


async def nonce(asked: Asked) -> p.Nonce:
    """Something fresh to sign."""
    return p.Nonce(new_nonce(asked.desk.storage.secret, asked.now))


async def token(asked: Asked) -> p.Token:
    """A token for a signed nonce."""
    return await new_token(asked.desk.storage, asked.read(p.TokenRequest), asked.now)


async def me(asked: Asked) -> p.Me:
    """Who the hub takes the caller for."""
    return await asked.desk.storage.me(asked.caller)
