"""Every operation, called through its public method, against what `spec/` says it is on the wire."""

from __future__ import annotations

import inspect
import warnings
from typing import Any, Dict
from unittest.mock import create_autospec

import pytest
from loopback import Loopback
from operation_kit import (
    ERRORS,
    FILE,
    OPERATIONS,
    announced,
    call_of,
    check_data,
    check_received,
    class_of,
    document_of,
    each_operation,
    success,
)
from spec_reader import JSON, Op

import talon_one
from talon_one.operation import OPTION_NAMES


@pytest.fixture
def apis(integration: talon_one.IntegrationApi, management: talon_one.ManagementApi) -> Dict[str, Any]:
    return {"IntegrationApi": integration, "ManagementApi": management}


def test_there_are_248_operations() -> None:
    assert len(OPERATIONS) == 248
    assert len({op.name for op in OPERATIONS}) == 248
    assert sum(op.idempotency_key for op in OPERATIONS) == 6
    public = {
        name.replace("_with_http_info", "")
        for api in (talon_one.IntegrationApi, talon_one.ManagementApi)
        for name in dir(api)
        if not name.startswith("_") and name != "with_options"
    }
    assert public == {op.name for op in OPERATIONS} | {old for op in OPERATIONS for old in op.former}


@each_operation
@pytest.mark.parametrize("variant", [0, 1])
def test_request(apis: Dict[str, Any], loopback: Loopback, op: Op, variant: int) -> None:
    status = op.successes[0]
    reply, document = success(op, status)
    loopback.answers(reply)
    call = call_of(op, variant)
    with announced(op):
        data = getattr(apis[op.api], op.name)(**call.arguments)
    check_data(op, status, data, document)

    (received,) = loopback.received
    check_received(op, call, received)


@each_operation
def test_request_with_only_what_is_required(apis: Dict[str, Any], loopback: Loopback, op: Op) -> None:
    """Required parameters are positional, in the contract's order, the body after the path."""
    loopback.answers(success(op, op.successes[0])[0])
    call = call_of(op, 0, everything=False)
    positional = [call.arguments[param.python] for param in op.params if param.required]
    if op.body is not None and op.body[0] == JSON:
        assert all(param.place == "path" for param in op.params if param.required)
        positional.append(call.arguments["body"])
    named = {"up_file": FILE} if "up_file" in call.arguments else {}
    with announced(op):
        getattr(apis[op.api], op.name)(*positional, **named)
    (received,) = loopback.received
    assert (received.method, received.path) == (op.method, call.target)
    assert sorted(received.query) == sorted(call.query)  # nothing is sent on the user's behalf
    if op.body is not None and op.body[0] == JSON:
        assert received.json() == call.body


@each_operation
def test_signature(op: Op) -> None:
    """Real names, in the contract's order; what is optional is keyword-only and None by default."""
    for twin in ("", "_with_http_info"):
        method = getattr(getattr(talon_one, op.api), op.name + twin)
        parameters = dict(inspect.signature(method).parameters)
        assert parameters.pop("self") is not None
        for name in OPTION_NAMES - {"_check_input_type"} - ({"_return_http_data_only"} if twin else set()):
            option = parameters.pop(name)
            assert option.kind is inspect.Parameter.KEYWORD_ONLY
            assert option.default is not inspect.Parameter.empty
        names = {param.python for param in op.params}
        if op.body is not None:
            names.add("body" if op.body[0] == JSON else "up_file")
        assert set(parameters) == names
        optional = {param.python for param in op.params if not param.required}
        for name, parameter in parameters.items():
            if name in optional:
                assert parameter.kind is inspect.Parameter.KEYWORD_ONLY
                assert parameter.default is None
            else:
                assert parameter.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
                assert parameter.default is inspect.Parameter.empty
        assert method.__doc__


def test_a_mock_knows_the_signature() -> None:
    mock = create_autospec(talon_one.IntegrationApi, instance=True)
    mock.update_customer_session_v2.return_value = "the answer"
    assert mock.update_customer_session_v2("s", {}, dry=True, _request_timeout=1) == "the answer"
    assert mock.update_customer_session_v2_with_http_info("s", body={}, _headers={}) is not None
    for wrong in ({"drry": True}, {"_request_timout": 1}, {"timeout": 1}):
        with pytest.raises(TypeError, match=next(iter(wrong))):
            mock.update_customer_session_v2("s", {}, **wrong)
    with pytest.raises(TypeError, match="body"):
        mock.update_customer_session_v2("s")
    with pytest.raises(AttributeError):
        mock.update_customer_sesion_v2("s", {})


@each_operation
def test_answers(apis: Dict[str, Any], loopback: Loopback, op: Op) -> None:
    """Every success that the contract declares, with the HTTP side of the answer."""
    method = getattr(apis[op.api], f"{op.name}_with_http_info")
    for status in op.successes:
        reply, document = success(op, status)
        loopback.answers(reply._replace(headers={**reply.headers, "X-Request-Id": f"r-{status}"}))
        with announced(op):
            response = method(**call_of(op, 0).arguments)
        data, code, headers = response
        assert isinstance(response, talon_one.ApiResponse)
        check_data(op, status, data, document)
        assert (response.data, response.status_code, response.headers) == (data, code, headers)
        assert code == status
        assert headers["X-REQUEST-ID"] == headers["x-request-id"] == response.request_id == f"r-{status}"
        assert response.raw_data == reply.body
        assert [attempt.status for attempt in response.attempts] == [status]


@each_operation
def test_errors(apis: Dict[str, Any], loopback: Loopback, op: Op) -> None:
    """Every error that the contract declares, and some that come anyway, in its class and typed."""
    call = call_of(op, 0).arguments
    for status in {*op.errors, *ERRORS}:
        response = op.responses.get(status)
        expected: Any = talon_one.ErrorResponseWithStatus if response is None else class_of(response[1])
        document = {"message": "Not like this", "errors": [{"title": "enum", "details": "a detail"}]}
        loopback.says(document, status)
        method = getattr(apis[op.api], op.name + ("_with_http_info" if status % 2 else ""))
        with announced(op), pytest.raises(talon_one.ApiException) as caught:
            method(**call)
        error = caught.value
        assert type(error) is ERRORS[status]
        assert error.status == status
        assert type(error.data) is expected
        assert document_of(error.data) == document
        assert error.data.message == "Not like this"
        assert error.operation == op.name
        headline = str(error).splitlines()[0]
        assert headline.startswith(f"{op.name}: {status} ")
        assert "Not like this" in headline and "a detail" in headline


@pytest.mark.parametrize("op", [op for op in OPERATIONS if op.former], ids=lambda op: op.name)
def test_former_names(apis: Dict[str, Any], loopback: Loopback, op: Op) -> None:
    for name in op.former:
        for twin in ("", "_with_http_info"):
            loopback.answers(success(op, op.successes[0])[0])
            with announced(op):
                getattr(apis[op.api], name + twin)(**call_of(op, 0).arguments)
            assert loopback.last.path == call_of(op, 0).target


@pytest.mark.parametrize("op", [op for op in OPERATIONS if op.body and op.body[2]], ids=lambda op: op.name)
def test_body_under_its_other_keyword(apis: Dict[str, Any], loopback: Loopback, op: Op) -> None:
    """The 26.x client calls the body after its model; as a dict and as a model."""
    assert op.body is not None
    arguments = call_of(op, 0).arguments
    document = arguments.pop("body")
    model = class_of(op.body[1])
    for name in op.body[2]:
        for given in (document, model.from_dict(document)):
            for twin in ("", "_with_http_info"):
                loopback.answers(success(op, op.successes[0])[0])
                with announced(op):
                    getattr(apis[op.api], op.name + twin)(**arguments, **{name: given})
                assert loopback.last.json() == document
        with pytest.raises(talon_one.ApiTypeError, match=f"'body' and its other name '{name}'"):
            getattr(apis[op.api], op.name)(**arguments, body=document, **{name: document})


@pytest.mark.parametrize("op", [op for op in OPERATIONS if op.retired], ids=lambda op: op.name)
@pytest.mark.parametrize("options", [{}, {"_return_http_data_only": False}, {"async_req": True}], ids=str)
def test_retired_operations_warn_where_they_are_called(
    apis: Dict[str, Any], loopback: Loopback, op: Op, options: Dict[str, Any]
) -> None:
    loopback.answers(success(op, op.successes[0])[0])
    for twin in ("", "_with_http_info"):
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter("always")
            result = getattr(apis[op.api], op.name + twin)(**call_of(op, 0).arguments, **options)
            if options.get("async_req"):
                result.get(10)
        (warning,) = (one for one in seen if "retired" in str(one.message) and op.name in str(one.message))
        assert warning.category is DeprecationWarning
        assert warning.filename == __file__
