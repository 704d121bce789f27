"""The palette that Qt's own drawing and screen magnifiers read, made of the same tokens as the style sheet."""

from PySide6.QtGui import QColor, QPalette

from bereave.desktop.theme.tokens import Tokens

_ROLES = {
    QPalette.ColorRole.Window: "background",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Highlight: "text_selection",
    QPalette.ColorRole.HighlightedText: "on_text_selection",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border",
    QPalette.ColorRole.Shadow: "line",
}
_FAINT_WHEN_DISABLED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette(tokens: Tokens) -> QPalette:
    """A palette whose every text role keeps the tokens' contrast, disabled text included."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, QColor(tokens.colours[token]))
    for role in _FAINT_WHEN_DISABLED:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.colours["faint"]))
    return made
