"""In which order the lines of a country are shown: main lines first, among them those that are open now."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bereave.directory.help_now import HelpLine
from bereave.directory.model import REACHES
from bereave.directory.opening import ORDER, Opening, opening

_CHAT_AND_TEXT_LAST = {"phone": 0, "chat": 1, "text": 1, "whatsapp": 1, "email": 2, "web": 3, "post": 4}


@dataclass(frozen=True)
class ShownLine:
    """A line and whether it is open at a moment."""

    line: HelpLine
    opening: Opening
    now: datetime


def in_order(lines: Iterable[HelpLine], now: datetime) -> list[ShownLine]:
    """Main lines before all others; of one reach the app's own before a pack's; then what is open; then calls."""
    shown = [ShownLine(line, opening(line.hours, line.timezone, now), now) for line in lines]

    def place(one: ShownLine) -> tuple[int, bool, int, int]:
        reach = REACHES.index(one.line.reach) if one.line.reach in REACHES else len(REACHES)
        open_now = ORDER[one.opening.is_open]
        way = min((_CHAT_AND_TEXT_LAST.get(contact.how, 9) for contact in one.line.contacts), default=9)
        return reach, bool(one.line.pack), open_now, way

    return sorted(shown, key=place)
