# Two commands for a newcomer: `make demo` and `make test`. Both install first.
PYTHON ?= python3
BIN := .venv/bin
ROOMS := bot handlers web services storage domain config
ICAL_JS := tests/calendars/node_modules/.package-lock.json
PROVIDER := tests/provider/node_modules/.package-lock.json
AXE := tests/axe/node_modules/.package-lock.json
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help install demo test check bench lock docs audit sbom

help:
	@echo "make demo    try Schakel: the demo town on http://127.0.0.1:8080"
	@echo "make test    run everything that can be tested"
	@echo "make check   style, types and architecture"
	@echo "make bench   speed, against a bare bot in the same run"
	@echo "make docs    write the generated parts of docs/ anew"
	@echo "make audit   known weaknesses in what is locked (asks the internet)"
	@echo "make sbom    what is delivered, and under which licences: build/sbom.cdx.json, build/notices.txt"
	@echo "make lock    write requirements.lock anew from pyproject.toml"

install: .venv/installed

.venv/installed: requirements.lock pyproject.toml
	@echo "Installing Schakel into .venv, from requirements.lock (with hashes) ..."
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --require-hashes \
		-r requirements.lock
	@PYTHONWARNINGS=ignore $(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch .venv/installed

$(ICAL_JS): tests/calendars/package-lock.json
	@command -v npm >/dev/null || { echo "The tests need Node.js with npm."; exit 1; }
	@echo "Installing ical.js into tests/calendars, from its lock (with hashes) ..."
	@npm ci --prefix tests/calendars --ignore-scripts --no-audit --no-fund --silent
	@touch $@

$(PROVIDER): tests/provider/package-lock.json
	@echo "Installing oidc-provider into tests/provider, from its lock (with hashes) ..."
	@npm ci --prefix tests/provider --ignore-scripts --no-audit --no-fund --silent
	@touch $@

$(AXE): tests/axe/package-lock.json
	@echo "Installing axe-core into tests/axe, from its lock (with hashes) ..."
	@npm ci --prefix tests/axe --ignore-scripts --no-audit --no-fund --silent
	@touch $@

# Once, in place of by each worker of the tests.
.venv/compiled: .venv/installed
	@$(BIN)/pytest -q --collect-only >$@ || { tail -40 $@; rm $@; exit 1; }

demo: install
	@echo "Starting the demo town and the bot; stop with Ctrl-C ..."
	@$(BIN)/schakel demo

test: install $(ICAL_JS) $(PROVIDER) $(AXE) check .venv/compiled
	@echo "Running all tests: rules, storage, journeys with the real process, the page ..."
	@$(BIN)/coverage erase
	@$(BIN)/pytest -q -n 4 --dist loadfile --no-loadscope-reorder --cov --cov-report= --durations=10
	@$(BIN)/coverage report --include='domain/*' --fail-under=100
	@$(BIN)/coverage report --fail-under=90

check: install
	@echo "Checking style, types and architecture ..."
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: install
	@$(BIN)/python benchmarks/run.py

docs: install
	@$(BIN)/python -m docs.generate

sbom: install
	@$(BIN)/python -m docs.delivered

audit: install
	@$(BIN)/pip-audit --require-hashes --disable-pip -r requirements-run.lock

lock: install
	@$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header \
		--python-version 3.11 --all-extras -o requirements.lock pyproject.toml
	@$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header \
		--python-version 3.11 --extra build --constraint requirements.lock \
		-o requirements-run.lock pyproject.toml
