# Generated from spec/schemas/loyalty/AddLoyaltyPointsSupport.yaml by `make generate`; do not edit.
"""`AddLoyaltyPointsSupport`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class AddLoyaltyPointsSupport(Model):
    """Points to credit by hand to a customer or a loyalty card after a support request.

    Contract: spec/schemas/loyalty/AddLoyaltyPointsSupport.yaml
    """

    __slots__ = ()

    points: Property[float] = prop(
        maximum=999999999999.99,
        exclusive_minimum=0,
        doc="Number of points to add. More than 0, at most 999999999999.99.",
    )
    """Number of points to add. More than 0, at most 999999999999.99."""

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Reason for the addition, stored with the transaction.",
    )
    """Reason for the addition, stored with the transaction."""

    validity_duration: Property[Optional[str]] = prop(
        "validityDuration",
        default=None,
        doc="How long the points are valid: `unlimited`, or a number with `s` (seconds), `m` (minutes), `h` "
        "(hours), `D` (days), `W` (weeks), `M` (months) or `Y` (years), such as `5D`. Add `_D` to round "
        "days down to the start of the day, `_U` to round up to the end of the unit. Use either this or "
        "`valid_until`.",
    )
    """How long the points are valid: `unlimited`, or a number with `s` (seconds), `m` (minutes), `h` (hours),
    `D` (days), `W` (weeks), `M` (months) or `Y` (years), such as `5D`. Add `_D` to round days down to the
    start of the day, `_U` to round up to the end of the unit. Use either this or `valid_until`.
    """

    valid_until: Property[Optional[datetime]] = prop(
        "validUntil",
        default=None,
        doc="Time at which the points expire. Use either this or `validity_duration`.",
    )
    """Time at which the points expire. Use either this or `validity_duration`."""

    pending_duration: Property[Optional[str]] = prop(
        "pendingDuration",
        default=None,
        doc="How long the points are pending before they can be spent: `immediate`, `on_action` (until a call "
        "activates them), or a duration such as `14D`, written as in `validity_duration`. Use either this "
        "or `pending_until`.",
    )
    """How long the points are pending before they can be spent: `immediate`, `on_action` (until a call activates
    them), or a duration such as `14D`, written as in `validity_duration`. Use either this or `pending_until`.
    """

    pending_until: Property[Optional[datetime]] = prop(
        "pendingUntil",
        default=None,
        doc="Time from which the points can be spent. Use either this or `pending_duration`.",
    )
    """Time from which the points can be spent. Use either this or `pending_duration`."""

    subledger_id: Property[Optional[str]] = prop(
        "subledgerId",
        default=None,
        doc="Name of the subledger, which is created if it does not exist; omit it for the main ledger.",
    )
    """Name of the subledger, which is created if it does not exist; omit it for the main ledger."""

    application_id: Property[Optional[int]] = prop(
        "applicationId",
        default=None,
        doc="ID of the Application that the points are added for.",
    )
    """ID of the Application that the points are added for."""

    support_request_id: Property[Optional[int]] = prop(
        "supportRequestId",
        default=None,
        doc="ID of the support request that the points are credited for.",
    )
    """ID of the support request that the points are credited for."""

    processing_note: Property[Optional[str]] = prop(
        "processingNote",
        default=None,
        doc="Text by the person who decided on the support request.",
    )
    """Text by the person who decided on the support request."""
