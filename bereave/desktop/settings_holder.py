"""The profile's settings while the app runs: changed in one place, saved at once, told to whoever shows them."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from bereave.failures import Failure
from bereave.profile import Profile, Settings


class SettingsHolder(QObject):
    """Holds the settings; `changed` gives the new ones, `not_saved` the failure when the folder took no more."""

    changed = Signal(object)
    not_saved = Signal(object)

    def __init__(self, profile: Profile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self.settings: Settings = profile.read_settings()

    def change(self, **fields: object) -> None:
        """Set fields by name and save (a few hundred bytes). They hold for this run even when saving fails."""
        new = replace(self.settings, **fields)  # type: ignore[arg-type] # names and types are those of Settings
        if new == self.settings:
            return
        self.settings = new
        try:
            self._profile.save_settings(new)
        except Failure as failure:
            self.not_saved.emit(failure)
        self.changed.emit(new)
