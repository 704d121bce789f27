"""`bereave resources export`: the entries in forms that others can use."""

from collections.abc import Callable
from pathlib import Path

import click

from bereave import shipped
from bereave.cli.export_asked import Asked, page_options
from bereave.cli.unfinished import put_right
from bereave.directory.help_derive import DERIVED
from bereave.directory.layers import read_folder
from bereave.directory.model import Directory


def _hsds(directory: Directory, out: Path, asked: Asked) -> str:
    del asked
    from bereave.directory.hsds.exporting import export

    return _told(*export(directory, out), out)


def _csv(directory: Directory, out: Path, asked: Asked) -> str:
    del asked
    from bereave.directory.tables.writing import export

    return _told(*export(directory, out), out)


def _html(directory: Directory, out: Path, asked: Asked) -> str:
    from bereave.cli.export_html import export_html

    return export_html(directory, out, asked)


def _pdf(directory: Directory, out: Path, asked: Asked) -> str:
    from bereave.cli.export_pdf import export_pdf

    return export_pdf(directory, out, asked)


def _told(services: int, articles: int, out: Path) -> str:
    return f"{services} services are in {out}; {articles} articles are no services and were left out."


#: Name of a format -> what writes it and says what it wrote.
FORMATS: dict[str, Callable[[Directory, Path, Asked], str]] = {"hsds": _hsds, "csv": _csv, "html": _html, "pdf": _pdf}


@click.command()
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option("--format", "form", required=True, type=click.Choice(list(FORMATS)), help="The form to write.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="The file or folder to write.")
@page_options
def export(
    folder: Path | None,
    form: str,
    out: Path,
    entries: tuple[str, ...],
    bundle: str | None,
    country: str | None,
    languages: tuple[str, ...],
) -> None:
    """Write the entries of FOLDER (otherwise the app's own) for others to use.

    A PDF holds one entry (--entry), a list of several, the bundle for the first days (--bundle), or the services of
    one country or of all.
    """
    place = folder or shipped.resources()
    put_right(place)
    directory = read_folder(place)
    for problem in directory.problems:
        click.echo(f"(left out) {problem.file}:{problem.line}: {problem.message}", err=True)
    # A folder of entries alone has no numbers of its own for help now.
    whole = folder if folder is not None and (folder / DERIVED).is_file() else shipped.resources()
    asked = Asked(whole, entries, bundle, country.upper() if country else None, languages)
    click.echo(FORMATS[form](directory, out, asked), err=True)
