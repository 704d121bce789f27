"""What is printed or taken away: a title, and sections made of a few kinds of blocks; knows no paper and no page."""

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Prose:
    """Our own cleaned HTML, its headings one step below the section's; `language` where it is another one."""

    html: str
    language: str | None = None


@dataclass(frozen=True)
class Remark:
    """A sentence in plain text; `strong` where it must not be overlooked, `quiet` where it is for who looks closer."""

    words: str
    strong: bool = False
    quiet: bool = False


@dataclass(frozen=True)
class OwnWords:
    """What the person wrote themselves: plain text, its lines kept, under a heading of ours."""

    heading: str = field(repr=False)
    words: str = field(repr=False)


@dataclass(frozen=True)
class Way:
    """One way of contact: what it is, the number or address as it is written, when and what it costs."""

    how: str
    shown: str
    uri: str | None
    about: str = ""
    large: bool = False


@dataclass(frozen=True)
class Ways:
    """Ways of contact as a table; `caption` says whose."""

    caption: str
    rows: tuple[Way, ...]


@dataclass(frozen=True)
class Facts:
    """Names and what they are."""

    caption: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Item:
    """A line of a list: words, perhaps leading to `address`, and what is said behind them."""

    words: str
    address: str | None = None
    about: str = ""


@dataclass(frozen=True)
class Items:
    """A list of lines."""

    rows: tuple[Item, ...]
    quiet: bool = False


Block = Prose | Remark | OwnWords | Ways | Facts | Items


@dataclass(frozen=True)
class Section:
    """A part with a heading of `level` 2 or deeper (an empty heading: none); `anchor` is unique in the document."""

    heading: str
    blocks: tuple[Block, ...]
    level: int = 2
    anchor: str = ""
    language: str | None = None
    #: Where a printed page begins with it.
    new_page: bool = False


@dataclass(frozen=True)
class Document:
    """Something to print or to take away, in one language; `checked` are the dates of its facts, as exactly as known.

    `private` says that it holds words of the person's own.
    """

    title: str
    language: str
    sections: tuple[Section, ...]
    lead: tuple[Block, ...] = ()
    checked: tuple[str, ...] = ()
    private: bool = False

    def blocks(self) -> Iterator[Block]:
        """Every block in the order of reading."""
        yield from self.lead
        for section in self.sections:
            yield from section.blocks

    def between(self) -> tuple[str, str] | None:
        """The oldest and the newest date on which something in it was checked; None where no date is known."""
        known = sorted(day for day in self.checked if day[:4].isdigit())
        return (known[0], known[-1]) if known else None
