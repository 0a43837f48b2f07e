# Generated from spec/schemas/effects/DeductLoyaltyPointsEffectProps.yaml by `make generate`; do not edit.
"""`DeductLoyaltyPointsEffectProps`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class DeductLoyaltyPointsEffectProps(Model):
    """Details of `deductLoyaltyPoints`: the customer spends points from a loyalty program. The deduction becomes
    lasting only when the session closes.

    Contract: spec/schemas/effects/DeductLoyaltyPointsEffectProps.yaml
    """

    __slots__ = ()

    rule_title: Property[str] = prop(
        "ruleTitle",
        doc="Title of the rule that caused the effect.",
    )

    program_id: Property[int] = prop(
        "programId",
        doc="Internal number of the loyalty program concerned.",
    )

    sub_ledger_id: Property[str] = prop(
        "subLedgerId",
        doc="Ledger of the loyalty program the effect acts on; for the main ledger, allow for an empty string "
        "as well as `main`.",
    )

    value: Property[float] = prop(
        doc="Number of points deducted.",
    )

    transaction_uuid: Property[str] = prop(
        "transactionUUID",
        doc="UUID that identifies the ledger transaction in the loyalty program.",
    )

    name: Property[str] = prop(
        doc="Label the rule gives to this point deduction.",
    )

    card_identifier: Property[Optional[str]] = prop(
        "cardIdentifier",
        default=None,
        min_length=4,
        max_length=108,
        pattern="^[A-Za-z0-9._%+@-]+$",
        doc="Code of the loyalty card involved; present for card-based programs. 4 to 108 characters. Matches "
        "`^[A-Za-z0-9._%+@-]+$`.",
    )
