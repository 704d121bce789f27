"""The guided sessions as their files tell them: one markdown file a session, one heading a step."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from bereave.directory.front_matter import BrokenFrontMatter, FrontMatter, split
from bereave.failures import QT_TRANSLATE_NOOP, NotNow, NotUnderstood

StepKind = Literal["text", "prompt", "choice", "scale", "letter", "breathing"]

FALLBACK_LANGUAGE = "en"
#: The steps that take an answer.
ANSWERED: frozenset[StepKind] = frozenset({"prompt", "choice", "scale", "letter"})
LOWEST, HIGHEST = 0, 10  # every scale

_HEADING = re.compile(r"^## +(?P<words>.+?) *\{ *#(?P<slug>[a-z0-9-]+) +\.(?P<kind>[a-z]+) *\} *$")
_SHORTER = re.compile(r"^### .*\{ *\.shorter *\} *$")
_ITEM = re.compile(r"^[-*] +(?P<words>.+)$")
_END = re.compile(r"^(?P<value>\d+) *: *(?P<words>.+)$")


@dataclass(frozen=True)
class Step:
    """One step of a session. `choices` belong to a choice, `ends` (words for 0 and for 10) to a scale.

    `shorter` is the smaller version of a prompt or letter, in markdown; empty for the others.
    """

    slug: str
    kind: StepKind
    heading: str
    body_markdown: str
    shorter: str = ""
    choices: tuple[str, ...] = ()
    ends: tuple[str, str] | None = None


@dataclass(frozen=True)
class Session:
    """A guided session; `minutes` is what it takes as a rule, `evidence` what it rests on, said honestly."""

    id: str
    number: int
    title: str
    language: str
    minutes: int
    summary: str
    evidence: str
    intro: str
    steps: tuple[Step, ...]

    def step(self, slug: str) -> Step:
        """The step of that name. Raises NotUnderstood when the session has none."""
        for step in self.steps:
            if step.slug == slug:
                return step
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "The session {session} has no step {step}."), session=self.id, step=slug
        )


def sessions(folder: Path, language: str) -> list[Session]:
    """The programme in `language`, in order; what is not there in it is given in English.

    `folder` holds one folder a language. Raises NotUnderstood for a broken file, NotNow for an unreadable one.
    """
    found: dict[int, Session] = {}
    for tongue in dict.fromkeys((FALLBACK_LANGUAGE, language)):
        here: dict[int, Path] = {}
        for path in sorted((folder / tongue).glob("*.md")):
            session = read_session(path)
            if session.number in here:
                raise _not_understood(path, f"{here[session.number].name} has the number {session.number} too")
            here[session.number] = path
            found[session.number] = session
    return [found[number] for number in sorted(found)]


def session_of(folder: Path, session_id: str) -> Session:
    """The session of that id in whichever language it is; for going on with one after the language was changed.

    Raises NotUnderstood when no file has the id or one is broken, NotNow for an unreadable one.
    """
    for path in sorted(folder.glob("*/*.md")):
        session = read_session(path)
        if session.id == session_id:
            return session
    raise NotUnderstood(
        QT_TRANSLATE_NOOP("Failure", "The session {session} is not in {folder}."), session=session_id, folder=folder
    )


def read_session(path: Path) -> Session:
    """The session in the file `path`. Raises NotUnderstood (it says which file and what), NotNow when unreadable."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as why:
        raise _not_understood(path, "it is not written in UTF-8") from why
    except OSError as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "{file} cannot be read: {why}."), file=path, why=why.strerror
        ) from why
    try:
        return _session(split(text))
    except BrokenFrontMatter as why:
        raise _not_understood(path, f"line {why.line}: {why.why}") from why


def _session(front: FrontMatter) -> Session:
    if front.fields.get("type") != "session":
        raise BrokenFrontMatter("its type must be session", front.line("type"))
    intro, steps = _intro_and_steps(front)
    return Session(
        id=_words(front, "id"),
        number=_number(front, "number"),
        title=_words(front, "title"),
        language=_words(front, "language"),
        minutes=_number(front, "minutes"),
        summary=_words(front, "summary"),
        evidence=_words(front, "evidence"),
        intro=intro,
        steps=steps,
    )


def _intro_and_steps(front: FrontMatter) -> tuple[str, tuple[Step, ...]]:
    intro: list[str] = []
    parts: list[tuple[int, re.Match[str], list[str]]] = []
    for number, line in enumerate(front.body.split("\n"), start=front.body_line):
        if line.startswith("## "):
            heading = _HEADING.match(line)
            if heading is None:
                raise BrokenFrontMatter("a step's heading must end with {#name .kind}", number)
            parts.append((number, heading, []))
        elif parts:
            parts[-1][2].append(line)
        else:
            intro.append(line)
    steps: dict[str, Step] = {}
    for number, heading, lines in parts:
        step = _step(number, heading, lines)
        if step.slug in steps:
            raise BrokenFrontMatter(f"there are two steps named {step.slug}", number)
        steps[step.slug] = step
    if not steps:
        raise BrokenFrontMatter("it has no step", front.body_line)
    return "\n".join(intro).strip(), tuple(steps.values())


def _step(number: int, heading: re.Match[str], lines: list[str]) -> Step:
    slug, kind, words = heading["slug"], _kind(heading["kind"], number), heading["words"]
    at = next((at for at, line in enumerate(lines) if _SHORTER.match(line)), len(lines))
    body, shorter = "\n".join(lines[:at]).strip(), "\n".join(lines[at + 1 :]).strip()
    if kind in ("prompt", "letter"):
        if not shorter:
            raise BrokenFrontMatter(f"the step {slug} has no shorter version", number)
        return Step(slug, kind, words, body, shorter)
    if shorter or at < len(lines):
        raise BrokenFrontMatter(f"the step {slug} takes no shorter version", number)
    if kind not in ("choice", "scale"):
        return Step(slug, kind, words, body)
    items = tuple(item["words"].strip() for line in lines if (item := _ITEM.match(line)))
    body = "\n".join(line for line in lines if not _ITEM.match(line)).strip()
    if kind == "scale":
        return Step(slug, kind, words, body, ends=_ends(items, slug, number))
    if len(items) < 2 or len(set(items)) < len(items):
        raise BrokenFrontMatter(f"the step {slug} needs at least two different choices", number)
    return Step(slug, kind, words, body, choices=items)


def _kind(word: str, line: int) -> StepKind:
    for kind in get_args(StepKind):
        if kind == word:
            return kind  # type: ignore[no-any-return] # get_args gives the literals themselves
    raise BrokenFrontMatter(f"there is no kind of step named {word}", line)


def _ends(items: tuple[str, ...], slug: str, line: int) -> tuple[str, str]:
    ends = [end for item in items if (end := _END.match(item))]
    if len(items) != 2 or [int(end["value"]) for end in ends] != [LOWEST, HIGHEST]:
        raise BrokenFrontMatter(f"the scale {slug} needs two ends, one for 0 and one for 10", line)
    return ends[0]["words"], ends[1]["words"]


def _words(front: FrontMatter, key: str) -> str:
    value = front.fields.get(key)
    if not isinstance(value, str) or not value.strip():
        raise BrokenFrontMatter(f"it needs {key}", front.line(key))
    return value.strip()


def _number(front: FrontMatter, key: str) -> int:
    value = _words(front, key)
    if not value.isascii() or not value.isdigit():
        raise BrokenFrontMatter(f"{key} must be a whole number", front.line(key))
    return int(value)


def _not_understood(path: Path, why: str) -> NotUnderstood:
    return NotUnderstood(
        QT_TRANSLATE_NOOP("Failure", "The session {file} could not be understood: {why}."), file=path, why=why
    )
