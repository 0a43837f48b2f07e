# Generated from spec/schemas/loyalty/LoyaltyCardBatchResponse.yaml by `make generate`; do not edit.
"""`LoyaltyCardBatchResponse`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class LoyaltyCardBatchResponse(Model):
    """Result of generating a batch of loyalty cards.

    Contract: spec/schemas/loyalty/LoyaltyCardBatchResponse.yaml
    """

    __slots__ = ()

    number_of_cards_generated: Property[int] = prop(
        "numberOfCardsGenerated",
        doc="How many loyalty cards were actually created.",
    )

    batch_id: Property[str] = prop(
        "batchId",
        doc="Id of the new batch, to be used for finding or exporting its cards.",
    )
