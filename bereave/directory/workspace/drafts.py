"""What was typed and not saved yet: kept beside the workspace, and offered again after a crash."""

import json
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bereave.directory.model import Allowed, Check, Contact, Entry, Source
from bereave.directory.write import write_text
from bereave.failures import QT_TRANSLATE_NOOP, NotNow

_END = ".draft"


class Drafts:
    """One file an entry below `folder`; a draft may be half-finished, so it is no entry file yet."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, key: str, entry: Entry) -> None:
        """Keep `entry` as the draft of `key` (its id, or "new"). Raises NotNow without room or right."""
        write_text(self._file(key), json.dumps(asdict(entry), ensure_ascii=False, default=str))

    def kept(self, key: str) -> Entry | None:
        """The draft of `key`; None without one, or when its file is damaged."""
        try:
            return _entry(json.loads(self._file(key).read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return None

    def names(self) -> tuple[str, ...]:
        """Which entries have a draft."""
        return tuple(sorted(path.name.removesuffix(_END) for path in self._folder.glob(f"*{_END}")))

    def drop(self, key: str) -> None:
        """The draft was saved or given up. Raises NotNow when its file cannot be removed."""
        try:
            with suppress(FileNotFoundError):
                self._file(key).unlink()
        except OSError as why:
            raise NotNow(
                QT_TRANSLATE_NOOP("Failure", "The file {file} could not be removed: {why}."),
                file=self._file(key),
                why=why.strerror or why,
            ) from why

    def _file(self, key: str) -> Path:
        return self._folder / f"{Path(key).name}{_END}"


def _entry(data: dict[str, Any]) -> Entry:
    check = data["checked"]
    changed = {
        "path": Path(data["path"]),
        "languages": tuple(data["languages"]),
        "for_whom": tuple(data["for_whom"]),
        "tags": tuple(data["tags"]),
        "allow": tuple(Allowed(**row) for row in data.get("allow", ())),
        "contacts": tuple(Contact(**row) for row in data["contacts"]),
        "checked": Check(
            check["on"], check["evidence"], tuple(Source(**row) for row in check["sources"]), tuple(check["by"])
        ),
    }
    return Entry(**{**data, **changed})
