"""The words for what the curator's page shows of codes: fields, actions, filters, states."""

from PySide6.QtCore import QCoreApplication

from bereave.desktop.checked_words import day_words
from bereave.desktop.pages.entry.wording import evidence_words, kind_words, state_words
from bereave.desktop.widgets.result import Result
from bereave.directory.workspace import Row


def field_words(place: str) -> str:
    """A field of an entry by its place ("contact.2.value"); the code itself when it has no words."""
    translate = QCoreApplication.translate
    name, _, rest = place.partition(".")
    known = {
        "": translate("CurateWords", "The file"),
        "id": translate("CurateWords", "Id"),
        "type": translate("CurateWords", "Type"),
        "title": translate("CurateWords", "Title"),
        "kind": translate("CurateWords", "Kind"),
        "country": translate("CurateWords", "Country"),
        "language": translate("CurateWords", "Language of the text"),
        "languages": translate("CurateWords", "Languages spoken"),
        "for": translate("CurateWords", "Who it is for"),
        "section": translate("CurateWords", "Part of the articles"),
        "organisation": translate("CurateWords", "Organisation"),
        "summary": translate("CurateWords", "Summary"),
        "contact": translate("CurateWords", "Ways to reach it"),
        "opening_hours": translate("CurateWords", "Opening hours"),
        "timezone": translate("CurateWords", "Time zone"),
        "reach": translate("CurateWords", "How far it reaches"),
        "status": translate("CurateWords", "State"),
        "instead": translate("CurateWords", "Go on to"),
        "note": translate("CurateWords", "Note"),
        "inside_country": translate("CurateWords", "Only from inside the country"),
        "content_note": translate("CurateWords", "What it is about, said first"),
        "translation_of": translate("CurateWords", "Translation of"),
        "owner": translate("CurateWords", "Looked after by"),
        "identifiers": translate("CurateWords", "Other directories' names for it"),
        "checked": translate("CurateWords", "Checked"),
        "review_by": translate("CurateWords", "Next review"),
        "tags": translate("CurateWords", "Tags"),
        "translations": translate("CurateWords", "Translations"),
        "body": translate("CurateWords", "Text"),
        "file": translate("CurateWords", "The file"),
    }.get(name, name)
    numbers = [part for part in rest.split(".") if part.isdigit()]
    inside = [part for part in rest.split(".") if part and not part.isdigit()]
    number = f" {int(numbers[0]) + 1}" if numbers else ""
    return known + number + (f" · {' · '.join(inside)}" if inside else "")


def action_words(action: str) -> str:
    """What was done to an entry; the code itself when it is not known."""
    translate = QCoreApplication.translate
    return {
        "created": translate("CurateWords", "Made"),
        "changed": translate("CurateWords", "Changed"),
        "checked": translate("CurateWords", "Checked"),
        "closed": translate("CurateWords", "Closed"),
        "removed": translate("CurateWords", "Own version taken away"),
        "restored": translate("CurateWords", "Put back"),
        "imported": translate("CurateWords", "Brought in"),
        "outside": translate("CurateWords", "Changed outside the app"),
    }.get(action, action)


def way_of_reaching(how: str) -> str:
    """A way of contact; the code itself when it is not known."""
    translate = QCoreApplication.translate
    return {
        "phone": translate("CurateWords", "Telephone"),
        "text": translate("CurateWords", "Text message"),
        "whatsapp": translate("CurateWords", "WhatsApp"),
        "email": translate("CurateWords", "E-mail"),
        "chat": translate("CurateWords", "Chat"),
        "web": translate("CurateWords", "Web page"),
        "post": translate("CurateWords", "Postal address"),
    }.get(how, how)


def row_result(row: Row) -> Result:
    """A row of the list: what it is, when it is due, how it stands; states are words, never colour alone."""
    translate = QCoreApplication.translate
    overdue, due = translate("CurateWords", "overdue since {day}"), translate("CurateWords", "by {day}")
    if row.review_by is None:
        place = translate("CurateWords", "no day set")
    else:
        words = overdue if row.overdue else due
        place = words.format(day=day_words(row.review_by))
    checked = translate("CurateWords", "Checked: {day}").format(day=day_words(row.checked_on))
    parts = [row.country, checked, evidence_words(row.evidence)]
    if len(row.by) == 1:
        parts.append(translate("CurateWords", "checked by one person, {name}").format(name=row.by[0]))
    elif row.by:
        parts.append(translate("CurateWords", "checked by {names}").format(names=", ".join(row.by)))
    tags = [kind_words(row.kind)]
    if row.status != "active":
        tags.append(state_words(row.status))
    if row.owner:
        tags.append(row.owner)
    if row.changed:
        tags.append(translate("CurateWords", "Changed here"))
    if row.problems:
        tags.append(translate("CurateWords", "To put right: {number}").format(number=row.problems))
    return Result(row.id, row.title, place, " · ".join(part for part in parts if part), tuple(tags))
