"""A hub and the people around it, for tests."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from bereave.peers.protocol import Role
from tests.hub.running import RunningHub
from tests.peers.people import Device, Person


class Crowd:
    """Makes hubs and people in one folder, and closes them all at the end."""

    def __init__(self, folder: Path, now: Callable[[], datetime]) -> None:
        self.folder = folder
        self.now = now
        self._people: list[Device] = []
        self._hubs: list[RunningHub] = []

    def hub(self, *, hold: int = 0, spaces: tuple[str, ...] = ("Together",), tls: bool = False) -> RunningHub:
        """A hub of its own."""
        hub = RunningHub(self.folder / f"hub-{len(self._hubs)}", hold=hold, spaces=spaces, tls=tls)
        self._hubs.append(hub)
        return hub

    def person(self, hub: RunningHub, name: str, role: Role = "member", space: str | None = None) -> Person:
        """Somebody who joined with an invitation."""
        person = Person(self._file(), self.now, hub.invite(role, space), name)
        self._people.append(person)
        return person

    def device(self) -> Device:
        """Somebody who has not joined."""
        device = Device(self._file(), self.now)
        self._people.append(device)
        return device

    def close(self) -> None:
        """Close everything."""
        for person in self._people:
            person.close()
        for hub in self._hubs:
            hub.kill()

    def _file(self) -> Path:
        folder = self.folder / f"device-{len(self._people)}"
        folder.mkdir()
        return folder / "peers.db"
