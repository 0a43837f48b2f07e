# Generated from spec/schemas/applications/FeatureFlag.yaml by `make generate`; do not edit.
"""`FeatureFlag`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class FeatureFlag(Model):
    """A named switch for a feature of the service.

    Contract: spec/schemas/applications/FeatureFlag.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the feature flag.",
    )
    """Name of the feature flag."""

    value: Property[str] = prop(
        doc="Current value of the flag, always as text.",
    )
    """Current value of the flag, always as text."""

    created: Property[Optional[datetime]] = prop(
        default=None,
        doc="When the flag was created.",
    )
    """When the flag was created."""

    modified: Property[Optional[datetime]] = prop(
        default=None,
        doc="When the flag was last changed.",
    )
    """When the flag was last changed."""
