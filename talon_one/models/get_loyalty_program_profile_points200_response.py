# Generated from spec/schemas/loyalty/GetLoyaltyProgramProfilePoints200Response.yaml by `make generate`; do not edit.
"""`GetLoyaltyProgramProfilePoints200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.ledger_points_entry_integration_api import LedgerPointsEntryIntegrationAPI


class GetLoyaltyProgramProfilePoints200Response(Model):
    """One page of the lots of points a customer holds in a program.

    Contract: spec/schemas/loyalty/GetLoyaltyProgramProfilePoints200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="`true` when further records follow this page; ask again with a higher `skip` to get them.",
    )

    data: Property[list[LedgerPointsEntryIntegrationAPI]] = prop(
        doc="Lots of points found on this page.",
    )
