"""`bereave index build`, as scripts use it."""

import json
from pathlib import Path

from click.testing import CliRunner

from bereave.cli.index import index
from bereave.failures import NotNow
from tests.directory.writing import article, service


def test_build_tells_what_it_did(tmp_path: Path) -> None:
    """The document has documents, seconds and bytes; a second build takes nothing in."""
    service(tmp_path / "resources")
    article(tmp_path / "resources")
    call = ["build", "--source", str(tmp_path / "resources"), "--out", str(tmp_path / "index")]
    first = json.loads(CliRunner().invoke(index, [*call, "--json"]).stdout)
    assert first["documents"] == 2
    assert first["bytes"] > 0
    assert first["seconds"] >= 0
    assert json.loads(CliRunner().invoke(index, [*call, "--json"]).stdout)["changed"] == 0
    assert "2 entries" in CliRunner().invoke(index, call).stdout


def test_a_missing_source_is_told(tmp_path: Path) -> None:
    """A source that is not there ends with one sentence."""
    result = CliRunner().invoke(index, ["build", "--source", str(tmp_path / "no"), "--out", str(tmp_path / "index")])
    assert isinstance(result.exception, NotNow)
