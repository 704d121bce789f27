"""The clipboard for private words: kept out of histories and clouds where the system knows such a wish."""

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

_HINT = "x-kde-passwordManagerHint"
_WINDOWS = 'application/x-qt-windows-mime;value="{name}"'


def private_words(words: str) -> QMimeData:
    """Plain words, marked so that Windows' and KDE's clipboard histories leave them out."""
    data = QMimeData()
    data.setText(words)
    nothing = QByteArray(b"\0\0\0\0")
    for name in (
        "ExcludeClipboardContentFromMonitorProcessing",
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
    ):
        data.setData(_WINDOWS.format(name=name), nothing)
    data.setData(_HINT, QByteArray(b"secret"))
    return data


def is_marked_private(data: QMimeData) -> bool:
    """Whether histories were asked to leave this out."""
    return data.hasFormat(_HINT)


def copy_privately(words: str) -> None:
    """Put words on the clipboard, out of histories where that is possible."""
    QGuiApplication.clipboard().setMimeData(private_words(words))


def forget_copied(words: str) -> None:
    """Empty the clipboards that still hold exactly these words."""
    clipboard = QGuiApplication.clipboard()
    modes = [QClipboard.Mode.Clipboard]
    if clipboard.supportsSelection():
        modes.append(QClipboard.Mode.Selection)
    for mode in modes:
        if words and clipboard.text(mode) == words:
            clipboard.clear(mode)
