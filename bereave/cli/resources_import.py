"""`bereave resources import`: entries out of other people's files."""

import json
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import click

from bereave.cli.unfinished import put_right, refuse_unfinished
from bereave.directory import importing
from bereave.directory.importing_existing import on_disk
from bereave.directory.importing_records import Cancelled, Progress
from bereave.directory.model import Directory
from bereave.failures import QT_TRANSLATE_NOOP, NotNow

_WORDS = {"new": "new", "changed": "changed", "same": "as it was", "refused": "not imported"}


@click.command("import")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--into", "folder", required=True, type=click.Path(file_okay=False, path_type=Path), help="The folder.")
@click.option("--format", "form", type=click.Choice(list(importing.FORMATS)), help="Otherwise told from the file.")
@click.option("--mapping", type=click.Path(dir_okay=False, path_type=Path), help="What the columns mean (TOML).")
@click.option("--dry-run", is_flag=True, help="Say what would become of every record, and write nothing.")
@click.option("--json", "wants_json", is_flag=True, help="One JSON document.")
@click.pass_context
def import_(
    ctx: click.Context,
    path: Path,
    folder: Path,
    form: str | None,
    mapping: Path | None,
    dry_run: bool,
    wants_json: bool,
) -> None:
    """Read the services in PATH (a file, a folder or a zip) and write them as entries: all of them, or none."""
    with _Line() as line:
        if dry_run:
            refuse_unfinished(folder)
        else:
            # What an import that was killed left there is taken back before anything is compared.
            put_right(folder)
        into = on_disk(folder) if folder.is_dir() else Directory({})
        plan = importing.plan(path, into, format=form, mapping=mapping, progress=line.of("read"))
        try:
            counts = plan.counts()
            if dry_run:
                (_tell_as_json if wants_json else _tell)(plan)
                taken = plan.read - counts["refused"]
            else:
                with _asked_to_stop() as stopped:
                    report = importing.apply(plan, folder, progress=line.of("written"), cancelled=stopped)
                _report(report, wants_json=wants_json)
                taken = report.imported
        finally:
            plan.close()
    would = " Nothing was written." if dry_run else ""
    click.echo(
        f"{plan.read} read: {counts['new']} new, {counts['changed']} changed, {counts['same']} as they were,"
        f" {counts['refused']} not imported.{would}",
        err=True,
    )
    if plan.read and not taken:
        ctx.exit(1)


def _report(report: importing.ImportReport, *, wants_json: bool) -> None:
    if wants_json:
        document = {
            "read": report.read,
            "imported": report.imported,
            "rejected": [{"record": record, "reason": reason} for record, reason in report.rejected],
            "warnings": list(report.warnings),
        }
        click.echo(json.dumps(document, ensure_ascii=False, indent=1))
        return
    for warning in report.warnings:
        click.echo(f"(to look at) {warning}")
    for record, reason in report.rejected:
        click.echo(f"{record}: not imported: {reason}")


def _tell(plan: importing.ImportPlan) -> None:
    for warning in plan.warnings:
        click.echo(f"(to look at) {warning}")
    for one in plan.items:
        what = f"{one.id} ({one.title})" if one.state != "refused" else one.reason
        click.echo(f"{one.record}: {_WORDS[one.state]}: {what}")


def _tell_as_json(plan: importing.ImportPlan) -> None:
    """A record at a time: a hundred thousand of them are never held together."""
    click.echo(f'{{\n "read": {plan.read},\n "counts": {json.dumps(plan.counts())},')
    click.echo(f' "warnings": {json.dumps(list(plan.warnings), ensure_ascii=False)},\n "records": [', nl=False)
    for at, one in enumerate(plan.items):
        known = {"record": one.record, "state": one.state, "id": one.id, "title": one.title, "reason": one.reason}
        row = {name: value for name, value in known.items() if value}
        click.echo(f"{',' if at else ''}\n  {json.dumps(row, ensure_ascii=False)}", nl=False)
    click.echo("\n ]\n}")


class _Line:
    """How far it is, on one line of a terminal that is gone at the end; whoever presses Ctrl-C gets a sentence."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()

    def __enter__(self) -> "_Line":
        return self

    def __exit__(self, kind: object, why: BaseException | None, trace: object) -> None:
        self._write("")
        if isinstance(why, KeyboardInterrupt):
            raise NotNow(QT_TRANSLATE_NOOP("Failure", "It was stopped before the end. Nothing was changed.")) from why

    def of(self, done: str) -> Progress:
        """What hears how many are `done`."""
        return lambda count, total: self._write(
            "" if count == total else f"{count} of {total} {done}" if total else f"{count} {done}"
        )

    def _write(self, words: str) -> None:
        if self._shown:
            sys.stderr.write(f"\r\x1b[K{words}")
            sys.stderr.flush()


@contextmanager
def _asked_to_stop() -> Iterator[Cancelled]:
    """Whether somebody pressed Ctrl-C: while files are being moved it must not cut in, only be asked for."""
    asked: list[int] = []

    def ask(number: int, frame: FrameType | None) -> None:
        del frame
        asked.append(number)

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield lambda: bool(asked)
    finally:
        signal.signal(signal.SIGINT, before)
