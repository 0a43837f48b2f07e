# Generated from spec/schemas/coupons/GetIntegrationCouponRequest.yaml by `make generate`; do not edit.
"""`GetIntegrationCouponRequest`."""

from __future__ import annotations

from typing import Sequence

from talon_one.model import Model, Property, WideProperty, prop


class GetIntegrationCouponRequest(Model):
    """Request for coupons of certain campaigns.

    Contract: spec/schemas/coupons/GetIntegrationCouponRequest.yaml
    """

    __slots__ = ()

    campaign_ids: WideProperty[list[int], Sequence[int]] = prop(
        "campaignIds",
        doc="IDs of the campaigns whose coupons to return.",
    )
    """IDs of the campaigns whose coupons to return."""

    limit: Property[int] = prop(
        minimum=1,
        maximum=1000,
        doc="Maximum number of coupons to return. From 1 to 1000. The service's default is `10`.",
    )
    """Maximum number of coupons to return. From 1 to 1000. The service's default is `10`."""
