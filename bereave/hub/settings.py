"""A hub's data folder and the settings in it."""

import json
import os
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

from bereave.failures import QT_TRANSLATE_NOOP, NotNow, NotUnderstood
from bereave.hub.storage.decisions import LONGEST_HOLD
from bereave.peers.invitation import is_loopback

VERSION = 1


@dataclass(frozen=True)
class HubSettings:
    """What `hub init` wrote and its operator may change: data/hub.toml."""

    name: str = "Bereave hub"
    operator: str = ""
    contact: str = ""
    hours: str = ""  # when it is staffed, in the operator's words
    host: str = "127.0.0.1"  # the name by which apps find it
    port: int = 8750
    bind: str = "127.0.0.1"
    tls: bool = False  # with the certificates that `hub init` made
    hold_seconds: int = 60
    requests_per_minute: int = 600  # of one device
    open_requests_per_minute: int = 600  # of one address, for all requests without a token

    def __post_init__(self) -> None:
        if not (0 <= self.port <= 65535 and 0 <= self.hold_seconds <= LONGEST_HOLD):
            raise ValueError("port or hold_seconds")
        if self.requests_per_minute < 1 or self.open_requests_per_minute < 1:
            raise ValueError("requests_per_minute or open_requests_per_minute")
        if not self.tls and not (is_loopback(self.bind) and is_loopback(self.host)):
            raise ValueError("tls = false is for 127.0.0.1 only")

    @property
    def address(self) -> str:
        """The address that an invitation names."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if self.tls else 'http'}://{host}:{self.port}"


class DataFolder:
    """The one folder that a hub keeps everything in; only its operator may read it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.settings_file = folder / "hub.toml"
        self.database = folder / "hub.db"
        self.rules_file = folder / "rules.md"
        self.root_file = folder / "root.pem"
        self.root_key_file = folder / "root-key.pem"
        self.leaf_file = folder / "leaf.pem"
        self.leaf_key_file = folder / "leaf-key.pem"
        self.address_file = folder / "address"
        self.packs_folder = folder / "packs"

    def write(self, file: Path, text: str) -> None:
        """Write a file whole or not at all, readable by the operator alone. Raises NotNow when it cannot."""
        draft = file.with_name(file.name + ".new")
        try:
            draft.unlink(missing_ok=True)
            with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as out:
                out.write(text)
                out.flush()
                os.fsync(out.fileno())
            draft.replace(file)
        except OSError as why:
            raise NotNow(
                QT_TRANSLATE_NOOP("Failure", "The file {file} could not be written: {why}."),
                file=file,
                why=why.strerror,
            ) from why

    def read(self, file: Path) -> str:
        """A file of the folder. Raises NotNow when it is missing or may not be read."""
        try:
            return file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as why:
            raise NotNow(
                QT_TRANSLATE_NOOP(
                    "Failure", "The file {file} could not be read: {why}. Was this folder made by `bereave hub init`?"
                ),
                file=file,
                why=why.strerror if isinstance(why, OSError) else why.reason,
            ) from why

    def save_settings(self, settings: HubSettings) -> None:
        """Write the settings. Raises NotNow when they cannot be written."""
        lines = [f"version = {VERSION}"]
        for field in fields(settings):
            # JSON's strings and numbers are TOML's too, once control characters are out.
            value = getattr(settings, field.name)
            if isinstance(value, str):
                value = "".join(letter for letter in value if letter.isprintable())
            lines.append(f"{field.name} = {json.dumps(value, ensure_ascii=False)}")
        self.write(self.settings_file, "\n".join(lines) + "\n")

    def settings(self) -> HubSettings:
        """The settings. Raises NotNow for a missing file or one of a newer version, NotUnderstood for a wrong value."""
        text = self.read(self.settings_file)
        try:
            table = tomllib.loads(text)
            version = int(table.pop("version"))
            if version <= VERSION:
                known = {field.name: type(field.default) for field in fields(HubSettings)}
                wrong = [name for name, value in table.items() if type(value) is not known.get(name)]
                if not wrong:
                    return HubSettings(**table)
                why_not: object = ", ".join(wrong)
            else:
                raise self._newer()
        except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as why:
            why_not = why
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be understood: {why}."),
            file=self.settings_file,
            why=why_not,
        ) from (why_not if isinstance(why_not, Exception) else None)

    def _newer(self) -> NotNow:
        return NotNow(
            QT_TRANSLATE_NOOP("Failure", "{file} was made by a newer version. Please bring this program up to date."),
            file=self.settings_file,
        )

    def own_rules(self) -> str:
        """The operator's own rules; empty where there are none."""
        return self.read(self.rules_file) if self.rules_file.exists() else ""
