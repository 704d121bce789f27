"""The commands: thin, one file a group."""

import sys
from pathlib import Path

#: Command -> module that holds it; modules are imported only when asked for, since opening the app must be quick.
GROUPS = {
    "bench": "bereave.cli.bench",
    "hub": "bereave.cli.hub",
    "index": "bereave.cli.index",
    "pack": "bereave.cli.pack",
    "resources": "bereave.cli.resources",
    "search": "bereave.cli.search",
    "tour": "bereave.cli.tour",
}


def main() -> None:
    """Run the `bereave` command: bad input gets one line, and every way out has its exit code."""
    # Messages may hold any script; a console that cannot show a letter must not stop the command.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        _run()
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] not in {"PySide6", "shiboken6"}:
            raise
        sys.stderr.write("bereave: The window's parts are not installed. Run: pip install 'bereave[desktop]'\n")
        sys.exit(3)


def _run() -> None:
    # Opening the app needs nothing of the library that reads command lines: 13 ms of its first frame.
    match sys.argv[1:]:
        case []:
            sys.exit(_open_app(None))
        case ["--profile", folder] if folder and not folder.startswith("-") and not Path(folder).is_file():
            sys.exit(_open_app(Path(folder)))
    from bereave.cli.commands import run

    run()


def _open_app(folder: Path | None) -> int:
    from bereave.desktop.app import run
    from bereave.failures import Failure

    try:
        return run(folder)
    except Failure as failure:
        sys.stderr.write(f"bereave: {failure}\n")
        return failure.exit_code
