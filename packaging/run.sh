#!/bin/sh
# Opens the app; without a screen, says so and takes the tour instead.
set -eu
if [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no screen here, so the tour is taken instead; its pictures go to the folder tour/."
    exec .venv/bin/bereave tour --out tour
fi
exec .venv/bin/bereave
