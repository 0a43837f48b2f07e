# Generated from spec/schemas/effects/RollbackAddedLoyaltyPointsEffectProps.yaml by `make generate`; do not edit.
"""`RollbackAddedLoyaltyPointsEffectProps`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class RollbackAddedLoyaltyPointsEffectProps(Model):
    """Details of `rollbackAddedLoyaltyPoints`: points earned earlier are taken back after a cancellation, return
    or reopening.

    Contract: spec/schemas/effects/RollbackAddedLoyaltyPointsEffectProps.yaml
    """

    __slots__ = ()

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
        doc="Number of points taken back.",
    )

    recipient_integration_id: Property[str] = prop(
        "recipientIntegrationId",
        max_length=1000,
        doc="Your own id (integration id) of the customer profile that loses the points. At most 1000 "
        "characters.",
    )

    transaction_uuid: Property[str] = prop(
        "transactionUUID",
        doc="UUID that identifies the ledger transaction in the loyalty program.",
    )

    cart_item_position: Property[Optional[float]] = prop(
        "cartItemPosition",
        default=None,
        doc="Zero-based place in `cartItems` of the item the effect concerns; absent when it is not tied to an "
        "item.",
    )

    cart_item_sub_position: Property[Optional[float]] = prop(
        "cartItemSubPosition",
        default=None,
        doc="Which unit of a cart item with a quantity above one is meant, counted from zero.",
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
