"""`bereave resources export --format pdf`: entries, a list or a bundle as a PDF, and beside it as a page."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from bereave import shipped
from bereave.cli.export_asked import Asked
from bereave.directory import help_now
from bereave.directory.help_derive import DERIVED
from bereave.directory.model import Directory, Entry
from bereave.directory.take_away.document import Document
from bereave.directory.take_away.entries import Composer
from bereave.directory.take_away.first_days import first_days
from bereave.directory.take_away.missing import missing_blocks
from bereave.directory.take_away.page import style
from bereave.directory.take_away.words import LANGUAGES, Words
from bereave.failures import QT_TRANSLATE_NOOP, NotUnderstood


def export_pdf(directory: Directory, out: Path, asked: Asked) -> str:
    """Write the PDF and the same as an accessible page; gives the sentence that names both.

    Raises NotUnderstood for an entry or country that is not there, NotNow when a file cannot be written.
    """
    if len(asked.languages) > 1:
        raise NotUnderstood(QT_TRANSLATE_NOOP("Failure", "A PDF is in one language: give --language once."))
    words = Words.load(shipped.ui(), asked.languages[0] if asked.languages else LANGUAGES[0])
    document = _document(Composer(directory, words, date.today()), asked)
    # The window's parts are needed for the letters alone, and only now.
    from bereave.desktop.printing.pdf import save_pdf
    from bereave.desktop.printing.screenless import letters_ready

    with letters_ready(shipped.ui() / "fonts"):
        pdf, beside = save_pdf(document, words, asked.country, style(shipped.ui()), out)
    return f"{pdf} is written; {beside} says the same and is the better one for screen readers."


def _document(composer: Composer, asked: Asked) -> Document:
    if asked.bundle:
        if not asked.country or asked.entries:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP("Failure", "A bundle is made for one country: give --country, and no --entry.")
            )
        return first_days(composer, help_now.read(asked.resources / DERIVED), asked.country)
    if asked.entries:
        found = [_entry(composer.directory, name) for name in asked.entries]
        if len(found) == 1:
            return composer.document(found[0])
        return composer.places(found, title=composer.words.say("list_title"))
    if asked.country and not composer.directory.services(asked.country):
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "No service of the country {country} is there."), country=asked.country
        )
    return replace(composer.catalogue(asked.country), lead=missing_blocks(composer, asked.country))


def _entry(directory: Directory, name: str) -> Entry:
    entry = directory.entries.get(name)
    if entry is None:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "There is no entry {entry}. `bereave search` shows what they are called."),
            entry=name,
        )
    return entry
