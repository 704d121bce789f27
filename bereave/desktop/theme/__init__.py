"""How the app looks: tokens from ui/, one style sheet, one palette, fonts and icons."""

from bereave.desktop.theme.theme import Theme

__all__ = ["Theme"]
