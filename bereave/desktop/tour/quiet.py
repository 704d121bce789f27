"""Keeps what the offscreen platform says of itself out of the tour's lines; everything else is still told."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_ABOUT_ITSELF = "This plugin does not support "


@contextmanager
def without_the_platforms_own_words() -> Iterator[None]:
    """While it lasts, messages of a platform without a window manager about that lack are left out."""

    def tell(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        del context
        if not message.startswith(_ABOUT_ITSELF):
            sys.stderr.write(f"{kind.name}: {message}\n")

    before = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
