"""The pages of one language in the folder: the start, the lists, help now by country, and every entry."""

import html
from collections.abc import Iterable, Iterator, Sequence

from bereave.directory.countries import countries
from bereave.directory.help_now import HelpNow
from bereave.directory.model import EVERYWHERE, SECTIONS, SERVICE_KINDS, Entry
from bereave.directory.take_away.document import Document
from bereave.directory.take_away.entries import Composer
from bereave.directory.take_away.first_days import help_document
from bereave.directory.take_away.markup import Markup, chips, link
from bereave.directory.take_away.missing import FROM_ANYWHERE, missing_words
from bereave.directory.take_away.page import frame, numbers_change
from bereave.directory.take_away.site_index import index_script
from bereave.directory.take_away.site_names import (
    ARTICLES,
    HELP,
    HOME,
    INDEX,
    SCRIPT,
    STYLE,
    country_page,
    entry_page,
    help_page,
    kind_page,
)

# From a stick the origin of a page is its file; `file:` lets it read its two neighbours and nothing of a network.
POLICY = (
    "default-src 'none'; style-src 'self' file:; script-src 'self' file:; "
    "base-uri 'none'; form-action 'none'; frame-src 'none'"
)


class LanguagePages:
    """Makes the pages of one language as (place below the language's folder, text)."""

    def __init__(self, composer: Composer, help_now: HelpNow, languages: Sequence[tuple[str, str]], about: str) -> None:
        """`languages` are all in the folder, as (code, own name); `about` stands at the foot of every page."""
        self._composer = composer
        self._words = composer.words
        self._help_now = help_now
        self._languages = languages
        self._about = about
        directory = composer.directory
        self._services = directory.services()
        self._articles = directory.articles(composer.words.language)
        self._foreign = self._articles_elsewhere()

    def __len__(self) -> int:
        helped = len(self._help_now.countries())
        lists = len(self._codes()) + len(self._kinds())
        return 3 + helped + lists + len(self._services) + len(self._articles)

    def pages(self) -> Iterator[tuple[str, str]]:
        """Every page, and the script that the search reads."""
        yield HOME, self._home()
        yield INDEX, index_script(self._composer, (*self._services, *self._articles))
        yield ARTICLES, self._article_list()
        yield HELP, self._help_list()
        for code in self._help_now.countries():
            document = help_document(self._composer, self._help_now, code)
            yield help_page(code), self._page(document.title, self._inside(document), depth=1)
        for code in self._codes():
            yield country_page(code), self._country(code)
        for kind in self._kinds():
            yield kind_page(kind), self._kind(kind)
        for entry in (*self._services, *self._articles):
            yield entry_page(entry), self._entry(entry)

    def _articles_elsewhere(self) -> list[tuple[str, list[Entry]]]:
        """The articles that another language of the folder has and this one has not, by language."""
        have = {entry.translation_of or entry.id for entry in self._articles}
        found = []
        for code, _ in self._languages:
            if code != self._words.language:
                rest = [e for e in self._composer.directory.articles(code) if (e.translation_of or e.id) not in have]
                have |= {entry.translation_of or entry.id for entry in rest}
                found.append((code, rest))
        return [(code, rest) for code, rest in found if rest]

    def _codes(self) -> list[str]:
        return [code for code, _ in countries(self._words.language, {entry.country for entry in self._services})]

    def _kinds(self) -> list[str]:
        there = {entry.kind for entry in self._services}
        return [kind for kind in SERVICE_KINDS if kind in there]

    def _home(self) -> str:
        words = self._words
        parts = [
            f"<h1>{html.escape(words.site('title'))}</h1>",
            f"<p>{html.escape(words.site('lead'))}</p>",
            self._search(),
            _heading(words.site("articles")),
            chips((f"{ARTICLES}#{section}", words.named("sections", section)) for section in self._sections()),
            _heading(words.site("by_kind")),
            chips((kind_page(kind), words.named("kinds", kind)) for kind in self._kinds()),
            _heading(words.site("by_country")),
            chips((country_page(code), words.country(code)) for code in self._codes()),
            _heading(words.site("about")),
            f"<p>{html.escape(words.site('about_text'))}</p>",
        ]
        scripts = f'<script src="{INDEX}"></script>\n<script src="../{SCRIPT}"></script>'
        return self._page(words.site("title"), "\n".join(parts) + f"\n{scripts}")

    def _search(self) -> str:
        words = self._words
        places = [("", words.site("all_countries")), *((code, words.country(code)) for code in self._codes())]
        kinds = [("", words.site("all_kinds")), *((kind, words.named("kinds", kind)) for kind in self._kinds())]
        if self._articles:
            kinds.append(("article", words.named("kinds", "article")))
        return f"""<form id="search" role="search" hidden autocomplete="off">
<label for="query">{html.escape(words.site("search_label"))}</label>
<input id="query" type="search" placeholder="{html.escape(words.site("search_hint"))}">
<div class="facets">{_choice("country", words.say("country"), places)}{_choice("kind", words.say("kind"), kinds)}</div>
</form>
<p id="found" role="status" aria-live="polite"></p>
<ul id="results" class="rows"></ul>"""

    def _sections(self) -> list[str]:
        there = {entry.section for entry in (*self._articles, *(e for _, rest in self._foreign for e in rest))}
        return [section for section in SECTIONS if section in there]

    def _article_list(self) -> str:
        words = self._words
        parts = [f"<h1>{html.escape(words.site('articles'))}</h1>"]
        for section in self._sections():
            parts.append(f'<h2 id="{section}">{html.escape(words.named("sections", section))}</h2>')
            parts.append(_rows(self._article_row(entry, "") for entry in self._articles if entry.section == section))
            for code, rest in self._foreign:
                rows = [self._article_row(entry, code) for entry in rest if entry.section == section]
                if rows:
                    name = words.site("articles_in", language=words.tongue(code))
                    parts += [f"<h3>{html.escape(name)}</h3>", f'<div lang="{code}">{_rows(rows)}</div>']
        return self._page(words.site("articles"), "\n".join(parts))

    def _article_row(self, entry: Entry, language: str) -> str:
        place = entry_page(entry)
        led = link(f"../{language}/{place}" if language else place, entry.title)
        return f"{led}<div>{html.escape(entry.summary)}</div>"

    def _help_list(self) -> str:
        words = self._words
        rows = countries(words.language, self._help_now.countries())
        inside = chips((help_page(code).removeprefix("help/"), name) for code, name in rows)
        title = words.site("help_by_country")
        told = html.escape(words.say("last_resort"))
        return self._page(title, f'<h1>{html.escape(title)}</h1>\n<p class="strong">{told}</p>\n{inside}', depth=1)

    def _country(self, code: str) -> str:
        words = self._words
        title = words.site("services_in", country=words.country(code))
        parts = [f"<h1>{html.escape(title)}</h1>", *self._missing(code)]
        for kind in self._kinds():
            rows = [self._row(entry) for entry in self._services if (entry.country, entry.kind) == (code, kind)]
            if rows:
                parts += [_heading(words.named("kinds", kind)), _rows(rows)]
        return self._page(title, "\n".join(parts), depth=1, country=code)

    def _missing(self, code: str) -> list[str]:
        """What there is not yet for a country, and the way on."""
        said = [f"<p>{html.escape(sentence)}</p>" for sentence in missing_words(self._composer, code)]
        if not said:
            return []
        ways = [kind for kind in FROM_ANYWHERE if kind in self._kinds()]
        rows = [(f"../{kind_page(kind)}", self._words.named("kinds", kind)) for kind in ways]
        return [*said, chips([*rows, (f"../{ARTICLES}", self._words.site("articles"))])]

    def _kind(self, kind: str) -> str:
        words = self._words
        title = words.site("of_kind", kind=words.named("kinds", kind))
        parts = [f"<h1>{html.escape(title)}</h1>"]
        for code in self._codes():
            rows = [self._row(entry) for entry in self._services if (entry.country, entry.kind) == (code, kind)]
            if rows:
                parts += [_heading(words.country(code)), _rows(rows)]
        return self._page(title, "\n".join(parts), depth=1)

    def _row(self, entry: Entry) -> str:
        shown = self._composer.version(entry)
        state = f" · {self._words.say(entry.status)}" if entry.status in {"paused", "closed"} else ""
        number = self._composer.number(entry)
        about = " · ".join(part for part in (number, self._words.named("reach", entry.reach)) if part) + state
        return f'{link(f"../{entry_page(entry)}", shown.title)}<div class="quiet">{html.escape(about)}</div>'

    def _entry(self, entry: Entry) -> str:
        document = self._composer.document(entry)
        country = entry.country if entry.type == "service" else ""
        return self._page(document.title, self._inside(document), depth=1, country=country)

    def _inside(self, document: Document) -> str:
        changing = numbers_change(document, self._words)
        foot = f'\n<p class="quiet">{html.escape(changing)}</p>' if changing else ""
        return Markup(self._words, paper=False).inside(document) + foot

    def _page(self, title: str, main: str, *, depth: int = 0, country: str = "") -> str:
        words = self._words
        up = "../" * depth
        known = country in self._help_now.countries() and country != EVERYWHERE
        header = "".join(
            (
                "<nav>",
                link(f"{up}{HOME}", words.site("home")),
                link(f"{up}{ARTICLES}", words.site("articles")),
                *(
                    f'<a href="{up}../{code}/{HOME}" lang="{code}" hreflang="{code}">{html.escape(name)}</a>'
                    for code, name in self._languages
                    if code != words.language
                ),
                link(f"{up}{help_page(country) if known else HELP}", words.say("help_now"), "help"),
                "</nav>",
            )
        )
        return frame(
            title=title,
            language=words.language,
            policy=POLICY,
            head=f'<link rel="stylesheet" href="{up}../{STYLE}">',
            header=header,
            main=main,
            footer=f"<p>{html.escape(self._about)}</p>",
            skip=words.say("skip"),
        )


def _heading(words: str) -> str:
    return f"<h2>{html.escape(words)}</h2>"


def _rows(rows: Iterable[str]) -> str:
    inside = "".join(f"<li>{row}</li>" for row in rows)
    return f'<ul class="rows">{inside}</ul>' if inside else ""


def _choice(name: str, label: str, options: Iterable[tuple[str, str]]) -> str:
    inside = "".join(f'<option value="{html.escape(code)}">{html.escape(words)}</option>' for code, words in options)
    return f'<div><label for="{name}">{html.escape(label)}</label><select id="{name}">{inside}</select></div>'
