# Generated from spec/schemas/effects/RollbackAddedLoyaltyPointsEffectProps.yaml by `make generate`; do not edit.
"""`RollbackAddedLoyaltyPointsEffectProps`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class RollbackAddedLoyaltyPointsEffectProps(Model):
    """Details of `rollbackAddedLoyaltyPoints`: points earned earlier are deducted after a cancellation, return
    or reopening.

    Contract: spec/schemas/effects/RollbackAddedLoyaltyPointsEffectProps.yaml
    """

    __slots__ = ()

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

    recipient_integration_id: Property[str] = prop(
        "recipientIntegrationId",
        max_length=1000,
        doc="Integration ID of the customer profile that loses the points. At most 1000 characters.",
    )
    """Integration ID of the customer profile that loses the points. At most 1000 characters."""

    transaction_uuid: Property[str] = prop(
        "transactionUUID",
        doc="UUID of the transaction in the loyalty ledger.",
    )
    """UUID of the transaction in the loyalty ledger."""

    cart_item_position: Property[Optional[float]] = prop(
        "cartItemPosition",
        default=None,
        doc="Zero-based position in `cartItems` of the item the effect is about, if any.",
    )
    """Zero-based position in `cartItems` of the item the effect is about, if any."""

    cart_item_sub_position: Property[Optional[float]] = prop(
        "cartItemSubPosition",
        default=None,
        doc="Zero-based number of the unit, for a cart item with a quantity above one.",
    )
    """Zero-based number of the unit, for a cart item with a quantity above one."""

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
