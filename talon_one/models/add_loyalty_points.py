# Generated from spec/schemas/loyalty/AddLoyaltyPoints.yaml by `make generate`; do not edit.
"""`AddLoyaltyPoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class AddLoyaltyPoints(Model):
    """Points to credit by hand to a customer or a loyalty card, outside any campaign rule.

    Contract: spec/schemas/loyalty/AddLoyaltyPoints.yaml
    """

    __slots__ = ()

    points: Property[float] = prop(
        maximum=999999999999.99,
        exclusive_minimum=0,
        doc="How many points to credit. At most 999999999999.99. More than 0.",
    )

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Reason for the credit, kept as the text of the transaction.",
    )

    validity_duration: Property[Optional[str]] = prop(
        "validityDuration",
        default=None,
        doc="How long the points stay valid: `unlimited` or a duration such as `5D` or `1Y` (suffix `_D`, for "
        "days only, rounds down to the start of the day, `_U` up to the end of the unit); an alternative to"
        " `valid_until`.",
    )

    valid_until: Property[Optional[datetime]] = prop(
        "validUntil",
        default=None,
        doc="Moment at which the points lapse; an alternative to `validity_duration`.",
    )

    pending_duration: Property[Optional[str]] = prop(
        "pendingDuration",
        default=None,
        doc="How long the points wait before they can be spent: `immediate`, `on_action` (until they are "
        "activated by a call) or a duration such as `14D`; an alternative to `pending_until`.",
    )

    pending_until: Property[Optional[datetime]] = prop(
        "pendingUntil",
        default=None,
        doc="Moment from which the points can be spent; an alternative to `pending_duration`.",
    )

    subledger_id: Property[Optional[str]] = prop(
        "subledgerId",
        default=None,
        doc="Subledger to credit, created if it does not exist yet; leave out for the main ledger.",
    )

    application_id: Property[Optional[int]] = prop(
        "applicationId",
        default=None,
        doc="Internal number of the Application that the credit is connected with.",
    )
