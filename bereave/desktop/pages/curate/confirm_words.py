"""What is in doubt about something to confirm, in sentences."""

from PySide6.QtCore import QCoreApplication

from bereave.desktop.pages.entry.wording import kind_words
from bereave.directory.countries import country_name
from bereave.directory.model import EVERYWHERE
from bereave.directory.workspace.to_confirm import EMERGENCY, ToConfirm


def name_words(one: ToConfirm, language: str) -> str:
    """Its name; a country's emergency numbers have none of their own."""
    if one.kind != EMERGENCY:
        return one.name
    words = QCoreApplication.translate("ConfirmWords", "Emergency numbers: {country}")
    return words.format(country=country_words(one.country, language))


def country_words(code: str, language: str) -> str:
    """The country's name."""
    if code == EVERYWHERE:
        return QCoreApplication.translate("ConfirmWords", "In no single country")
    return country_name(code, language)


def kind_of(one: ToConfirm) -> str:
    """What it is."""
    if one.kind == EMERGENCY:
        return QCoreApplication.translate("ConfirmWords", "Emergency numbers")
    return kind_words(one.kind)


def doubt_words(doubt: str) -> str:
    """One sentence about what is in doubt; the code itself when it is not known."""
    translate = QCoreApplication.translate
    return {
        "numbers-differ": translate("ConfirmWords", "Sources give different numbers for it."),
        "number-unseen": translate(
            "ConfirmWords", "Pages name it, but none was seen that says how it is reached today."
        ),
        "lists-only": translate("ConfirmWords", "It was seen only in public lists, not on a page of its own."),
        "one-page": translate("ConfirmWords", "Only one public page was seen that names it."),
        "may-have-ended": translate("ConfirmWords", "It may have ended, or somebody else may run it now."),
        "mixed-up": translate("ConfirmWords", "It is often mixed up with another service of a similar name."),
        "hours-differ": translate("ConfirmWords", "Sources differ on when it can be reached."),
        "address-doubtful": translate("ConfirmWords", "It is not certain which web address is its own."),
        "rules-change": translate("ConfirmWords", "Its rules may have changed; read the present ones first."),
        "old": translate("ConfirmWords", "What was seen of it is years old."),
        "emergency-differs": translate("ConfirmWords", "Sources give different emergency numbers."),
        "emergency-one-source": translate("ConfirmWords", "Only one source gives these emergency numbers."),
    }.get(doubt, doubt)
