# Generated from spec/schemas/applications/FeatureFlagUpdate.yaml by `make generate`; do not edit.
"""`FeatureFlagUpdate`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class FeatureFlagUpdate(Model):
    """New setting for one feature switch.

    Contract: spec/schemas/applications/FeatureFlagUpdate.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Key of the switch to change.",
    )

    value: Property[str] = prop(
        doc="Setting to store for the switch, always as text.",
    )
