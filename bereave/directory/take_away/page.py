"""A document as one accessible HTML page that asks nobody for anything: no script, no picture, its style inside."""

import html
from pathlib import Path

from bereave.directory.model import Check
from bereave.directory.take_away.document import Document, Items, Ways
from bereave.directory.take_away.markup import Markup, chips
from bereave.directory.take_away.words import Words
from bereave.failures import QT_TRANSLATE_NOOP, OurFault

#: Allows the page's own style and nothing else.
_ALONE = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def style(ui: Path) -> str:
    """The style sheet of every page below `ui`. Raises OurFault when it is not there."""
    return shipped_text(ui, "page.css")


def shipped_text(ui: Path, name: str) -> str:
    """A file of `ui/take-away`. Raises OurFault when it is not there."""
    try:
        return (ui / "take-away" / name).read_text(encoding="utf-8")
    except (OSError, ValueError) as why:
        raise OurFault(
            QT_TRANSLATE_NOOP("Failure", "The app's file {file} could not be read. Please install the app again."),
            file=name,
        ) from why


def page(document: Document, words: Words, look: str) -> str:
    """The whole page; `look` is the style sheet that goes into it."""
    inside = Markup(words, paper=False).inside(document)
    contents = _contents(document, words)
    if contents:
        # Behind the title and the lead, before the first part.
        head, sign, rest = inside.partition("</h1>")
        inside = f"{head}{sign}\n{contents}{rest}"
    changing = numbers_change(document, words)
    footer = "".join(f"<p>{html.escape(line)}</p>" for line in (changing, words.say("where_from")) if line)
    return frame(
        title=document.title,
        language=document.language,
        policy=_ALONE,
        head=f"<style>\n{look}</style>",
        header="",
        main=inside,
        footer=footer,
        skip=words.say("skip"),
    )


def made_here(text: str) -> bool:
    """Whether a page was made by `page`."""
    return _ALONE in text


def numbers_change(document: Document, words: Words) -> str:
    """When the document was checked, and that numbers change where it has any; empty where no date is known."""
    between = document.between()
    if between is None:
        return ""
    first, last = (words.day(day) for day in between)
    kinds = {type(block) for block in document.blocks()}
    if Ways not in kinds:
        # A list of articles names no sources.
        return words.say("checked_sources", day=first) if Items in kinds else words.looked_at(Check(between[0]))
    if first == last:
        return words.say("numbers_change", day=first)
    return words.say("numbers_change_between", first=first, last=last)


def frame(*, title: str, language: str, policy: str, head: str, header: str, main: str, footer: str, skip: str) -> str:
    """A page's outside: its language, its landmarks, and what it may load."""
    top = f"<header>{header}</header>\n" if header else ""
    return f"""<!doctype html>
<html lang="{html.escape(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{html.escape(title)}</title>
{head}
</head>
<body>
<a class="skip" href="#text">{html.escape(skip)}</a>
{top}<main id="text" tabindex="-1">
{main}
</main>
<footer>{footer}</footer>
</body>
</html>
"""


def _contents(document: Document, words: Words) -> str:
    parts = [(f"#{one.anchor}", one.heading) for one in document.sections if one.level == 2 and one.anchor]
    if len(parts) < 3:
        return ""
    return f'<nav aria-label="{html.escape(words.say("contents"))}">{chips(parts)}</nav>\n'
