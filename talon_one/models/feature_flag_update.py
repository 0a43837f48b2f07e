# Generated from spec/schemas/applications/FeatureFlagUpdate.yaml by `make generate`; do not edit.
"""`FeatureFlagUpdate`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class FeatureFlagUpdate(Model):
    """New value of a feature flag.

    Contract: spec/schemas/applications/FeatureFlagUpdate.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the feature flag to change.",
    )
    """Name of the feature flag to change."""

    value: Property[str] = prop(
        doc="New value of the flag, always as text.",
    )
    """New value of the flag, always as text."""
