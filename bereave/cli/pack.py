"""`bereave pack`: make, sign, look at and install signed content packs."""

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bereave import shipped
from bereave.cli.own_profile import packs_folder
from bereave.cli.unfinished import put_right
from bereave.directory.packs.form import grouped
from bereave.failures import QT_TRANSLATE_NOOP, NotNow

# The framework takes a third of a second to import; the help of a command must not.
if TYPE_CHECKING:
    from bereave.directory.packs.inspecting import Inspection, LineRow, PackInfo
    from bereave.directory.packs.packs import Packs
    from bereave.directory.packs.signing import Status

_FILE = click.Path(dir_okay=False, path_type=Path)
_ANY = click.Path(path_type=Path)
_PASSPHRASE = click.option(
    "--passphrase-file", type=_FILE, help="Read the passphrase from this file's first line; otherwise it is asked for."
)
_JSON = click.option("--json", "wants_json", is_flag=True, help="One JSON document.")


def _now() -> datetime:
    return datetime.now(UTC)


@click.group()
def pack() -> None:
    """Signed content packs: an organisation's own entries, checked by two people."""


@pack.command()
@click.option("--name", required=True, help="Whose key it is; readers see it.")
@click.option("--out", required=True, type=_FILE, help="The private file; the public one lies beside it as FILE.pub.")
@_PASSPHRASE
def keygen(name: str, out: Path, passphrase_file: Path | None) -> None:
    """Make a curator's key. The private file and its passphrase never leave the curator."""
    from bereave.directory.packs.keys import make_key, public_file

    key = make_key(name, out, _passphrase(passphrase_file, confirm=True))
    click.echo(f"The key of {key.name} is in {out}. Keep it and its passphrase to yourself.", err=True)
    click.echo(f"Give {public_file(out)} to whoever builds the pack. Its fingerprint is:", err=True)
    click.echo(grouped(key.id))


@pack.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--name", required=True, help="Small letters, digits and hyphens, such as harbour.")
@click.option("--title", required=True, help="What readers see.")
@click.option("--out", required=True, type=click.Path(file_okay=False, path_type=Path), help="Where the pack is made.")
@click.option("--keys", multiple=True, type=_FILE, help="A curator's public key; give it once for each.")
@click.option("--threshold", type=click.IntRange(1, 20), help="How many must sign; two, unless you say otherwise.")
@click.option("--rotate", is_flag=True, help="Change the curators, or renew their list for two more years.")
@_JSON
def build(
    folder: Path,
    name: str,
    title: str,
    out: Path,
    keys: tuple[Path, ...],
    threshold: int | None,
    rotate: bool,
    wants_json: bool,
) -> None:
    """Make the next version of a pack from the entries below FOLDER; afterwards its curators sign it."""
    from bereave.directory.packs.keys import read_public
    from bereave.directory.packs.making import Wish
    from bereave.directory.packs.making import build as make

    put_right(folder)
    wish = Wish(name, title, tuple(read_public(path) for path in keys), threshold, rotate)
    built = make(folder, out, wish, _now(), shipped.resources() / "wording")
    if wants_json:
        click.echo(json.dumps(asdict(built), ensure_ascii=False, indent=1))
        return
    click.echo(f"Version {built.version} of {built.name}: {built.entries} entries.")
    for file in built.left_out:
        click.echo(f"  left out, since it is no entry: {file}")
    for piece, until in built.expires.items():
        click.echo(f"  {piece}: good until {until}")
    if built.threshold < 2:
        click.echo("Every place that shows this pack will say: checked by one person.")
    _waiting(out)
    click.echo("The fingerprint, for paper and for your own page; readers type it the first time:", err=True)
    click.echo(grouped(built.fingerprint))


@pack.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--key", required=True, type=_FILE, help="The curator's private file.")
@click.option("--renew", is_flag=True, help="Keep this version fresh for 90 days from now; one signature is enough.")
@_PASSPHRASE
def sign(folder: Path, key: Path, renew: bool, passphrase_file: Path | None) -> None:
    """Add one curator's signature to the pack in FOLDER."""
    from bereave.directory.packs.keys import open_key
    from bereave.directory.packs.signing import sign as add

    opened = open_key(key, _passphrase(passphrase_file, confirm=False))
    _tell(add(folder, opened, _now(), renew=renew))


@pack.command()
@click.argument("place", type=_ANY)
@click.option("--fingerprint", default="", help="The organisation's own; without it the pack is held against itself.")
@_JSON
def verify(place: Path, fingerprint: str, wants_json: bool) -> None:
    """Say whether the pack in PLACE (a folder or ZIP) is whole, fresh and signed by enough; installs nothing."""
    from bereave.directory.packs.looking import look

    verified, root = look(place, fingerprint, _now())
    told = {
        "name": verified.manifest.name,
        "title": verified.manifest.title,
        "version": verified.manifest.version,
        "entries": len(verified.files),
        "signed_by": list(verified.signed_by),
        "threshold": verified.threshold,
        "expires": verified.expires.date().isoformat(),
        "fingerprint": root,
        "fingerprint_given": bool(fingerprint),
    }
    if wants_json:
        click.echo(json.dumps(told, ensure_ascii=False, indent=1))
        return
    click.echo(f"{told['title']} ({told['name']}), version {told['version']}: {told['entries']} entries.")
    click.echo(f"Signed by {', '.join(verified.signed_by)}{_one_person(verified.threshold < 2)}.")
    click.echo(f"Fresh until {told['expires']}.")
    if not fingerprint:
        click.echo(
            "Whether these are the organisation's own curators only the fingerprint tells. Compare it:", err=True
        )
    click.echo(grouped(root))


@pack.command()
@click.argument("place", type=_ANY)
@click.option("--fingerprint", default="", help="What the organisation gave you; needed the first time.")
@click.option("--accept-line", "accept", multiple=True, metavar="ID", help="Show this line of the pack in help now.")
@_JSON
@click.pass_context
def install(ctx: click.Context, place: Path, fingerprint: str, accept: tuple[str, ...], wants_json: bool) -> None:
    """Install or update the pack in PLACE (a folder, a USB stick, a ZIP file) after verifying it."""
    packs = _packs(ctx)
    found = packs.inspect(place, fingerprint)
    if found.needs_fingerprint and not fingerprint and sys.stdin.isatty():
        found = packs.inspect(place, click.prompt(f"Fingerprint of {found.info.title}", err=True))
    info = packs.install(found, accept)
    found = found.agreed(accept)
    if wants_json:
        click.echo(json.dumps(_installed(found, info), ensure_ascii=False, indent=1))
        return
    click.echo(f"{info.title}, version {info.version}, is installed: {info.entries} entries.")
    click.echo(f"Signed by {', '.join(info.signed_by)}{_one_person(info.one_person)}.")
    click.echo(f"{len(found.new)} new, {len(found.changed)} changed, {len(found.removed)} removed.")
    _ask(found.lines_to_accept)


@pack.command(name="list")
@click.option("--order", metavar="NAMES", help="The packs by name, the strongest first, with commas between.")
@click.option("--remove", metavar="NAME", help="Take this pack away.")
@_JSON
@click.pass_context
def list_(ctx: click.Context, order: str | None, remove: str | None, wants_json: bool) -> None:
    """List the installed packs, the strongest first; the app's own set comes below them all."""
    from bereave.directory.packs.installed import problems

    packs = _packs(ctx)
    if remove:
        packs.remove(remove)
    if order:
        packs.order([name.strip() for name in order.split(",")])
    found = packs.list()
    left_out = problems(packs.folder, packs.core)
    waiting = {info.name: packs.lines(info.name) for info in found}
    if wants_json:
        document = {
            "packs": [{**asdict(info), "lines_waiting": [row.id for row in waiting[info.name]]} for info in found],
            "problems": [{"name": problem.name, "message": str(problem.failure)} for problem in left_out],
        }
        click.echo(json.dumps(document, ensure_ascii=False, indent=1))
        return
    for info in found:
        click.echo(_line(info))
        _ask(waiting[info.name])
    for problem in left_out:
        click.echo(str(problem.failure), err=True)
    if not found:
        click.echo("No pack is installed; the app's own set is shown.")


def _packs(ctx: click.Context) -> "Packs":
    from bereave.directory.packs.packs import Packs as Installed

    return Installed(packs_folder(ctx), shipped.resources(), _now)


def _passphrase(file: Path | None, *, confirm: bool) -> str:
    if file is None:
        return str(click.prompt("Passphrase", hide_input=True, confirmation_prompt=confirm, err=True))
    try:
        return (file.read_text(encoding="utf-8").splitlines() or [""])[0]
    except (OSError, UnicodeDecodeError) as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be opened: {why}."),
            file=file,
            why=why.strerror if isinstance(why, OSError) else why.reason,
        ) from why


def _waiting(folder: Path) -> None:
    from bereave.directory.packs.signing import status

    _tell(status(folder))


def _tell(found: "Status") -> None:
    for piece in found.pieces:
        signed = f"signed by {', '.join(piece.signed)}" if piece.signed else "not signed yet"
        more = f"; {piece.missing} more needed, of {', '.join(piece.unsigned)}" if piece.missing else ""
        click.echo(f"  {piece.piece}: {signed}{more}")
    click.echo("It can be installed." if found.ready else "It cannot be installed before enough curators signed.")


def _one_person(one: bool) -> str:
    return " (checked by one person)" if one else ""


def _line(info: "PackInfo") -> str:
    late = ", no update since: please ask for one" if info.expired else ""
    return (
        f"{info.name}\t{info.title}\tversion {info.version}\t{info.entries} entries\t"
        f"signed by {', '.join(info.signed_by)}{_one_person(info.one_person)}\tfresh until {info.expires}{late}"
    )


def _installed(found: "Inspection", info: "PackInfo") -> dict[str, object]:
    kinds = {"new": found.new, "changed": found.changed, "removed": found.removed}
    changes = {name: [row.id for row in rows] for name, rows in kinds.items()}
    return {**asdict(info), **changes, "lines_waiting": [row.id for row in found.lines_to_accept]}


def _ask(rows: "Sequence[LineRow]") -> None:
    if not rows:
        return
    click.echo(
        f"Lines that wait for your yes before they are shown in help now: {len(rows)}. "
        "Install the pack once more with --accept-line ID."
    )
    for row in rows:
        click.echo(f"  {row.id} ({row.country_then})")
        if row.title_now:
            there = f"    {'called alike' if row.alike else 'now'}: "
            click.echo(f"{there}{row.title_now} ({row.country_now}): {'; '.join(row.ways_now)}")
        gone = "" if row.status_then == "active" else f" ({row.status_then})"
        click.echo(f"    pack: {row.title_then}{gone}: {'; '.join(row.ways_then)}")
        for said in row.says_then:
            click.echo(f"      {said}")
