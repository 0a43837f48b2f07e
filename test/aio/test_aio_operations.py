"""Every operation, awaited, against what `spec/` says it is on the wire."""

from __future__ import annotations

from typing import Any, Dict

import pytest
import wire_kit
from aio_kit import run
from conftest import KEY
from loopback import Loopback
from operation_kit import (
    ERRORS,
    announced,
    call_of,
    check_data,
    check_received,
    class_of,
    document_of,
    each_operation,
    success,
)
from spec_reader import Op

import talon_one
from talon_one import aio


def called(loopback: Loopback, op: Op, name: str, arguments: Dict[str, Any]) -> Any:
    """Await one operation, in a loop of its own."""

    async def main() -> Any:
        configuration = talon_one.Configuration(loopback.url, KEY, retries=False, trust_env=False)
        async with aio.ApiClient(configuration) as client:
            return await getattr(getattr(aio, op.api)(client), name)(**arguments)

    return run(main())


@each_operation
@pytest.mark.parametrize("variant", [0, 1])
def test_request_awaited(loopback: Loopback, op: Op, variant: int) -> None:
    status = op.successes[0]
    reply, document = success(op, status)
    loopback.answers(reply)
    call = call_of(op, variant)
    with announced(op):
        data = called(loopback, op, op.name, call.arguments)
    check_data(op, status, data, document)
    (received,) = loopback.received
    check_received(op, call, received)


@each_operation
def test_answers_and_errors_awaited(loopback: Loopback, op: Op) -> None:
    """The HTTP side of an answer, and one error that the contract declares, in its class and typed."""
    status = op.successes[-1]
    reply, document = success(op, status)
    loopback.answers(reply._replace(headers={**reply.headers, "X-Request-Id": "r-1"}))
    arguments = call_of(op, 0).arguments
    with announced(op):
        response = called(loopback, op, f"{op.name}_with_http_info", arguments)
    data, code, headers = response
    assert isinstance(response, talon_one.ApiResponse)
    check_data(op, status, data, document)
    assert code == status
    assert headers["X-REQUEST-ID"] == headers["x-request-id"] == response.request_id == "r-1"
    assert response.raw_data == reply.body

    failed = next(iter(op.errors), 404)
    declared = op.responses.get(failed)
    body = {"message": "Not like this", "errors": [{"title": "enum", "details": "a detail"}]}
    loopback.says(body, failed)
    with announced(op), pytest.raises(talon_one.ApiException) as caught:
        called(loopback, op, op.name, arguments)
    expected: Any = talon_one.ErrorResponseWithStatus if declared is None else class_of(declared[1])
    assert type(caught.value) is ERRORS[failed]
    assert type(caught.value.data) is expected
    assert document_of(caught.value.data) == body
    assert caught.value.operation == op.name
    assert wire_kit.shown([KEY], f"{caught.value}{vars(caught.value)}") == []
