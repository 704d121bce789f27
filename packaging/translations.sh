#!/bin/sh
# Collects every sentence of the interface into the translation files and compiles them.
set -eu
sources=$(git ls-files --cached --others --exclude-standard 'bereave/*.py')
for language in en fr ko; do
    # shellcheck disable=SC2086
    .venv/bin/pyside6-lupdate -silent -no-obsolete -locations none $sources \
        -source-language en -target-language "$language" -ts "ui/translations/bereave_$language.ts"
    .venv/bin/pyside6-lrelease -silent "ui/translations/bereave_$language.ts" -qm "ui/translations/bereave_$language.qm"
done
