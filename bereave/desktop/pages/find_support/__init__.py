"""Find support: the directory and the articles, searched as one types, with no network."""

from bereave.desktop.pages.find_support.library import Library
from bereave.desktop.pages.find_support.page import FindSupportPage

__all__ = ["FindSupportPage", "Library"]
