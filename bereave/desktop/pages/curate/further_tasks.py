"""The curator's further tasks, wired: what each view is given, and how a person chooses files."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

from bereave.desktop.background import Background
from bereave.desktop.pages.curate.page import CuratePage, Task
from bereave.desktop.pages.curate.view import CurateView
from bereave.desktop.theme import Theme

if TYPE_CHECKING:
    from bereave.desktop.pages.curate.reports_view import Reported


def choose_place(window: QWidget, heading: str, folder: bool) -> Path | None:
    """The system's own question for a file or a folder; None when the person changed their mind."""
    home = str(Path.home())
    if folder:
        name = QFileDialog.getExistingDirectory(window, heading, home)
    else:
        name, _ = QFileDialog.getOpenFileName(window, heading, home)
    return Path(name) if name else None


def choose_target(window: QWidget, heading: str, suggested: str) -> Path | None:
    """The system's own question where to save; None when the person changed their mind."""
    name, _ = QFileDialog.getSaveFileName(window, heading, str(Path.home() / suggested))
    return Path(name) if name else None


class FurtherTasks(QObject):
    """Makes each view when it is first asked for; `lane` is for long reading and the network, apart from the desk's."""

    def __init__(
        self,
        theme: Theme,
        page: CuratePage,
        lane: Background,
        language: str,
        opener: Callable[[QUrl], object],
        wording: Path,
        reports: "Reported | None" = None,
    ) -> None:
        """`wording` has the rules of the check; `opener` opens an address that the curator agreed to.

        `reports` are what readers reported, where there may be a hub.
        """
        super().__init__(page)
        self._theme, self._page, self._lane = theme, page, lane
        self._language, self._opener, self._wording = language, opener, wording
        self._reports = reports

    def offer(self) -> None:
        """Put the tasks above the page's list."""
        tasks = [
            Task("check-today", self.tr("Check today"), "phone", self._check_today),
            Task("import", self.tr("Bring entries in"), "download", self._import),
            Task("packs", self.tr("Packs for others"), "package", self._packs),
            Task("confirm", self.tr("To confirm"), "circle-help", self._confirm),
            Task("links", self.tr("Check links"), "globe", self._links),
        ]
        if self._reports is not None:
            tasks.append(Task("reports", self.tr("Reported by readers"), "flag", self._reported))
        self._page.add_tasks(tasks)

    def _check_today(self) -> CurateView:
        from bereave.desktop.pages.curate.check_today_view import CheckTodayView

        return CheckTodayView(self._theme, self._page.desk, self._language, self._opener)

    def _import(self) -> CurateView:
        from bereave.desktop.pages.curate.import_view import ImportView

        return ImportView(self._theme, self._page.desk, self._lane, choose_place, choose_target)

    def _packs(self) -> CurateView:
        from bereave.desktop.pages.curate.packs_bench import PackBench
        from bereave.desktop.pages.curate.packs_view import PacksView

        bench = PackBench(self._page.desk.room.folder, self._wording)
        return PacksView(self._theme, self._page.desk, self._lane, bench, choose_place, choose_target)

    def _links(self) -> CurateView:
        from bereave.desktop.pages.curate.links_view import LinksView

        return LinksView(self._theme, self._page.desk, self._lane)

    def _confirm(self) -> CurateView:
        from bereave.desktop.pages.curate.confirm_view import ConfirmView

        view = ConfirmView(self._theme, self._page.desk, self._language, self._opener)
        view.begun.connect(self._page.begin)
        return view

    def _reported(self) -> CurateView:
        from bereave.desktop.pages.curate.reports_view import ReportsView

        assert self._reports is not None  # the task is offered only with them
        return ReportsView(self._theme, self._page.desk, self._reports)
