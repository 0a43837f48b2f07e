# Generated from spec/schemas/loyalty/LoyaltyCardBatchResponse.yaml by `make generate`; do not edit.
"""`LoyaltyCardBatchResponse`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class LoyaltyCardBatchResponse(Model):
    """Result of creating a batch of loyalty cards.

    Contract: spec/schemas/loyalty/LoyaltyCardBatchResponse.yaml
    """

    __slots__ = ()

    number_of_cards_generated: Property[int] = prop(
        "numberOfCardsGenerated",
        doc="Number of loyalty cards created.",
    )
    """Number of loyalty cards created."""

    batch_id: Property[str] = prop(
        "batchId",
        doc="ID of the new batch, for finding or exporting its cards.",
    )
    """ID of the new batch, for finding or exporting its cards."""
