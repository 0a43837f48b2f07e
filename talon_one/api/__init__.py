# Generated from spec/paths/ by `make generate`; do not edit.
"""The APIs, each imported when it is first asked for."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.api.integration_api import IntegrationApi as IntegrationApi
    from talon_one.api.management_api import ManagementApi as ManagementApi

__all__ = ["IntegrationApi", "ManagementApi"]


def __getattr__(name: str) -> object:
    if name == "IntegrationApi":
        from talon_one.api.integration_api import IntegrationApi

        return IntegrationApi
    if name == "ManagementApi":
        from talon_one.api.management_api import ManagementApi

        return ManagementApi
    if name in ("integration_api", "management_api"):
        from importlib import import_module

        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
