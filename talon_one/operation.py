"""Operations: what each method of the APIs is made of, and what all of them share.

A generated method hands an `Operation` (a constant that states facts) and the values of its
parameters to `Api._call`, which leaves the rest to `ApiClient`.
"""

from __future__ import annotations

import copy
from functools import wraps
from typing import (
    IO,
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    List,
    Mapping,
    Optional,
    Tuple,
    TypedDict,
    TypeVar,
    Union,
)

from talon_one._redact import Headers, Secrets
from talon_one._suggest import did_you_mean
from talon_one.exceptions import ApiTypeError
from talon_one.kinds import Kind, kind_of
from talon_one.retries import IDEMPOTENT_METHODS, Retries, RetryPolicy, policy_of
from talon_one.timeouts import UNSET, Timeout, Timeouts, timeouts_of

if TYPE_CHECKING:
    from os import PathLike
    from uuid import UUID

    from typing_extensions import Self

    from talon_one.api_client import ApiClient


#: A file to upload: a path, its bytes, or a file object of text or bytes.
UploadFile = Union[str, "PathLike[str]", bytes, IO[str], IO[bytes]]


class CallOptions(TypedDict, total=False):
    """Options that every operation takes besides its own parameters.

    `async_req=True` (the call runs in a thread; `.get()` of what is returned gives the answer),
    `_preload_content=False` (the answer is streamed; see `StreamedResponse`) and
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


class Parameter:
    """One parameter of an operation."""

    __slots__ = ("_kind", "_limits", "_type_name", "explode", "name", "place", "required", "wire")

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
        self._type_name = type_name
        self._limits = limits
        self._kind: Optional[Kind] = None

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
        "errors",
        "former_keywords",
        "idempotency_key",
        "method",
        "name",
        "names",
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
        self.former_keywords = former_keywords or {}  #: what the 26.x client calls a parameter → its name
        self.retired = retired  #: the last version that had it
        self.names = tuple(parameter.name for parameter in parameters)  #: those required first
        self.positional = sum(parameter.required for parameter in parameters)  #: how many are required

    @property
    def is_transfer(self) -> bool:
        """Whether it moves a file: an export or an import, which may take minutes."""
        return self.accept == "application/csv" or self.content_type == "multipart/form-data"

    @property
    def is_integration_write(self) -> bool:
        """Whether it can meet the service's refusal of parallel requests."""
        return self.method != "GET" and "api_key_v1" in self.auth

    def bind(self, args: Tuple[Any, ...], keywords: Dict[str, Any]) -> List[Any]:
        """The values of the parameters, None for "not given"; they are taken out of `keywords`, which then
        holds the options of the call.

        Raises `ApiTypeError`, as Python does for a function, but names what may have been meant.
        """
        _hide(keywords)
        names, given = self.names, len(args)
        if given > self.positional:
            raise ApiTypeError(
                f"{self.name}() takes {self.positional} positional arguments ({', '.join(names[: self.positional])}), "
                f"{given} were given. Give the others by keyword."
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


class Api:
    """Base of `IntegrationApi` and `ManagementApi`."""

    def __init__(self, api_client: Optional[ApiClient] = None) -> None:
        """api_client: the client to call through; without it, one with the default configuration."""
        if api_client is None:
            from talon_one.api_client import ApiClient

            api_client = ApiClient()
        elif not hasattr(api_client, "run"):
            name = self.__class__.__name__
            raise ApiTypeError(
                f"{name}(): an ApiClient is needed, not {type(api_client).__name__}; "
                f"write {name}(ApiClient(configuration))."
            )
        self.api_client = api_client
        self._timeouts: Optional[Timeouts] = None
        self._policy: Optional[RetryPolicy] = None
        self._headers: Headers = Headers()

    def with_options(
        self,
        *,
        timeout: Timeout = UNSET,
        retries: Retries = UNSET,
        headers: Optional[Mapping[str, str]] = None,
    ) -> Self:
        """The same API with other settings for its calls; it shares the client and its connections.

        timeout: as `Configuration.timeout`. retries: as `Configuration.retries`.
        headers: added to each call.
        """
        twin = copy.copy(self)
        if timeout is not UNSET:
            twin._timeouts = timeouts_of(timeout, "timeout")
        if retries is not UNSET:
            twin._policy = policy_of(retries)
        twin._headers = Headers(self._headers)
        if headers is not None:
            if not isinstance(headers, Mapping):
                raise ApiTypeError(f"with_options(headers): a dict is needed, not {type(headers).__name__}.")
            twin._headers.update(headers)
        return twin


_HIDING: Dict[str, Any] = {"_headers": Headers, "_request_auth": Secrets}


def _hide(options: Dict[str, Any]) -> None:
    """Put what may hold a key out of sight: in place, so that no frame of a traceback shows it."""
    for name, hiding in _HIDING.items():
        if isinstance(options.get(name), dict):
            options[name] = hiding(options[name])


_F = TypeVar("_F", bound=Callable[..., Any])


def endpoint(operation: Operation, with_http_info: bool = False) -> Callable[[_F], _F]:
    """Make the method that a declaration describes; what the declaration itself does is never run.

    It stays the method's signature for `help()`, editors and `unittest.mock.create_autospec`.
    """

    def decorate(declaration: _F) -> _F:
        @wraps(declaration)
        def method(self: Api, *args: Any, **options: Any) -> Any:
            values = operation.bind(args, options)
            data_only = not with_http_info and options.get("_return_http_data_only", True)
            return self.api_client.run(self, operation, values, options, bool(data_only))

        method.operation = operation  # type: ignore[attr-defined]
        return method  # type: ignore[return-value]

    return decorate
