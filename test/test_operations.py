"""Every operation, called through its public method, against what `spec/` says it is on the wire."""

from __future__ import annotations

import inspect
import uuid
import warnings
from contextlib import nullcontext
from datetime import datetime, timedelta, timezone
from email import message_from_bytes
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Tuple
from unittest.mock import create_autospec
from urllib.parse import quote

import pytest
from conftest import KEY, each
from loopback import Loopback, answer
from spec_reader import JSON, Op, example, operations

import talon_one
from talon_one import exceptions
from talon_one.operation import OPTION_NAMES

OPERATIONS = operations()
each_operation = pytest.mark.parametrize("op", each(OPERATIONS), ids=lambda op: op.name)

PREFIXES = {"api_key_v1": "ApiKey-v1", "management_key": "ManagementKey-v1"}
ERRORS = {
    400: exceptions.BadRequestException,
    401: exceptions.UnauthorizedException,
    403: exceptions.ForbiddenException,
    404: exceptions.NotFoundException,
    409: exceptions.ConflictException,
    418: exceptions.ApiException,
    422: exceptions.UnprocessableEntityException,
    429: exceptions.RateLimitException,
    500: exceptions.ServiceException,
    502: exceptions.ServiceException,
}
CSV = 'value,expirydate\r\n"caf\u00e9, 10%",2027-01-01\r\n'
FILE = b"value\nSUMMER-1\n"
#: Everything that has a meaning in a URL, and letters beyond ASCII.
AWKWARD = "a/b c%2F?&=#+;é漢"


class Call(NamedTuple):
    """Arguments for a method, and what they are to be on the wire."""

    arguments: Dict[str, Any]
    target: str
    query: List[Tuple[str, str]]
    body: Any


def value_of(schema: Dict[str, Any], variant: int) -> Tuple[Any, str]:
    """A value for a parameter, and its text on the wire."""
    if "enum" in schema:
        word = schema["enum"][variant % len(schema["enum"])]
        return word, word
    if schema["type"] == "integer":
        number = max(3 + variant, schema.get("minimum", 0))
        return number, str(number)
    if schema["type"] == "number":
        return (2.5, "2.5") if variant else (4, "4")
    if schema["type"] == "boolean":
        return (True, "true") if variant == 0 else (False, "false")
    if schema.get("format") == "date-time":
        if variant == 0:
            return datetime(2027, 2, 3, 4, 5, 6, tzinfo=timezone.utc), "2027-02-03T04:05:06Z"
        zone = timezone(timedelta(hours=5, minutes=30))
        return datetime(2027, 2, 3, 4, 5, 6, 120000, tzinfo=zone), "2027-02-03T04:05:06.120000+05:30"
    text = AWKWARD if variant else "plain"
    return text, text


def call_of(op: Op, variant: int, everything: bool = True) -> Call:
    """A call with a value for every parameter, or for the required ones only."""
    arguments: Dict[str, Any] = {}
    target = op.path
    query: List[Tuple[str, str]] = []
    for param in op.params:
        if not param.required and not everything:
            continue
        if param.schema["type"] == "array":
            pairs = [value_of(param.schema["items"], 0), value_of(param.schema["items"], 1)]
            value, texts = [one for one, _ in pairs], [text for _, text in pairs]
            query += [(param.wire, text) for text in texts] if param.explode else [(param.wire, ",".join(texts))]
        else:
            value, text = value_of(param.schema, variant)
            if param.place == "path":
                assert "{" + param.wire + "}" in target
                target = target.replace("{" + param.wire + "}", quote(text, safe=""))
            else:
                query.append((param.wire, text))
        arguments[param.python] = value
    assert "{" not in target
    body: Any = None
    if op.body is not None:
        media, schema, _ = op.body
        if media == JSON:
            body = arguments["body"] = example(schema, op.base, everything)
        else:
            body = arguments["up_file"] = FILE
    return Call(arguments, target, query, body)


def success(op: Op, status: int) -> Tuple[Any, Any]:
    """An answer with this status, and the document that it holds."""
    response = op.responses[status]
    if response is None or status == 204:
        return answer(status=status), None
    media, schema = response
    if media != JSON:
        return answer(CSV, status, content_type=media), CSV
    document = example(schema, op.base)
    return answer(document, status), document


def class_of(schema: Dict[str, Any]) -> Any:
    """What a schema's documents are read as."""
    if "$ref" in schema:
        return getattr(talon_one, Path(schema["$ref"]).stem)
    return {"array": list, "object": dict, "string": str}[schema["type"]]


def document_of(data: Any) -> Any:
    if isinstance(data, talon_one.Model):
        return data.to_dict(serialize=True)
    return [document_of(item) for item in data] if isinstance(data, list) else data


def check_data(op: Op, status: int, data: Any, document: Any) -> None:
    """`data` is what the contract says this status answers with."""
    response = op.responses[status]
    if response is None or status == 204:
        assert data is None
        return
    assert type(data) is class_of(response[1])
    if "items" in response[1]:
        assert {type(item) for item in data} <= {class_of(response[1]["items"])}
    if isinstance(data, talon_one.Model):
        assert data.validate() == []
    assert document_of(data) == document


@pytest.fixture
def apis(integration: talon_one.IntegrationApi, management: talon_one.ManagementApi) -> Dict[str, Any]:
    return {"IntegrationApi": integration, "ManagementApi": management}


def announced(op: Op) -> Any:
    """Retired operations warn; every other warning is an error."""
    return pytest.warns(DeprecationWarning, match="retired") if op.retired else nullcontext()


def test_there_are_242_operations() -> None:
    assert len(OPERATIONS) == 242
    assert len({op.name for op in OPERATIONS}) == 242
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
    assert received.method == op.method
    assert received.path == call.target
    assert sorted(received.query) == sorted(call.query)
    for name in {name for name, _ in call.query}:  # a list's items keep their order
        assert [value for key, value in received.query if key == name] == [
            value for key, value in call.query if key == name
        ]
    assert "+" not in received.target  # a blank is %20 everywhere

    headers = received.headers
    assert headers.get_all("authorization") == [f"{PREFIXES[op.schemes[0]]} {KEY}"]
    media = [response[0] for status, response in op.responses.items() if status < 300 and response]
    assert headers.get_all("accept") == [media[0] if media else JSON]
    assert headers.get_all("accept-encoding") == ["gzip"]
    assert headers["user-agent"].startswith("talon-one-python/")
    keys = headers.get_all("idempotency-key")
    if op.idempotency_key:
        assert keys is not None and len(keys) == 1
        assert str(uuid.UUID(keys[0])) == keys[0]
    else:
        assert keys is None

    if op.body is None:
        assert received.body == b""
        assert headers["content-type"] is None
    elif op.body[0] == JSON:
        assert headers.get_all("content-type") == [JSON]
        assert received.json() == call.body
    else:
        check_multipart(received)


def check_multipart(received: Any) -> None:
    content_type = received.headers["content-type"]
    assert content_type.startswith("multipart/form-data; boundary=")
    message = message_from_bytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + received.body)
    (part,) = message.get_payload()
    assert part.get_param("name", header="content-disposition") == "upFile"
    assert part.get_filename()
    assert part.get_payload(decode=True) == FILE


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
        optional = {param.python for param in op.params if not param.required} | {"up_file"}
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
