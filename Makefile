# The developer's commands. `make run` opens the app; `make test` proves it. Both set everything up first.
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
OUT ?= tour

.PHONY: setup run test tour pictures translations lock dist check clean

setup:
	@PYTHON="$(PYTHON)" sh packaging/setup.sh

run: setup
	@sh packaging/run.sh

test: setup check
	$(BIN)/pytest -q -n auto --dist worksteal

check:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/bereave resources check

tour: setup
	$(BIN)/bereave tour --out $(OUT)

# Every component of the design system, in every theme and language, as pictures.
pictures: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m bereave.desktop.gallery --out pictures

# Collect the interface's sentences into ui/translations/*.ts, then compile them.
translations: setup
	@sh packaging/translations.sh

# Pin every dependency, with hashes, for every system and Python at once.
lock: setup
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --extra dev --universal --generate-hashes --no-emit-index-url --no-header \
	    --python-version 3.11 -o constraints.txt

dist: setup
	$(BIN)/python -m hatchling build

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache dist tour pictures
