"""The bundled fonts, loaded into this process only; other scripts fall to the system's own."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from bereave.desktop.theme.tokens import Tokens
from bereave.failures import QT_TRANSLATE_NOOP, OurFault

_NEEDED_FIRST = ("Inter-Regular.otf", "Inter-SemiBold.otf", "NotoSansKR-Regular.otf")


def load_fonts(folder: Path) -> list[str]:
    """Load every bundled font; gives back the families. Raises OurFault when one is missing or unreadable."""
    families: set[str] = set()
    files = sorted([*folder.glob("*.otf"), *folder.glob("*.ttf")])
    missing = set(_NEEDED_FIRST) - {file.name for file in files}
    for file in files:
        number = QFontDatabase.addApplicationFont(str(file))
        if number < 0:
            missing.add(file.name)
        families.update(QFontDatabase.applicationFontFamilies(number))
    if missing:
        raise OurFault(
            QT_TRANSLATE_NOOP("Failure", "The app's letters {files} could not be read. Please install it again."),
            files=", ".join(sorted(missing)),
        )
    return sorted(families)


def font(
    tokens: Tokens, role: str = "base", family: str = "sans", *, bold: bool = False, italic: bool = False
) -> QFont:
    """A font of the type scale: Korean by the bundled Korean letters, everything else by the system."""
    made = QFont()
    made.setFamilies(tokens.families[family])
    made.setPixelSize(tokens.text(role))
    if bold:
        made.setWeight(QFont.Weight.Bold if family == "serif" else QFont.Weight.DemiBold)
    made.setItalic(italic)
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return made
