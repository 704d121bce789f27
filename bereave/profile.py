"""One person's folder: the few settings that may be known before a vault exists, and where the rest lies."""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from bereave.failures import QT_TRANSLATE_NOOP, NotNow

_SETTINGS = "settings.json"
THEMES = ("system", "light", "dark", "high-contrast")
LONGEST_MINUTES = 24 * 60  # before the journal locks by itself
QUICK_EXIT_KEYS = ("shift", "control", "off")
TEXT_SIZES = (100, 115, 130, 150, 175, 200)


@dataclass(frozen=True)
class Settings:
    """What a profile remembers in the open: nothing about the person who died, nothing that was written."""

    country: str | None = None  # ISO 3166-1 alpha-2
    language: str | None = None  # en, fr or ko; None follows the system
    theme: str = "system"
    text_size: int = 100  # per cent
    quick_exit_keys: str = "shift"  # which key, pressed alone three times, leaves
    auto_lock_minutes: int = 5  # 0 never locks by itself
    first_run_done: bool = False
    curates: bool = False  # whether the place for looking after the resources is shown, also without a hub

    @classmethod
    def from_json(cls, data: Mapping[str, object]) -> "Settings":
        """Take what is known and of the right type; leave the rest at its first value."""
        first = cls()
        known: dict[str, object] = {}
        for field in fields(cls):
            value = data.get(field.name, getattr(first, field.name))
            allowed = (
                (str, type(None)) if field.name in {"country", "language"} else (type(getattr(first, field.name)),)
            )
            if isinstance(value, allowed) and not (isinstance(value, bool) and bool not in allowed):
                known[field.name] = value
        settings = replace(first, **known)  # type: ignore[arg-type] # every value was held against its field's type
        if settings.theme not in THEMES:
            settings = replace(settings, theme=first.theme)
        if settings.quick_exit_keys not in QUICK_EXIT_KEYS:
            settings = replace(settings, quick_exit_keys=first.quick_exit_keys)
        if settings.text_size not in TEXT_SIZES:
            settings = replace(settings, text_size=first.text_size)
        return replace(settings, auto_lock_minutes=min(max(0, settings.auto_lock_minutes), LONGEST_MINUTES))


def settings_in(folder: Path) -> Settings:
    """The settings that `folder` holds, also where it may only be read; the first ones when there are none."""
    try:
        data = json.loads((folder / _SETTINGS).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    return Settings.from_json(data) if isinstance(data, dict) else Settings()


class Profile:
    """A folder that belongs to one person; made on first use, readable by its owner alone.

    Raises NotNow when the folder can be neither used nor made.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if os.name == "posix":
                folder.chmod(0o700)
        except OSError as why:
            raise NotNow(
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "The folder {folder} cannot be used ({why}). Choose another one with --profile.",
                ),
                folder=folder,
                why=why.strerror,
            ) from why

    @property
    def settings_file(self) -> Path:
        """The settings, one JSON object."""
        return self.folder / _SETTINGS

    @property
    def vault_folder(self) -> Path:
        """Where the vault keeps its slots and encrypted stores."""
        return self.folder / "vault"

    @property
    def index_folder(self) -> Path:
        """Where this device builds its own search index; never copied from elsewhere."""
        return self.folder / "index"

    @property
    def packs_folder(self) -> Path:
        """Where the signed content packs lie that were verified on this device."""
        return self.folder / "packs"

    @property
    def workspace_folder(self) -> Path:
        """Where a curator's own changes to the directory lie until they go into a pack."""
        return self.folder / "workspace"

    def read_settings(self) -> Settings:
        """The settings as last saved; a missing or unreadable file gives the first ones, since help must open."""
        return settings_in(self.folder)

    def save_settings(self, settings: Settings) -> None:
        """Write the settings whole or not at all. Raises NotNow when there is no room or no right to write."""
        draft = self.settings_file.with_suffix(".new")
        try:
            with draft.open("w", encoding="utf-8") as file:
                json.dump(asdict(settings), file, indent=1)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(self.settings_file)
        except OSError as why:
            raise NotNow(
                QT_TRANSLATE_NOOP("Failure", "Your settings could not be saved in {folder}: {why}."),
                folder=self.folder,
                why=why.strerror,
            ) from why
