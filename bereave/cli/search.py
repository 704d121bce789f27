"""`bereave search`: find services and articles, offline."""

import hashlib
import json
import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path

import click
from platformdirs import user_cache_path

from bereave import shipped
from bereave.failures import QT_TRANSLATE_NOOP, NotNow, NotUnderstood
from bereave.profile import Profile
from bereave.search.build import build
from bereave.search.config import SearchConfig
from bereave.search.index import SearchIndex
from bereave.search.query import Query, Results


def default_folder(source: Path) -> Path:
    """Where the index over `source` lies when nobody says otherwise: the user's own cache."""
    of = hashlib.sha256(str(source.resolve()).encode()).hexdigest()[:12]
    return user_cache_path("bereave", appauthor=False) / f"index-{of}"


def ready_index(folder: Path | None) -> SearchIndex:
    """The index over what the app ships, built or brought up to date first when it is missing or old."""
    source = shipped.resources()
    config = SearchConfig.load(shipped.index())
    where = folder or default_folder(source)
    if not (where / "seal.json").exists():
        click.echo(f"Building the search index in {where} …", err=True)
    report = build(source, where, config)
    if report.changed or report.removed:
        click.echo(f"The search index has {report.documents} entries; {report.changed} were read anew.", err=True)
    return SearchIndex.open(where, config)


def ready_index_of(ctx: click.Context, folder: Path | None) -> SearchIndex:
    """The index over what the profile's owner sees: the app's own set, and the packs installed above it."""
    from bereave.cli.own_profile import given, packs_folder, profile_folder
    from bereave.directory.packs.installed import layers

    packs = packs_folder(ctx)
    if given(ctx) is None and not (packs / "record.json").is_file():
        return ready_index(folder)
    config = SearchConfig.load(shipped.index())
    # The very index that the app uses for this profile; whoever comes second finds it ready.
    where = folder or Profile(profile_folder(ctx)).index_folder
    build(layers(packs, shipped.resources()), where, config)
    return SearchIndex.open(where, config)


def as_json(results: Results) -> dict[str, object]:
    """The document that `--json` prints."""
    return {
        "query": results.query,
        "took_ms": round(results.took_ms, 2),
        "total": results.total,
        "hits": [{key: value for key, value in asdict(hit).items() if key != "marks"} for hit in results.hits],
        "facets": results.facets,
        "did_you_mean": results.did_you_mean,
        "help_now": results.help_now,
    }


@click.command()
@click.argument("words", nargs=-1)
@click.option("--country", metavar="CODE", help="Only this country and what is for everywhere, such as GB.")
@click.option("--kind", help="Only this kind, such as crisis-line or article.")
@click.option("--language", help="Only what is offered or written in this language, such as fr.")
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True, help="How many to show.")
@click.option("--index", "folder", type=click.Path(file_okay=False, path_type=Path), help="Where the index lies.")
@click.option("--queries", type=click.Path(dir_okay=False, path_type=Path), help='JSON lines: {"id", "query"}.')
@click.option("--json", "wants_json", is_flag=True, help="One JSON document (with --queries: JSON lines).")
def search(
    words: tuple[str, ...],
    country: str | None,
    kind: str | None,
    language: str | None,
    limit: int,
    folder: Path | None,
    queries: Path | None,
    wants_json: bool,
) -> None:
    """Find services and articles by WORDS."""
    if bool(words) == bool(queries):
        raise click.UsageError("Give the words to look for, or a file with --queries.")
    asked = _from_file(queries) if queries else []
    index = ready_index_of(click.get_current_context(), folder)
    try:

        def ask(text: str) -> Results:
            code = country.upper() if country else None
            only, typing, today = language is not None, not queries, date.today()
            query = Query(text, code, kind, language, limit, only_language=only, as_you_type=typing, today=today)
            return index.search(query)

        for key, text in asked:
            hits = [{"id": hit.id, "score": hit.score} for hit in ask(text).hits]
            click.echo(json.dumps({"id": key, "hits": hits}, ensure_ascii=False))
        if words:
            results = ask(" ".join(words))
            if wants_json:
                click.echo(json.dumps(as_json(results), ensure_ascii=False, indent=1))
            else:
                _show(results)
    finally:
        index.close()


def _from_file(path: Path) -> list[tuple[object, str]]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be opened: {why}."), file=path, why=why
        ) from why
    found: list[tuple[object, str]] = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            found.append((row["id"], str(row["query"])))
        except (ValueError, KeyError, TypeError) as why:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP("Failure", 'Line {line} of {file} is not of the form {{"id": ..., "query": ...}}.'),
                line=number,
                file=path,
            ) from why
    return found


def _show(results: Results) -> None:
    bold = sys.stdout.isatty()
    if results.help_now:
        click.echo("If you may be in danger: call your emergency number or a crisis line now (Help now in the app).\n")
    if results.did_you_mean:
        click.echo(f"Showing what was found for: {results.did_you_mean}\n")
    for hit in results.hits:
        click.echo(click.style(hit.title, bold=True) if bold else hit.title)
        click.echo(f"  {hit.id} · {hit.kind} · {hit.country}")
        click.echo(f"  {hit.snippet}\n")
    click.echo(f"{len(results.hits)} of {results.total} shown." if results.total else "Nothing was found.")
