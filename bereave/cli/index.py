"""`bereave index`: build the search index."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from bereave import shipped
from bereave.cli.unfinished import put_right
from bereave.search.build import build as build_index
from bereave.search.config import SearchConfig


@click.group()
def index() -> None:
    """Build the search index."""


@index.command()
@click.option("--source", type=click.Path(file_okay=False, path_type=Path), help="The entries; otherwise the app's.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), required=True, help="Where the index goes.")
@click.option("--json", "wants_json", is_flag=True, help="One JSON document.")
def build(source: Path | None, out: Path, wants_json: bool) -> None:
    """Build the index, or bring it up to date; only files that changed are read in."""
    place = source or shipped.resources()
    put_right(place)
    report = build_index(place, out, SearchConfig.load(shipped.index()))
    if wants_json:
        click.echo(json.dumps({**asdict(report), "seconds": round(report.seconds, 3)}))
    else:
        click.echo(
            f"{report.documents} entries in {out} ({report.bytes / 1e6:.1f} MB): {report.changed} read anew, "
            f"{report.removed} taken out, in {report.seconds:.1f} s."
        )
