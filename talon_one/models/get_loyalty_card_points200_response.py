# Generated from spec/schemas/loyalty/GetLoyaltyCardPoints200Response.yaml by `make generate`; do not edit.
"""`GetLoyaltyCardPoints200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.card_ledger_points_entry_integration_api import CardLedgerPointsEntryIntegrationAPI


class GetLoyaltyCardPoints200Response(Page["CardLedgerPointsEntryIntegrationAPI"]):
    """A page of the points on a loyalty card, by transaction.

    Contract: spec/schemas/loyalty/GetLoyaltyCardPoints200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    data: WideProperty[list[CardLedgerPointsEntryIntegrationAPI], Sequence[CardLedgerPointsEntryIntegrationAPI]] = prop(
        doc="Points on this page, one entry for each transaction.",
    )
    """Points on this page, one entry for each transaction."""
