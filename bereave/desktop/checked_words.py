"""When and from what a number was last checked, in words; exactly as exact as it is known."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from bereave.directory.model import Origin


def day_words(known: str) -> str:
    """A date known to the day, month or year, in the reader's language; "date unknown" otherwise."""
    translate = QCoreApplication.translate
    parts = known.split("-")
    if not all(part.isdigit() for part in parts) or len(parts) > 3:
        return translate("CheckedWords", "date unknown")
    numbers = [int(part) for part in parts]
    date = QDate(*[*numbers, 1, 1][:3])
    if not date.isValid():
        return translate("CheckedWords", "date unknown")
    if len(numbers) == 1:
        return str(numbers[0])
    if len(numbers) == 2:
        #: How Qt writes a month and a year (French: MMMM yyyy; Korean: yyyy년 M월).
        return QLocale().toString(date, translate("CheckedWords", "MMMM yyyy"))
    #: How Qt writes a day (French: d MMMM yyyy; Korean: yyyy년 M월 d일).
    return QLocale().toString(date, translate("CheckedWords", "d MMMM yyyy"))


def checked_words(on: str, evidence: str, by: Sequence[str] = ()) -> str:
    """When it was checked, against what, by whom once a curator did, and whether anybody confirmed it."""
    translate = QCoreApplication.translate
    day = day_words(on)
    who = ""
    if by:
        # Beside, not inside a sentence: names are not bent.
        who = " " + translate("CheckedWords", "Checked by: {names}.").format(names=", ".join(by))
    if evidence == "confirmed":
        return translate("CheckedWords", "Confirmed with the organisation: {day}.").format(day=day) + who
    against = {
        "own-page": translate("CheckedWords", "Last checked against the organisation's own page: {day}."),
        "independent-pages": translate("CheckedWords", "Last checked against independent pages: {day}."),
        "single-page": translate("CheckedWords", "Last checked against one public page: {day}."),
        "code-only": translate("CheckedWords", "Last seen in public lists: {day}."),
    }.get(evidence, translate("CheckedWords", "Last checked: {day}."))
    open_end = translate("CheckedWords", "Not yet confirmed with the organisation.")
    return f"{against.format(day=day)}{who} {open_end}"


def overdue_words(review_by: str) -> str:
    """That somebody was to look at it again by a day that has passed."""
    words = QCoreApplication.translate(
        "CheckedWords", "Was to be looked at again by {day}. Please check before you rely on it."
    )
    return words.format(day=day_words(review_by))


def owner_words(owner: str) -> str:
    """Who looks after an entry."""
    return QCoreApplication.translate("CheckedWords", "Looked after by: {name}.").format(name=owner)


def origin_words(origin: Origin) -> str:
    """Which pack an entry comes from, and plainly that one person checked it where it was one."""
    translate = QCoreApplication.translate
    if origin.one_person:
        return translate("CheckedWords", "From: {pack} (checked by one person)").format(pack=origin.title)
    return translate("CheckedWords", "From: {pack}").format(pack=origin.title)
