"""`bereave hub`: make a hub, run it, invite, see who is there."""

import json
import logging
from dataclasses import replace
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import get_args

import click

from bereave.cli.hub_packs import packs
from bereave.failures import QT_TRANSLATE_NOOP, NotNow
from bereave.peers.invitation import is_loopback
from bereave.peers.protocol import Role

_DATA = click.option(
    "--data", required=True, type=click.Path(file_okay=False, path_type=Path), help="The folder that holds the hub."
)


def _now() -> datetime:
    return datetime.now(UTC)


def _check_parts() -> None:
    if find_spec("starlette") is None or find_spec("uvicorn") is None:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "A hub needs parts that are not installed. Install them with: {command}"),
            command="pip install 'bereave[hub]'",
        )


def _bind(host: str) -> str:
    if is_loopback(host):
        return "127.0.0.1" if host == "localhost" else host
    # Apps come from outside, by whichever of the machine's numbers the name stands for.
    return "::" if ":" in host else "0.0.0.0"  # noqa: S104


@click.group()
def hub() -> None:
    """Run a hub for a support organisation."""
    _check_parts()


hub.add_command(packs)


@hub.command()
@_DATA
@click.option("--name", default="Bereave hub", help="What members see.")
@click.option("--operator", default="", help="Who runs the hub; members see it before they join.")
@click.option("--contact", default="", help="How to reach them.")
@click.option("--hours", default="", help="When moderators are there, in your words.")
@click.option("--host", default="127.0.0.1", help="The name or number by which apps find this machine.")
@click.option("--port", default=8750, type=click.IntRange(0, 65535))
@click.option("--space", "spaces", multiple=True, help="A space for messages; may be given several times.")
def init(
    data: Path, name: str, operator: str, contact: str, hours: str, host: str, port: int, spaces: tuple[str, ...]
) -> None:
    """Make a hub in a new folder and print the first administrator's invitation."""
    from bereave.hub.operating import INVITATION_DAYS, checked_host, initialise, invite
    from bereave.hub.settings import HubSettings

    host = checked_host(host)
    local = is_loopback(host)
    settings = HubSettings(
        name=name,
        operator=operator,
        contact=contact,
        hours=hours,
        host=host,
        port=port,
        bind=_bind(host),
        tls=not local,
    )
    folder = initialise(data, settings, spaces or ("Together",), _now)
    click.echo(f"The hub is ready in {data}. Everyone who can read this folder can read what it holds.", err=True)
    click.echo(f"The first administrator's invitation, for one person, good for {INVITATION_DAYS} days:", err=True)
    click.echo(invite(folder, "admin", None, INVITATION_DAYS, _now).text())


@hub.command()
@_DATA
@click.option("--port", type=click.IntRange(0, 65535), help="0 takes any free one.")
@click.option("--hold", type=click.IntRange(0, 3600), help="Seconds in which a decision can be undone.")
def serve(data: Path, port: int | None, hold: int | None) -> None:
    """Run the hub until it is stopped."""
    from bereave.hub.serving import serve as run
    from bereave.hub.settings import DataFolder

    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s: %(message)s")
    folder = DataFolder(data)
    settings = folder.settings()
    settings = replace(
        settings,
        port=settings.port if port is None else port,
        hold_seconds=settings.hold_seconds if hold is None else hold,
    )

    def announce(address: str) -> None:
        click.echo(f"listening on {address}")

    run(folder, settings, _now, announce)


@hub.command()
@_DATA
@click.option("--role", required=True, type=click.Choice(get_args(Role)))
@click.option("--space", help="May be left out where there is only one.")
@click.option("--days", default=14, type=click.IntRange(1, 365), help="How long the invitation is good for.")
def invite(data: Path, role: Role, space: str | None, days: int) -> None:
    """Print one invitation, for one person."""
    from bereave.hub.operating import invite as make
    from bereave.hub.settings import DataFolder

    click.echo(make(DataFolder(data), role, space, days, _now).text())


@hub.command()
@_DATA
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def members(data: Path, as_json: bool) -> None:
    """List who has joined."""
    from bereave.hub.operating import members as joined
    from bereave.hub.settings import DataFolder

    found = joined(DataFolder(data))
    if as_json:
        click.echo(json.dumps({"members": found}, ensure_ascii=False))
        return
    for member in found:
        day = datetime.fromtimestamp(int(str(member["joined"])), UTC).date()
        click.echo(f"{member['pseudonym']}\t{member['role']}\t{member['spaces'] or '-'}\t{day}")
