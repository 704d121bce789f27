"""The journal's pages: set up, locked, all pages, writing, guided sessions, the plan."""

from bereave.desktop.pages.journal.page import JournalPage

__all__ = ["JournalPage"]
