#!/bin/sh
# Collects every sentence of the interface into the translation files and compiles them.
set -eu
sources=$(git ls-files --cached --others --exclude-standard 'bereave/*.py')
for language in en fr ko; do
    # shellcheck disable=SC2086
    .venv/bin/pyside6-lupdate -silent -no-obsolete -locations none $sources \
        -source-language en -target-language "$language" -ts "ui/translations/bereave_$language.ts"
    # Beside, then renamed: an app that starts at this moment reads the old words or the new ones, never half a file.
    .venv/bin/pyside6-lrelease -silent "ui/translations/bereave_$language.ts" -qm "ui/translations/new_$language.qm"
    mv "ui/translations/new_$language.qm" "ui/translations/bereave_$language.qm"
done
