"""What the directory lacks for a country or a kind: not known here, which is not the same as not there."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from bereave.directory.coverage import NO_BEREAVEMENT, NO_LINE, NOTHING
from bereave.directory.model import EVERYWHERE

#: Where neither is there, both are missing to somebody whose person has died.
FOR_THE_LOSS = ("bereavement-service", "support-group")


def missing_words(missing: Collection[str]) -> str:
    """One quiet sentence or two for words of `told_missing`; empty where a country has what it should have."""
    translate = QCoreApplication.translate
    said = []
    if NOTHING in missing:
        said.append(
            translate(
                "MissingWords",
                "This directory has no line and no service for this country yet. That does not mean that there is "
                "none: the lists below know many more.",
            )
        )
    if NO_LINE in missing:
        said.append(translate("MissingWords", "This directory has no line for the whole of this country yet."))
    if NO_BEREAVEMENT in missing:
        said.append(
            translate(
                "MissingWords",
                "This directory has no bereavement service or group in this country yet. That does not mean that "
                "there is none: a crisis line or your doctor may know one.",
            )
        )
    return " ".join(said)


def none_of_kind(kind: str | None, country: str | None) -> str:
    """What is said where a kind of a country is empty; nothing where no kind or no country was asked for."""
    if not kind or not country or country == EVERYWHERE:
        return ""
    translate = QCoreApplication.translate
    if kind in FOR_THE_LOSS:
        return translate(
            "MissingWords",
            "This directory has nothing of this kind in this country yet. That does not mean that there is none: "
            "a crisis line or your doctor may know one.",
        )
    return translate(
        "MissingWords",
        "This directory has nothing of this kind in this country yet. That does not mean that there is none.",
    )
