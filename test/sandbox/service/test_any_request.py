"""Whatever is sent to the sandbox, it answers as the contract says: each operation, by schemathesis with all its
checks but `positive_data_acceptance`, since a schema cannot say all that the service refuses.

`python -m pytest --soak` sends many more, with those at the limits of each schema.
"""

from __future__ import annotations

import sys

import pytest

if sys.version_info < (3, 10):
    pytest.skip("schemathesis needs Python 3.10", allow_module_level=True)
pytest.importorskip("schemathesis", reason="pip install -r compat-requirements.txt")

from any_request_kit import operations_of, run, sections

from talon_one.sandbox.contract import operations


@pytest.mark.parametrize("section", sections())
def test_it_answers_by_the_contract(section: str, soak: bool) -> None:
    phases = ["examples", "fuzzing", "stateful"]
    report = run(section, [*phases, "coverage"], 50) if soak else run(section, phases, 2)
    print(f"{section}: {dict(report.cases)} {dict(sorted(report.statuses.items()))}")
    assert not report.failures, "\n\n".join(report.failures)
    assert report.touched == operations_of(section)
    assert any(status < 300 for status in report.statuses)


def test_every_operation_is_of_a_section() -> None:
    assert set().union(*map(operations_of, sections())) == {one.name for one in operations()}
