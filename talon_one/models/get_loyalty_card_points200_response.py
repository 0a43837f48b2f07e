# Generated from spec/schemas/loyalty/GetLoyaltyCardPoints200Response.yaml by `make generate`; do not edit.
"""`GetLoyaltyCardPoints200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.card_ledger_points_entry_integration_api import CardLedgerPointsEntryIntegrationAPI


class GetLoyaltyCardPoints200Response(Model):
    """One page of the lots of points held on a loyalty card.

    Contract: spec/schemas/loyalty/GetLoyaltyCardPoints200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="`true` when further records follow this page; ask again with a higher `skip` to get them.",
    )

    data: Property[list[CardLedgerPointsEntryIntegrationAPI]] = prop(
        doc="Lots of points found on this page.",
    )
