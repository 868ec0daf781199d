# Needs Python 3.11 or newer with venv and pip, and make; everything else goes into .venv from the locks.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin/python
RUN_STAMP := $(VENV)/.installed
DEV_STAMP := $(VENV)/.installed-dev
PIP := $(BIN) -m pip --disable-pip-version-check --no-input

# A venv holds absolute paths: one that was moved, or whose Python went away, is made anew.
ifneq ($(shell test -x $(BIN) && cat $(VENV)/.home 2>/dev/null),$(CURDIR))
$(RUN_STAMP) $(DEV_STAMP): again
endif

.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help install install-dev serve test lint format bench bench-model eval screenshots lock clean again
.DEFAULT_GOAL := help

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

install: $(RUN_STAMP) ## Set up .venv with what serving needs
install-dev: $(DEV_STAMP) ## Set up .venv with the tools for development too

# 3: some files could not be read, and were named; the others are served.
serve: $(RUN_STAMP) ## Set up, read the documents and serve on http://127.0.0.1:8000 (PORT, HOST, CORPUS, DATA)
	@$(BIN) -m assistant ingest || [ $$? -eq 3 ]
	@exec $(BIN) -m assistant serve

test: $(DEV_STAMP) ## Set up and run the tests (ARGS="-k manifest" runs some of them)
	@$(BIN) -m pytest $(ARGS)

lint: $(DEV_STAMP) ## Check style, form and types
	@$(BIN) -m ruff check .
	@$(BIN) -m ruff format --check .
	@$(BIN) -m mypy

format: $(DEV_STAMP) ## Bring the code into form
	@$(BIN) -m ruff check --fix .
	@$(BIN) -m ruff format .

bench: $(DEV_STAMP) ## Measure speed and memory and print the ratios
	@$(BIN) -m benchmarks $(ARGS)

bench-model: $(DEV_STAMP) ## Measure the gate for a language model with scripted models
	@$(BIN) -m benchmarks.model $(ARGS)

eval: $(DEV_STAMP) ## Measure the answers on the question sets
	@$(BIN) -m assistant eval $(ARGS)

screenshots: $(DEV_STAMP) ## Take the pictures of the README anew (needs a Chromium)
	@$(BIN) tests/browser/screenshots.py

LOCK := pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-annotate --no-header

# setuptools builds the project itself, without isolation, so it is locked along. Pins stay unless UPGRADE=1.
lock: ## Write requirements.lock and requirements-dev.lock from pyproject.toml (UPGRADE=1 for newer versions)
	@set -e; tools=$$(mktemp -d); trap 'rm -rf "$$tools"' EXIT; \
	$(PYTHON) -m venv "$$tools"; "$$tools/bin/python" -m pip install --quiet --disable-pip-version-check uv; \
	echo 'setuptools>=77' > "$$tools/build.in"; \
	"$$tools/bin/uv" $(LOCK) $(if $(UPGRADE),--upgrade) -o requirements.lock pyproject.toml "$$tools/build.in"; \
	"$$tools/bin/uv" $(LOCK) $(if $(UPGRADE),--upgrade) -o requirements-dev.lock --extra dev -c requirements.lock \
		pyproject.toml "$$tools/build.in"

clean: ## Remove .venv and caches; the library in .data stays
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamp of the other lock goes first: whichever is installed last is what .venv holds.
$(RUN_STAMP): requirements.lock pyproject.toml
	@$(call INSTALL,requirements.lock)
	@touch $@

$(DEV_STAMP): requirements-dev.lock pyproject.toml
	@$(call INSTALL,requirements-dev.lock)
	@touch $(RUN_STAMP) $@

# .begun marks an installation under way: where it is found, one was broken off and .venv cannot be trusted.
define INSTALL
set -e; \
$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	echo "Vraagbaak needs Python 3.11 or newer; '$(PYTHON)' is $$($(PYTHON) --version 2>&1 || true)." >&2; \
	echo "Install one, or name it: make PYTHON=python3.12 ..." >&2; exit 1; }; \
if [ -e $(VENV)/.begun ] || { [ -e $(VENV)/.home ] && [ "$$(cat $(VENV)/.home)" != "$(CURDIR)" ]; } || \
	! $(BIN) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then rm -rf $(VENV); fi; \
if [ ! -d $(VENV) ]; then \
	$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "'$(PYTHON)' cannot make a virtual environment. On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }; \
	$(PYTHON) -m venv $(VENV); fi; \
touch $(VENV)/.begun; \
rm -f $(RUN_STAMP) $(DEV_STAMP); \
$(BIN) -m pip --version >/dev/null 2>&1 || $(BIN) -m ensurepip >/dev/null; \
echo "Installing $(1) into $(VENV); this takes a few minutes the first time."; \
$(PIP) install --quiet --require-hashes -r $(1); \
$(PIP) install --quiet --no-deps --no-build-isolation --editable .; \
printf '%s\n' "$(CURDIR)" > $(VENV)/.home; \
rm -f $(VENV)/.begun
endef
