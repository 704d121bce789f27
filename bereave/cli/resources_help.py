"""`bereave resources help-now`: the one file that help now reads."""

from pathlib import Path

import click

from bereave import shipped
from bereave.directory import help_derive
from bereave.failures import QT_TRANSLATE_NOOP, NotNow


@click.command("help-now")
@click.option("--write", is_flag=True, help="Write the file; otherwise only say whether it is up to date.")
@click.option("--in", "folder", type=click.Path(path_type=Path), help="The resources; otherwise the app's own.")
@click.pass_context
def help_now(ctx: click.Context, write: bool, folder: Path | None) -> None:
    """Make the file that help now reads from the entries and the emergency numbers."""
    place = folder or shipped.resources()
    path = place / help_derive.DERIVED
    wanted = help_derive.from_resources(place)
    try:
        there = path.read_text(encoding="utf-8") if path.is_file() else ""
        if there != wanted and write:
            draft = path.with_suffix(".new")
            draft.write_text(wanted, encoding="utf-8", newline="\n")
            draft.replace(path)
    except (OSError, UnicodeDecodeError) as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be written: {why}."), file=path, why=why
        ) from why
    if there == wanted:
        click.echo(f"{path} is up to date.", err=True)
    elif write:
        click.echo(f"{path} is written.", err=True)
    else:
        click.echo(f"{path} is not up to date; write it with --write.", err=True)
        ctx.exit(1)
