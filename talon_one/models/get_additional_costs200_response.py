# Generated from spec/schemas/attributes/GetAdditionalCosts200Response.yaml by `make generate`; do not edit.
"""`GetAdditionalCosts200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.account_additional_cost import AccountAdditionalCost


class GetAdditionalCosts200Response(Model):
    """One page of the additional costs defined in the account.

    Contract: spec/schemas/attributes/GetAdditionalCosts200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Number of records that match the request across all pages, not just those in `data`.",
    )

    data: Property[list[AccountAdditionalCost]] = prop(
        doc="Definitions of this page.",
    )
