#!/bin/sh
# Prepares .venv with everything that the app and its tests need. Quick when nothing changed.
set -eu

python=${PYTHON:-python3}
venv=.venv
stamp=$venv/prepared

say() { printf '%s\n' "$*"; }
give_up() { say "setup: $*" >&2; exit 3; }

# --- Qt's own libraries: on Debian as root they are installed, elsewhere the command is named. -----------------
# Without these not even a picture can be made.
always="libgl.so.1:libgl1 libegl.so.1:libegl1 libglib-2.0.so.0:libglib2.0-0 libxkbcommon.so.0:libxkbcommon0
libdbus-1.so.3:libdbus-1-3 libfontconfig.so.1:libfontconfig1"
# Without these there is no window on an X11 screen.
for_a_screen="libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1
libxcb-shape.so.0:libxcb-shape0 libxcb-xkb.so.1:libxcb-xkb1 libxkbcommon-x11.so.0:libxkbcommon-x11-0
libxcb-image.so.0:libxcb-image0 libxcb-render-util.so.0:libxcb-render-util0 libxcb-util.so.1:libxcb-util1"

missing() {
    for pair in $1; do
        case $known in
            *"${pair%%:*}"*) ;;
            *) printf '%s ' "${pair#*:}" ;;
        esac
    done
}

# The way to install packages, in front of which a person who is not root writes sudo.
install="apt-get install --no-install-recommends -y"
known=$( (PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true) | tr '[:upper:]' '[:lower:]')
if [ "$(uname)" = Linux ] && [ -n "$known" ]; then
    needed=$(missing "$always")
    wanted_too=$(missing "$for_a_screen")
    if [ -n "$needed$wanted_too" ] && [ "$(id -u)" = 0 ] && [ -f /etc/debian_version ]; then
        say "setup: installing the system's libraries for Qt: $needed$wanted_too"
        # The package lists of a new machine are empty; a second try follows a refresh of them.
        # shellcheck disable=SC2086
        DEBIAN_FRONTEND=noninteractive $install $needed$wanted_too >/dev/null 2>&1 ||
            { apt-get update -qq && DEBIAN_FRONTEND=noninteractive $install $needed$wanted_too >/dev/null; } ||
            give_up "the system's libraries could not be installed. Run: $install $needed$wanted_too"
    elif [ -n "$needed" ]; then
        give_up "the app needs libraries of the system, and installing them needs rights. Run this, then the same again:
    sudo $install $needed$wanted_too"
    elif [ -n "$wanted_too" ]; then
        say "setup: a window on an X11 screen needs more libraries. On Debian: sudo $install $wanted_too" >&2
    fi
fi

# --- Python --------------------------------------------------------------------------------------------------------
"$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null ||
    give_up "Python 3.11, 3.12 or 3.13 is needed ($python is not one). Name one with: make PYTHON=python3.12 run"
"$python" -c 'import ensurepip, venv' 2>/dev/null ||
    give_up "Python's venv module is missing. On Debian or Ubuntu run: sudo apt-get install python3-venv"

version='import sys; print("%d.%d" % sys.version_info[:2])'
wanted=$("$python" - <<'PY'
import hashlib, pathlib, sys
text = b"".join(pathlib.Path(p).read_bytes() for p in ("constraints.txt", "pyproject.toml", "packaging/setup.sh"))
print(hashlib.sha256(text).hexdigest(), "%d.%d" % sys.version_info[:2], pathlib.Path.cwd())
PY
)
if [ ! -f "$stamp" ] || [ "$(cat "$stamp")" != "$wanted" ] || ! "$venv/bin/python" -c pass 2>/dev/null; then
    say "setup: preparing $venv (the first time this downloads about 150 MB)"
    # A folder of another Python, or one that was copied here from elsewhere, cannot be mended; any other is brought
    # up to date in place, since the app may be running from it.
    if [ "$("$venv/bin/python" -c "$version" 2>/dev/null)" != "$("$python" -c "$version")" ] ||
        [ "$("$venv/bin/python" -c 'import sys; print(sys.prefix)' 2>/dev/null)" != "$PWD/$venv" ]; then
        rm -rf "$venv"
        "$python" -m venv "$venv"
    fi
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r constraints.txt ||
        give_up "the packages could not be installed; the lines above say why. Is there a network connection? Then run the command again."
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
    # Whoosh's sources make Python warn when they are first compiled: done here, once, so that no test meets it.
    "$venv/bin/python" -W ignore -m compileall -q "$venv"/lib/python*/site-packages/whoosh >/dev/null
    printf '%s\n' "$wanted" >"$stamp"
fi

# --- The interface's words ------------------------------------------------------------------------------------------
for words in ui/translations/*.ts; do
    [ -e "$words" ] || continue
    compiled=${words%.ts}.qm
    if [ ! -e "$compiled" ] || [ "$words" -nt "$compiled" ]; then
        # Beside, then renamed: an app that starts at this moment reads the old words or the new ones.
        "$venv/bin/pyside6-lrelease" -silent "$words" -qm "$compiled.new"
        mv "$compiled.new" "$compiled"
    fi
done
