"""`bereave bench`: the app's own figures, beside a peer's in the same run."""

import json
import os
import platform
import statistics
import tempfile
from pathlib import Path

import click

from bereave.desktop.start_bench import ENGINES, Measured, measure

_MOST_TIMES_THE_LABEL = 1.3
_MOST_MEGABYTES = 110


@click.group()
def bench() -> None:
    """Measure the app on this machine."""


def machine() -> str:
    """The machine in one line: system, processor, cores, Python."""
    kind = platform.processor() or platform.machine()
    return f"{platform.system()} {kind}, {os.cpu_count()} cores, Python {platform.python_version()}"


def _goal(name: str, value: float, limit: float, unit: str) -> dict[str, object]:
    return {"name": name, "value": round(value, 2), "limit": limit, "unit": unit, "met": value <= limit}


def as_json(measured: Measured) -> dict[str, object]:
    """The document that `bench start --json` prints."""
    rows: list[dict[str, object]] = []
    for engine in ENGINES:
        took = [seconds * 1000 for seconds in measured.seconds(engine)]
        row: dict[str, object] = {
            "what": "first-frame",
            "engine": engine,
            "n": len(took),
            "min_ms": round(min(took), 1),
            "p50_ms": round(statistics.median(took), 1),
            "max_ms": round(max(took), 1),
        }
        worked = [run.cpu_seconds * 1000 for run in measured.starts[engine] if run.cpu_seconds is not None]
        if worked:
            row["cpu_p50_ms"] = round(statistics.median(worked), 1)
        rows.append(row)
    goals = [
        _goal("first frame, median of the pairs", measured.ratio(), _MOST_TIMES_THE_LABEL, "times a label window"),
        _goal("first frame, best of each", measured.best_ratio(), _MOST_TIMES_THE_LABEL, "times a label window"),
    ]
    label = measured.starts["label"][-1].megabytes
    if measured.reading.megabytes is not None and label is not None:
        rows.append({"what": "memory", "engine": "bereave", "n": 1, "mb": round(measured.reading.megabytes, 1)})
        rows.append({"what": "memory", "engine": "label", "n": 1, "mb": round(label, 1)})
        goals.append(_goal("memory while searching and reading", measured.reading.megabytes, _MOST_MEGABYTES, "MB"))
    return {"machine": machine(), "rows": rows, "goals": goals}


@bench.command()
@click.option("-n", "runs", type=click.IntRange(1), default=15, show_default=True, help="Counted starts of each.")
@click.option("--json", "wants_json", is_flag=True, help="One JSON document.")
def start(runs: int, wants_json: bool) -> None:
    """Time to the first painted frame, and memory, beside a bare label window: whole processes, taken in turn."""
    # What the system still writes when the folder goes is no reason to give no figures.
    with tempfile.TemporaryDirectory(prefix="bereave-bench-", ignore_cleanup_errors=True) as work:
        document = as_json(measure(Path(work), runs))
    if wants_json:
        click.echo(json.dumps(document))
        return
    for row in document["rows"]:  # type: ignore[attr-defined] # a list, as made above
        click.echo("  ".join(f"{name} {value}" for name, value in row.items()))
    for goal in document["goals"]:  # type: ignore[attr-defined] # a list, as made above
        met = "met" if goal["met"] else "not met"
        click.echo(f"{goal['name']}: {goal['value']} {goal['unit']}, at most {goal['limit']}: {met}")
