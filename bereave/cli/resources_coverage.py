"""`bereave resources coverage`: what the set covers and what it lacks, country by country."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import click

from bereave import shipped
from bereave.directory import coverage_page, help_derive
from bereave.directory.coverage import coverage as counted
from bereave.directory.layers import read_folder
from bereave.failures import QT_TRANSLATE_NOOP, NotNow


@click.command()
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option("--json", "wants_json", is_flag=True, help="One JSON document.")
@click.option("--markdown", is_flag=True, help="The page of the docs; the same entries always give the same page.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="A file for it, otherwise it is printed.")
def coverage(folder: Path | None, wants_json: bool, markdown: bool, out: Path | None) -> None:
    """Say what FOLDER (otherwise what ships) covers: services, lines, languages, evidence, articles, gaps."""
    if wants_json and markdown:
        raise click.UsageError("Choose either --json or --markdown.")
    place = folder or shipped.resources()
    directory = read_folder(place)
    if directory.problems:
        click.echo(f"Not counted: {len(directory.problems)} files; `bereave resources check` says why.", err=True)
    found = counted(directory, date.today(), _emergency(place))
    if wants_json:
        text = json.dumps({"services": found.services, **asdict(found)}, ensure_ascii=False, indent=1) + "\n"
    elif markdown:
        text = coverage_page.page(found)
    else:
        text = "\n".join(coverage_page.summary(found)) + "\n"
    if out is None:
        click.echo(text, nl=False)
        return
    try:
        out.write_text(text, encoding="utf-8", newline="\n")
    except OSError as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be written: {why}."), file=out, why=why.strerror
        ) from why
    click.echo(f"{out} is written.", err=True)


def _emergency(place: Path) -> Mapping[str, Any]:
    # A folder of an organisation's own entries has no emergency numbers; a damaged file is minded by the check.
    try:
        document = json.loads((place / help_derive.EMERGENCY).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return document if isinstance(document, dict) else {}
