"""Settings: language, country, looks, leaving quickly, the journal's lock."""

from bereave.desktop.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
