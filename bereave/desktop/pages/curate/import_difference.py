"""What would become of one record, for reading: the fields that change, before and after, with signs."""

from html import escape

from bereave.desktop.pages.curate.wording import field_words
from bereave.desktop.theme import Theme
from bereave.directory.importing import Planned
from bereave.directory.workspace import DiffRow, difference
from bereave.directory.write import text_of


def rows_of_planned(one: Planned) -> tuple[DiffRow, ...]:
    """What leads from the entry as it is to the one that would be written; reads the disk."""
    entry, before = one.entry, one.before
    if entry is None:
        return ()
    rows = difference(text_of(before) if before is not None else None, text_of(entry))
    return tuple(row for row in rows if row.kind != "same")


def html_of_rows(rows: tuple[DiffRow, ...], theme: Theme) -> str:
    """One field below the other: its name, then what goes (−) and what comes (+); colour is never alone."""
    ink = theme.colour("ink").name()
    lines = []
    last = ""
    for row in rows:
        if row.field != last:
            last = row.field
            lines.append(f"<p><b>{escape(field_words(row.field))}</b></p>")
        for sign, spans, tone, mark in (("−", row.before, "danger_soft", "s"), ("+", row.after, "good_soft", "u")):
            if not spans:
                continue
            look = f'style="background-color:{theme.colour(tone).name()}; color:{ink}"'
            words = "".join(
                f"<span {look}><{mark}>{escape(span.text)}</{mark}></span>" if span.changed else escape(span.text)
                for span in spans
            )
            lines.append(f"<p>{sign} {words}</p>")
    return "".join(lines)
