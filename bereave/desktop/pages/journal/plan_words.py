"""What the plan's seven parts are called, and what each asks; decided without a window."""

from PySide6.QtCore import QCoreApplication

from bereave.failures import QT_TRANSLATE_NOOP

_CONTEXT = "PlanWords"

#: part -> (heading, what could stand there), in the order in which they help
PARTS: dict[str, tuple[str, str]] = {
    "warning-signs": (
        QT_TRANSLATE_NOOP("PlanWords", "How I notice that it is getting too heavy"),
        QT_TRANSLATE_NOOP("PlanWords", "Thoughts, feelings, things I do or stop doing"),
    ),
    "what-soothes": (
        QT_TRANSLATE_NOOP("PlanWords", "What soothes me, on my own"),
        QT_TRANSLATE_NOOP("PlanWords", "A walk, a blanket, music, cold water, an animal"),
    ),
    "people-and-places": (
        QT_TRANSLATE_NOOP("PlanWords", "People and places that bring other thoughts"),
        QT_TRANSLATE_NOOP("PlanWords", "A café, a library, someone to sit beside"),
    ),
    "people-to-ask": (
        QT_TRANSLATE_NOOP("PlanWords", "People I can ask for help"),
        QT_TRANSLATE_NOOP("PlanWords", "Names and how to reach them"),
    ),
    "services": (
        QT_TRANSLATE_NOOP("PlanWords", "Services I can call"),
        QT_TRANSLATE_NOOP("PlanWords", "A doctor, a line, a group; Find support has numbers"),
    ),
    "safer-place": (
        QT_TRANSLATE_NOOP("PlanWords", "How I make the place around me safer"),
        QT_TRANSLATE_NOOP("PlanWords", "What to give to someone, lock away, or keep out of reach"),
    ),
    "one-reason": (
        QT_TRANSLATE_NOOP("PlanWords", "One reason that matters to me"),
        QT_TRANSLATE_NOOP("PlanWords", "A person, a promise, a small thing tomorrow"),
    ),
}


def heading(part: str) -> str:
    """What the part is called in the reader's language."""
    return QCoreApplication.translate(_CONTEXT, PARTS[part][0])


def hint(part: str) -> str:
    """What could stand there, in the reader's language."""
    return QCoreApplication.translate(_CONTEXT, PARTS[part][1])
