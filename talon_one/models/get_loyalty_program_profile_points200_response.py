# Generated from spec/schemas/loyalty/GetLoyaltyProgramProfilePoints200Response.yaml by `make generate`; do not edit.
"""`GetLoyaltyProgramProfilePoints200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.ledger_points_entry_integration_api import LedgerPointsEntryIntegrationAPI


class GetLoyaltyProgramProfilePoints200Response(Page["LedgerPointsEntryIntegrationAPI"]):
    """A page of the points of a customer in a program, by transaction.

    Contract: spec/schemas/loyalty/GetLoyaltyProgramProfilePoints200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    data: WideProperty[list[LedgerPointsEntryIntegrationAPI], Sequence[LedgerPointsEntryIntegrationAPI]] = prop(
        doc="Points on this page, one entry for each transaction.",
    )
    """Points on this page, one entry for each transaction."""
