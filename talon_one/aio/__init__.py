"""Talon.One with asyncio: the same names as in `talon_one`, awaited.

    async with talon_one.aio.ApiClient() as client:
        api = talon_one.aio.IntegrationApi(client)
        response = await api.update_customer_session_v2("cart-1", cart)

Models, `Configuration` and exceptions are those of `talon_one`. Each name is imported when it is first used.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import List

#: Names and their modules.
_NAMES = {
    "ApiClient": "aio.api_client",
    "AsyncStreamedResponse": "wire.asyncio.responses",
    "AsyncTransport": "wire.exchange",
    "FailOpen": "aio.fail_open",
    "IntegrationApi": "aio.integration_api",
    "ManagementApi": "aio.management_api",
    "Paginator": "aio.paging",
    "download": "aio.downloads",
    "paginate": "aio.paging",
    "upload": "aio.uploads",
}
__all__ = [
    "ApiClient",
    "AsyncStreamedResponse",
    "AsyncTransport",
    "FailOpen",
    "IntegrationApi",
    "ManagementApi",
    "Paginator",
    "download",
    "paginate",
    "upload",
]


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name == "bulk":
        return import_module("talon_one.aio.bulk")
    if name not in _NAMES:
        from talon_one._suggest import no_attribute

        raise no_attribute(__name__, name, [*_NAMES])
    found = getattr(import_module(f"talon_one.{_NAMES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> "List[str]":
    return sorted(_NAMES)
