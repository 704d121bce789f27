"""Where a curator works: the entries, what is due, the form and the text, the history, and the further tasks."""

from bereave.desktop.pages.curate.page import CuratePage, Task

__all__ = ["CuratePage", "Task"]
