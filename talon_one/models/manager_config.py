# Generated from spec/schemas/accounts/ManagerConfig.yaml by `make generate`; do not edit.
"""`ManagerConfig`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ManagerConfig(Model):
    """Configuration of the Campaign Manager.

    Contract: spec/schemas/accounts/ManagerConfig.yaml
    """

    __slots__ = ()

    schema_version: Property[int] = prop(
        "schemaVersion",
        doc="Version number of the configuration's schema.",
    )
    """Version number of the configuration's schema."""
