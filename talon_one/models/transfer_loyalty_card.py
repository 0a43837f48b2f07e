# Generated from spec/schemas/loyalty/TransferLoyaltyCard.yaml by `make generate`; do not edit.
"""`TransferLoyaltyCard`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class TransferLoyaltyCard(Model):
    """Order to replace a loyalty card: its customers, points and transactions move to a new card made for the
    purpose, and the old one is blocked for good.

    Contract: spec/schemas/loyalty/TransferLoyaltyCard.yaml
    """

    __slots__ = ()

    new_card_identifier: Property[str] = prop(
        "newCardIdentifier",
        min_length=4,
        max_length=108,
        pattern="^[A-Za-z0-9._%+@-]+$",
        doc="Code to give to the new card, which takes over from the old one. 4 to 108 characters. Matches "
        "`^[A-Za-z0-9._%+@-]+$`.",
    )

    block_reason: Property[Optional[str]] = prop(
        "blockReason",
        default=None,
        doc="Free text kept on the old card telling why it was replaced, for example `Card stolen`.",
    )
