"""When and from what a number was last checked, in words; exactly as exact as it is known."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale


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


def checked_words(on: str, evidence: str) -> str:
    """One or two sentences: when it was checked, against what, and whether anybody confirmed it."""
    translate = QCoreApplication.translate
    day = day_words(on)
    if evidence == "confirmed":
        return translate("CheckedWords", "Confirmed with the organisation: {day}.").format(day=day)
    against = {
        "own-page": translate("CheckedWords", "Last checked against the organisation's own page: {day}."),
        "independent-pages": translate("CheckedWords", "Last checked against independent pages: {day}."),
        "single-page": translate("CheckedWords", "Last checked against one public page: {day}."),
        "code-only": translate("CheckedWords", "Last seen in public lists: {day}."),
    }.get(evidence, translate("CheckedWords", "Last checked: {day}."))
    return against.format(day=day) + " " + translate("CheckedWords", "Not yet confirmed with the organisation.")
