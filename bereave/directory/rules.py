"""Every rule of the check in one place: why it is there, what to do instead, and whether it may be set aside."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bereave.directory.wording import WordingRule

Severity = Literal["stop", "look"]
STOP: Severity = "stop"
LOOK: Severity = "look"
#: What a wording rule is called among the others.
WORDING = "wording-"
QUOTED = "quoted-wording"


@dataclass(frozen=True)
class Rule:
    """One rule: `stop` says no, `look` points something out; `may_allow` when a reason in the file sets it aside."""

    id: str
    about: str
    severity: Severity
    reason: str
    remedy: str
    may_allow: bool = False
    #: For words: the languages that have a list.
    languages: tuple[str, ...] = ()


def _of(
    about: str, rows: Sequence[tuple[str, Severity, str, str]], allowed: frozenset[str] = frozenset()
) -> list[Rule]:
    return [Rule(id_, about, severity, why, instead, id_ in allowed) for id_, severity, why, instead in rows]


_FILES = _of(
    "Files",
    [
        ("size", STOP, "A film that was renamed must not fill the memory.", "Keep a file below one megabyte."),
        ("utf-8", STOP, "Letters would come out as other letters.", "Save the file as UTF-8."),
        ("unreadable", STOP, "What cannot be opened cannot be checked.", "Look who owns the file, and what it is."),
        ("not-a-file", STOP, "Reading a pipe or a device never ends.", "Put an ordinary file in its place."),
        ("link-out", STOP, "A link could show what lies elsewhere on this computer.", "Copy the file into the folder."),
        ("duplicate-id", STOP, "Only one of the two would be shown.", "Give one of them another id."),
        ("help-now", STOP, "Help now would show old numbers.", "Run `bereave resources help-now --write`."),
        (
            "emergency-translation",
            STOP,
            "A translation must never change a number.",
            "Write the English numbers in order.",
        ),
    ],
)
_FIELDS = _of(
    "Fields",
    [
        (
            "front-matter",
            STOP,
            "Without it nothing of the file is known.",
            "Begin with `---`, `key: value` lines, `---`.",
        ),
        ("yaml", STOP, "The lines between `---` and `---` could not be read.", "Put texts in quotation marks."),
        ("type", STOP, "The type says what else must be there.", "Write service, article, session or rules."),
        ("missing", STOP, "The entry cannot be shown or found without it.", "Fill the field in."),
        (
            "shape",
            STOP,
            "A list, a text and a mapping are read in different ways.",
            "Write the field as the message says.",
        ),
        ("unknown-key", STOP, "A slip of the pen would lose what was written.", "Look how the field is spelled."),
        ("id", STOP, "Files, links and favourites are found by it.", "Small letters, digits and hyphens."),
        ("one-line", STOP, "A line end inside a fact breaks lists, files and copied numbers.", "Write it on one line."),
        ("kind", STOP, "Lists and filters go by it.", "Take one of the kinds that the message names."),
        ("reach", STOP, "It decides which lines come first.", "Write main, national, regional or group."),
        ("status", STOP, "A closed service must not look open.", "Write active, paused or closed."),
        ("section", STOP, "Articles are found by it.", "Take one of the sections that the message names."),
        ("inside_country", STOP, "Who calls from abroad has to know.", "Write true or leave the field out."),
        ("country", STOP, "A number belongs to a country.", "Two capital letters, or INT."),
        ("language", STOP, "People look for help in their language.", "A code such as en, fr or ko."),
        ("for", STOP, "Filters go by it.", "Take the words that the message names."),
        ("tags", STOP, "Searching goes by them.", "Letters, digits and hyphens."),
        ("how", STOP, "It decides what a touch does.", "Write phone, text, whatsapp, email, chat, web or post."),
        ("number", STOP, "Somebody will dial exactly this.", "Digits as printed; at most one * or #; notes beside it."),
        (
            "address",
            STOP,
            "An address that cannot be read cannot be opened.",
            "A whole address, beginning with https://.",
        ),
        (
            "address-not-opened",
            LOOK,
            "An address without https is shown and copied, never opened.",
            "Use https if they have it.",
        ),
        ("look-alike-address", STOP, "Letters of two alphabets can imitate another address.", "Type the address anew."),
        ("date", STOP, "How old a fact is decides whether to rely on it.", "A year, 2026-10, 2026-10-31, or unknown."),
        ("evidence", STOP, "Readers are told how sure an entry is.", "Take one of the words that the message names."),
        ("sources", STOP, "A fact needs a source.", "Name a page or an address."),
        ("checked-by", STOP, "Who checked is shown to readers.", "Each curator once, on one line, with a name."),
        (
            "identifiers",
            STOP,
            "Another directory's records are found again by them.",
            "A short name and its identifier.",
        ),
        ("summary-length", STOP, "A summary is read at a glance.", "At most 160 letters; the rest goes into the text."),
        ("translations", STOP, "A translation translates something.", "Write the English words first."),
        (
            "translation-of",
            STOP,
            "It leads to the entry that was translated.",
            "Write the id of an entry that is there.",
        ),
        ("instead", STOP, "People are sent on to it.", "Write the id of another entry that is there and runs."),
        (
            "opening-hours",
            STOP,
            "Hours that cannot be read say neither open nor closed.",
            "OpenStreetMap's form: Mo-Fr 09:00-17:00.",
        ),
        ("timezone", STOP, "Open now is wrong in another zone.", "A name such as Europe/London."),
        ("no-timezone", LOOK, "Without a time zone nobody learns whether it is open now.", "Add timezone."),
        ("no-contact", LOOK, "There is no way to reach it.", "Add a way, or say in the text how to get there."),
        ("no-review", LOOK, "Nobody would look at it again.", "Add review_by."),
        (
            "review-overdue",
            LOOK,
            "The day by which it was to be looked at again has passed.",
            "Check it, and set a new day.",
        ),
        (
            "closed-way-on",
            LOOK,
            "Who finds a closed service stands before a shut door.",
            "Add a note, or `instead` with an id.",
        ),
    ],
    frozenset({"address-not-opened", "no-contact", "no-review", "no-timezone", "closed-way-on", "summary-length"}),
)
_TEXT = _of(
    "Text",
    [
        (
            "link",
            STOP,
            "A link may lead to the web, a letter, a call, this page or an article beside it.",
            "https, mailto, tel, #here or name.md.",
        ),
        (
            "markup",
            STOP,
            "Pictures, scripts, styles and events are taken out before a page is shown.",
            "Write it in plain markdown.",
        ),
        (
            "length",
            LOOK,
            "350 to 900 words can be read when tired; French takes a fifth more.",
            "Shorten it, or make two.",
        ),
        (
            "number-in-article",
            STOP,
            "A number to call belongs in the directory, where it is checked.",
            "Name the service, or Help now.",
        ),
        ("last-section", STOP, "Every article ends where help is.", "Name Help now under the last heading."),
        ("step", STOP, "A session goes on from step to step by their names and kinds.", "See the message."),
        ("long-line", STOP, "A line without end makes windows stand still.", "At most 5,000 letters a line."),
        ("long-word", LOOK, "A word that fills the window cannot be read.", "Break it up."),
        (
            "nesting",
            STOP,
            "Lists and quotes deeper than eight cannot be followed, and make windows stand still.",
            "Make it flatter.",
        ),
        (
            "table",
            STOP,
            "A table larger than 200 rows or 12 columns cannot be read on a screen.",
            "Make several, or a list.",
        ),
        (
            "too-many-signs",
            STOP,
            "So many brackets and notes in one piece make windows stand still.",
            "Write words between them.",
        ),
        ("bidi", STOP, "Signs that turn the direction of text can show other words than are there.", "Take them out."),
        (
            "hidden-letters",
            STOP,
            "Letters that nobody sees can change a number or an address.",
            "Take them out, or type it anew.",
        ),
        ("control-letters", STOP, "Signs for machines do not belong in a text.", "Take them out."),
        (
            "look-alike",
            LOOK,
            "A word with letters of two alphabets is not found, and may imitate another.",
            "Type the word anew.",
        ),
    ],
    frozenset({"length", "long-word", "look-alike"}),
)
_ALLOWING = _of(
    "Setting a rule aside",
    [
        (
            "allow-reason",
            STOP,
            "Who comes later has to know why a rule was set aside.",
            "Write because, and the reason.",
        ),
        ("allow-unknown", STOP, "There is no such rule.", "See `bereave resources rules`."),
        (
            "allow-never",
            STOP,
            "Numbers, links, hidden signs and fields cannot be set aside.",
            "Put right what was found.",
        ),
        ("allow-unused", LOOK, "Nothing is found there that had to be set aside.", "Take it out."),
    ],
)
_QUOTED_RULE = Rule(
    QUOTED, "Words", LOOK, "A text may tell what people say; look whether it has to.", "Keep it only if it helps.", True
)
CONTENT_RULES: Mapping[str, Rule] = {rule.id: rule for rule in (*_FILES, *_FIELDS, *_TEXT, *_ALLOWING, _QUOTED_RULE)}


def every(wording: Mapping[str, Sequence[WordingRule]]) -> dict[str, Rule]:
    """Every rule by id: the ones above, then those of the words, told in the first language that has them."""
    found = dict(CONTENT_RULES)
    for language in sorted(wording, key=lambda code: (code != "en", code)):
        for rule in wording[language]:
            id_ = WORDING + rule.id
            before = found.get(id_)
            languages = (*(before.languages if before else ()), language)
            severity = LOOK if rule.look else STOP
            found[id_] = (
                Rule(id_, before.about, before.severity, before.reason, before.remedy, True, languages)
                if before
                else Rule(
                    id_, "Words", severity, rule.reason, f"{rule.better[:1].upper()}{rule.better[1:]}.", True, languages
                )
            )
    return found


def severity(rule: str) -> Severity:
    """Whether a rule of `CONTENT_RULES` says no or points out; a rule of words that is not there says no."""
    known = CONTENT_RULES.get(rule)
    return known.severity if known else STOP


def page(rules: Mapping[str, Rule]) -> str:
    """The rules as a page of markdown, in groups."""
    return "\n".join(_page(rules)) + "\n"


_INTRODUCTION = """# The rules of the check

`bereave resources check` holds every entry, article and session against these rules. *Stop* has to be put right before
anything is shipped or signed; *look* points something out. The curator's editor underlines the same places.

This page is written by `bereave resources rules --markdown`.

## Setting a rule aside

Where a rule is wrong about a text, say so in the file, with the reason:

    allow:
      - {rule: wording-promise, because: "the sentence says that nobody can promise it"}

in the front matter stands for the whole file. In the text, a comment on the line before stands for the paragraph that
follows, and no reader ever sees it:

    <!-- allow wording-promise because the sentence says that nobody can promise it -->

A rule without "may be set aside" cannot be. A reason that is missing, a rule that does not exist and a comment that
nothing needs any more are told as well. The check prints how many rules were set aside."""


def _page(rules: Mapping[str, Rule]) -> Iterator[str]:
    yield _INTRODUCTION
    about = ""
    for rule in rules.values():
        if rule.about != about:
            about = rule.about
            yield from (
                "",
                f"## {about}",
                "",
                "| Rule | | Why | What to do | May be set aside |",
                "|---|---|---|---|---|",
            )
        told = f" ({', '.join(rule.languages)})" if rule.languages else ""
        cells = (f"`{rule.id}`{told}", rule.severity, rule.reason, rule.remedy, "yes" if rule.may_allow else "no")
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
