"""Operations: the facts that each method of the APIs is made of, and the options that all of them share."""

from __future__ import annotations

from contextvars import ContextVar
from os import PathLike
from typing import IO, TYPE_CHECKING, Any, Callable, Dict, List, Mapping, NamedTuple, Optional, Tuple, TypedDict, Union

from talon_one._secrets import Headers, Secrets, headers_of, hidden_of, kind_of_given
from talon_one._suggest import did_you_mean
from talon_one.exceptions import ApiTypeError
from talon_one.model.kinds import Kind, kind_of
from talon_one.wire.retries import IDEMPOTENT_METHODS, RetryPolicy
from talon_one.wire.timeouts import NOT_GIVEN, Timeout, Timeouts

if TYPE_CHECKING:
    from uuid import UUID


#: A file to upload: a path, its content (bytes, or text of more than one line), a file object of text or bytes, or
#: a pair of a name and one of these.
UploadFile = Union[str, PathLike[str], bytes, IO[str], IO[bytes], Tuple[str, Union[str, bytes, IO[str], IO[bytes]]]]


class CallOptions(TypedDict, total=False):
    """Options that every operation takes besides its own parameters.

    `async_req=True` (the call runs in a thread; `.get()` of what is returned gives the response),
    `_preload_content=False` (the response is streamed; see `StreamedResponse`) and
    `_return_http_data_only=False` (an `ApiResponse` is returned) belong to them too.
    """

    _request_timeout: Timeout
    """Seconds for the whole call, a pair (connect, read), or None for no limit."""
    _headers: Mapping[str, str]
    """Headers to add, or to send instead of this client's."""
    _idempotency_key: Union[str, UUID]
    """The `Idempotency-Key` to send where the operation takes one, instead of a fresh one."""
    _request_auth: Mapping[str, Any]
    """Authentication for this call: `{"type": "api_key", "in": "header", "key": …, "value": …}`."""
    _content_type: str
    """The media type to declare for the body."""
    _host_index: int
    """Accepted for code written for the 26.x client; there is one host."""
    _check_input_type: bool
    """Accepted for code written for the 26.x client; `Configuration.client_side_validation` decides."""


OPTION_NAMES = frozenset({*CallOptions.__annotations__, "async_req", "_preload_content", "_return_http_data_only"})


class Choices(NamedTuple):
    """What `with_options` chose for all calls of an API."""

    timeouts: Optional[Timeouts] = None
    policy: Optional[RetryPolicy] = None
    headers: Headers = Headers()
    #: Of a job of many calls: whether each waits for its turn, however long that takes; None: as is configured.
    in_turn: Optional[bool] = None
    #: Is told how many bytes of the body were sent, and how many there are.
    on_sent: Optional[Callable[[int, int], object]] = None


#: Of the API whose method is on its way through a `call_api` that a user overrode.
IN_FORCE: ContextVar[Choices] = ContextVar("talon_one_choices", default=Choices())  # noqa: B039  (nobody changes it)


class Parameter:
    """One parameter of an operation."""

    __slots__ = ("_kind", "_limits", "_type_name", "explode", "name", "place", "required", "wire", "words")

    def __init__(
        self,
        place: str,
        name: str,
        wire: str,
        type_name: str,
        required: bool = False,
        explode: bool = True,
        **limits: Any,
    ) -> None:
        self.place = place  #: "path", "query", "body" or "form"
        self.name = name
        self.wire = wire
        self.required = required
        self.explode = explode  #: a list goes out as repeated names, else as one comma-separated value
        #: The values that this version knows, where there are only some. Newer ones are sent too.
        self.words: Tuple[Any, ...] = limits.pop("enum", ())
        self._type_name = type_name
        self._limits = limits
        self._kind: Optional[Kind] = None

    @property
    def maximum(self) -> Optional[int]:
        """The largest number that it can be; None if there is none."""
        return self._limits.get("maximum")

    @property
    def kind(self) -> Kind:
        """What values of it do; made when it is first needed: few programs call many operations."""
        if self._kind is None:
            self._kind = kind_of(self._type_name, self._limits)
        return self._kind


class Operation:
    """The facts of one endpoint."""

    __slots__ = (
        "accept",
        "auth",
        "content_type",
        "envelope",
        "errors",
        "former_keywords",
        "idempotency_key",
        "is_integration",
        "is_integration_write",
        "is_transfer",
        "item",
        "method",
        "name",
        "names",
        "paging",
        "parameters",
        "path",
        "positional",
        "repeatable",
        "retired",
        "returns",
    )

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        parameters: Tuple[Parameter, ...] = (),
        returns: Mapping[int, Optional[str]],
        errors: Optional[Mapping[int, Optional[str]]] = None,
        auth: Tuple[str, ...],
        accept: str = "application/json",
        content_type: Optional[str] = None,
        idempotency_key: bool = False,
        repeatable: bool = True,
        paging: Optional[str] = None,
        item: Optional[str] = None,
        envelope: Optional[str] = None,
        former_keywords: Optional[Mapping[str, str]] = None,
        retired: Optional[str] = None,
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.parameters = parameters
        self.returns = returns  #: status → type of the answer
        self.errors = errors or {}  #: status → type of the error body
        self.auth = auth  #: security schemes; the first that has a key is used
        self.accept = accept
        self.content_type = content_type
        self.idempotency_key = idempotency_key  #: whether the service honours `Idempotency-Key`
        self.repeatable = repeatable and method in IDEMPOTENT_METHODS  #: whether doing it twice does no more than once
        self.paging = paging  #: "skip", "cursor" or "whole": how its list pages; None for what returns no list
        self.item = item  #: type of what its list holds
        self.envelope = envelope  #: the property of its answer, on the wire, that holds the page; None: the answer does
        self.former_keywords = former_keywords or {}  #: what the 26.x client calls a parameter → its name
        self.retired = retired  #: the last version that had it
        self.names = tuple(parameter.name for parameter in parameters)  #: those required first
        self.positional = sum(parameter.required for parameter in parameters)  #: how many are required
        #: Whether it moves a file: an export or an import, which may take minutes.
        self.is_transfer = accept == "application/csv" or content_type == "multipart/form-data"
        #: Whether it belongs to the Integration API, which takes any number of requests a second.
        self.is_integration = "api_key_v1" in auth
        #: Whether it can meet the service's refusal of parallel requests.
        self.is_integration_write = self.is_integration and method != "GET"

    def bind(self, args: Tuple[Any, ...], keywords: Dict[str, Any]) -> List[Any]:
        """The values of the parameters, None for "not given"; they are taken out of `keywords`, which then
        holds the options of the call.

        Raises `ApiTypeError`, as Python does for a function, but names what may have been meant.
        """
        if not keywords and self.positional <= len(args) <= len(self.names):  # as most are called
            return [*args, *[None] * (len(self.names) - len(args))]
        _hide(keywords, self.name)
        if keywords.get("_request_timeout") is NOT_GIVEN:  # a tool gave the default itself
            del keywords["_request_timeout"]
        names, given = self.names, len(args)
        if given > len(names):  # the 26.x client takes the optional ones by position too
            noun, verb = "argument" if len(names) == 1 else "arguments", "was" if given == 1 else "were"
            raise ApiTypeError(
                f"{self.name}() takes {len(names)} positional {noun} ({', '.join(names)}), {given} {verb} given."
            )
        for old, new in self.former_keywords.items():
            if old in keywords:
                if new in keywords or new in names[:given]:
                    raise ApiTypeError(f"{self.name}() got {new!r} and its other name {old!r}; give one.")
                keywords[new] = keywords.pop(old)
        for name in names[:given]:
            if name in keywords:
                raise ApiTypeError(f"{self.name}() got {name!r} twice: by position and by keyword.")
        missing = [name for name in names[given : self.positional] if name not in keywords]
        values = [*args, *[keywords.pop(name, None) for name in names[given:]]]
        for name in keywords:
            if name not in OPTION_NAMES:
                meant = did_you_mean(name, [*names, *self.former_keywords, *sorted(OPTION_NAMES)])
                raise ApiTypeError(f"{self.name}() has no parameter {name!r}.{meant}")
        if missing:
            raise ApiTypeError(f"{self.name}() needs {' and '.join(missing)}.")
        return values

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.path}>"


def hide_options(options: Dict[str, Any]) -> None:
    """Put what may hold a key out of sight: in place, so that no frame of a traceback shows it."""
    if "_headers" in options:
        options["_headers"] = headers_of(options["_headers"])
    if "_request_auth" in options:
        given = options["_request_auth"]
        options["_request_auth"] = Secrets(given) if isinstance(given, Mapping) else hidden_of(given)


def _hide(options: Dict[str, Any], name: str) -> None:
    """Hide them; refuse what is no dict."""
    if "_headers" not in options and "_request_auth" not in options:
        return
    hide_options(options)
    for option in ("_headers", "_request_auth"):
        value = options.get(option)
        if value is not None and not isinstance(value, Mapping):
            kind = kind_of_given(value)
            raise ApiTypeError(f"{name}({option}): a dict is needed, not {kind}.")
