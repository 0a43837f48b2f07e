# Generated from spec/schemas/applications/UpdateApplicationAPIKey.yaml by `make generate`; do not edit.
"""`UpdateApplicationAPIKey`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class UpdateApplicationAPIKey(Model):
    """The one setting of an Integration API key that can be changed.

    Contract: spec/schemas/applications/UpdateApplicationAPIKey.yaml
    """

    __slots__ = ()

    time_offset: Property[int] = prop(
        "timeOffset",
        doc="Time offset in nanoseconds: with this key, rules see the current time plus this offset.",
    )
    """Time offset in nanoseconds: with this key, rules see the current time plus this offset."""
