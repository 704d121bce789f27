"""What somebody who is handed the screen reads: what to do with the number or address, and what can be said."""

from PySide6.QtCore import QCoreApplication

from bereave.desktop.widgets.contact_large import LargeWay
from bereave.directory.model import Contact, Entry

_FOR_THE_LOSS = ("bereavement-service", "support-group", "online-community")


def large_ways(entry: Entry) -> list[LargeWay]:
    """Every way of a service that runs, as a screen to show; none for one that has closed."""
    if entry.status == "closed":
        return []
    return [_way(entry, way) for way in entry.contacts]


def _way(entry: Entry, way: Contact) -> LargeWay:
    translate = QCoreApplication.translate
    kind, ask = {
        "phone": (translate("LargeWords", "Telephone"), translate("LargeWords", "Please help me to call this number.")),
        "text": (translate("LargeWords", "Text"), translate("LargeWords", "Please help me to text this number.")),
        "whatsapp": (
            translate("LargeWords", "WhatsApp"),
            translate("LargeWords", "Please help me to write to this number on WhatsApp."),
        ),
        "email": (translate("LargeWords", "E-mail"), translate("LargeWords", "Please help me to write to them.")),
        "chat": (translate("LargeWords", "Chat"), translate("LargeWords", "Please help me to open this chat.")),
        "web": (translate("LargeWords", "Web page"), translate("LargeWords", "Please help me to open this page.")),
        "post": (translate("LargeWords", "Address"), translate("LargeWords", "Please help me to find this place.")),
    }[way.how]
    if way.how in {"text", "whatsapp"} and way.keyword:
        say = translate("LargeWords", "Send this word: {word}").format(word=way.keyword)
    elif way.how in {"phone", "text", "whatsapp", "chat"}:
        say = translate("LargeWords", "What to say: “{words}”").format(words=_first_words(entry))
    else:
        say = ""
    return LargeWay(kind, ask, way.value, say)


def _first_words(entry: Entry) -> str:
    translate = QCoreApplication.translate
    if entry.kind in {"crisis-line", "young-people"}:
        return translate("LargeWords", "I am having a very hard time. I would like to talk to someone.")
    if entry.kind in _FOR_THE_LOSS:
        return translate("LargeWords", "Someone close to me died by suicide. I would like to talk to someone.")
    return translate("LargeWords", "Someone close to me died by suicide. I was told that you may be able to help.")
