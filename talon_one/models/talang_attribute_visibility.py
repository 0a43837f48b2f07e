# Generated from spec/schemas/attributes/TalangAttributeVisibility.yaml by `make generate`; do not edit.
"""`TalangAttributeVisibility`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class TalangAttributeVisibility(Model):
    """Which attributes the Rule Builder offers and which it hides.

    Contract: spec/schemas/attributes/TalangAttributeVisibility.yaml
    """

    __slots__ = ()

    invisible: Property[Optional[list[str]]] = prop(
        default=None,
        doc="Attributes to hide in the Rule Builder.",
    )

    visible: Property[Optional[list[str]]] = prop(
        default=None,
        doc="Attributes to offer in the Rule Builder.",
    )
