# Generated from spec/schemas/coupons/CouponSearch.yaml by `make generate`; do not edit.
"""`CouponSearch`."""

from __future__ import annotations

from typing import Any, Mapping

from talon_one.model import Model, WideProperty, prop


class CouponSearch(Model):
    """Search for coupons by their custom attributes.

    Contract: spec/schemas/coupons/CouponSearch.yaml
    """

    __slots__ = ()

    attributes: WideProperty[dict[str, Any], Mapping[str, Any]] = prop(
        doc="Values of the attributes that coupons must have, keyed by attribute name.",
    )
    """Values of the attributes that coupons must have, keyed by attribute name."""
