"""Which entries are to be printed or taken away, and in which words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import click

from bereave.directory.take_away.words import LANGUAGES

BUNDLES = ("first-days",)
_Command = TypeVar("_Command", bound=Callable[..., object])


@dataclass(frozen=True)
class Asked:
    """What the options of the command say; `resources` is the folder that help now is read from."""

    resources: Path
    entries: Sequence[str] = ()
    bundle: str | None = None
    country: str | None = None
    languages: Sequence[str] = field(default=())


def page_options(command: _Command) -> _Command:
    """The options that only html and pdf know: `entries`, `bundle`, `country`, `languages`."""
    options = (
        click.option("--entry", "entries", multiple=True, metavar="ID", help="pdf: this entry; may be given again."),
        click.option("--bundle", type=click.Choice(BUNDLES), help="pdf: help now and the pages for the first days."),
        click.option("--country", metavar="CODE", help="pdf: the country of the bundle, of the list and of the paper."),
        click.option(
            "--language", "languages", multiple=True, type=click.Choice(LANGUAGES), help="html, pdf: in these."
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command
