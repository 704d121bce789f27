"""The program's side of the directory: what is read, searched, installed, changed here and exchanged with the hub."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bereave import shipped
from bereave.desktop.background import Background
from bereave.failures import Failure
from bereave.profile import Profile

# All of it is imported when somebody asks for it: the first frame needs none.
if TYPE_CHECKING:
    from datetime import datetime

    from bereave.desktop.directory_exchange import PackUpdates, ReaderReports
    from bereave.desktop.hub_session import HubSession
    from bereave.desktop.pages.find_support import Library
    from bereave.directory.layers import Layer
    from bereave.directory.packs.packs import Packs
    from bereave.directory.workspace import Workspace

_HELP = "help-now.json"


class DirectoryRoom(QObject):
    """One profile's directory: the app's own set, the packs over it, and what a curator changed over both.

    `help_changed` says that help now has another file to read; `offered` gives a sentence about a pack that waits.
    """

    help_changed = Signal()
    offered = Signal(str)

    def __init__(self, profile: Profile, now: "Callable[[], datetime]", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._now = now
        self._reading = Background("library", self)
        #: For the curator's own folder alone: its changes wait for nothing long.
        self.desk_lane = Background("workspace", self)
        #: For long reading and for the network, on request.
        self.long_lane = Background("curate", self)
        self._library: Library | None = None
        self._help_read: Path | None = None
        self._packs: Packs | None = None
        self._reports: ReaderReports | None = None
        self._updates: PackUpdates | None = None

    @property
    def library(self) -> "Library":
        """The directory and its index; reads and builds in the background once it is asked for."""
        if self._library is None:
            from bereave.desktop.pages.find_support import Library

            self._library = Library(
                shipped.resources(), self._profile.index_folder, self._reading, parent=self, layers=self._layers
            )
            self._library.loaded.connect(self._follow_help)
        return self._library

    @property
    def packs(self) -> "Packs":
        """The packs of this profile."""
        if self._packs is None:
            from bereave.directory.packs.packs import Packs

            self._packs = Packs(self._profile.packs_folder, shipped.resources(), self._now)
        return self._packs

    @property
    def reports(self) -> "ReaderReports | None":
        """What readers reported, for curators; None before a hub was looked for."""
        return self._reports

    @property
    def updates(self) -> "PackUpdates | None":
        """The organisation's packs on their way here; None before a hub was looked for."""
        return self._updates

    def meet(self, hub: "HubSession") -> None:
        """From now on reports and packs travel with this hub's rounds."""
        from bereave.desktop.directory_exchange import PackUpdates, ReaderReports

        self._reports = ReaderReports(hub, self)
        self._updates = updates = PackUpdates(hub, lambda: self.packs, parent=self)
        updates.offered.connect(lambda: self._tell_offers(updates))
        updates.installed.connect(lambda _: self.packs_changed())

    def origin(self) -> Callable[[str], tuple[str, int]]:
        """Which pack an entry comes from, and its version: for what a report of a mistake says."""
        from bereave.desktop.directory_exchange import origin_in

        return origin_in(self._profile.packs_folder)

    def packs_changed(self) -> None:
        """Packs came, went or got a yes: everything is read again."""
        self.help_changed.emit()
        if self._library is not None:
            self._library.refresh()

    def workspace(self) -> "Workspace":
        """A curator's own folder, over the packs and the app's own set."""
        from bereave.directory.workspace import Workspace

        return Workspace(self._profile.workspace_folder, self._packs_and_core, self._now, resources=shipped.resources())

    def help_to_read(self) -> Path:
        """`help_file`, for the page: `help_changed` comes when another one takes its place."""
        self._help_read = self.help_file()
        return self._help_read

    def _follow_help(self) -> None:
        # After an update of the app the packs' file is made anew while the entries are read.
        if self._help_read is not None and self.help_file() != self._help_read:
            self.help_changed.emit()

    def help_file(self) -> Path:
        """What help now reads: the file that the packs made, where it is whole, or the one that ships."""
        from bereave.directory.help_now import choose

        return choose(shipped.resources() / _HELP, self._profile.packs_folder / _HELP)

    def finish(self, timeout_ms: int) -> None:
        """End: give up building, and wait at most so long a lane for what is being written."""
        if self._library is not None:
            self._library.stop()
        for lane in (self._reading, self.desk_lane, self.long_lane):
            lane.finish(timeout_ms)

    def _layers(self) -> "Sequence[Layer]":
        """In the background, at every reading: what a curator changed here, over everything else."""
        from bereave.directory.layers import OWN, Layer

        own = self._profile.workspace_folder / "entries"
        mine = [Layer(OWN, own, replaces_all=True)] if own.is_dir() else []
        return [*mine, *self._packs_and_core()]

    def _packs_and_core(self) -> "Sequence[Layer]":
        """The app's own set, and the packs whose files are those verified."""
        from bereave.directory.packs.help_file import refresh
        from bereave.directory.packs.installed import layers

        core, packs = shipped.resources(), self._profile.packs_folder
        # After an update of the app; without it help now opens with what ships.
        with suppress(Failure):
            refresh(packs, core)
        return layers(packs, core)

    def _tell_offers(self, updates: "PackUpdates") -> None:
        if updates.offers:
            self.offered.emit(updates.words(updates.offers[0]))
