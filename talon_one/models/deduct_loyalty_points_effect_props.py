# Generated from spec/schemas/effects/DeductLoyaltyPointsEffectProps.yaml by `make generate`; do not edit.
"""`DeductLoyaltyPointsEffectProps`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class DeductLoyaltyPointsEffectProps(Model):
    """Details of `deductLoyaltyPoints`: the customer spends points from a loyalty program. The real balance
    changes when the session closes.

    Contract: spec/schemas/effects/DeductLoyaltyPointsEffectProps.yaml
    """

    __slots__ = ()

    rule_title: Property[str] = prop(
        "ruleTitle",
        doc="Title of the rule that caused the effect.",
    )
    """Title of the rule that caused the effect."""

    program_id: Property[int] = prop(
        "programId",
        doc="ID of the loyalty program whose points or tiers change.",
    )
    """ID of the loyalty program whose points or tiers change."""

    sub_ledger_id: Property[str] = prop(
        "subLedgerId",
        doc="Name of the ledger; for the main ledger, allow for an empty string as well as `main`.",
    )
    """Name of the ledger; for the main ledger, allow for an empty string as well as `main`."""

    value: Property[float] = prop(
        doc="Number of points deducted.",
    )
    """Number of points deducted."""

    transaction_uuid: Property[str] = prop(
        "transactionUUID",
        doc="UUID of the transaction in the loyalty ledger.",
    )
    """UUID of the transaction in the loyalty ledger."""

    name: Property[str] = prop(
        doc="Name of the point deduction in the rule.",
    )
    """Name of the point deduction in the rule."""

    card_identifier: Property[Optional[str]] = prop(
        "cardIdentifier",
        default=None,
        min_length=4,
        max_length=108,
        pattern="^[A-Za-z0-9._%+@-]+$",
        doc="Identifier of the loyalty card, in card-based programs. 4 to 108 characters. Must match "
        "`^[A-Za-z0-9._%+@-]+$`.",
    )
    """Identifier of the loyalty card, in card-based programs. 4 to 108 characters. Must match
    `^[A-Za-z0-9._%+@-]+$`.
    """
