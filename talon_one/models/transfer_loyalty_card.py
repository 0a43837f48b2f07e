# Generated from spec/schemas/loyalty/TransferLoyaltyCard.yaml by `make generate`; do not edit.
"""`TransferLoyaltyCard`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class TransferLoyaltyCard(Model):
    """Request to replace a loyalty card: its customers, points and transactions move to a new card, and the old
    one is blocked permanently.

    Contract: spec/schemas/loyalty/TransferLoyaltyCard.yaml
    """

    __slots__ = ()

    new_card_identifier: Property[str] = prop(
        "newCardIdentifier",
        min_length=4,
        max_length=108,
        pattern="^[A-Za-z0-9._%+@-]+$",
        doc="Identifier of the new card, which replaces the old one. 4 to 108 characters. Must match "
        "`^[A-Za-z0-9._%+@-]+$`.",
    )
    """Identifier of the new card, which replaces the old one. 4 to 108 characters. Must match
    `^[A-Za-z0-9._%+@-]+$`.
    """

    block_reason: Property[Optional[str]] = prop(
        "blockReason",
        default=None,
        doc="Why the card was replaced, for example `Card stolen`; stored on the old card.",
    )
    """Why the card was replaced, for example `Card stolen`; stored on the old card."""
