"""What is said about kept things: where they are, what can be wrong with an entry, and a report to copy."""

from PySide6.QtCore import QCoreApplication

from bereave.desktop.checked_words import day_words
from bereave.desktop.kept_session import KeptSession
from bereave.desktop.words import say
from bereave.kept.state import Report


def where_words(kept: KeptSession) -> tuple[str, str]:
    """Where it is kept and until when, with the words of a way on; both empty once it is in the vault."""
    translate = QCoreApplication.translate
    if kept.not_saved and kept.failure is not None:
        until = translate("KeptWords", "Until then it is kept as long as Bereave is open.")
        return f"{say(kept.failure)} {until}", translate("KeptWords", "Try again")
    if not kept.waits:
        return "", ""
    if kept.is_locked:
        words = translate("KeptWords", "Kept until you close Bereave. Unlock the private part to keep it for good.")
        return words, translate("KeptWords", "Unlock it")
    if not kept.can_have_vault:
        return translate("KeptWords", "Kept until you close Bereave."), ""
    if not kept.has_vault:
        words = translate("KeptWords", "Kept until you close Bereave. Set up the private part to keep it for good.")
        return words, translate("KeptWords", "Set it up")
    return "", ""


def what_words(what: str) -> str:
    """What can be wrong with an entry, as the person chooses it."""
    translate = QCoreApplication.translate
    return {
        "number": translate("KeptWords", "The number does not work"),
        "hours": translate("KeptWords", "The hours differ"),
        "closed": translate("KeptWords", "It has closed"),
        "address": translate("KeptWords", "The address is wrong"),
        "other": translate("KeptWords", "Something else"),
    }.get(what, what)


def report_state(report: Report, *, joined: bool) -> str:
    """How a report stands."""
    translate = QCoreApplication.translate
    if not report.waits:
        words = translate("KeptWords", "Sent to the curators: {day}")
        sent, came = words.format(day=day_words(report.sent[:10])), _what_came_of_it(report.said)
        return f"{sent}. {came}" if came else sent
    if report.said:
        return _why_not_taken(report.said)
    if joined:
        return translate("KeptWords", "Kept. It goes to the curators at the next connection.")
    return translate("KeptWords", "Kept here. You can copy it and write to the organisation that gave you Bereave.")


def _what_came_of_it(said: str) -> str:
    translate = QCoreApplication.translate
    return {
        "fixed": translate("KeptWords", "They put it right. Thank you."),
        "not-confirmed": translate("KeptWords", "They looked into it and could not confirm it. Thank you."),
        "already-right": translate("KeptWords", "They looked into it: what stands here now is right. Thank you."),
    }.get(said, "")


def _why_not_taken(said: str) -> str:
    translate = QCoreApplication.translate
    if said == "too-long":
        return translate("KeptWords", "Not sent: it is too long. You can copy it, take it back and use fewer words.")
    if said == "gone":
        return translate("KeptWords", "Not sent: it was taken back before. You can copy it and report it anew.")
    return translate(
        "KeptWords", "Not sent: the organisation's side could not take it. You can copy it and write to them."
    )


def report_text(report: Report) -> str:
    """A report to be copied into a letter: the entry, what is wrong, the words; nothing about who writes."""
    lines = [
        f"{report.title} ({report.entry})",
        what_words(report.what),
        report.words.strip(),
        day_words(report.written[:10]),
    ]
    return "\n".join(line for line in lines if line)
