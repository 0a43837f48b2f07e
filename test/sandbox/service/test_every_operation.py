"""Every operation of the contract is served, with answers that keep it."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest
from everything import BEFORE, Apis, arguments

from talon_one.model import Model
from talon_one.sandbox.bodies import plainest
from talon_one.sandbox.contract import operations

OPERATIONS = {one.name: one for one in operations()}
BODIES = {
    one.name: (parameter.kind, arguments(one)[parameter.name])
    for one in operations()
    for parameter in one.parameters
    if parameter.place == "body" and parameter.name in arguments(one)
}


def call(apis: Apis, name: str) -> Any:
    operation = OPERATIONS[name]
    api = apis.integration if operation.is_integration else apis.management
    return getattr(api, f"{name}_with_http_info")(**arguments(operation))


@pytest.mark.filterwarnings("ignore:.*is retired:DeprecationWarning")
@pytest.mark.parametrize("name", OPERATIONS)
def test_it_answers_by_the_contract(apis: Apis, name: str) -> None:
    for first in BEFORE.get(name, ()):
        call(apis, first)
    response = call(apis, name)
    assert response.status_code in OPERATIONS[name].returns
    for one in response.data if isinstance(response.data, list) else [response.data]:
        if isinstance(one, Model):
            assert one.validate() == []
        elif name.startswith("export_"):
            assert "\n" in one  # a table has the line of its columns


def test_every_operation_is_there() -> None:
    assert len(OPERATIONS) == 248


def varied(value: Any, random: Random) -> Any:
    """A body in another form: some whole numbers as floats, and null for some properties."""
    if isinstance(value, dict):
        return {name: varied(one, random) if random.random() < 0.9 else None for name, one in value.items()}
    if isinstance(value, list):
        return [varied(one, random) for one in value]
    return float(value) if value.__class__ is int and random.random() < 0.5 else value


@pytest.mark.parametrize("name", BODIES)
def test_a_quick_look_at_a_body_does_not_change_its_plainest_form(name: str) -> None:
    kind, body = BODIES[name]
    for seed in range(20):
        document = varied(body, Random(seed))
        sent = json.dumps(document).encode()
        quickly = plainest(kind, document, sent, kind.fits(document))
        assert json.dumps(quickly) == json.dumps(plainest(kind, document, sent, False))
