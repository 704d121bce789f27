"""A document's inside as HTML: for a screen with its links, or for paper with every address written out."""

import html
from collections.abc import Iterable

from bereave.directory.take_away.document import (
    Block,
    Document,
    Facts,
    Item,
    Items,
    OwnWords,
    Prose,
    Remark,
    Section,
    Way,
    Ways,
)
from bereave.directory.take_away.prose import spelled_out
from bereave.directory.take_away.words import Words


class Markup:
    """Writes blocks as HTML; every text that is not our own cleaned HTML is escaped here."""

    def __init__(self, words: Words, *, paper: bool) -> None:
        self._words = words
        self._paper = paper

    def inside(self, document: Document) -> str:
        """The title, the lead and every section."""
        parts = [f"<h1>{html.escape(document.title)}</h1>"]
        parts += [self.block(block, 2) for block in document.lead]
        parts += [self.section(section) for section in document.sections]
        return "\n".join(parts)

    def section(self, section: Section) -> str:
        """A heading and what belongs to it."""
        level = section.level
        anchor = f' id="{html.escape(section.anchor)}"' if section.anchor else ""
        turned = ' class="new-page"' if section.new_page else ""
        spoken = _lang(section.language)
        heading = f"<h{level}{anchor}{turned}{spoken}>{html.escape(section.heading)}</h{level}>"
        # A heading nobody wrote is no heading.
        parts = [heading] if section.heading else []
        return "\n".join([*parts, *(self.block(block, level + 1) for block in section.blocks)])

    def block(self, block: Block, level: int) -> str:
        """One block; a heading inside it has `level`."""
        match block:
            case Prose():
                text = spelled_out(block.html) if self._paper else block.html
                return f"<div{_lang(block.language)}>{text}</div>"
            case Remark():
                kind = "strong" if block.strong else "quiet" if block.quiet else ""
                return f"<p{_class(kind)}>{html.escape(block.words)}</p>"
            case OwnWords():
                words = html.escape(block.words)
                # Paper is set by a reader of HTML that knows nothing of kept lines.
                words = words.replace("\n", "<br>") if self._paper else words
                return f'<h{level}>{html.escape(block.heading)}</h{level}>\n<p class="own">{words}</p>'
            case Ways():
                return self._ways(block)
            case Facts():
                return self._facts(block)
            case Items():
                rows = "".join(f"<li>{self.item(row)}</li>" for row in block.rows)
                return f"<ul{_class('quiet' if block.quiet else '')}>{rows}</ul>"

    def item(self, item: Item) -> str:
        """A line of a list."""
        about = f" ({html.escape(item.about)})" if item.about else ""
        if not item.address:
            return html.escape(item.words) + about
        if self._paper:
            outside = item.address.startswith(("https:", "http:")) and item.address != item.words
            spelled = f"<br>{html.escape(item.address)}" if outside else ""
            return html.escape(item.words) + about + spelled
        if item.address.startswith("http:"):
            # It stands there to be read; only addresses with a lock are led to.
            return f"{html.escape(item.words)} {html.escape(item.address) if item.words != item.address else ''}{about}"
        return link(item.address, item.words) + about

    def _ways(self, ways: Ways) -> str:
        rows = "".join(self._way(way) for way in ways.rows)
        if self._paper:
            return f'<table class="ways" width="100%">{rows}</table>'
        say = self._words.say
        columns = (say("way"), say("value"), say("details"))
        head = "".join(f'<th scope="col">{html.escape(words)}</th>' for words in columns)
        caption = f'<caption class="unseen">{html.escape(ways.caption)}</caption>'
        return f'<table class="ways">{caption}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'

    def _way(self, way: Way) -> str:
        shown = html.escape(way.shown)
        if way.uri and not self._paper:
            shown = link(way.uri, way.shown)
        if way.large:
            shown = f'<span class="number">{shown}</span>'
        about = html.escape(way.about)
        how = html.escape(way.how)
        if self._paper:
            widths = ("18%", "42%", "40%")
            cells = (how, f"<b>{shown}</b>" if way.large else shown, about)
            return (
                "<tr>"
                + "".join(f'<td width="{w}">{cell}</td>' for w, cell in zip(widths, cells, strict=True))
                + "</tr>"
            )
        return f'<tr><th scope="row">{how}</th><td>{shown}</td><td>{about}</td></tr>'

    def _facts(self, facts: Facts) -> str:
        if self._paper:
            rows = (
                f'<tr><td width="18%">{html.escape(name)}</td><td width="82%">{html.escape(value)}</td></tr>'
                for name, value in facts.rows
            )
            return f'<table class="facts" width="100%">{"".join(rows)}</table>'
        caption = f'<caption class="unseen">{html.escape(facts.caption)}</caption>'
        named = ((html.escape(name), html.escape(value)) for name, value in facts.rows)
        cells = "".join(f'<tr><th scope="row">{name}</th><td>{value}</td></tr>' for name, value in named)
        return f'<table class="facts">{caption}<tbody>{cells}</tbody></table>'


def link(address: str, words: str, kind: str = "") -> str:
    """A link; one that leads outside tells nobody where it was found."""
    outside = address.startswith("https:")
    bare = "bare" if outside and address == words else ""
    classes = _class(" ".join(one for one in (kind, bare) if one))
    quiet = ' rel="noreferrer"' if outside else ""
    return f'<a href="{html.escape(address)}"{classes}{quiet}>{html.escape(words)}</a>'


def chips(rows: Iterable[tuple[str, str]]) -> str:
    """Short links beside each other, as (address, words)."""
    return '<ul class="chips">' + "".join(f"<li>{link(*row)}</li>" for row in rows) + "</ul>"


def _class(kind: str) -> str:
    return f' class="{kind}"' if kind else ""


def _lang(language: str | None) -> str:
    return f' lang="{html.escape(language)}"' if language else ""
