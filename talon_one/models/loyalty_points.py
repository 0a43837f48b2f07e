# Generated from spec/schemas/loyalty/LoyaltyPoints.yaml by `make generate`; do not edit.
"""`LoyaltyPoints`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class LoyaltyPoints(Model, retired="7.0"):
    """Earlier version of a manual addition or deduction of points.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/loyalty/LoyaltyPoints.yaml
    """

    __slots__ = ()

    points: Property[float] = prop(
        maximum=999999999999.99,
        exclusive_minimum=0,
        doc="Number of points to add or deduct. More than 0, at most 999999999999.99.",
    )
    """Number of points to add or deduct. More than 0, at most 999999999999.99."""

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Reason for the change, stored with the transaction.",
    )
    """Reason for the change, stored with the transaction."""

    validity_duration: Property[Optional[str]] = prop(
        "validityDuration",
        default=None,
        doc="How long the points are valid: a number with `s` (seconds), `m` (minutes), `h` (hours), `D` "
        "(days), `W` (weeks), `M` (months) or `Y` (years), such as `30s`, `5D` or `10M`. Add `_D` to round "
        "days down to the start of the day, `_U` to round up to the end of the unit.",
    )
    """How long the points are valid: a number with `s` (seconds), `m` (minutes), `h` (hours), `D` (days), `W`
    (weeks), `M` (months) or `Y` (years), such as `30s`, `5D` or `10M`. Add `_D` to round days down to the
    start of the day, `_U` to round up to the end of the unit.
    """

    pending_duration: Property[Optional[str]] = prop(
        "pendingDuration",
        default=None,
        doc="How long the points are pending before they can be spent, such as `14D`, written as in "
        "`validity_duration`.",
    )
    """How long the points are pending before they can be spent, such as `14D`, written as in
    `validity_duration`.
    """

    sub_ledger_id: Property[Optional[str]] = prop(
        "subLedgerID",
        default=None,
        doc="Name of the subledger; omit it for the main ledger.",
    )
    """Name of the subledger; omit it for the main ledger."""
