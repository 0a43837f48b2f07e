# Generated from spec/schemas/coupons/CouponDeletionFilters.yaml by `make generate`; do not edit.
"""`CouponDeletionFilters`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class CouponDeletionFilters(Model):
    """Conditions that pick the coupons to delete; a coupon has to meet all that are given.

    Contract: spec/schemas/coupons/CouponDeletionFilters.yaml
    """

    __slots__ = ()

    created_before: Property[Optional[datetime]] = prop(
        "createdBefore",
        default=None,
        doc="Picks coupons created earlier than this moment.",
    )

    created_after: Property[Optional[datetime]] = prop(
        "createdAfter",
        default=None,
        doc="Picks coupons created later than this moment.",
    )

    starts_after: Property[Optional[datetime]] = prop(
        "startsAfter",
        default=None,
        doc="Picks coupons whose period of validity begins later than this moment.",
    )

    starts_before: Property[Optional[datetime]] = prop(
        "startsBefore",
        default=None,
        doc="Picks coupons whose period of validity begins earlier than this moment.",
    )

    valid: Property[Optional[str]] = prop(
        default=None,
        enum=("expired", "validNow", "validFuture"),
        doc="Picks by period of validity: `expired` is over, `validNow` is running, `validFuture` has yet to "
        "begin. One of `expired`, `validNow`, `validFuture`.",
    )

    usable: Property[Optional[bool]] = prop(
        default=None,
        doc="With `true` picks coupons that have redemptions left, with `false` those used up; absent ignores "
        "this. Not to be combined with `redeemed`.",
    )

    redeemed: Property[Optional[bool]] = prop(
        default=None,
        doc="With `true` picks coupons redeemed at least once, with `false` those never redeemed; absent "
        "ignores this. Not to be combined with `usable`.",
    )

    recipient_integration_id: Property[Optional[str]] = prop(
        "recipientIntegrationId",
        default=None,
        doc="Picks coupons that only the customer with this ID of your own may redeem.",
    )

    exact_match: Property[Optional[bool]] = prop(
        "exactMatch",
        default=None,
        doc="Whether `value` has to equal the whole code, letter case aside; otherwise a looser comparison is "
        "made. Default of the service: `false`.",
    )

    value: Property[Optional[str]] = prop(
        default=None,
        doc="Coupon code to look for; see also `exact_match`.",
    )

    batch_id: Property[Optional[str]] = prop(
        "batchId",
        default=None,
        doc="Picks coupons of the batch with this label.",
    )

    referral_id: Property[Optional[int]] = prop(
        "referralId",
        default=None,
        doc="Picks coupons that were created when the referral with this internal number was redeemed.",
    )

    expires_after: Property[Optional[datetime]] = prop(
        "expiresAfter",
        default=None,
        doc="Picks coupons that run out later than this moment.",
    )

    expires_before: Property[Optional[datetime]] = prop(
        "expiresBefore",
        default=None,
        doc="Picks coupons that run out earlier than this moment.",
    )
