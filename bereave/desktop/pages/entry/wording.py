"""The words for what the directory's files say in codes: kinds, people, evidence, sections."""

from PySide6.QtCore import QCoreApplication

from bereave.directory.addresses import action_for
from bereave.directory.model import Contact, Entry
from bereave.directory.numbers import for_reader


def kind_words(kind: str) -> str:
    """A kind of entry, in the interface's language; the code itself when it is not known."""
    translate = QCoreApplication.translate
    return {
        "crisis-line": translate("EntryWords", "Crisis line"),
        "bereavement-service": translate("EntryWords", "Bereavement service"),
        "support-group": translate("EntryWords", "Support group"),
        "practical": translate("EntryWords", "Practical help"),
        "young-people": translate("EntryWords", "Young people"),
        "online-community": translate("EntryWords", "Online community"),
        "book": translate("EntryWords", "Book"),
        "guide": translate("EntryWords", "Guide"),
        "finder": translate("EntryWords", "Finder"),
        "article": translate("EntryWords", "Article"),
    }.get(kind, kind)


def section_words(section: str) -> str:
    """A part of the articles; empty when it is not known."""
    translate = QCoreApplication.translate
    return {
        "first-days": translate("EntryWords", "First hours and days"),
        "practical": translate("EntryWords", "Practical things"),
        "grief": translate("EntryWords", "Grief"),
        "relationship": translate("EntryWords", "Losing someone close"),
        "around": translate("EntryWords", "For those around"),
        "living-on": translate("EntryWords", "Living on"),
    }.get(section, "")


def person_words(who: str) -> str:
    """For whom something is; the code itself when it is not known."""
    translate = QCoreApplication.translate
    return {
        "anyone": translate("EntryWords", "anyone"),
        "partner": translate("EntryWords", "partners"),
        "parent": translate("EntryWords", "parents"),
        "child": translate("EntryWords", "children, also grown-up ones"),
        "sibling": translate("EntryWords", "brothers and sisters"),
        "friend": translate("EntryWords", "friends"),
        "colleague": translate("EntryWords", "colleagues"),
        "young-people": translate("EntryWords", "young people"),
        "professional": translate("EntryWords", "professionals"),
    }.get(who, who)


def reach_words(reach: str | None) -> str:
    """How far something reaches; empty when the file does not say."""
    translate = QCoreApplication.translate
    return {
        "main": translate("EntryWords", "Main line of the country"),
        "national": translate("EntryWords", "Whole country"),
        "regional": translate("EntryWords", "One region"),
        "group": translate("EntryWords", "One group of people"),
    }.get(reach or "", "")


def minutes_to_read(text: str, language: str) -> int:
    """About how many minutes a calm reader takes, at least one."""
    # Some 200 words a minute for a tired reader; Korean is counted in letters, its words being longer.
    amount, per_minute = (len(text), 450) if language == "ko" else (len(text.split()), 200)
    return max(1, round(amount / per_minute))


def state_words(status: str) -> str:
    """Whether a service runs; the code itself when it is not known."""
    translate = QCoreApplication.translate
    return {
        "active": translate("EntryWords", "Active"),
        "paused": translate("EntryWords", "Paused"),
        "closed": translate("EntryWords", "Closed"),
    }.get(status, status)


def evidence_words(evidence: str) -> str:
    """What an entry rests on; the code itself when it is not known."""
    translate = QCoreApplication.translate
    return {
        "confirmed": translate("EntryWords", "Confirmed with the organisation"),
        "own-page": translate("EntryWords", "The organisation's own page"),
        "independent-pages": translate("EntryWords", "Independent pages"),
        "single-page": translate("EntryWords", "One public page"),
        "code-only": translate("EntryWords", "Public lists only"),
        "desk-research": translate("EntryWords", "Written from named sources"),
    }.get(evidence, evidence)


def way_words(told: str) -> str:
    """What the files say most often beside a way of contact, in the interface's language; anything else as it is."""
    translate = QCoreApplication.translate
    return {
        "free": translate("EntryWords", "free"),
        "free, anonymous": translate("EntryWords", "free, anonymous"),
        "local rate": translate("EntryWords", "local rate"),
        "national line": translate("EntryWords", "national line"),
        "helpline": translate("EntryWords", "helpline"),
        "listening line": translate("EntryWords", "listening line"),
        "crisis line": translate("EntryWords", "crisis line"),
        "distress helpline": translate("EntryWords", "distress helpline"),
        "free line": translate("EntryWords", "free line"),
        "from abroad": translate("EntryWords", "from abroad"),
        "from a landline": translate("EntryWords", "from a landline"),
        "for adults": translate("EntryWords", "for adults"),
        "for children and young people": translate("EntryWords", "for children and young people"),
        "for children and teenagers": translate("EntryWords", "for children and teenagers"),
        "for people bereaved by suicide": translate("EntryWords", "for people bereaved by suicide"),
    }.get(told, told)


def source_words(told: str) -> str:
    """What the files say of a source that has no page of its own, in the interface's language; a name as it is."""
    translate = QCoreApplication.translate
    return {
        "public list": translate("EntryWords", "public list"),
        "copy of a news page": translate("EntryWords", "copy of a news page"),
    }.get(told, told)


def number_words(way: Contact, home: str | None) -> str:
    """A number where nothing beside it says what it is for; one that may answer no call says so.

    It is written as it is dialled from the country `home`, after the word that a text has to hold.
    """
    translate = QCoreApplication.translate
    number = action_for(for_reader(way, home).way).shown
    if way.how == "text":
        return translate("EntryWords", "Text message: {number}").format(number=number)
    if way.how == "whatsapp":
        return translate("EntryWords", "WhatsApp: {number}").format(number=number)
    return number


def cost_words(entry: Entry) -> str:
    """What a service costs; that it is not known where no way of contact says it."""
    known = dict.fromkeys(way_words(way.cost) for way in entry.contacts if way.cost)
    if not known:
        return QCoreApplication.translate("EntryWords", "Cost not known")
    return "; ".join(known)
