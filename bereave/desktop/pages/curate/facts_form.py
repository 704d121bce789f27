"""The form for the facts of an entry: every field with a control of its own, and each finding beside its field."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from bereave.desktop.pages.curate.contact_rows import Rows, StillBox
from bereave.desktop.pages.curate.facts_columns import contact_columns, pair_columns, source_columns, words_columns
from bereave.desktop.pages.curate.facts_field import FactsField, sentence
from bereave.desktop.pages.curate.many_choice import ManyChoice
from bereave.desktop.pages.curate.wording import field_words
from bereave.desktop.pages.entry.wording import (
    evidence_words,
    kind_words,
    person_words,
    reach_words,
    section_words,
    state_words,
)
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton
from bereave.desktop.widgets.card import ScrollPage
from bereave.desktop.widgets.plain_editor import PlainEditor
from bereave.directory.model import (
    EVERYWHERE,
    EVIDENCES,
    FOR_WHOM,
    REACHES,
    SECTIONS,
    SERVICE_KINDS,
    STATUSES,
    Check,
    Contact,
    Entry,
    Source,
)
from bereave.directory.workspace import Trouble

_SERVICE_ONLY = {"kind", "languages", "organisation", "contact", "opening_hours", "timezone", "reach", "status"} | {
    "instead", "note", "inside_country", "identifiers", "translations",
}  # fmt: skip
_ARTICLE_ONLY = {"section", "content_note", "translation_of"}
_ROWS = {"contact", "checked.sources", "identifiers", "translations"}


class FactsForm(ScrollPage):
    """Shows an entry's facts and gives them back; `edited` when a person changed one."""

    edited = Signal()
    rhythm_asked = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, widest=640)
        self._theme = theme
        self._language = language
        self._entry: Entry | None = None
        side = theme.space("medium")
        self.body.setContentsMargins(side, side, side, side)
        self.fields: dict[str, FactsField] = {}
        self.rhythm = LinkButton(theme, self.tr("Set by how often this kind is looked at"), "calendar")
        self.rhythm.clicked.connect(self.rhythm_asked)
        self._make()

    def show_entry(self, entry: Entry, hints: Mapping[str, str], others: Sequence[tuple[str, str]]) -> None:
        """Show these facts, with `hints` by field; `others` are (id, title) that a closed service may point to."""
        self._entry = entry
        article = entry.type == "article"
        for place, field in self.fields.items():
            field.setVisible(place not in (_SERVICE_ONLY if article else _ARTICLE_ONLY))
            field.say_hint(hints.get(place, ""))
            field.say_troubles([])
        box = self._box("instead")
        box.clear()
        box.addItem(self.tr("nothing"), None)
        for key, title in others:
            box.addItem(title, key)
        for place, text in _texts(entry).items():
            self._line(place).setText(text or "")
            self._line(place).setCursorPosition(0)
        for place, code in _codes(entry).items():
            self._box(place).choose(code)
        self._many("languages").set_codes(entry.languages)
        self._many("for").set_codes(entry.for_whom)
        self._tick().setChecked(entry.inside_country)
        for place, words in (("summary", entry.summary), ("note", entry.note), ("content_note", entry.content_note)):
            self._prose(place).set_text(words or "")
        for place, rows in _row_values(entry).items():
            self._rows(place).set_values(rows)

    def entry(self) -> Entry | None:
        """The entry as the form has it now; what the form does not show is kept."""
        if self._entry is None:
            return None
        texts = {place: self._line(place).text().strip() or None for place in _texts(self._entry)}
        codes = {place: self._box(place).code() for place in _codes(self._entry)}
        article = self._entry.type == "article"
        check = self._entry.checked
        language = codes["language"] or self._entry.language
        return replace(
            self._entry,
            title=texts["title"] or "",
            kind=self._entry.kind if article else codes["kind"] or "",
            country=codes["country"] or "",
            language=language,
            languages=(language,) if article else self._many("languages").codes(),
            for_whom=self._many("for").codes(),
            section=codes["section"] if article else self._entry.section,
            organisation=texts["organisation"],
            summary=_one_line(self._prose("summary").text()) or "",
            contacts=tuple(_contact(row) for row in self._rows("contact").values()),
            opening_hours=texts["opening_hours"],
            timezone=texts["timezone"],
            reach=codes["reach"],
            status=codes["status"] or "active",
            instead=codes["instead"],
            note=_one_line(self._prose("note").text()),
            inside_country=self._tick().isChecked(),
            content_note=_one_line(self._prose("content_note").text()),
            translation_of=texts["translation_of"],
            owner=texts["owner"],
            review_by=texts["review_by"],
            tags=tuple((texts["tags"] or "").replace(",", " ").split()),
            identifiers={row["name"]: row["value"] for row in self._rows("identifiers").values() if row["name"]}
            or None,
            translations=_translations(self._rows("translations").values()),
            checked=Check(
                texts["checked.on"] or "unknown",
                codes["checked.evidence"] or "",
                tuple(_source(row, check.sources) for row in self._rows("checked.sources").values()),
                check.by,
            ),
        )

    def say_troubles(self, troubles: Sequence[Trouble]) -> None:
        """Each finding beside the field it belongs to; those of rows below their row."""
        by_field: dict[str, list[Trouble]] = {place: [] for place in self.fields}
        by_row: dict[str, dict[int, str]] = {place: {} for place in _ROWS}
        for one in troubles:
            place = self._field_of(one.place)
            if place is None:
                continue
            rest = one.place.removeprefix(place).strip(".").partition(".")[0]
            if place in {"contact", "checked.sources"} and rest.isdigit():
                row = by_row[place]
                row[int(rest)] = f"{row[int(rest)]}\n{sentence(one)}" if int(rest) in row else sentence(one)
            else:
                by_field[place].append(one)
        for place, found in by_field.items():
            self.fields[place].say_troubles(found)
        for place, words in by_row.items():
            self._rows(place).say_trouble({at: text.removeprefix("⚠ ") for at, text in words.items()})

    def set_review(self, day: str) -> None:
        """Put a day of the next review into its field, as if it were typed."""
        self._line("review_by").setText(day)
        self.edited.emit()

    def forget(self) -> None:
        """Show nothing any more."""
        self._entry = None
        for place in ("summary", "note", "content_note"):
            self._prose(place).forget()

    def _field_of(self, place: str) -> str | None:
        if place == "":
            return "title"
        found = [name for name in self.fields if place == name or place.startswith(f"{name}.")]
        return max(found, key=len) if found else "checked.on" if place == "checked" else None

    def _make(self) -> None:
        known = [(code, state_words(code)) for code in STATUSES]
        nothing: list[tuple[str | None, str]] = [(None, self.tr("not said"))]
        country = [(code, name) for code, name in _countries(self._language)]
        spoken = list(_languages(self._language))
        self._add("title", QLineEdit())
        self._add("kind", self._choice([(code, kind_words(code)) for code in SERVICE_KINDS], "kind"))
        self._add("section", self._choice([(code, section_words(code)) for code in SECTIONS], "section"))
        self._add("summary", self._writing("summary", 3))
        self._add("contact", Rows(self._theme, self.tr("Way"), self.tr("Add a way to reach it"), contact_columns()))
        self._add("country", self._choice(country, "country"))
        self._add("language", self._choice(spoken, "language"))
        self._add("languages", ManyChoice(self._theme, field_words("languages"), spoken))
        self._add("for", ManyChoice(self._theme, field_words("for"), [(one, person_words(one)) for one in FOR_WHOM]))
        for place in ("organisation", "opening_hours", "timezone"):
            self._add(place, QLineEdit())
        self._add("reach", self._choice([*nothing, *((code, reach_words(code)) for code in REACHES)], "reach"))
        self._add("inside_country", QCheckBox(self.tr("The number works only from inside the country")))
        self._add("status", self._choice(known, "status"))
        self._add("instead", self._choice(nothing, "instead"))
        self._add("note", self._writing("note", 3))
        self._add("content_note", self._writing("content_note", 3))
        self._add("translation_of", QLineEdit())
        self._add("checked.on", QLineEdit(), self.tr("Last checked on"))
        evidence = [(code, evidence_words(code)) for code in EVIDENCES]
        self._add("checked.evidence", self._choice([*nothing, *evidence], "checked.evidence"), self.tr("Rests on"))
        sources = Rows(self._theme, self.tr("Source"), self.tr("Add a source"), source_columns())
        self._add("checked.sources", sources, self.tr("Sources"))
        self._add("owner", QLineEdit())
        self._add("review_by", QLineEdit())
        self.body.addWidget(self.rhythm)
        self._add("tags", QLineEdit())
        self._add("translations", Rows(self._theme, self.tr("Words"), self.tr("Add translated words"), words_columns()))
        self._add("identifiers", Rows(self._theme, self.tr("Name"), self.tr("Add a name"), pair_columns()))
        self._line("review_by").setPlaceholderText("2027-06-01")
        self._line("checked.on").setPlaceholderText("2026-11-22, 2026-11, 2026")
        self._line("opening_hours").setPlaceholderText("Mo-Fr 09:00-17:00")
        self._line("timezone").setPlaceholderText("Europe/London")

    def _add(self, place: str, control: QWidget, words: str = "") -> None:
        field = FactsField(self._theme, place, words or field_words(place), control)
        self.fields[place] = field
        self.body.addWidget(field)
        if isinstance(control, QLineEdit):
            control.textEdited.connect(self.edited)
        elif isinstance(control, StillBox):
            control.activated.connect(self.edited)
        elif isinstance(control, QCheckBox):
            control.clicked.connect(self.edited)
        elif isinstance(control, PlainEditor | Rows | ManyChoice):
            control.edited.connect(self.edited)

    def _choice(self, items: Sequence[tuple[str | None, str]], place: str) -> StillBox:
        return StillBox(field_words(place), items)

    def _writing(self, place: str, lines: int) -> PlainEditor:
        made = PlainEditor(self._theme, field_words(place))
        made.setFixedHeight(self._theme.px(28 * lines + 24))
        return made

    def _line(self, place: str) -> QLineEdit:
        found = self.fields[place].control
        assert isinstance(found, QLineEdit)
        return found

    def _box(self, place: str) -> StillBox:
        found = self.fields[place].control
        assert isinstance(found, StillBox)
        return found

    def _many(self, place: str) -> ManyChoice:
        found = self.fields[place].control
        assert isinstance(found, ManyChoice)
        return found

    def _rows(self, place: str) -> Rows:
        found = self.fields[place].control
        assert isinstance(found, Rows)
        return found

    def _prose(self, place: str) -> PlainEditor:
        found = self.fields[place].control
        assert isinstance(found, PlainEditor)
        return found

    def _tick(self) -> QCheckBox:
        found = self.fields["inside_country"].control
        assert isinstance(found, QCheckBox)
        return found


@lru_cache(maxsize=4)
def _countries(language: str) -> tuple[tuple[str, str], ...]:
    from babel import Locale

    from bereave.directory.countries import countries

    codes = {str(code) for code in Locale("en").territories}
    return tuple(countries(language, {code for code in codes if len(code) == 2 and code.isalpha()} | {EVERYWHERE}))


@lru_cache(maxsize=4)
def _languages(language: str) -> tuple[tuple[str, str], ...]:
    from babel import Locale

    from bereave.directory.countries import language_name

    codes = [str(code) for code in Locale("en").languages if len(str(code)) <= 3]
    return tuple(sorted(((code, language_name(code, language)) for code in codes), key=lambda row: row[1].casefold()))


def _texts(entry: Entry) -> dict[str, str | None]:
    return {
        "title": entry.title,
        "organisation": entry.organisation,
        "opening_hours": entry.opening_hours,
        "timezone": entry.timezone,
        "translation_of": entry.translation_of,
        "checked.on": entry.checked.on,
        "owner": entry.owner,
        "review_by": entry.review_by,
        "tags": " ".join(entry.tags),
    }


def _codes(entry: Entry) -> dict[str, str | None]:
    return {
        "kind": entry.kind,
        "section": entry.section,
        "country": entry.country,
        "language": entry.language,
        "reach": entry.reach,
        "status": entry.status,
        "instead": entry.instead,
        "checked.evidence": entry.checked.evidence or None,
    }


def _row_values(entry: Entry) -> dict[str, list[dict[str, str | None]]]:
    words = [
        {"language": language, "field": name, "words": text}
        for language, texts in (entry.translations or {}).items()
        for name, text in texts.items()
    ]
    return {
        "contact": [dict(vars(way)) for way in entry.contacts],
        "checked.sources": [dict(vars(source)) for source in entry.checked.sources],
        "translations": [dict(row) for row in words],
        "identifiers": [{"name": name, "value": value} for name, value in (entry.identifiers or {}).items()],
    }


def _contact(row: Mapping[str, str]) -> Contact:
    more = {key: row[key] or None for key in ("label", "hours", "cost", "keyword")}
    return Contact(row["how"], row["value"], **more)


def _source(row: Mapping[str, str], before: Sequence[Source]) -> Source:
    source = Source(**{key: row[key] or None for key in ("url", "name", "title", "on")})
    # What shows the fact has no place in the form; it stays with its page.
    seen = next((one.seen for one in before if (one.url, one.name) == (source.url, source.name)), None)
    return replace(source, seen=seen)


def _translations(rows: Sequence[Mapping[str, str]]) -> dict[str, dict[str, str]] | None:
    found: dict[str, dict[str, str]] = {}
    for row in rows:
        if row["language"] and row["words"]:
            found.setdefault(row["language"], {})[row["field"]] = row["words"]
    return found or None


def _one_line(text: str) -> str | None:
    return " ".join(text.split()) or None
