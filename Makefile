# Every command of the project, each defined once. Needs make and Python 3.11 or later with its venv module, nothing else.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
INPUT := data/demo.csv

.PHONY: demo test lint format benchmark clean

demo: $(VENV)/.installed ## the report on the demo's articles, into reports/
	$(BIN)/crosscheck report $(INPUT) -o reports/demo.md -o reports/demo.json

test: lint ## every check there is
	$(BIN)/python -m pytest

lint: $(VENV)/.developing
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/lint-imports
	$(BIN)/mypy

format: $(VENV)/.developing
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

benchmark: $(VENV)/.installed ## speed and memory; `make benchmark ARTICLES=my.csv OPTIONS='--growth 500,1000,2000'` for one's own
	$(BIN)/python -m benchmarks $(ARTICLES) $(OPTIONS)

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

# pip comes last into a virtual environment: without it, an earlier attempt was cut short.
$(BIN)/pip:
	$(PYTHON) -m venv --clear $(VENV)

$(VENV)/.installed: pyproject.toml | $(BIN)/pip
	$(PIP) install --quiet --editable .
	@touch $@

$(VENV)/.developing: pyproject.toml | $(BIN)/pip
	$(PIP) install --quiet --editable '.[dev]'
	@touch $(VENV)/.installed $@
