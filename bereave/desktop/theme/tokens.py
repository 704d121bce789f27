"""The design tokens of one theme, read from ui/tokens.toml."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bereave.failures import QT_TRANSLATE_NOOP, OurFault

APPEARANCES = ("light", "dark", "high-contrast")


@dataclass(frozen=True)
class Tokens:
    """Colours (#RRGGBB) and measures (pixels at 100 %) of one appearance, and the text size in per cent."""

    appearance: str
    colours: Mapping[str, str]
    type: Mapping[str, int]
    space: Mapping[str, int]
    radius: Mapping[str, int]
    size: Mapping[str, int]
    families: Mapping[str, list[str]]
    text_size: int = 100

    def px(self, pixels: float) -> int:
        """A measure that grows with the text, in whole pixels."""
        return round(pixels * self.text_size / 100)

    def text(self, role: str) -> int:
        """The size in pixels of a role in the type scale, grown by the text size. KeyError when unknown."""
        return self.px(self.type[role])


class TokenFile:
    """ui/tokens.toml, read once. Raises OurFault when it is missing or damaged."""

    def __init__(self, path: Path) -> None:
        try:
            self._data = tomllib.loads(path.read_text(encoding="utf-8"))
            self._shared = {part: self._data[part] for part in ("type", "space", "radius", "size", "families")}
            self._colours = {name: self._data[name] for name in APPEARANCES}
        except (OSError, ValueError, KeyError) as why:
            raise OurFault(
                QT_TRANSLATE_NOOP("Failure", "The app's colours in {file} could not be read. Please install it again."),
                file=path,
            ) from why

    def tokens(self, appearance: str, text_size: int = 100) -> Tokens:
        """The tokens of "light", "dark" or "high-contrast" at a text size in per cent."""
        return Tokens(appearance=appearance, colours=self._colours[appearance], text_size=text_size, **self._shared)
