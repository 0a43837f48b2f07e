"""What the methods of the awaited APIs do: made from those of the APIs that block, which state the facts."""

from __future__ import annotations

import inspect
import sys
from functools import wraps
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Dict, Optional, Tuple

from talon_one import _settings
from talon_one.base_client import hint_of_setting
from talon_one.endpoint import BaseApi, no_use_awaited
from talon_one.operation import hide_options

if TYPE_CHECKING:
    from talon_one.aio.api_client import ApiClient
    from talon_one.operation import Operation


class Api(BaseApi):
    """Base of `aio.IntegrationApi` and `aio.ManagementApi`."""

    _is_async: ClassVar[bool] = True
    api_client: ApiClient

    @_settings.explained(hint_of_setting)
    def __init__(self, api_client: Optional[ApiClient] = None) -> None:
        """api_client: the client to call through; without it, one with the default configuration."""
        try:
            super().__init__(api_client)
        finally:
            api_client = None  # and out of the traceback: it may be a key, by mistake

    def __init_subclass__(cls, of: Optional[type] = None, **kwargs: Any) -> None:
        """of: the API that blocks, whose methods this one gets, to be awaited."""
        super().__init_subclass__(**kwargs)
        made: Dict[Any, Any] = {}  # a former name stays another name of the same method
        for base in of.__mro__ if of is not None else ():
            for name, method in vars(base).items():
                if hasattr(method, "operation") and name not in vars(cls):
                    if method not in made:
                        made[method] = _awaited(cls, method)
                    setattr(cls, name, made[method])

    def _own_client(self) -> ApiClient:
        from talon_one.aio.api_client import ApiClient  # here, as mocks of an API need none

        return ApiClient.for_all() or ApiClient()


def _awaited(cls: type, method: Any) -> Callable[..., Any]:
    """The coroutine function that does what `method` does."""
    operation: Operation = method.operation
    with_http_info = method.__name__.endswith("_with_http_info")

    def run(self: Api, args: Tuple[Any, ...], options: Dict[str, Any]) -> Any:
        values = operation.bind(args, options)
        data_only = not with_http_info and options.get("_return_http_data_only", True)
        found: Any = self.api_client.run(self._choices, operation, values, options, bool(data_only))
        if not hasattr(found, "__await__"):  # of a MagicMock, say
            raise no_use_awaited(type(self).__name__, f"{type(self.api_client).__name__}, whose run is not awaited")
        return found

    qualname = f"{cls.__qualname__}.{method.__name__}"
    if sys.version_info >= (3, 12):

        async def running(self: Api, args: Tuple[Any, ...], options: Dict[str, Any]) -> Any:
            return await run(self, args, options)

        running.__name__, running.__module__, running.__qualname__ = method.__name__, cls.__module__, qualname

        def awaited(self: Api, *args: Any, **options: Any) -> Any:
            # Before there is a coroutine: cancelled before its first step, it shows what it was given.
            hide_options(options)
            return running(self, args, options)

        inspect.markcoroutinefunction(awaited)
    else:

        async def awaited(self: Api, *args: Any, **options: Any) -> Any:
            return await run(self, args, options)

    made = wraps(method)(awaited)
    made.__module__, made.__qualname__ = cls.__module__, qualname
    made.__wrapped__ = _Declaration(method.__wrapped__)
    return made


class _Declaration:
    """How a method is declared: what `inspect.signature` shows, made when it is asked for."""

    __slots__ = ("__wrapped__",)

    def __init__(self, declared: Callable[..., Any]) -> None:
        self.__wrapped__ = declared

    def __call__(self, *_: Any, **__: Any) -> Any:
        raise NotImplementedError  # it is there to be looked at

    @property
    def __signature__(self) -> inspect.Signature:
        """The declared one without `async_req`: there is no thread to run it in."""
        declared = inspect.signature(self.__wrapped__)
        return declared.replace(parameters=[one for one in declared.parameters.values() if one.name != "async_req"])
