"""`bereave resources`: check what the app says, and make the help-now file."""

import json
from dataclasses import asdict
from datetime import date
from pathlib import Path

import click

from bereave import shipped
from bereave.directory import checks, help_derive
from bereave.failures import QT_TRANSLATE_NOOP, NotNow


@click.group()
def resources() -> None:
    """Check the entries, articles and sessions."""


@resources.command()
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option("--json", "wants_json", is_flag=True, help="One JSON document.")
@click.pass_context
def check(ctx: click.Context, folder: Path | None, wants_json: bool) -> None:
    """Check every file below FOLDER (otherwise the app's own); exits with 1 when something has to be put right."""
    report = checks.check(folder or shipped.resources(), date.today(), shipped.resources() / "wording")
    if wants_json:
        document = {
            "files": report.files,
            "errors": [asdict(problem) for problem in report.errors],
            "warnings": [asdict(problem) for problem in report.warnings],
        }
        click.echo(json.dumps(document, ensure_ascii=False, indent=1))
    else:
        for problem in report.errors:
            click.echo(f"{problem.file}:{problem.line}: {problem.rule}: {problem.message}")
        for problem in report.warnings:
            click.echo(f"{problem.file}:{problem.line}: (to look at) {problem.rule}: {problem.message}")
        click.echo(f"{report.files} files, {len(report.errors)} to put right, {len(report.warnings)} to look at.")
    if report.errors:
        ctx.exit(1)


@resources.command("help-now")
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
