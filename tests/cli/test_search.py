"""`bereave search`, as scripts use it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bereave.cli.search import default_folder, search


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One index for all tests here; the first search builds it."""
    return tmp_path_factory.mktemp("cli") / "index"


def _run(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(search, [*words, "--index", str(folder)])


def test_json_is_one_document_and_messages_go_elsewhere(folder: Path) -> None:
    """`--json` prints exactly the agreed keys on stdout; the index is built by itself."""
    result = _run(folder, "inquest", "--json")
    assert result.exit_code == 0
    document = json.loads(result.stdout)
    assert list(document) == ["query", "took_ms", "total", "hits", "facets", "did_you_mean", "help_now"]
    assert list(document["hits"][0]) == ["id", "title", "kind", "country", "language", "score", "snippet"]
    assert "inquest" in [hit["id"] for hit in document["hits"][:3]]
    assert document["did_you_mean"] is None


def test_options_narrow_the_search(folder: Path) -> None:
    """Country, kind, language and limit do what they say."""
    found = json.loads(_run(folder, "support", "--country", "gb", "--limit", "5", "--json").stdout)
    assert len(found["hits"]) == 5
    assert {hit["country"] for hit in found["hits"]} <= {"GB", "INT"}
    found = json.loads(_run(folder, "suicide", "--kind", "crisis-line", "--language", "fr", "--json").stdout)
    assert {hit["kind"] for hit in found["hits"]} == {"crisis-line"}


def test_many_queries_give_json_lines(folder: Path, tmp_path: Path) -> None:
    """`--queries` reads JSON lines and answers each in one line, with ids and scores."""
    asked = tmp_path / "queries.jsonl"
    asked.write_text('{"id": 1, "query": "inquest"}\n\n{"id": "b", "query": "guilt"}\n', encoding="utf-8")
    lines = [json.loads(line) for line in _run(folder, "--queries", str(asked), "--json").stdout.splitlines()]
    assert [line["id"] for line in lines] == [1, "b"]
    assert set(lines[1]["hits"][0]) == {"id", "score"}
    assert "guilt" in [hit["id"] for hit in lines[1]["hits"][:3]]


def test_plain_output_is_for_people(folder: Path) -> None:
    """Without --json: titles and snippets, the correction, and help first where it is needed."""
    text = _run(folder, "inqest").stdout
    assert "Showing what was found for: inquest" in text
    assert _run(folder, "i", "want", "to", "die").stdout.startswith("If you may be in danger")
    assert "Nothing was found." in _run(folder, "zzzzqqq").stdout


def test_a_wrong_call_is_told(folder: Path, tmp_path: Path) -> None:
    """Neither words nor a file, or a file that is not of the form, is told; nothing is searched."""
    assert _run(folder).exit_code == 2
    asked = tmp_path / "queries.jsonl"
    asked.write_text('{"id": 1}\n', encoding="utf-8")
    result = _run(folder, "--queries", str(asked))
    assert str(result.exception).startswith("Line 1 of")


def test_each_source_has_its_own_index(tmp_path: Path) -> None:
    """Two folders of entries never share an index."""
    assert default_folder(tmp_path / "a") != default_folder(tmp_path / "b")
