"""`bereave bench`."""

import json

from click.testing import CliRunner

from bereave.cli.bench import bench


def test_starting_is_measured_beside_a_bare_window() -> None:
    """One JSON document: a row for the app and the label each, and every goal says whether it is met."""
    ran = CliRunner().invoke(bench, ["start", "-n", "1", "--json"])
    assert ran.exit_code == 0, ran.output
    document = json.loads(ran.stdout)
    frames = [row for row in document["rows"] if row["what"] == "first-frame"]
    assert [(row["engine"], row["n"]) for row in frames] == [("bereave", 1), ("label", 1)]
    assert all(row["p50_ms"] > 0 for row in frames)
    assert all(goal["met"] is (goal["value"] <= goal["limit"]) for goal in document["goals"])
