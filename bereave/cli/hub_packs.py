"""`bereave hub packs`: the content packs that a hub hands out to its members."""

import json
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bereave import shipped
from bereave.directory.packs.form import grouped

if TYPE_CHECKING:
    from bereave.directory.packs.packs import Packs

_DATA = click.option(
    "--data", required=True, type=click.Path(file_okay=False, path_type=Path), help="The folder that holds the hub."
)


def _now() -> datetime:
    return datetime.now(UTC)


@click.group()
def packs() -> None:
    """The content packs that members get from this hub."""


@packs.command()
@click.argument("place", type=click.Path(path_type=Path))
@_DATA
@click.option("--fingerprint", default="", help="As the curators told it; needed the first time.")
def add(place: Path, data: Path, fingerprint: str) -> None:
    """Verify the pack in PLACE (a folder or ZIP) and hand it out from now on; members' apps verify it once more."""
    shelf = _shelf(data)
    info = shelf.install(shelf.inspect(place, fingerprint))
    signed = ", ".join(info.signed_by) + (" (checked by one person)" if info.one_person else "")
    click.echo(f"{info.title}, version {info.version}, signed by {signed}, is handed out until {info.expires}.")


@packs.command()
@click.argument("name")
@_DATA
def remove(name: str, data: Path) -> None:
    """Hand this pack out no longer; who has it keeps it."""
    _shelf(data).remove(name)


@packs.command(name="list")
@_DATA
@click.option("--json", "wants_json", is_flag=True, help="One JSON document.")
def list_(data: Path, wants_json: bool) -> None:
    """List what this hub hands out."""
    shelf = _shelf(data)
    found = [{**asdict(info), "fingerprint": shelf.fingerprint(info.name)} for info in shelf.list()]
    if wants_json:
        click.echo(json.dumps({"packs": found}, ensure_ascii=False, indent=1))
        return
    for pack in found:
        click.echo(f"{pack['name']}\t{pack['title']}\tversion {pack['version']}\tfresh until {pack['expires']}")
        click.echo(f"  {grouped(str(pack['fingerprint']))}")


def _shelf(data: Path) -> "Packs":
    from bereave.directory.packs.packs import Packs as Shelf
    from bereave.hub.settings import DataFolder

    folder = DataFolder(data)
    folder.settings()
    return Shelf(folder.packs_folder, shipped.resources(), _now, for_reading=False)
