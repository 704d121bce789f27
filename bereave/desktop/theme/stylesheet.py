"""One Qt style sheet, made of the template ui/style.qss and a theme's tokens."""

import re
from pathlib import Path

from bereave.desktop.theme.tokens import Tokens
from bereave.failures import QT_TRANSLATE_NOOP, OurFault

_PLACE = re.compile(r"@([a-z_]+)(?:\.([a-z_]+))?@")
#: Padding and border above and below, from style.qss: Qt draws square corners when a radius exceeds half the height.
_AROUND = {"line": 20, "chip": 12, "tag": 4, "tick": 4}


def stylesheet(template: str, tokens: Tokens, icons: Path) -> str:
    """Fill the template's places: @colour@, or @group.name@ of text, families, space, radius, round, size, icon.

    `icons` is the folder of the small pictures inside controls. Raises OurFault on an unknown place.
    """

    def fill(match: re.Match[str]) -> str:
        group, key = match.group(1), match.group(2)
        try:
            return tokens.colours[group] if key is None else _measure(tokens, icons, group, key)
        except KeyError as why:
            raise OurFault(
                QT_TRANSLATE_NOOP("Failure", "The app's style names {place}, which it does not have."),
                place=match.group(0),
            ) from why

    return _PLACE.sub(fill, re.sub(r"/\*.*?\*/", "", template, flags=re.DOTALL))


def _measure(tokens: Tokens, icons: Path, group: str, key: str) -> str:
    if group == "icon":
        return (icons / f"{key}-{tokens.appearance}.svg").as_posix()
    if group == "round":
        return f"{(tokens.px(tokens.size[key]) + _AROUND[key]) // 2}px"
    if group == "text":
        return f"{tokens.text(key)}px"
    if group == "families":
        return ", ".join(f'"{family}"' for family in tokens.families[key])
    measures = {"space": tokens.space, "radius": tokens.radius, "size": tokens.size}[group]
    grown = tokens.px(measures[key]) if group == "size" and key != "focus" else measures[key]
    return f"{grown}px"
