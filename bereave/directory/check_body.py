"""The rules for the text of one file: links, length, numbers, the way to help, and the steps of a session."""

import re
from collections.abc import Iterator
from pathlib import Path

from bereave.directory.front_matter import FrontMatter
from bereave.directory.html import ids_in, render, safe_link

Found = tuple[int, str, str]  # line, rule, message

FEWEST_WORDS, MOST_WORDS = 350, 900
STEP_KINDS = ("text", "prompt", "choice", "scale", "letter", "breathing")
#: What the page of help is called; an article's last section has to name it.
HELP_NOW = {"en": "help now", "fr": "aide immédiate", "ko": "지금 도움받기"}
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)[^)]*\)")
_HEADING = re.compile(r"## +(?P<words>.*?) *(?:\{(?P<attributes>[^}]*)\})? *")
# Six digits or more, however grouped, or a short code that is said to be called.
_NUMBER = re.compile(r"(?<![\w/.-])\+?\d(?:[ ().\u00a0-]?\d){5,}(?!\w)")
_CALL = re.compile(r"\b(?:call|dial|ring|text|appelez|composez)\s+\*?#?\d{2,}", re.IGNORECASE)
_YEARS = re.compile(r"(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d")


def body_problems(front: FrontMatter, path: Path) -> Iterator[Found]:
    """Everything that is not right with the text below the front matter of `path`."""
    type_ = front.fields.get("type")
    yield from _links(front, path)
    if type_ == "article":
        yield from _article(front)
    if type_ == "session":
        yield from _steps(front)


def _lines(front: FrontMatter) -> Iterator[tuple[int, str]]:
    # The body lost its leading empty lines; the first kept one is found again by its place in the file.
    yield from enumerate(front.body.split("\n"), start=front.body_line)


def _links(front: FrontMatter, path: Path) -> Iterator[Found]:
    note = front.fields.get("content_note")
    ids: frozenset[str] | None = None
    said = [(front.line("content_note"), note)] if isinstance(note, str) else []
    for line, text in [*said, *_lines(front)]:
        for address in _LINK.findall(text):
            name, _, place = address.partition("#")
            ids = ids_in(render(front.body)) if ids is None else ids
            if not safe_link(address):
                yield line, "link", f"{address} cannot be opened: https, mailto, tel, #here or an article beside it"
            elif not name and place not in ids:
                yield line, "link", f"#{place} leads nowhere on this page"
            elif name.endswith(".md") and not path.with_name(name).is_file():
                yield line, "link", f"there is no {name} beside this file"


def _article(front: FrontMatter) -> Iterator[Found]:
    lines = list(_lines(front))
    words = sum(len(text.split()) for _, text in lines)
    language = str(front.fields.get("language", "en")).partition("-")[0]
    # French says the same in about a fifth more words.
    fewest, most = FEWEST_WORDS, round(MOST_WORDS * (1.2 if language == "fr" else 1.0))
    if not fewest <= words <= most:
        yield front.body_line, "length", f"the article has {words} words; {fewest} to {most} can be read when tired"
    for line, text in lines:
        plain = _YEARS.sub("", re.sub(r"\]\([^)]*\)", "]", text))
        if _NUMBER.search(plain) or _CALL.search(plain):
            yield line, "number-in-article", "a number to call belongs in the directory, where it is checked"
    last = next((at for at in range(len(lines) - 1, -1, -1) if lines[at][1].startswith("## ")), None)
    ending = " ".join(text for _, text in lines[last:]) if last is not None else ""
    if HELP_NOW.get(language, HELP_NOW["en"]) not in ending.casefold().replace("*", ""):
        at = lines[last][0] if last is not None else front.body_line
        yield at, "last-section", "the last section must say where help is, and name Help now"


def _steps(front: FrontMatter) -> Iterator[Found]:
    steps: list[tuple[int, str, list[str]]] = []
    seen: set[str] = set()
    for line, text in _lines(front):
        if not text.startswith("## "):
            if steps:
                steps[-1][2].append(text)
            continue
        heading = _HEADING.fullmatch(text)
        attributes = (heading["attributes"] or "").split() if heading else []
        names = [a[1:] for a in attributes if a.startswith("#")]
        kinds = [a[1:] for a in attributes if a.startswith(".")]
        if len(names) != 1 or len(kinds) != 1 or kinds[0] not in STEP_KINDS:
            yield line, "step", f"a step's heading ends with {{#name .kind}}; the kinds are {', '.join(STEP_KINDS)}"
            steps.append((line, "", []))
            continue
        if names[0] in seen:
            yield line, "step", f"the name {names[0]} is used by two steps"
        seen.add(names[0])
        steps.append((line, kinds[0], []))
    if not steps:
        yield front.body_line, "step", "the session has no steps"
    for line, kind, texts in steps:
        yield from _step(line, kind, texts)


def _step(line: int, kind: str, texts: list[str]) -> Iterator[Found]:
    bullets = [text[1:].strip() for text in texts if re.match(r"[-*] +\S", text)]
    shorter = [at for at, text in enumerate(texts) if re.fullmatch(r"### .*\{ *\.shorter *\} *", text)]
    if not any(text.strip() for text in texts):
        yield line, "step", "the step has no text"
    elif kind in {"prompt", "letter"} and (not shorter or not any(t.strip() for t in texts[shorter[0] + 1 :])):
        yield line, "step", "a prompt or letter needs a smaller version under ### Shorter {.shorter}"
    elif kind == "choice" and len(bullets) < 2:
        yield line, "step", "a choice needs at least two lines that begin with - "
    elif kind == "scale" and [text.partition(":")[0].strip() for text in bullets] != ["0", "10"]:
        yield line, "step", "a scale needs two lines, - 0: ... and - 10: ..."
