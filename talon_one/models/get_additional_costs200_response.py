# Generated from spec/schemas/attributes/GetAdditionalCosts200Response.yaml by `make generate`; do not edit.
"""`GetAdditionalCosts200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.account_additional_cost import AccountAdditionalCost


class GetAdditionalCosts200Response(Page["AccountAdditionalCost"]):
    """A page of the additional costs defined in the account.

    Contract: spec/schemas/attributes/GetAdditionalCosts200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Total number of matching records, on all pages.",
    )
    """Total number of matching records, on all pages."""

    data: WideProperty[list[AccountAdditionalCost], Sequence[AccountAdditionalCost]] = prop(
        doc="Definitions on this page.",
    )
    """Definitions on this page."""
