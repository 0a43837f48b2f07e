# Generated from spec/schemas/attributes/AttributesMandatory.yaml by `make generate`; do not edit.
"""`AttributesMandatory`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import Strings


class AttributesMandatory(Model):
    """Attributes that campaigns or coupons must have when they are created.

    Contract: spec/schemas/attributes/AttributesMandatory.yaml
    """

    __slots__ = ()

    campaigns: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        doc="Names of the attributes that every campaign must have.",
    )
    """Names of the attributes that every campaign must have."""

    coupons: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        doc="Names of the attributes that every coupon must have.",
    )
    """Names of the attributes that every coupon must have."""
