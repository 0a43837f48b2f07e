"""Talon.One Python SDK: `talon_one.IntegrationApi`, `talon_one.ManagementApi` and their models.

Importing this package costs almost nothing: every name is imported when it is first used.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import List

#: Names that are no models, and their modules.
_NAMES = {
    "NULL": "model",
    "ApiAttributeError": "exceptions",
    "ApiClient": "api_client",
    "ApiConnectionException": "exceptions",
    "ApiException": "exceptions",
    "ApiKeyError": "exceptions",
    "ApiResponse": "api_response",
    "ApiTimeoutException": "exceptions",
    "ApiTypeError": "exceptions",
    "ApiValueError": "exceptions",
    "AsyncTransport": "wire.exchange",
    "BadRequestException": "exceptions",
    "Configuration": "configuration",
    "ConflictException": "exceptions",
    "Departure": "model",
    "Exchange": "wire.exchange",
    "Failure": "wire.failures",
    "ForbiddenException": "exceptions",
    "IntegrationApi": "api.integration_api",
    "ManagementApi": "api.management_api",
    "Model": "model",
    "NotFoundException": "exceptions",
    "OpenApiException": "exceptions",
    "Page": "model.pages",
    "Paginator": "paging",
    "RateLimitException": "exceptions",
    "RESTResponse": "wire.answers",
    "RedirectException": "exceptions",
    "Request": "wire.request",
    "RetryPolicy": "wire.retries",
    "ServiceException": "exceptions",
    "Transport": "wire.exchange",
    "UnauthorizedException": "exceptions",
    "UnknownPropertyWarning": "exceptions",
    "UnknownValueWarning": "exceptions",
    "UnknownVariant": "model.unions",
    "UnprocessableEntityException": "exceptions",
    "UnreadableAnswerException": "exceptions",
    "__version__": "_version",
    "download": "downloads",
    "paginate": "paging",
    "upload": "uploads",
}
#: Modules that code reaches as attributes: `talon_one.rest.ApiException`.
_MODULES = (
    "aio",
    "api",
    "api_client",
    "api_response",
    "bulk",
    "checkout",
    "configuration",
    "effects",
    "exceptions",
    "models",
    "otel",
    "rest",
    "testing",
    "types",
    "webhooks",
)


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name in _MODULES:
        return import_module(f"talon_one.{name}")
    if name == "__all__":
        return __dir__()
    module = _NAMES.get(name)
    if module is None:
        from talon_one._index import MODELS

        if name not in MODELS:
            from talon_one._suggest import no_attribute

            raise no_attribute(__name__, name, [*_NAMES, *MODELS, *_MODULES])
        module = f"models.{MODELS[name]}"
    found = getattr(import_module(f"talon_one.{module}"), name)
    globals()[name] = found
    return found


def __dir__() -> "List[str]":
    from talon_one._index import MODELS

    return sorted({*_NAMES, *MODELS} - {"__version__"})
