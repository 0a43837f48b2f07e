# Generated from spec/schemas/loyalty/UpdateLoyaltyCard.yaml by `make generate`; do not edit.
"""`UpdateLoyaltyCard`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class UpdateLoyaltyCard(Model):
    """New status of a loyalty card, with an optional reason.

    Contract: spec/schemas/loyalty/UpdateLoyaltyCard.yaml
    """

    __slots__ = ()

    status: Property[str] = prop(
        doc="New status of the card: `active` or `inactive`.",
    )
    """New status of the card: `active` or `inactive`."""

    block_reason: Property[Optional[str]] = prop(
        "blockReason",
        default=None,
        doc="Why the card is blocked, for example `Customer lost the card`.",
    )
    """Why the card is blocked, for example `Customer lost the card`."""
