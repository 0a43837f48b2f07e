# Generated from spec/schemas/coupons/CouponDeletionFilters.yaml by `make generate`; do not edit.
"""`CouponDeletionFilters`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import CouponValidity


class CouponDeletionFilters(Model):
    """Filters that select the coupons to delete; a coupon must match all of them.

    Contract: spec/schemas/coupons/CouponDeletionFilters.yaml
    """

    __slots__ = ()

    created_before: Property[Optional[datetime]] = prop(
        "createdBefore",
        default=None,
        doc="Only deletes coupons created before this time.",
    )
    """Only deletes coupons created before this time."""

    created_after: Property[Optional[datetime]] = prop(
        "createdAfter",
        default=None,
        doc="Only deletes coupons created after this time.",
    )
    """Only deletes coupons created after this time."""

    starts_after: Property[Optional[datetime]] = prop(
        "startsAfter",
        default=None,
        doc="Only deletes coupons whose start date is after this time.",
    )
    """Only deletes coupons whose start date is after this time."""

    starts_before: Property[Optional[datetime]] = prop(
        "startsBefore",
        default=None,
        doc="Only deletes coupons whose start date is before this time.",
    )
    """Only deletes coupons whose start date is before this time."""

    valid: WideProperty[Optional[str], Optional[CouponValidity]] = prop(
        default=None,
        enum=("expired", "validNow", "validFuture"),
        doc="Only deletes coupons in this state: `expired` (the expiry date has passed), `validNow` (valid at "
        "the moment) or `validFuture` (the start date has not come yet). One of `expired`, `validNow`, "
        "`validFuture`.",
    )
    """Only deletes coupons in this state: `expired` (the expiry date has passed), `validNow` (valid at the
    moment) or `validFuture` (the start date has not come yet). One of `expired`, `validNow`, `validFuture`.
    """

    usable: Property[Optional[bool]] = prop(
        default=None,
        doc="`true` only deletes coupons that have redemptions left, `false` only those used up to their limit;"
        " absent deletes both. Can't be combined with `redeemed`.",
    )
    """`true` only deletes coupons that have redemptions left, `false` only those used up to their limit; absent
    deletes both. Can't be combined with `redeemed`.
    """

    redeemed: Property[Optional[bool]] = prop(
        default=None,
        doc="`true` only deletes coupons redeemed at least once, `false` only those never redeemed; absent "
        "deletes both. Can't be combined with `usable`.",
    )
    """`true` only deletes coupons redeemed at least once, `false` only those never redeemed; absent deletes
    both. Can't be combined with `usable`.
    """

    recipient_integration_id: Property[Optional[str]] = prop(
        "recipientIntegrationId",
        default=None,
        doc="Integration ID of a customer; only deletes coupons that this customer alone can redeem.",
    )
    """Integration ID of a customer; only deletes coupons that this customer alone can redeem."""

    exact_match: Property[Optional[bool]] = prop(
        "exactMatch",
        default=None,
        doc="Whether `value` must be the whole code; upper and lower case make no difference in either case. "
        "The service's default is `false`.",
    )
    """Whether `value` must be the whole code; upper and lower case make no difference in either case. The
    service's default is `false`.
    """

    value: Property[Optional[str]] = prop(
        default=None,
        doc="Coupon code to look for; see also `exact_match`.",
    )
    """Coupon code to look for; see also `exact_match`."""

    batch_id: Property[Optional[str]] = prop(
        "batchId",
        default=None,
        doc="ID of a batch; only deletes its coupons.",
    )
    """ID of a batch; only deletes its coupons."""

    referral_id: Property[Optional[int]] = prop(
        "referralId",
        default=None,
        doc="ID of a referral; only deletes coupons that were created when it was redeemed.",
    )
    """ID of a referral; only deletes coupons that were created when it was redeemed."""

    expires_after: Property[Optional[datetime]] = prop(
        "expiresAfter",
        default=None,
        doc="Only deletes coupons that expire after this time.",
    )
    """Only deletes coupons that expire after this time."""

    expires_before: Property[Optional[datetime]] = prop(
        "expiresBefore",
        default=None,
        doc="Only deletes coupons that expire before this time.",
    )
    """Only deletes coupons that expire before this time."""
