# Generated from spec/schemas/attributes/AttributesMandatory.yaml by `make generate`; do not edit.
"""`AttributesMandatory`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class AttributesMandatory(Model):
    """Attributes that campaigns or coupons must have when they are created.

    Contract: spec/schemas/attributes/AttributesMandatory.yaml
    """

    __slots__ = ()

    campaigns: Property[Optional[list[str]]] = prop(
        default=None,
        doc="Names of the attributes that every campaign must have.",
    )

    coupons: Property[Optional[list[str]]] = prop(
        default=None,
        doc="Names of the attributes that every coupon must have.",
    )
