# The commands of Osnowa: `make run` to try it, `make test` to check it. Both set up what they need by themselves.

PYTHON ?= python3
UV_VERSION := 0.13.8

VENV := .venv
BIN := $(VENV)/bin
export PATH := $(CURDIR)/$(BIN):$(PATH)

# Each step of setting up is done again only when what it reads has changed; a failed step leaves no target behind.
PACKAGES := $(VENV)/packages.done
MODULES := frontend/node_modules/modules.done
PAGES := frontend/dist/index.html
SOURCES := $(wildcard frontend/*.*) $(shell find frontend/src frontend/public frontend/scripts -type f 2>/dev/null)

LINT := check-style check-format check-types check-imports check-image check-frontend
TEST := build $(LINT) check-openapi test-backend test-frontend

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help setup run lint test test-long bench browser openapi lock clean $(TEST)

help: ## Show what can be typed
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(PAGES) ## Install everything into this folder and build the front end

run: setup ## Serve Osnowa with its example records and say where to click
	@$(BIN)/osnowa serve --demo

lint: setup ## Check style, types, imports and the front end
	@$(call each,$(LINT))

test: $(MODULES) browser ## Check everything: lint, the OpenAPI document, the tests of both ends
	@$(call each,$(TEST))

test-long: $(MODULES) ## Run the long tests that `make test` leaves out
	@$(BIN)/pytest -m long --numprocesses auto --maxprocesses 8

bench: setup browser ## Measure speed on both databases; BENCH="--help" says what can be chosen
	@$(BIN)/python -m tests.bench $(BENCH)

openapi: $(PACKAGES) ## Write openapi/openapi.json anew
	@$(BIN)/osnowa openapi

lock: $(PACKAGES) ## Resolve pyproject.toml into the two lock files anew
	@$(BIN)/uv pip compile --quiet --upgrade pyproject.toml --group dev --universal --generate-hashes --no-emit-index-url \
	  --output-file requirements.lock
	@$(BIN)/uv pip compile --quiet pyproject.toml --extra telemetry --universal --generate-hashes --no-emit-index-url \
	  --no-annotate --constraints requirements.lock --output-file requirements.production.lock

clean: ## Remove what setting up made; records in data/ stay
	rm -rf $(VENV) frontend/node_modules frontend/dist

# One check each, for those who want only one.
build: $(PAGES)
check-style:
	@$(BIN)/ruff check
check-format:
	@$(BIN)/ruff format --check
check-types:
	@$(BIN)/mypy
check-imports:
	@$(BIN)/lint-imports --no-logo
check-image:
	@$(BIN)/hadolint Dockerfile
check-frontend:
	@npm --prefix frontend run --silent lint
check-openapi:
	@$(BIN)/osnowa openapi --check
test-backend: browser
	@$(BIN)/pytest --numprocesses auto --maxprocesses 8
test-frontend:
	@npm --prefix frontend run --silent test

browser: $(PACKAGES)
	@$(BIN)/python -m tests.support.chromium --install

$(PACKAGES): pyproject.toml requirements.lock Makefile
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo 'Osnowa needs Python 3.11 or newer. Name one with: make PYTHON=python3.12'; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  $(PYTHON) -c 'import sys; print("Python cannot make environments here. Type: apt install python%d.%d-venv" % sys.version_info[:2])'; exit 1; }
	@echo '== Python packages into $(VENV)'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@{ $(BIN)/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION) && \
	   $(BIN)/uv pip sync --quiet --require-hashes requirements.lock && \
	   $(BIN)/uv pip install --quiet --no-deps --editable .; } || \
	 { echo '== uv could not; the same with pip' && \
	   $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock && \
	   $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .; }
	@touch $@

$(MODULES): frontend/package.json frontend/package-lock.json frontend/.npmrc | $(PACKAGES)
	@echo '== npm packages into frontend/node_modules'
	@npm --prefix frontend ci --no-progress --loglevel error
	@touch $@

$(PAGES): $(MODULES) $(SOURCES)
	@echo '== the front end into frontend/dist'
	@npm --prefix frontend run --silent build
	@touch $@

# Runs every target of a list even when some fail, then says which passed and which did not.
define each
passed=; failed=; \
for check in $(1); do \
  printf '\n== %s\n' "$$check"; \
  if $(MAKE) --no-print-directory "$$check"; then passed="$$passed $$check"; else failed="$$failed $$check"; fi; \
done; \
printf '\npassed:%s\n' "$${passed:- nothing}"; \
if [ -n "$$failed" ]; then printf 'FAILED:%s\n' "$$failed"; exit 1; fi
endef
