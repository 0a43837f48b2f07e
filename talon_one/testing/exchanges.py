"""One exchange as a recording keeps it: what was asked, and what came; masked, as plain values."""

from __future__ import annotations

from typing import Any, Dict, Optional, Union
from urllib.parse import urlsplit

from urllib3 import HTTPHeaderDict

from talon_one import exceptions
from talon_one._redact import hidden, secrets_of
from talon_one.model import json
from talon_one.testing.calls import file_in, operation_of, texts_of
from talon_one.testing.masking import Masker
from talon_one.wire.answers import RESTResponse
from talon_one.wire.failures import Failure
from talon_one.wire.request import Request

#: Headers of answers that say something to a client; all others are left out.
_KEPT = ("content-disposition", "content-type", "retry-after")


def asked(request: Request, url: str, masker: Masker) -> Dict[str, Any]:
    """A request. Its headers are not kept, nor is the host: keys are there."""
    operation = operation_of(request.operation, request.method, url)
    in_path, in_query = texts_of(operation, url)
    found: Dict[str, Any] = {"method": request.method}
    found["path"] = masker.text(urlsplit(url).path) if operation is None else operation.path
    parameters = {**in_path, **{name: texts if len(texts) > 1 else texts[0] for name, texts in in_query.items()}}
    if parameters:
        found["parameters"] = masker.masked(parameters)
    content_type = next((value for name, value in request.headers.items() if name.lower() == "content-type"), "")
    content = request.body
    if content:
        is_form = content_type.startswith("multipart/form-data")
        found.update(_content(file_in(content) if is_form else content, "csv" if is_form else content_type, masker))
    return found


def answered(request: Request, outcome: Union[RESTResponse, Failure], sent: bool, masker: Masker) -> Dict[str, Any]:
    """What came: a response, or none."""
    secrets = secrets_of(request.headers)
    if isinstance(outcome, Failure):
        reason = masker.text(hidden(outcome.reason, secrets))
        known = next(cls for cls in outcome.error.__mro__ if cls.__module__ == exceptions.__name__)
        return {"failure": known.__name__, "reason": reason, "again": outcome.again, "sent": sent}
    headers = {name: str(value) for name, value in outcome.headers.items() if name.lower() in _KEPT}
    content_type = next((value for name, value in headers.items() if name.lower() == "content-type"), "")
    found: Dict[str, Any] = {"status": outcome.status}
    if headers:
        found["headers"] = {name: masker.text(hidden(value, secrets)) for name, value in headers.items()}
    if outcome.data:
        found.update(_content(hidden(bytes(outcome.data), secrets), content_type, masker))
    return found


def outcome_of(came: Dict[str, Any]) -> Union[RESTResponse, Failure]:
    """What came, as a transport gives it."""
    if "failure" in came:
        return Failure(getattr(exceptions, came["failure"]), came["reason"], came["again"])
    data = json.encode(came["body"], sending=False) if "body" in came else came.get("text", "").encode("utf-8")
    return RESTResponse(came["status"], None, HTTPHeaderDict(came.get("headers") or {}), data)


def _content(content: bytes, content_type: str, masker: Masker) -> Dict[str, Any]:
    document: Optional[Any] = None
    try:
        document = json.decode(content)
    except (ValueError, RecursionError):
        pass
    if isinstance(document, (dict, list)):
        return {"body": masker.masked(document)}
    text = content.decode("utf-8-sig", "replace")
    return {"text": masker.table(text) if "csv" in content_type.lower() else masker.text(text)}
