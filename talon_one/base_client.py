"""What the clients share that block and that are awaited: values, what becomes of a response, the default client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Optional, Sequence, Type, TypeVar, Union, overload

from talon_one.api_response import ApiResponse
from talon_one.building import RequestBuilder
from talon_one.model.documents import to_wire, too_deep
from talon_one.model.registry import model_class
from talon_one.reading import read_answer, read_body_as, read_value_as, type_name

if TYPE_CHECKING:
    from typing_extensions import Self

    from talon_one.configuration import Configuration
    from talon_one.model import Model
    from talon_one.operation import Operation
    from talon_one.wire.answers import RESTResponse
    from talon_one.wire.request import Request

    _M = TypeVar("_M", bound=Model)


#: The largest answer, in bytes, that a client keeps as its last one.
_LARGEST_KEPT = 1024 * 1024


def hint_of_setting(name: str) -> str:
    """Where a setting belongs that was given to a client or an API."""
    from inspect import signature  # only errors pay for it

    from talon_one.configuration import Configuration

    if name not in signature(Configuration.__init__).parameters:
        return ""
    return f" It is a setting of Configuration: write ApiClient(Configuration({name}=...))."


class BaseClient(RequestBuilder):
    """Base of `talon_one.ApiClient` and `talon_one.aio.ApiClient`."""

    _default: ClassVar[Optional[Any]] = None
    _for_all: ClassVar[Optional[Any]] = None
    #: Whether its calls are awaited; an API and its client have to be of one kind.
    _is_async: ClassVar[bool] = False

    def __init__(
        self,
        configuration: Optional[Configuration] = None,
        header_name: Optional[str] = None,
        header_value: Optional[str] = None,
        cookie: Optional[str] = None,
    ) -> None:
        try:
            super().__init__(configuration, header_name, header_value, cookie)
        finally:
            configuration = cookie = header_value = None  # and out of the traceback
        #: The answer of the last call that ended, whoever made it.
        self.last_response: Optional[RESTResponse] = None

    @classmethod
    def get_default(cls) -> Self:
        """One client for code that does not pass its own around; made on first use."""
        if cls._default is None:
            cls._default = cls()
        return cls._default

    @classmethod
    def set_default(cls, default: Optional[Self]) -> None:
        """Choose the client that `get_default` gives, and that APIs made without one use; None forgets it."""
        cls._default = cls._for_all = default

    @classmethod
    def for_all(cls) -> Optional[Self]:
        """The client that `set_default` chose; without one, each API that is made without a client has its own."""
        return cls._for_all

    # -- values ---------------------------------------------------------------------------------

    def deserialize(self, response: Any, response_type: Any) -> Any:
        """The body of `response` (anything with `.data`, text or bytes) as `response_type`.

        response_type: a model class or its name, `"list[Coupon]"`, `"dict(str, float)"`, `"datetime"`,
        `"object"` …; `"str"` gives the text itself. Raises `UnreadableAnswerException` where the
        body is not that.
        """
        return None if response_type is None else read_body_as(type_name(response_type), response.data)

    @overload
    @staticmethod
    def deserialize_model(data: Any, klass: Type[_M]) -> Optional[_M]: ...
    @overload
    @staticmethod
    def deserialize_model(data: Any, klass: Union[str, Type[Any]]) -> Any: ...
    @staticmethod
    def deserialize_model(data: Any, klass: Union[str, Type[Any]]) -> Any:
        """A plain dict (such as `effect.props`) as a model; None gives None. The dict stays as it is."""
        cls = model_class(klass) if isinstance(klass, str) else klass
        return cls.from_dict(data) if hasattr(cls, "from_dict") else cls(data)

    def _ApiClient__deserialize(self, data: Any, klass: Any) -> Any:  # noqa: N802
        """The published clients' private name for reading a decoded value; their users' tests call it."""
        return None if data is None else read_value_as(type_name(klass), data)

    def sanitize_for_serialization(self, obj: Any) -> Any:
        """What `obj` (a model, or containers of models and moments) is on the wire, as plain values."""
        try:
            return to_wire(obj)
        except RecursionError:
            raise too_deep(obj, "sanitize_for_serialization") from None

    def select_header_accept(self, accepts: Sequence[str]) -> Optional[str]:
        """The Accept header for some media types: JSON where it is among them."""
        lower = [accept.lower() for accept in accepts]
        return ("application/json" if "application/json" in lower else ", ".join(lower)) if lower else None

    def select_header_content_type(self, content_types: Sequence[str], *_: Any) -> str:
        """The Content-Type header for some media types: JSON where it is among them or none is."""
        lower = [content_type.lower() for content_type in content_types]
        return "application/json" if not lower or "application/json" in lower or "*/*" in lower else lower[0]

    # -- for the clients ------------------------------------------------------------------------

    def _read(self, operation: Operation, request: Request, response: RESTResponse, data_only: bool) -> Any:
        """What a call returns, or raises, for the whole response that it got."""
        self.last_response = response if len(response.data) <= _LARGEST_KEPT else None
        data = read_answer(operation.name, operation.returns, operation.errors, operation.accept, request, response)
        return data if data_only else _with_http_info(data, response, response.data)

    def _stream(self, response: RESTResponse, data_only: bool) -> Any:
        """What a call returns for a response that the caller reads."""
        self.last_response = None  # a stream is the caller's alone: who drops it gives its connection back
        if data_only:
            return response
        return _with_http_info(response, response, b"")


def _with_http_info(data: Any, response: RESTResponse, raw_data: bytes) -> ApiResponse[Any]:
    return ApiResponse(data, response.status, response.headers, raw_data, response.attempts, response.request_id)
