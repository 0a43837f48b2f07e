# Generated from spec/schemas/coupons/CampaignTemplateCouponReservationSettings.yaml by `make generate`; do not edit.
"""`CampaignTemplateCouponReservationSettings`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class CampaignTemplateCouponReservationSettings(Model):
    """How coupons can be reserved in campaigns created from a campaign template.

    Contract: spec/schemas/coupons/CampaignTemplateCouponReservationSettings.yaml
    """

    __slots__ = ()

    reservation_limit: Property[Optional[int]] = prop(
        "reservationLimit",
        default=None,
        minimum=0,
        maximum=999999,
        doc="Maximum number of customers who can reserve each code. From 0 to 999999.",
    )
    """Maximum number of customers who can reserve each code. From 0 to 999999."""

    is_reservation_mandatory: Property[Optional[bool]] = prop(
        "isReservationMandatory",
        default=None,
        doc="Whether a customer must reserve the code before redeeming it; for all others it is rejected with "
        "`CouponReservationRequired`. The service's default is `false`.",
    )
    """Whether a customer must reserve the code before redeeming it; for all others it is rejected with
    `CouponReservationRequired`. The service's default is `false`.
    """
