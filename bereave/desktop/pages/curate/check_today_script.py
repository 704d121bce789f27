"""What a curator can say in the call: who they are, what they ask, and that a crisis line is not to be held up."""

from PySide6.QtCore import QCoreApplication

from bereave.desktop.pages.entry.hours import hours_words
from bereave.desktop.pages.entry.wording import cost_words, person_words, way_words
from bereave.directory.addresses import action_for
from bereave.directory.countries import language_name
from bereave.directory.model import NUMBERED, Entry
from bereave.directory.numbers import for_reader


def before_words(entry: Entry) -> str:
    """What to think of before one calls; empty where there is nothing."""
    if entry.kind in {"crisis-line", "young-people"}:
        return QCoreApplication.translate(
            "CheckScript",
            "This line is for people in need. Call its office if you know its number. Otherwise keep it short, say "
            "first that you are well, and offer to call at a better time.",
        )
    return ""


def script(entry: Entry, name: str, language: str) -> tuple[str, ...]:
    """The call, sentence by sentence, with what the entry says now; `name` is the curator's, as far as it is known."""
    translate = QCoreApplication.translate
    hello = translate(
        "CheckScript",
        "Good day. I help to keep a list of places where people bereaved by suicide find help. “{title}” is on it. "
        "Do you have two minutes, so that it says what is right?",
    ).format(title=entry.title)
    if name:
        hello = translate("CheckScript", "My name is {name}.").format(name=name) + " " + hello
    return (hello, *_questions(entry, language), *_end())


def _questions(entry: Entry, language: str) -> list[str]:
    translate = QCoreApplication.translate
    asks = []
    numbers = [way for way in entry.contacts if way.how in NUMBERED]
    for way in numbers:
        # As they know it themselves: how it is dialled in their country, with the word that has to be sent.
        own = for_reader(way, entry.country).way
        said = action_for(own).shown
        number = f"{said} ({way_words(own.label)})" if own.label else said
        ask = translate("CheckScript", "We show this number: {number}. Is it still right?")
        if way.how == "whatsapp":
            ask = translate("CheckScript", "We show this number for WhatsApp: {number}. Is it still right?")
        asks.append(ask.format(number=number))
    if not numbers:
        asks.append(translate("CheckScript", "We show no number. Is there one that people may call?"))
    pages = [way.value for way in entry.contacts if way.how in {"web", "chat", "email"}]
    if pages:
        asks.append(translate("CheckScript", "We show: {ways}. Is that still right?").format(ways=", ".join(pages)))
    hours = hours_words(entry.opening_hours or "")
    asks.append(
        translate("CheckScript", "When can people reach you? We say: {hours}.").format(hours=hours)
        if hours
        else translate("CheckScript", "When can people reach you?")
    )
    cost = cost_words(entry) if any(way.cost for way in entry.contacts) else ""
    asks.append(
        translate("CheckScript", "What does it cost? We say: {cost}.").format(cost=cost)
        if cost
        else translate("CheckScript", "Does it cost anything?")
    )
    people = ", ".join(person_words(who) for who in entry.for_whom)
    asks.append(translate("CheckScript", "Who is it for? We say: {people}.").format(people=people))
    spoken = ", ".join(language_name(code, language) for code in entry.languages)
    asks.append(translate("CheckScript", "Which languages do you speak? We say: {languages}.").format(languages=spoken))
    return asks


def _end() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("CheckScript", "May we list you with these details?"),
        translate("CheckScript", "Is there something that people should know before they call?"),
        translate("CheckScript", "Thank you for what you do."),
    )
