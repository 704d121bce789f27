"""The whole directory as a folder of pages that needs no server: on a stick, on a shelf, in a waiting room."""

import html
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bereave import __version__
from bereave.directory.help_now import HelpNow
from bereave.directory.model import Directory, Entry
from bereave.directory.take_away.entries import Composer
from bereave.directory.take_away.markup import chips
from bereave.directory.take_away.page import frame, shipped_text, style
from bereave.directory.take_away.site_names import HELP, HOME, SCRIPT, STYLE, entry_page
from bereave.directory.take_away.site_pages import POLICY, LanguagePages
from bereave.directory.take_away.swapping import whole_folder, write_file
from bereave.directory.take_away.words import LANGUAGES, Words
from bereave.failures import QT_TRANSLATE_NOOP, NotNow

#: Hears how many of how many pages are written.
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Site:
    """What was written: how many pages, how many bytes in all, and the bytes of the largest page."""

    folder: Path
    pages: int
    total_bytes: int
    largest_page: int


def write_site(
    directory: Directory,
    help_now: HelpNow,
    ui: Path,
    out: Path,
    *,
    today: date,
    languages: Sequence[str] = LANGUAGES,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Site:
    """Write the pages of `languages` into the folder `out`, all of them or nothing.

    Raises NotAllowed when `out` holds something else, NotNow when it was stopped or cannot be written; then `out` is
    as it was before.
    """
    spoken = {code: Words.load(ui, code) for code in languages}
    named = [(code, words.site("this_language")) for code, words in spoken.items()]
    makers = [_maker(directory, help_now, words, named, today) for words in spoken.values()]
    of = sum(len(maker) for _, maker in makers) + 1
    sizes: list[int] = []
    with whole_folder(out) as draft:
        total = write_file(draft, STYLE, style(ui)) + write_file(draft, SCRIPT, shipped_text(ui, SCRIPT))
        sizes.append(write_file(draft, HOME, _door(named, spoken)))
        for code, maker in makers:
            for name, text in maker.pages():
                if cancelled is not None and cancelled():
                    raise NotNow(QT_TRANSLATE_NOOP("Failure", "It was stopped before the end. Nothing was changed."))
                size = write_file(draft, f"{code}/{name}", text)
                if name.endswith(".html"):
                    sizes.append(size)
                else:
                    total += size
                if progress is not None:
                    progress(len(sizes), of)
    return Site(out, len(sizes), total + sum(sizes), max(sizes))


def _maker(
    directory: Directory, help_now: HelpNow, words: Words, named: Sequence[tuple[str, str]], today: date
) -> tuple[str, LanguagePages]:
    codes = {code for code, _ in named}

    def page_of(entry: Entry) -> str | None:
        # Seen from a page that lies one folder down, as all pages of entries do.
        if entry.type == "service" or entry.language == words.language:
            return f"../{entry_page(entry)}"
        return f"../../{entry.language}/{entry_page(entry)}" if entry.language in codes else None

    composer = Composer(directory, words, today, page_of)
    shown = sum(entry.type == "service" or entry.language in codes for entry in directory.entries.values())
    about = words.site("footer", version=__version__, day=words.day(today.isoformat()), entries=shown)
    return words.language, LanguagePages(composer, help_now, named, about)


def _door(named: Sequence[tuple[str, str]], spoken: dict[str, Words]) -> str:
    first = next(iter(spoken.values()))
    titles = ""
    for code, name in named:
        words = spoken[code]
        doors = chips([(f"{code}/{HOME}", name), (f"{code}/{HELP}", words.say("help_now"))])
        titles += f'<section lang="{code}">\n<h2>{html.escape(words.site("title"))}</h2>\n{doors}\n</section>\n'
    return frame(
        title=first.site("title"),
        language=first.language,
        policy=POLICY,
        head=f'<link rel="stylesheet" href="{STYLE}">',
        header="",
        main=f"<h1>{html.escape(first.say('app'))}</h1>\n{titles}",
        footer="",
        skip=first.say("skip"),
    )
