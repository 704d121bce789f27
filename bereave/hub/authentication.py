"""Who asks: nonces without memory, signed by the device, in exchange for a short-lived token."""

import hashlib
import hmac
import secrets

from bereave.hub.refusals import Refused
from bereave.hub.storage.interface import Caller, Storage
from bereave.peers import protocol as p
from bereave.peers.identity import verify

#: Seconds that a nonce is good for.
NONCE_SECONDS = 120


def new_nonce(secret: bytes, now: int) -> str:
    """A nonce that any of the hub's workers can recognise without having stored it."""
    body = f"{now + NONCE_SECONDS}.{secrets.token_hex(16)}"
    return f"{body}.{_mac(secret, body)}"


def is_our_nonce(secret: bytes, nonce: str, now: int) -> bool:
    """Whether this hub made the nonce and it is still good; that it serves once is the storage's to say."""
    body, _, mac = nonce.rpartition(".")
    if not nonce.isascii() or not hmac.compare_digest(mac, _mac(secret, body)):
        return False
    return now < int(body.partition(".")[0]) <= now + NONCE_SECONDS


async def new_token(storage: Storage, request: p.TokenRequest, now: int) -> p.Token:
    """A token for a device that signed a fresh nonce; raises Refused(`who-are-you` or `revoked`)."""
    device = await storage.device(request.device)
    message = p.token_bytes(storage.hub, request.device, request.nonce)
    if (
        device is None
        or not is_our_nonce(storage.secret, request.nonce, now)
        or not verify(device.public_key, request.signature, message)
    ):
        raise Refused("who-are-you")
    if device.revoked:
        raise Refused("revoked")
    token = secrets.token_urlsafe(32)
    await storage.keep_token(device.id, token_hash(token), request.nonce, now + p.TOKEN_SECONDS, now)
    return p.Token(token, p.TOKEN_SECONDS)


async def who_asks(storage: Storage, authorization: str, now: int) -> Caller:
    """The holder of the token in an Authorization header; raises Refused(`who-are-you`)."""
    kind, _, token = authorization.partition(" ")
    caller = await storage.caller(token_hash(token), now) if kind.lower() == "bearer" and token else None
    if caller is None:
        raise Refused("who-are-you")
    return caller


def token_hash(token: str) -> str:
    """What is stored of a token."""
    return hashlib.sha256(b"bereave token 1\n" + token.encode("utf-8", "replace")).hexdigest()


def _mac(secret: bytes, body: str) -> str:
    return hmac.new(secret, b"bereave nonce 1\n" + body.encode(), hashlib.sha256).hexdigest()
