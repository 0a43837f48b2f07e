# Generated from spec/schemas/coupons/CouponSearch.yaml by `make generate`; do not edit.
"""`CouponSearch`."""

from __future__ import annotations

from typing import Any

from talon_one.model import Model, Property, prop


class CouponSearch(Model):
    """Search for coupons by their custom attributes.

    Contract: spec/schemas/coupons/CouponSearch.yaml
    """

    __slots__ = ()

    attributes: Property[dict[str, Any]] = prop(
        doc="Values of the attributes that coupons must have, keyed by attribute name.",
    )
