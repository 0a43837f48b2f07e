"""What a test sees of a call: the operation, and its arguments, read from what would have been sent."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import Any, Dict, Generic, List, Mapping, Optional, Tuple, TypeVar
from urllib.parse import parse_qsl, unquote, urlsplit

from talon_one._secrets import Headers
from talon_one._suggest import did_you_mean
from talon_one.api.integration_api import IntegrationApi
from talon_one.exceptions import ApiTypeError, ApiValueError
from talon_one.model import json
from talon_one.model.documents import Document, to_wire
from talon_one.model.kinds import ModelKind
from talon_one.operation import Operation, Parameter
from talon_one.parameters import checked, multipart, query_pairs
from talon_one.routes import route_of
from talon_one.wire.request import Request

_B = TypeVar("_B")


class Call(Generic[_B]):
    """One try of a call, as it would have been sent.

    operation: the method's name; "" for a path that the contract does not have.
    method, url, content: of the request, as they would have been sent; content is bytes, or None.
    headers: as they would have been sent. API keys print as `***`, and equal their text.
    """

    __slots__ = ("_known", "_read", "content", "headers", "method", "operation", "request", "url")

    def __init__(self, request: Request, url: str) -> None:
        self.request = request  #: the same object for all tries of one call
        self.method = request.method
        self.url = url
        self.headers: Mapping[str, str] = MappingProxyType(Headers(request.headers))
        self.content = request.body
        self._known = operation_of(request.operation, request.method, url)
        self.operation = "" if self._known is None else self._known.name
        self._read: Optional[Dict[str, Any]] = None

    @property
    def arguments(self) -> Mapping[str, Any]:
        """The arguments of the call, by the names of the method's parameters, as the service would read them."""
        if self._read is None:
            self._read = {} if self._known is None else _arguments(self._known, self)
        return MappingProxyType(self._read)

    @property
    def body(self) -> _B:
        """The body as its model, or the content of an import's file; None if there is no body."""
        known = self._known
        names = [] if known is None else [one.name for one in known.parameters if one.place in ("body", "form")]
        found: Any = self.arguments.get(names[0]) if names else _json_or_bytes(self)
        return found  # type: ignore[no-any-return]

    @property
    def idempotency_key(self) -> Optional[str]:
        """The `Idempotency-Key`, which is the same for all tries of one call."""
        return self.headers.get("Idempotency-Key")

    def difference(self, args: Tuple[Any, ...], kwargs: Mapping[str, Any]) -> Optional[str]:
        """The name of the first argument that differs from what is expected; None if none does.

        Values are compared as the service would see them: a dict equals the model with the same content, and
        `dry=True` equals the text "true". `unittest.mock.ANY` equals anything, even inside a dict. Of the options
        of a call, `_idempotency_key` and `_headers` (those named) can be given.
        """
        known = self._known
        if known is None:
            raise ApiTypeError("The contract does not have this path, so it has no arguments; look at url and content.")
        options = dict(kwargs)
        values = known.bind(args, options)
        for parameter, expected in zip(known.parameters, values):
            if not _same(known, parameter, expected, self.arguments.get(parameter.name)):
                return parameter.name
        for name, expected in options.items():
            if name == "_idempotency_key":
                if expected != self.idempotency_key and str(expected) != self.idempotency_key:
                    return name
            elif name == "_headers":
                sent = {header.lower(): value for header, value in self.headers.items()}
                if any(sent.get(header.lower()) != value for header, value in expected.items()):
                    return name
            else:
                raise ApiTypeError(f"{known.name}({name}): it is not sent, so it cannot be compared; leave it out.")
        return None

    def __repr__(self) -> str:
        if self._known is None:
            return f"{self.method} {urlsplit(self.url).path}"
        return shown(self._known, self.arguments)


def shown(operation: Operation, arguments: Mapping[str, Any]) -> str:
    """A call as code: what is required by position."""
    parts = []
    for parameter in operation.parameters:
        value = arguments.get(parameter.name)
        if value is not None:
            text = " ".join(repr(value).split())
            parts.append(text if parameter.required else f"{parameter.name}={text}")
    return f"{operation.name}({', '.join(parts)})"


# -- operations ------------------------------------------------------------------------------------------


@lru_cache(maxsize=None)
def operation_named(name: str) -> Operation:
    """The operation of a method of either API, also by a former name; `AttributeError` where there is none."""
    found = getattr(getattr(IntegrationApi, name, None), "operation", None)
    if found is None:
        found = getattr(getattr(_management(), name, None), "operation", None)
    if found is None:
        meant = did_you_mean(name, [one.name for one in _operations().values()])
        raise AttributeError(f"There is no operation {name!r}.{meant}")
    return found  # type: ignore[no-any-return]


def operation_of(name: Optional[str], method: str, url: str) -> Optional[Operation]:
    """The operation of a request; None for a path that the contract does not have."""
    if name is not None and name.isidentifier():
        return operation_named(name)
    endpoint = route_of(method, url).endpoint  # what `call_api` and `request` send
    return None if endpoint is None else _operations().get(endpoint)


def _management() -> Any:
    from talon_one.api.management_api import ManagementApi  # here, as it is large, and few tests need both APIs

    return ManagementApi


@lru_cache(maxsize=None)
def _operations() -> Dict[str, Operation]:
    """All operations by method and path."""
    found = {}
    for api in (IntegrationApi, _management()):
        for cls in api.__mro__:
            for method in vars(cls).values():
                operation = getattr(method, "operation", None)
                if operation is not None:
                    found[f"{operation.method} {operation.path}"] = operation
    return found


# -- arguments -------------------------------------------------------------------------------------------


def _arguments(operation: Operation, call: Call[Any]) -> Dict[str, Any]:
    """The arguments that a request was built from, in the order of the parameters."""
    in_path, in_query = texts_of(operation, call.url)
    found: Dict[str, Any] = {}
    for parameter in operation.parameters:
        value: Any = None
        if parameter.place == "path":
            value = _from_text(parameter, [in_path.get(parameter.wire, "")])
        elif parameter.place == "query" and parameter.wire in in_query:
            value = _from_text(parameter, in_query[parameter.wire])
        elif parameter.place == "body" and call.content is not None:
            value = _json_or_bytes(call)
            if not isinstance(value, bytes):
                value = parameter.kind.convert(value, operation.name)
        elif parameter.place == "form" and call.content is not None:
            value = file_in(call.content)
        if value is not None:
            found[parameter.name] = value
    return found


def texts_of(operation: Optional[Operation], url: str) -> Tuple[Dict[str, str], Dict[str, List[str]]]:
    """What a URL has for the parameters of an operation, by their names on the wire: in the path, in the query."""
    address = urlsplit(url)
    in_query: Dict[str, List[str]] = {}
    for name, text in parse_qsl(address.query, keep_blank_values=True):
        in_query.setdefault(name, []).append(text)
    template = [] if operation is None else operation.path.strip("/").split("/")
    segments = address.path.strip("/").split("/")[-len(template) :]  # a gateway may stand before
    return {name[1:-1]: unquote(text) for name, text in zip(template, segments) if name[:1] == "{"}, in_query


def _from_text(parameter: Parameter, texts: List[str]) -> Any:
    name = parameter.kind.published_name
    if name.startswith("list["):
        items = texts if parameter.explode else texts[0].split(",")
        return [_plain(name[5:-1], text) for text in items]
    return _plain(name, texts[0])


def _plain(name: str, text: str) -> Any:
    try:
        if name == "int":
            return int(text)
        if name == "float":
            return float(text)
        if name in ("datetime", "date"):
            from talon_one.model.kinds import kind_of  # here, as few operations take moments

            return kind_of(name).convert(text, name)
    except (ValueError, ApiValueError):
        return text
    return {"true": True, "false": False}.get(text, text) if name == "bool" else text


def _json_or_bytes(call: Call[Any]) -> Any:
    content = call.content
    if content is None:
        return None
    try:
        return json.decode(content)
    except (ValueError, RecursionError):
        return content


def file_in(content: bytes) -> bytes:
    """The content of the one file of a multipart body."""
    boundary, _, rest = content.partition(b"\r\n")
    _, _, body = rest.partition(b"\r\n\r\n")
    return body.rpartition(b"\r\n" + boundary)[0]


def _same(operation: Operation, parameter: Parameter, expected: Any, actual: Any) -> bool:
    if expected is None or actual is None:
        return bool(expected == actual)
    if not isinstance(expected, bool) and bool(expected == actual):
        return True
    where = f"{operation.name}({parameter.name})"
    if parameter.place == "form":
        return bool(file_in(multipart(parameter.wire, expected, where)[0]) == actual)
    if parameter.place == "body":
        return bool(_on_the_wire(parameter, expected) == _on_the_wire(parameter, actual))
    try:
        texts = [
            query_pairs(parameter.wire, checked(parameter, one, where, True), parameter.explode, where)
            for one in (expected, actual)
        ]
    except (ApiTypeError, ApiValueError):  # what could not have been sent
        return False
    return texts[0] == texts[1]


def _on_the_wire(parameter: Parameter, value: Any) -> Any:
    """A body as plain values, names in the wire's spelling; what is no value of JSON, such as `ANY`, stays."""
    if isinstance(value, Document):
        value = value._wire_document()
    elif isinstance(parameter.kind, ModelKind):
        value = parameter.kind.read_plain(value)
    return _leniently(value)


def _leniently(value: Any) -> Any:
    if isinstance(value, Document):
        value = value._wire_document()
    if isinstance(value, dict):
        return {name: _leniently(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_leniently(item) for item in value]
    try:
        return to_wire(value)
    except (ApiTypeError, ApiValueError):
        return value
