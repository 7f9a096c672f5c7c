# Everything a developer does, by one word. Linux and macOS; on Windows see README.md.
PYTHON ?= python3
PORT ?=
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet --quiet
EDITABLE := $(PIP) install --no-deps --no-build-isolation --editable .

.PHONY: run test check bench words golden schema lock wheel clean

run: $(VENV)/.run  ## set up, and serve the app
	@$(BIN)/voorzet serve $(if $(PORT),--port $(PORT))

test: $(VENV)/.dev  ## set up, and run all tests
	@$(BIN)/python -m pytest -n auto --dist worksteal

check: $(VENV)/.dev  ## style, types and floors
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

bench: $(VENV)/.dev  ## the figures of docs/numbers, measured here
	@$(BIN)/python -m benchmarks

words: $(VENV)/.dev  ## gather the sentences, bring the Dutch catalogue in step, compile it
	@$(BABEL) extract --no-default-keywords --keyword=say:1 --keyword=say_many:1,2 --add-location=file --sort-by-file --width=120 \
	  --project=Voorzet --copyright-holder="the Voorzet contributors" --output-file=$(WORDS)/voorzet.pot voorzet
	@sed -i.old '/^"POT-Creation-Date/d' $(WORDS)/voorzet.pot && rm $(WORDS)/voorzet.pot.old
	@$(BABEL) update --domain=voorzet --input-file=$(WORDS)/voorzet.pot --output-dir=$(WORDS) --no-fuzzy-matching --width=120 \
	  --ignore-obsolete --ignore-pot-creation-date
	@$(BIN)/pybabel compile --domain=voorzet --directory=$(WORDS) --statistics

BABEL = $(BIN)/pybabel --quiet
WORDS = voorzet/i18n/catalogues

golden: $(VENV)/.dev  ## renew the golden files; read the diff
	@VOORZET_GOLDEN=renew $(BIN)/python -m pytest

schema: $(VENV)/.run  ## renew the JSON Schemas
	@$(BIN)/voorzet schema --out schemas

lock: $(VENV)/.dev  ## choose the newest versions of everything we stand on
	@$(LOCK) --group build --output-file requirements.lock pyproject.toml
	@$(LOCK) --group build --extra dev --extra postgres --constraint requirements.lock --output-file requirements-dev.lock pyproject.toml

LOCK = $(BIN)/uv pip compile --no-config --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	--no-header --no-annotate --no-emit-index-url --no-emit-find-links

wheel: $(VENV)/.dev  ## build the wheel into dist/
	@$(BIN)/python -m build --wheel --no-isolation

clean:  ## take away the environment and everything made
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Voorzet needs Python 3.11 or newer, and $(PYTHON) is not. Name one that is: make PYTHON=python3.12 …" >&2; exit 1; }
	@echo "Setting up $(VENV); this takes a minute, once."
	@$(PYTHON) -m venv $(VENV) || { \
	  echo "Python cannot make a virtual environment. On Debian and Ubuntu, install the package python3-venv." >&2; \
	  rm -rf $(VENV); exit 1; }

$(VENV)/.run: $(VENV)/bin/python requirements.lock pyproject.toml
	@$(PIP) install --require-hashes --requirement requirements.lock
	@$(EDITABLE)
	@touch $@

$(VENV)/.dev: $(VENV)/bin/python requirements-dev.lock pyproject.toml
	@$(PIP) install --require-hashes --requirement requirements-dev.lock
	@$(EDITABLE)
	@touch $@ $(VENV)/.run
