# Generated from spec/schemas/applications/UpdateApplicationAPIKey.yaml by `make generate`; do not edit.
"""`UpdateApplicationAPIKey`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class UpdateApplicationAPIKey(Model):
    """The one setting of an Integration API key that can be changed after its creation.

    Contract: spec/schemas/applications/UpdateApplicationAPIKey.yaml
    """

    __slots__ = ()

    time_offset: Property[int] = prop(
        "timeOffset",
        doc="Time offset in nanoseconds: rules see the present moment plus this offset as the current time when"
        " the key is used.",
    )
