# Generated from spec/schemas/catalogs/LabelTargetNone.yaml by `make generate`; do not edit.
"""`LabelTargetNone`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class LabelTargetNone(Model):
    """Target of a price or label that is not limited to any audience.

    Contract: spec/schemas/catalogs/LabelTargetNone.yaml
    """

    __slots__ = ()

    type: Property[str] = prop(
        enum=("NONE",),
        doc="Marks that there is no particular target. One of `NONE`.",
    )
