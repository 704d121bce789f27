"""`bereave resources import`: entries out of other people's files."""

import json
from pathlib import Path

import click

from bereave.directory import importing
from bereave.directory.importing_existing import on_disk
from bereave.directory.model import Directory


@click.command("import")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--into", "folder", required=True, type=click.Path(file_okay=False, path_type=Path), help="The folder.")
@click.option("--format", "form", type=click.Choice(list(importing.FORMATS)), help="Otherwise told from the file.")
@click.option("--mapping", type=click.Path(dir_okay=False, path_type=Path), help="What the columns mean (TOML).")
@click.option("--json", "wants_json", is_flag=True, help="One JSON document.")
@click.pass_context
def import_(
    ctx: click.Context, path: Path, folder: Path, form: str | None, mapping: Path | None, wants_json: bool
) -> None:
    """Read the services in PATH (a file, a folder or a zip) and write them as entries: all of them, or none."""
    # What a machine that stopped in the middle of an import left there is taken back before anything is compared.
    importing.recover(folder)
    into = on_disk(folder) if folder.is_dir() else Directory({})
    plan = importing.plan(path, into, format=form, mapping=mapping)
    try:
        counts = plan.counts()
        report = importing.apply(plan, folder)
    finally:
        plan.close()
    if wants_json:
        document = {
            "read": report.read,
            "imported": report.imported,
            "rejected": [{"record": record, "reason": reason} for record, reason in report.rejected],
            "warnings": list(report.warnings),
        }
        click.echo(json.dumps(document, ensure_ascii=False, indent=1))
    else:
        for warning in report.warnings:
            click.echo(f"(to look at) {warning}")
        for record, reason in report.rejected:
            click.echo(f"{record}: not imported: {reason}")
    click.echo(
        f"{report.read} read: {counts['new']} new, {counts['changed']} changed, {counts['same']} as they were,"
        f" {counts['refused']} not imported.",
        err=True,
    )
    if report.read and not report.imported:
        ctx.exit(1)
