"""The rules for the text of one file: links, length, numbers, the way to help, and the steps of a session."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from bereave.directory.check_shape import LONGEST_LINE, LONGEST_TEXT, can_be_shown, shape_spots
from bereave.directory.front_matter import FrontMatter
from bereave.directory.html import SHOWN_TAGS, ids_in, render, safe_link
from bereave.directory.suppress import Spot

FEWEST_WORDS, MOST_WORDS = 350, 900
STEP_KINDS = ("text", "prompt", "choice", "scale", "letter", "breathing")
#: What the page of help is called; an article's last section has to name it.
HELP_NOW = {"en": "help now", "fr": "aide immédiate", "ko": "지금 도움받기"}
# In brackets, as a reference below the text, in angle brackets, and as a tag; each within one line and of sane length.
_LINK = re.compile(r"\[[^\]\n]{0,1000}\]\(\s*<?([^)\s>]+)[^)\n]{0,1000}\)")
_REFERENCE = re.compile(r"^[ ]{0,3}\[(?!\^)[^\]\n]{1,1000}\]:[ \t]*<?([^\s>]+)", re.MULTILINE)
_AUTOMATIC = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]*:[^\s<>]*)>")
_HTML_LINK = re.compile(r"<[Aa]\s[^<>]{0,1000}?href\s*=\s*[\"']?([^\s\"'<>]+)")
_TAG = re.compile(r"<(?!https?:|mailto:)/?(?P<tag>[A-Za-z][A-Za-z0-9:-]*)(?=[\s/>])[^<>]{0,2000}>?")
_EVENT = re.compile(r"\s(?:on\w+|style|srcdoc|formaction|xlink:href|background|poster|src)\s*=", re.IGNORECASE)
_DECLARED = re.compile(r"<!(?!--)[^<>\n]{0,200}|<\?[^<>\n]{0,200}")
_PICTURE = re.compile(r"!\[[^\]\n]{0,1000}\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,1000}\])")
_ATTRIBUTES = re.compile(r"\{:?[^{}\n]{0,500}\}")
_SETTING = re.compile(r"[\w:-]\s*=")
_COMMENT = re.compile(r"\s*<!--.*-->\s*")
_TARGET = re.compile(r"(?<=\])\([^)]*\)|<!--.*?-->")
_HEADING = re.compile(r"## +(?P<words>.*?) *(?:\{(?P<attributes>[^}]*)\})? *")
# Six digits or more, however grouped, or a short code that is said to be called.
_NUMBER = re.compile(r"(?<![\w/.-])\+?\d(?:[ ().\u00a0-]?\d){5,}(?!\w)")
_CALL = re.compile(r"\b(?:call|dial|ring|text|appelez|composez)\s+\*?#?\d{2,}", re.IGNORECASE)
_YEARS = re.compile(r"(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d")


def body_spots(front: FrontMatter, beside: Sequence[Path]) -> Iterator[Spot]:
    """Everything that is not right with the text below the front matter; a link to a file beside it
    has to lead somewhere from one of the places `beside`, if there are any."""
    type_ = front.fields.get("type")
    start = front.body_start
    yield from shape_spots(front.body, start)
    if len(front.body) <= LONGEST_TEXT:
        yield from markup_spots(front.body, start)
    if can_be_shown(front.body):
        yield from link_spots(front.body, start, beside)
        note = front.fields.get("content_note")
        if isinstance(note, str):
            yield from link_spots(note, front.spans.get("content_note", (0, 0))[0], beside, front.body)
    if type_ == "article":
        yield from article_spots(front)
    if type_ == "session":
        yield from _steps(front)


def _lines(body: str, start: int) -> Iterator[tuple[int, str]]:
    at = start
    for line in body.split("\n"):
        yield at, line
        at += len(line) + 1


def link_spots(text: str, start: int, beside: Sequence[Path], page: str | None = None) -> Iterator[Spot]:
    """Every link in `text` that does not lead where it must; `page` is the text whose places it may lead to."""
    ids: frozenset[str] | None = None
    found = [(m[1], m.span(1)) for form in (_LINK, _REFERENCE, _AUTOMATIC, _HTML_LINK) for m in form.finditer(text)]
    for address, (begins, ends) in sorted(found, key=lambda link: link[1]):
        name, _, place = address.partition("#")
        spot = (start + begins, start + ends, "link")
        if not safe_link(address):
            yield Spot(*spot, f"{address[:200]} cannot be opened: https, mailto, tel, #here or an article beside it")
        elif not name:
            ids = ids_in(render(text if page is None else page)) if ids is None else ids
            if place not in ids:
                yield Spot(*spot, f"#{place} leads nowhere on this page")
        elif name.endswith(".md") and beside and not any(path.with_name(name).is_file() for path in beside):
            yield Spot(*spot, f"there is no {name} beside this file")


def markup_spots(text: str, start: int) -> Iterator[Spot]:
    """Pictures, tags and attributes that are taken out before the page is shown."""
    for found in _TAG.finditer(text):
        name = found["tag"].casefold()
        if name not in SHOWN_TAGS or _EVENT.search(found.group()):
            message = f"<{found['tag'][:40]}> is taken out before the page is shown"
            yield Spot(start + found.start(), start + found.end(), "markup", message)
    for found in _DECLARED.finditer(text):
        yield Spot(start + found.start(), start + found.end(), "markup", f"{found.group()[:20]} is no text")
    for found in _PICTURE.finditer(text):
        message = "a picture is taken out before the page is shown"
        yield Spot(start + found.start(), start + found.end(), "markup", message)
    for found in _ATTRIBUTES.finditer(text):
        if _SETTING.search(found.group()):
            message = f"only #name and .kind may stand in braces, not {found.group()[:60]}"
            yield Spot(start + found.start(), start + found.end(), "markup", message)


def article_spots(front: FrontMatter) -> Iterator[Spot]:
    """What is wrong with an article: its length, numbers to call in it, and how it ends."""
    lines = list(_lines(front.body, front.body_start))
    words = sum(len(text.split()) for _, text in lines if not _COMMENT.fullmatch(text))
    language = str(front.fields.get("language", "en")).partition("-")[0]
    # French says the same in about a fifth more words.
    fewest, most = FEWEST_WORDS, round(MOST_WORDS * (1.2 if language == "fr" else 1.0))
    if not fewest <= words <= most:
        message = f"the article has {words} words; {fewest} to {most} can be read when tired"
        yield Spot(*_whole(*lines[0]), "length", message)
    yield from number_spots(front.body, front.body_start)
    last = next((at for at in range(len(lines) - 1, -1, -1) if lines[at][1].startswith("## ")), None)
    ending = " ".join(text for _, text in lines[last:]) if last is not None else ""
    if HELP_NOW.get(language, HELP_NOW["en"]) not in ending.casefold().replace("*", ""):
        message = "the last section must say where help is, and name Help now"
        yield Spot(*_whole(*lines[last or 0]), "last-section", message)


def number_spots(text: str, start: int) -> Iterator[Spot]:
    """Every number to call in `text`, which begins at `start`."""
    for at, line in _lines(text, start):
        # Blanks keep every place where it is.
        plain = _YEARS.sub(_blank, _TARGET.sub(_blank, line)) if len(line) <= LONGEST_LINE else ""
        for found in (*_NUMBER.finditer(plain), *_CALL.finditer(plain)):
            message = "a number to call belongs in the directory, where it is checked"
            yield Spot(at + found.start(), at + found.end(), "number-in-article", message)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _whole(at: int, line: str) -> tuple[int, int]:
    return at, at + len(line)


def _steps(front: FrontMatter) -> Iterator[Spot]:
    steps: list[tuple[tuple[int, int], str, list[str]]] = []
    seen: set[str] = set()
    for at, text in _lines(front.body, front.body_start):
        place = _whole(at, text)
        if not text.startswith("## "):
            if steps:
                steps[-1][2].append(text)
            continue
        heading = _HEADING.fullmatch(text)
        attributes = (heading["attributes"] or "").split() if heading else []
        names = [a[1:] for a in attributes if a.startswith("#")]
        kinds = [a[1:] for a in attributes if a.startswith(".")]
        if len(names) != 1 or len(kinds) != 1 or kinds[0] not in STEP_KINDS:
            message = f"a step's heading ends with {{#name .kind}}; the kinds are {', '.join(STEP_KINDS)}"
            yield Spot(*place, "step", message)
            steps.append((place, "", []))
            continue
        if names[0] in seen:
            yield Spot(*place, "step", f"the name {names[0]} is used by two steps")
        seen.add(names[0])
        steps.append((place, kinds[0], []))
    if not steps:
        yield Spot(front.body_start, front.body_start + len(front.body), "step", "the session has no steps")
    for place, kind, texts in steps:
        message = _step(kind, texts)
        if message:
            yield Spot(*place, "step", message)


def _step(kind: str, texts: list[str]) -> str:
    """What is wrong with one step; empty when nothing is."""
    bullets = [text[1:].strip() for text in texts if re.match(r"[-*] +\S", text)]
    shorter = [at for at, text in enumerate(texts) if re.fullmatch(r"### .*\{ *\.shorter *\} *", text)]
    if not any(text.strip() for text in texts):
        return "the step has no text"
    if kind in {"prompt", "letter"} and (not shorter or not any(t.strip() for t in texts[shorter[0] + 1 :])):
        return "a prompt or letter needs a smaller version under ### Shorter {.shorter}"
    if kind == "choice" and len(bullets) < 2:
        return "a choice needs at least two lines that begin with - "
    if kind == "scale" and [text.partition(":")[0].strip() for text in bullets] != ["0", "10"]:
        return "a scale needs two lines, - 0: ... and - 10: ..."
    return ""
