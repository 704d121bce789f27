"""The hub as an ASGI application."""

import asyncio
import contextlib
import logging
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from bereave.hub.authentication import who_asks
from bereave.hub.desk import Asked, Desk, answer, read_body, refusal
from bereave.hub.limits import Buckets, neighbourhood
from bereave.hub.publisher import Publisher
from bereave.hub.refusals import Refused
from bereave.hub.routes import ROUTES, Row
from bereave.hub.settings import HubSettings
from bereave.hub.storage.interface import Caller, Storage

_LOG = logging.getLogger("bereave.hub")
_AFTER_TROUBLE = 5.0  # seconds


def create_app(
    storage: Storage,
    clock: Callable[[], datetime],
    settings: HubSettings,
    *,
    rules: str = "",
    root: str = "",
    packs: Path = Path(),
) -> ASGIApp:
    """The application over a storage; it starts and stops the storage with itself. `packs` holds what it hands out."""

    def now() -> int:
        return int(clock().timestamp())

    publisher = Publisher(storage, now)
    desk = Desk(
        storage=storage,
        settings=settings,
        rules=rules,
        root=root,
        now=now,
        publisher=publisher,
        devices=Buckets(settings.requests_per_minute),
        addresses=Buckets(settings.open_requests_per_minute),
        packs=packs,
    )

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        await storage.start()
        publishing = asyncio.create_task(_keep_publishing(publisher))
        try:
            yield
        finally:
            publishing.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await publishing
            await storage.stop()

    app = Starlette(
        routes=[Route(row.path, _endpoint(desk, row), methods=[row.method]) for row in ROUTES],
        lifespan=lifespan,
        exception_handlers={HTTPException: _not_found, Exception: _our_fault},
    )
    return _Outermost(app)


async def _keep_publishing(publisher: Publisher, pause: float = _AFTER_TROUBLE) -> None:
    while True:
        try:
            await publisher.run()
        except Exception as why:  # noqa: BLE001 - whatever it was, later decisions must still take effect
            _log_our_fault(why)
        await asyncio.sleep(pause)


def _log_our_fault(why: Exception) -> None:
    # The place and the kind only: the words of an exception can hold what somebody wrote.
    place = traceback.extract_tb(why.__traceback__)[-1]
    _LOG.error("our fault: %s in %s:%s", type(why).__name__, place.filename, place.lineno)


def _endpoint(desk: Desk, row: Row) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        try:
            now = desk.now()
            caller = await _admit(desk, row, request, now)
            body = await read_body(request, row.limit)
            if body and caller is not None:
                # A body can take its time: what was revoked or changed meanwhile counts.
                now = desk.now()
                caller = _allowed(row, await who_asks(desk.storage, _token(request), now))
            return answer(await row.handler(Asked(desk, request, body, caller, now)))
        except Refused as refused:
            return refusal(refused)

    return endpoint


async def _admit(desk: Desk, row: Row, request: Request, now: int) -> Caller | None:
    address = neighbourhood(request.client.host if request.client else "")
    if row.is_open:
        desk.addresses.take(address)
        return None
    try:
        caller = await who_asks(desk.storage, _token(request), now)
    except Refused:
        # Guessing is counted as knocking at the door is.
        desk.addresses.take(address)
        raise
    desk.devices.take(caller.device)
    return _allowed(row, caller)


def _allowed(row: Row, caller: Caller) -> Caller:
    if caller.role not in row.roles:
        raise Refused("not-yours")
    return caller


def _token(request: Request) -> str:
    return request.headers.get("authorization", "")


async def _our_fault(_: Request, __: Exception) -> Response:
    return refusal(Refused("our-fault"))


async def _not_found(_: Request, __: Exception) -> Response:
    return refusal(Refused("not-found"))


class _Outermost:
    """Whatever went wrong inside becomes one plain answer; the log names the place, never what was written."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = False

        async def sending(message: "dict[str, object]") -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, sending)  # type: ignore[arg-type] # the same mapping under another name
        except ClientDisconnect:
            return
        except Exception as why:  # noqa: BLE001 - the one place where everything ends
            _log_our_fault(why)
            if not begun:
                await refusal(Refused("our-fault"))(scope, receive, send)
