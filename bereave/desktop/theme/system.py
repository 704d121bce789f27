"""What the system asks for: dark or light, more contrast, less motion."""

import sys

from PySide6.QtGui import QGuiApplication


def system_appearance() -> str:
    """The appearance ("light", "dark" or "high-contrast") that the system wishes; "light" when it does not say."""
    # The first use of Qt's own constants takes 25 ms; see appearance_at_first_sight.
    from PySide6.QtCore import Qt

    hints = QGuiApplication.styleHints()
    # Qt tells of contrast since 6.10; older ones do not have the question.
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is not None and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "high-contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def appearance_at_first_sight() -> str:
    """The same, quickly, for the first frame: by the system's palette, before the app wears its own; no contrast."""
    worn = QGuiApplication.palette()
    return "dark" if worn.windowText().color().lightness() > worn.window().color().lightness() else "light"


def system_wants_less_motion() -> bool:
    """Whether animations are switched off on this system, where that can be known."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    preference = getattr(accessibility(), "motionPreference", None) if accessibility is not None else None
    if preference is not None:
        return bool(preference().name == "ReducedMotion")
    return _windows_animations_off()


def _windows_animations_off() -> bool:
    if sys.platform == "win32":
        import ctypes

        client_area_animation = 0x1042  # SPI_GETCLIENTAREAANIMATION
        on = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(client_area_animation, 0, ctypes.byref(on), 0)
        return not on.value
    return False
