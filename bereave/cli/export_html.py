"""`bereave resources export --format html`: the directory as one folder of pages with search."""

import time
from datetime import date
from pathlib import Path

from bereave import shipped
from bereave.cli.export_asked import Asked
from bereave.directory import help_now
from bereave.directory.help_derive import DERIVED
from bereave.directory.model import Directory
from bereave.directory.take_away.site import write_site
from bereave.directory.take_away.words import LANGUAGES


def export_html(directory: Directory, out: Path, asked: Asked) -> str:
    """Write the folder `out` and say how large it is. Raises NotAllowed when it holds something else."""
    began = time.monotonic()
    site = write_site(
        directory,
        help_now.read(asked.resources / DERIVED),
        shipped.ui(),
        out,
        today=date.today(),
        languages=list(dict.fromkeys(asked.languages)) or LANGUAGES,
    )
    size, seconds = site.total_bytes / 1_000_000, time.monotonic() - began
    largest = site.largest_page / 1000
    return f"{site.pages} pages in {out}: {size:.1f} MB, the largest {largest:.0f} kB, in {seconds:.1f} s."
