"""What the directory lacks for a country, said plainly on its pages, and the way on from there."""

from bereave.directory.coverage import NO_BEREAVEMENT, NO_LINE, NOTHING, told_missing
from bereave.directory.model import EVERYWHERE, Entry
from bereave.directory.take_away.document import Block, Item, Items, Remark
from bereave.directory.take_away.entries import Composer

_SAID = {NOTHING: "nothing_here", NO_LINE: "no_main", NO_BEREAVEMENT: "no_bereavement"}
#: Kinds that help wherever one lives.
FROM_ANYWHERE = ("online-community", "finder")


def missing_words(composer: Composer, country: str | None) -> list[str]:
    """A sentence for each thing that is missing; none where nothing is, or where no country is meant."""
    return [composer.words.say(_SAID[gap]) for gap in told_missing(composer.directory, country or EVERYWHERE)]


def missing_blocks(composer: Composer, country: str | None) -> tuple[Block, ...]:
    """The same for a document, and behind it what can be reached from any country, its address written out."""
    said = missing_words(composer, country)
    return (*map(Remark, said), *_from_anywhere(composer)) if said else ()


def no_bereavement(composer: Composer, country: str) -> tuple[Block, ...]:
    """The same for bereavement services and groups alone."""
    if not {NOTHING, NO_BEREAVEMENT} & set(told_missing(composer.directory, country)):
        return ()
    return (Remark(composer.words.say(_SAID[NO_BEREAVEMENT])), *_from_anywhere(composer))


def brief(composer: Composer, entry: Entry) -> Item:
    """One service on a line: its name, its first number if it has one, and its page."""
    pages = (composer.way(way, entry.country).uri for way in entry.contacts if way.how == "web")
    return Item(composer.version(entry).title, next(pages, None), composer.number(entry))


def _from_anywhere(composer: Composer) -> tuple[Block, ...]:
    found = [entry for entry in composer.directory.services(EVERYWHERE) if entry.status == "active"]
    rows = [brief(composer, entry) for kind in FROM_ANYWHERE for entry in found if entry.kind == kind]
    return (Remark(composer.words.say("from_anywhere"), strong=True), Items(tuple(rows))) if rows else ()
