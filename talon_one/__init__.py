"""Talon.One Python SDK: `talon_one.IntegrationApi`, `talon_one.ManagementApi` and their models.

Importing this package costs almost nothing: every name is imported when it is first asked for.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import List

#: Names that are no models, and their modules.
_NAMES = {
    "NULL": "documents",
    "ApiAttributeError": "exceptions",
    "ApiClient": "api_client",
    "ApiConnectionException": "exceptions",
    "ApiException": "exceptions",
    "ApiKeyError": "exceptions",
    "ApiResponse": "api_response",
    "ApiTimeoutException": "exceptions",
    "ApiTypeError": "exceptions",
    "ApiValueError": "exceptions",
    "BadRequestException": "exceptions",
    "Configuration": "configuration",
    "ConflictException": "exceptions",
    "Departure": "kinds",
    "ForbiddenException": "exceptions",
    "IntegrationApi": "api.integration_api",
    "ManagementApi": "api.management_api",
    "Model": "model",
    "NotFoundException": "exceptions",
    "OpenApiException": "exceptions",
    "RateLimitException": "exceptions",
    "RedirectException": "exceptions",
    "RetryPolicy": "retries",
    "ServiceException": "exceptions",
    "UnauthorizedException": "exceptions",
    "UnprocessableEntityException": "exceptions",
    "UnreadableAnswerException": "exceptions",
    "__version__": "_version",
    "download": "downloads",
}
#: Modules that code reaches as attributes: `talon_one.rest.ApiException`.
_MODULES = (
    "api",
    "api_client",
    "api_response",
    "configuration",
    "effects",
    "exceptions",
    "hooks",
    "models",
    "rest",
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
