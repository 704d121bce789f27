"""The interface's language: loads the compiled translations and turns failures into the reader's words."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from bereave.failures import Failure

#: The interface is complete in these; their own names, so that a reader finds theirs.
LANGUAGES = {"en": "English", "fr": "Français", "ko": "한국어"}


def language_of_system() -> str:
    """The first of the system's languages that the interface has; English otherwise."""
    for wanted in QLocale.system().uiLanguages():
        language = wanted.replace("_", "-").split("-")[0].lower()
        if language in LANGUAGES:
            return language
    return "en"


class Words:
    """Installs one language's translators on the application at a time."""

    def __init__(self, app: QCoreApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._installed: list[QTranslator] = []
        self.language = "en"

    def speak(self, language: str | None) -> str:
        """Switch to `language` (None: the system's) and give back the one that is now spoken."""
        chosen = language if language in LANGUAGES else language_of_system()
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = [translator for translator in self._load(chosen) if self._app.installTranslator(translator)]
        QLocale.setDefault(QLocale(chosen))
        self.language = chosen
        return chosen

    def _load(self, language: str) -> list[QTranslator]:
        """Qt's own words (copy, paste, undo) and ours, as far as they are there."""
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        files = [(f"qtbase_{language}", qt_folder), (f"bereave_{language}", str(self._folder))]
        loaded = []
        for name, folder in files:
            translator = QTranslator(self._app)
            if translator.load(name, folder):
                loaded.append(translator)
        return loaded


def say(failure: Failure) -> str:
    """The failure's sentence in the interface's language."""
    return QCoreApplication.translate("Failure", failure.sentence).format(**failure.facts)
