"""`bereave resources export`: the entries in forms that others can use."""

from collections.abc import Callable
from pathlib import Path

import click

from bereave import shipped
from bereave.directory.layers import read_folder
from bereave.directory.model import Directory


def _hsds(directory: Directory, out: Path) -> str:
    from bereave.directory.hsds.exporting import export

    return _told(*export(directory, out), out)


def _csv(directory: Directory, out: Path) -> str:
    from bereave.directory.tables.writing import export

    return _told(*export(directory, out), out)


def _told(services: int, articles: int, out: Path) -> str:
    return f"{services} services are in {out}; {articles} articles are no services and were left out."


#: Name of a format -> what writes it and says what it wrote.
FORMATS: dict[str, Callable[[Directory, Path], str]] = {"hsds": _hsds, "csv": _csv}


@click.command()
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option("--format", "form", required=True, type=click.Choice(list(FORMATS)), help="The form to write.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="The file or folder to write.")
def export(folder: Path | None, form: str, out: Path) -> None:
    """Write the entries of FOLDER (otherwise the app's own) for others to use."""
    directory = read_folder(folder or shipped.resources())
    for problem in directory.problems:
        click.echo(f"(left out) {problem.file}:{problem.line}: {problem.message}", err=True)
    click.echo(FORMATS[form](directory, out), err=True)
