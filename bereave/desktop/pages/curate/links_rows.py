"""What came of checking addresses, sorted by what needs a hand first, and as words to copy; knows no window."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from bereave.desktop.widgets.result import Result
from bereave.directory.linkcheck import LinkRow

#: What needs a hand first.
ORDER = ("gone", "certificate", "no-answer", "moved", "not-checked", "ok")


def link_words(state: str) -> str:
    """What came of one address, in words; the code itself when it is not known."""
    translate = QCoreApplication.translate
    return {
        "gone": translate("LinkWords", "Gone"),
        "certificate": translate("LinkWords", "Certificate not good"),
        "no-answer": translate("LinkWords", "No answer"),
        "moved": translate("LinkWords", "Moved for good"),
        "not-checked": translate("LinkWords", "Not checked"),
        "ok": translate("LinkWords", "Answers"),
    }.get(state, state)


def in_order(rows: Iterable[LinkRow]) -> list[LinkRow]:
    """The rows, what needs a hand first."""
    return sorted(rows, key=lambda row: (ORDER.index(row.state), row.id, row.address))


def counts(rows: Iterable[LinkRow]) -> dict[str, int]:
    """How many of each state, every state named."""
    found = dict.fromkeys(ORDER, 0)
    for row in rows:
        found[row.state] += 1
    return found


def link_result(name: str, row: LinkRow, titles: Mapping[str, str]) -> Result:
    """One address as the list shows it."""
    leads = QCoreApplication.translate("LinkWords", "leads to {address}").format(address=row.to) if row.to else ""
    detail = " · ".join(part for part in (row.detail, leads) if part)
    return Result(name, titles.get(row.id, row.id), link_words(row.state), row.address, (detail,) if detail else ())


def as_text(rows: Iterable[LinkRow], titles: Mapping[str, str]) -> str:
    """The rows with tabs between, for a table or a message."""
    lines = (
        "\t".join((link_words(row.state), titles.get(row.id, row.id), row.id, row.address, row.detail, row.to or ""))
        for row in rows
    )
    return "\n".join(lines)
