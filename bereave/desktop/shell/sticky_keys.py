"""Whether the system's Sticky Keys are on: asked of each system in its own way."""

import sys

_WINDOWS_GET_STICKY_KEYS = 0x003A
_WINDOWS_STICKY_KEYS_ON = 0x1

#: What prints "true" or "1" while Sticky Keys are on.
_ASK = {
    "darwin": ["defaults", "read", "com.apple.universalaccess", "stickyKey"],
    "linux": ["gsettings", "get", "org.gnome.desktop.a11y.keyboard", "stickykeys-enable"],
}


def sticky_keys_on() -> bool:
    """True when the system says that Sticky Keys are on; False when it says no or cannot say."""
    if sys.platform == "win32":
        import ctypes

        # Windows fills two numbers: the size of the answer, and the flags.
        answer = (ctypes.c_uint * 2)(8, 0)
        asked = ctypes.windll.user32.SystemParametersInfoW(
            _WINDOWS_GET_STICKY_KEYS, ctypes.sizeof(answer), ctypes.byref(answer), 0
        )
        return bool(asked) and bool(answer[1] & _WINDOWS_STICKY_KEYS_ON)
    command = _ASK.get(sys.platform)
    if command is None:
        return False
    # Asked once in a blue moon: the first frame does not wait for this library.
    import subprocess

    try:
        # Asked only when Shift was pressed three times, so the short wait is not in anybody's typing.
        said = subprocess.run(command, capture_output=True, text=True, timeout=0.3, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return False
    return said.stdout.strip() in {"true", "1"}
