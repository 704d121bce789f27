"""Where the folders that hold no Python are: in a checkout, in an installed wheel, or in a frozen bundle."""

import sys
from functools import cache
from pathlib import Path

from bereave.failures import QT_TRANSLATE_NOOP, OurFault


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)
    places = [package / "shipped_files", package.parent]
    if bundle is not None:
        places.insert(0, Path(bundle))
    for place in places:
        if (place / "resources").is_dir() and (place / "ui").is_dir():
            return place
    raise OurFault(
        QT_TRANSLATE_NOOP("Failure", "The app's own files are missing beside {place}. Please install it again."),
        place=package,
    )


def resources() -> Path:
    """The folder of what the app says. Raises OurFault when the installation is incomplete."""
    return _root() / "resources"


def ui() -> Path:
    """The folder of how the app looks and speaks. Raises OurFault when the installation is incomplete."""
    return _root() / "ui"


def index() -> Path:
    """The folder of how the app searches. Raises OurFault when the installation is incomplete."""
    return _root() / "index"
