# Generated from spec/schemas/loyalty/AddLoyaltyPoints.yaml by `make generate`; do not edit.
"""`AddLoyaltyPoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class AddLoyaltyPoints(Model):
    """Points to add manually to a customer or a loyalty card, outside any campaign rule.

    Contract: spec/schemas/loyalty/AddLoyaltyPoints.yaml
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
