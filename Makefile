# `make demo` and `make test` do all the set-up that they need.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin

.PHONY: demo test soak generate check check-generated bench dist clean

$(VENV)/.runtime: requirements.txt setup.py
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[sandbox]'
	touch $@

$(VENV)/.tools: requirements.txt test-requirements.txt setup.py
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[all]' -r test-requirements.txt
	touch $@ $(VENV)/.runtime

demo: $(VENV)/.runtime  ## a cart goes in, effects come out, against the embedded sandbox
	$(BIN)/python -m tools.demo

test: $(VENV)/.tools  ## run the tests
	$(BIN)/python -m pytest -n auto --dist worksteal

soak: $(VENV)/.tools  ## the long forms of the tests that have two: 100,000 interrupts or items, 5,000 cancelled calls, each fault with 64 threads
	$(BIN)/python -m pytest --soak test/wire/test_wire_interrupts.py test/wire/test_wire_any_fault.py \
		test/wire/asyncio/test_aio_transport_cancelling.py \
		test/bulk/test_bulk_broken_off.py

generate: $(VENV)/.tools  ## write everything that repeats spec/
	$(BIN)/python -m tools.generate

check-generated: $(VENV)/.tools
	$(BIN)/python -m tools.generate --check

check: check-generated  ## drift, contract, lint, types
	$(BIN)/openapi-spec-validator spec/openapi.yaml
	$(BIN)/ruff check .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/lint-imports --no-cache

bench: $(VENV)/.tools  ## print the ratios of our speed and size to plain Python
	$(BIN)/python -m bench

dist: $(VENV)/.tools  ## build what is uploaded, and check what the index of packages will make of it
	rm -rf dist
	$(BIN)/python -m pip install --quiet --disable-pip-version-check twine
	$(BIN)/python -m build
	$(BIN)/python -m twine check --strict dist/*

clean:
	rm -rf dist $(VENV) .venv-*-other build *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
