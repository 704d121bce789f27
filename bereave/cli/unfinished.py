"""What an import that was killed left half-done is taken back before a command reads the folder."""

from pathlib import Path

import click

from bereave.directory.importing_write import recover, unfinished, unfinished_around
from bereave.failures import QT_TRANSLATE_NOOP, NotNow


def put_right(folder: Path) -> None:
    """Take back every half-done import in, above and below `folder`, and say so; nothing where there is none.

    Raises NotNow when one is at work there now, or it cannot be taken back: half a folder is never taken for whole.
    """
    for place in list(unfinished_around(folder)):
        recover(place)
        click.echo(f"An import into {place} was stopped half-way; what it had done is taken back.", err=True)


def refuse_unfinished(folder: Path) -> None:
    """Raise NotNow when an import into `folder` was stopped half-way: for commands that may write nothing."""
    if unfinished(folder):
        raise NotNow(
            QT_TRANSLATE_NOOP(
                "Failure",
                "An import into {folder} was stopped half-way. Run `bereave resources check {folder}` first: it takes"
                " back what was done.",
            ),
            folder=folder,
        )
