"""Curators who make packs, and readers who install them, for tests."""

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from bereave import shipped
from bereave.directory import help_derive
from bereave.directory.layers import CORE
from bereave.directory.packs.inspecting import Inspection, PackInfo
from bereave.directory.packs.installed import layers
from bereave.directory.packs.keys import CuratorKey, SigningKey
from bereave.directory.packs.making import Built, Wish, build
from bereave.directory.packs.packs import Packs
from bereave.directory.packs.signing import Status, sign
from tests.directory.writing import service

WORDING = shipped.resources() / "wording"


def curator(name: str) -> SigningKey:
    """Somebody with a key, opened already."""
    private = Ed25519PrivateKey.generate()
    return SigningKey(CuratorKey(name, private.public_key().public_bytes_raw().hex()), private)


def core_set(folder: Path) -> Path:
    """A small core set with one crisis line, gb-listening, and its help-now file."""
    service(folder)
    (folder / help_derive.EMERGENCY).write_text('{"numbers": {}}', encoding="utf-8")
    (folder / help_derive.DERIVED).write_text(help_derive.from_resources(folder), encoding="utf-8", newline="\n")
    return folder


class Organisation:
    """Ann, Bo and Cy make the pack harbour in one folder; Ann and Bo are its curators."""

    def __init__(self, folder: Path, now: Callable[[], datetime], name: str = "harbour") -> None:
        self.now = now
        self.name = name
        self.content = folder / f"content-{name}"
        self.out = folder / f"pack-{name}"
        self.ann, self.bo, self.cy = curator("Ann"), curator("Bo"), curator("Cy")
        self.fingerprint = ""
        service(self.content, "gb-harbour", "Harbour House", "A xylophone and a voice.")

    def build(self, *keys: SigningKey, threshold: int | None = None, rotate: bool = False) -> Built:
        """Make the next version; the first one with Ann's and Bo's keys."""
        given = keys or (() if self.fingerprint else (self.ann, self.bo))
        wish = Wish(self.name, "Harbour", tuple(key.public for key in given), threshold, rotate)
        built = build(self.content, self.out, wish, self.now(), WORDING)
        self.fingerprint = built.fingerprint
        return built

    def sign(self, *keys: SigningKey, renew: bool = False) -> Status:
        """Sign with each key; gives how far the pack is afterwards."""
        found = [sign(self.out, key, self.now(), renew=renew) for key in keys]
        return found[-1]

    def publish(self) -> None:
        """The next version, signed by Ann and Bo."""
        self.build()
        self.sign(self.ann, self.bo)

    def copy(self, to: Path) -> Path:
        """The pack as it is now, in another place."""
        shutil.copytree(self.out, to)
        return to

    def file(self, pattern: str) -> Path:
        """The one file of the pack that fits."""
        (found,) = self.out.glob(pattern)
        return found


class Reader:
    """A profile with a core set below its packs."""

    def __init__(self, folder: Path, core: Path, now: Callable[[], datetime]) -> None:
        self.core = core
        self.packs = Packs(folder / "packs", core, now)

    def look(self, place: Path, fingerprint: str = "") -> Inspection:
        """Verify, and change nothing."""
        return self.packs.inspect(place, fingerprint)

    def install(self, place: Path, fingerprint: str = "", *accept: str) -> PackInfo:
        """Verify and install with a yes to every line that the pack adds, and to those of `accept`."""
        found = self.packs.inspect(place, fingerprint)
        return self.packs.install(found, {*accept, *(row.id for row in found.lines_to_accept if row.is_new)})

    def shown(self) -> dict[str, str]:
        """The folder's files of every layer but the core's, by name: what was changed on disk shows."""
        found: dict[str, str] = {}
        for layer in layers(self.packs.folder, self.core):
            if layer.name != CORE:
                found |= {path.name: path.read_text(encoding="utf-8") for path in layer.folder.rglob("*.md")}
        return found
