# `make demo` and `make test` do all the set-up that they need.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
PORT ?= 8000

.PHONY: demo test soak generate check check-generated contract lint mypy pyright bench docs dist clean
.PHONY: example-fastapi example-flask example-back-office example-webhooks

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

# The programs of examples/, each against a sandbox of its own. Those that are servers listen on PORT.
$(VENV)/.example-%: examples/%/requirements.txt $(VENV)/.runtime
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r $<
	touch $@

example-fastapi: $(VENV)/.example-fastapi_checkout  ## a checkout in FastAPI, with asyncio
	$(BIN)/python -m examples.fastapi_checkout --sandbox --port $(PORT)

example-flask: $(VENV)/.example-flask_checkout  ## a checkout in Flask
	$(BIN)/python -m examples.flask_checkout --sandbox --port $(PORT)

example-back-office: $(VENV)/.example-back_office  ## jobs for the command line
	$(BIN)/python -m examples.back_office --sandbox

example-webhooks: $(VENV)/.example-webhook_receiver  ## a receiver of webhooks
	$(BIN)/python -m examples.webhook_receiver --sandbox --port $(PORT)

test: $(VENV)/.tools  ## run the tests
	$(BIN)/python -m pytest -n auto --dist worksteal

soak: $(VENV)/.tools  ## the long forms of the tests that have two: 100,000 interrupts or items, 5,000 cancelled calls, each fault with 64 threads, a sandbox killed 50 times, 20,000 random steps in it, tens of thousands of requests that schemathesis makes up, 1,000 carts in a sandbox that was pulled
	$(BIN)/python -m pytest --soak test/wire/test_wire_interrupts.py test/wire/test_wire_any_fault.py \
		test/wire/asyncio/test_aio_transport_cancelling.py \
		test/bulk/test_bulk_broken_off.py \
		test/sandbox/test_sandbox_files.py test/sandbox/walks/test_sandbox_walks.py \
		test/sandbox/walks/test_sandbox_clients.py test/sandbox/service/test_any_request.py \
		test/sandbox/account/test_pull.py test/sandbox/account/test_compare.py

generate: $(VENV)/.tools  ## write everything that repeats spec/
	$(BIN)/python -m tools.generate

check-generated: $(VENV)/.tools
	$(BIN)/python -m tools.generate --check

check: mypy pyright check-generated contract lint  ## drift, contract, lint, types; side by side with `make -j 2 check`

contract: $(VENV)/.tools
	$(BIN)/openapi-spec-validator spec/openapi.yaml

lint: $(VENV)/.tools
	$(BIN)/ruff check .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/lint-imports --no-cache

mypy pyright: $(VENV)/.tools
	$(BIN)/$@

bench: $(VENV)/.tools  ## print the ratios of our speed and size to plain Python
	$(BIN)/python -m bench

# Without --quiet: warnings that are not shown are none to --strict.
docs: $(VENV)/.runtime  ## build the documentation as a site, in build/site; what leads nowhere is an error
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r docs-requirements.txt
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict
	@echo "Open build/site/index.html. Its search wants a web server: $(BIN)/python -m http.server --directory build/site"

dist: $(VENV)/.tools  ## build what is uploaded, and check what the index of packages will make of it
	rm -rf dist
	$(BIN)/python -m pip install --quiet --disable-pip-version-check twine
	$(BIN)/python -m build
	$(BIN)/python -m twine check --strict dist/*

clean:
	rm -rf dist $(VENV) .venv-*-other build *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
