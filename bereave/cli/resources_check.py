"""`bereave resources check`: everything that the app says, held against the rules."""

import json
from dataclasses import asdict
from datetime import date
from pathlib import Path

import click

from bereave import shipped
from bereave.cli.unfinished import put_right
from bereave.directory import checks


@click.command()
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option("--json", "wants_json", is_flag=True, help="One JSON document.")
@click.pass_context
def check(ctx: click.Context, folder: Path | None, wants_json: bool) -> None:
    """Check every file below FOLDER (otherwise the app's own); exits with 1 when something has to be put right."""
    place = folder or shipped.resources()
    put_right(place)
    report = checks.check(place, date.today(), shipped.resources() / "wording")
    if wants_json:
        document = {
            "files": report.files,
            "errors": [asdict(problem) for problem in report.errors],
            "warnings": [asdict(problem) for problem in report.warnings],
            "suppressed": [{**asdict(one.problem), "because": one.because} for one in report.suppressed],
        }
        click.echo(json.dumps(document, ensure_ascii=False, indent=1))
    else:
        for problem in report.errors:
            click.echo(f"{problem.file}:{problem.line}: {problem.rule}: {problem.message}")
        for problem in report.warnings:
            click.echo(f"{problem.file}:{problem.line}: (to look at) {problem.rule}: {problem.message}")
        counts = f"{report.files} files, {len(report.errors)} to put right, {len(report.warnings)} to look at"
        overdue = sum(problem.rule == "review-overdue" for problem in report.warnings)
        counts += f" ({overdue} overdue)" if overdue else ""
        aside = len(report.suppressed)
        click.echo(f"{counts}, {aside} set aside with a reason." if aside else f"{counts}.")
    if report.errors:
        ctx.exit(1)
