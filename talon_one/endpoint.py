"""What the methods of the APIs do: `Api`, which they are methods of, and `endpoint`, which makes them.

A generated method hands its `Operation` (a constant that states facts) and the values of its
parameters to `ApiClient.run`.
"""

from __future__ import annotations

import copy
from functools import partial, wraps
from importlib import import_module
from typing import TYPE_CHECKING, Any, Callable, ClassVar, List, Mapping, Optional, TypeVar

from talon_one import _settings
from talon_one._secrets import Headers, headers_of, kind_of_given
from talon_one._suggest import nearest
from talon_one.base_client import hint_of_setting
from talon_one.configuration import Configuration
from talon_one.exceptions import ApiTypeError
from talon_one.model.hints import Hints, Names
from talon_one.operation import Choices, Operation
from talon_one.wire.retries import Retries, RetryPolicy, policy_of
from talon_one.wire.timeouts import UNSET, Timeout, timeouts_of

if TYPE_CHECKING:
    from typing_extensions import Self

    from talon_one.api_client import ApiClient


_STREAMED = "_without_preload_content"


class BaseApi:
    """What the APIs share that block and that are awaited."""

    _is_async: ClassVar[bool] = False  #: whether its methods are awaited, and so its client's

    def __init__(self, api_client: Any = None) -> None:
        name = self.__class__.__name__
        if api_client is None:
            api_client = self._own_client()
        elif not hasattr(api_client, "run") and not hasattr(api_client, "call_api"):
            kind, api_client = type(api_client).__name__, None  # and out of the traceback
            raise ApiTypeError(f"{name}(): an ApiClient is needed, not {kind}; write {name}(ApiClient(configuration)).")
        elif getattr(type(api_client), "_is_async", self._is_async) is not self._is_async:
            packages = ("talon_one", "talon_one.aio")
            mine, its = packages[self._is_async], packages[not self._is_async]
            raise ApiTypeError(f"{mine}.{name}(): {mine}.ApiClient is needed, not {its}.ApiClient.")
        elif self._is_async and not hasattr(api_client, "run"):
            raise no_use_awaited(name, f"{type(api_client).__name__}, whose call_api would not be called")
        self.api_client = api_client
        self._choices = Choices()

    def _own_client(self) -> Any:
        """A client with the default configuration."""
        raise NotImplementedError

    @_settings.explained()
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
        given = None if headers is None else headers_of(headers)
        headers = None  # and out of the traceback
        chosen = self._choices
        if timeout is not UNSET:
            chosen = chosen._replace(timeouts=timeouts_of(timeout, "timeout"))
        if retries is not UNSET:
            chosen = chosen._replace(policy=policy_of(retries))
        if given is not None:
            if not isinstance(given, Headers):
                raise ApiTypeError(f"with_options(headers): a dict is needed, not {kind_of_given(given)}.")
            chosen = chosen._replace(headers=Headers({**chosen.headers, **given}))
        twin = copy.copy(self)
        twin._choices = chosen
        return twin

    def _in_turn(self, paced: bool, policy: RetryPolicy) -> Self:
        """The same API for a job of many calls: `talon_one.paginate` and `talon_one.bulk` make theirs so.

        paced: whether calls to the Management API wait for their turn, however long that takes.
        """
        twin = copy.copy(self)
        twin._choices = self._choices._replace(in_turn=paced, policy=policy)
        return twin

    def _telling(self, on_sent: Callable[[int, int], object]) -> Self:
        """The same API, whose calls tell how much of their body was sent: `talon_one.upload` makes its so."""
        twin = copy.copy(self)
        twin._choices = self._choices._replace(on_sent=on_sent)
        return twin

    @property
    def _policy(self) -> RetryPolicy:
        """When calls are tried again."""
        configuration = getattr(self.api_client, "configuration", None)  # a test's client may have none
        return self._choices.policy or policy_of(getattr(configuration, "retries", None))

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """26.x code has a third method for each operation, whose answer is streamed."""
            cls = type(self)
            method = getattr(cls, name[: -len(_STREAMED)], None) if name.endswith(_STREAMED) else None
            if name[:1] != "_" and hasattr(method, "operation"):
                return partial(getattr(self, name[: -len(_STREAMED)]), _preload_content=False)
            meant = "" if name[:1] == "_" else _meant(cls, name)  # tools ask for private ones, often
            raise AttributeError(f"{cls.__name__!r} object has no attribute {name!r}.{meant}")

    def __setstate__(self, state: Any) -> None:
        self.__dict__.update(state)
        if "_choices" not in state:  # pickled by 13.0, which kept them apart
            choices = [self.__dict__.pop(name) for name in ("_timeouts", "_policy", "_headers")]
            self._choices = Choices(*choices)


def _meant(cls: Any, name: str) -> str:
    """What a name may mean that an API does not have: a method of the other one, or the nearest name of both."""
    from talon_one._index import APIS  # only errors pay for it, and for importing the other API

    package = "talon_one.aio" if cls._is_async else "talon_one"
    others = {
        method: f"{package}.{api}"
        for api, module in APIS.items()
        for method in dir(getattr(import_module(module), api))
        if method[0] != "_" and not hasattr(cls, method)
    }
    plain = name[: -len(_STREAMED)] if name.endswith(_STREAMED) else name
    if plain in others:
        return f" It is a method of {others[plain]}."
    near = _nearest(name, [*dir(cls), *others])
    return "" if near is None else f" Did you mean {near!r}{' of ' + others[near] if near in others else ''}?"


def _nearest(name: str, names: List[str]) -> Optional[str]:
    """The nearest method: first one that only says more, then one of the same verb, then any."""
    methods = [one for one in names if not one.endswith("_with_http_info")]
    longer = [one for one in methods if one.startswith(f"{name}_")]
    if longer:
        return min(longer, key=len)
    verb = name.partition("_")[0] + "_"
    return nearest(name, [one for one in methods if one.startswith(verb)]) or nearest(name, names)


def no_use_awaited(api: str, what: str) -> ApiTypeError:
    """For a client of a test's that no awaited API can call through."""
    return ApiTypeError(
        f"talon_one.aio.{api}(): talon_one.aio.ApiClient is needed, not {what}. In a test, give that client a "
        "transport of your own (talon_one.AsyncTransport), or mock the API: "
        f"create_autospec(talon_one.aio.{api}, instance=True)."
    )


class Api(BaseApi):
    """Base of `IntegrationApi` and `ManagementApi`."""

    api_client: ApiClient

    @_settings.explained(hint_of_setting)
    def __init__(self, api_client: Optional[ApiClient] = None) -> None:
        """api_client: the client to call through; without it, one with the default configuration."""
        try:
            super().__init__(api_client)
        finally:
            api_client = None  # and out of the traceback: it may be a key, by mistake

    def _own_client(self) -> ApiClient:
        from talon_one.api_client import ApiClient  # here, as mocks of an API need none

        return ApiClient.for_all() or ApiClient()


#: What annotations of methods name besides models.
_NAMES = Names(
    {
        "ApiResponse": "talon_one.api_response",
        "PathLike": "os",
        "Timeout": "talon_one.wire.timeouts",
        "UUID": "uuid",
        "UploadFile": "talon_one.operation",
    }
)


_F = TypeVar("_F", bound=Callable[..., Any])


def endpoint(operation: Operation, with_http_info: bool = False) -> Callable[[_F], _F]:
    """Make the method that a declaration describes; what the declaration itself does is never run.

    It stays the method's signature for `help()`, editors and `unittest.mock.create_autospec`.
    """

    def decorate(declaration: _F) -> _F:
        @wraps(declaration)
        def method(self: Api, *args: Any, **options: Any) -> Any:
            values = operation.bind(args, options)
            data_only = bool(not with_http_info and options.get("_return_http_data_only", True))
            client: Any = self.api_client
            if not hasattr(type(client), "_is_async") and hasattr(client, "call_api"):  # a test's
                return _through_fake(client, self._choices, operation, values, options, data_only)
            return client.run(self._choices, operation, values, options, data_only)

        method.__annotations__ = declaration.__annotations__ = Hints(
            declaration.__annotations__, declaration.__module__, _NAMES
        )
        method.operation = operation  # type: ignore[attr-defined]
        return method  # type: ignore[return-value]

    return decorate


def _through_fake(
    client: Any, choices: Choices, operation: Operation, values: Any, options: Any, data_only: bool
) -> Any:
    """A call through a client that a test made, with the published clients' `call_api`."""
    import talon_one.published as published  # see configuration.py

    headers = Headers({**choices.headers, **(options.get("_headers") or {})})
    if not published.takes_url(client.call_api):
        return published.call_api(client.call_api, operation, values, options, headers, data_only)
    from talon_one.api_client import ApiClient

    configuration = getattr(client, "configuration", None)
    builder = ApiClient(configuration if isinstance(configuration, Configuration) else Configuration("http://fake"))
    request = builder.build_request(choices, operation, values, options)
    return builder._read(operation, request, published.call_api_by_url(client.call_api, request), data_only)
