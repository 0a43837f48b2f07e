# Generated from spec/schemas/referrals/UpdateReferralBatch.yaml by `make generate`; do not edit.
"""`UpdateReferralBatch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class UpdateReferralBatch(Model):
    """New settings for all referral codes of a batch.

    Contract: spec/schemas/referrals/UpdateReferralBatch.yaml
    """

    __slots__ = ()

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom attribute values to set on the referrals, keyed by attribute name.",
    )

    batch_id: Property[str] = prop(
        "batchID",
        doc="Label of the batch to change.",
    )

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="First moment at which the code is to be accepted.",
    )

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Moment after which the code is to be rejected.",
    )

    usage_limit: Property[Optional[int]] = prop(
        "usageLimit",
        default=None,
        minimum=0,
        maximum=999999,
        doc="How many redemptions one code allows; `0` means no limit of its own, though campaign budgets still"
        " count. From 0 to 999999.",
    )
