"""Calls of every operation, and what `spec/` says that they are on the wire."""

from __future__ import annotations

import uuid
from contextlib import nullcontext
from datetime import datetime, timedelta, timezone
from email import message_from_bytes
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Tuple, get_origin
from urllib.parse import quote

import pytest
from conftest import KEY, each
from loopback import Received, answer
from spec_reader import JSON, Op, example, operations

import talon_one
from talon_one import exceptions

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
        named = getattr(talon_one, Path(schema["$ref"]).stem)
        return get_origin(named) or named  # an alias of a list is one
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


def announced(op: Op) -> Any:
    """Retired operations warn; every other warning is an error."""
    return pytest.warns(DeprecationWarning, match="retired") if op.retired else nullcontext()


def check_received(op: Op, call: Call, received: Received) -> None:
    """A request is what the contract says of it."""
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
