# Generated from spec/schemas/attributes/GetAttributes200Response.yaml by `make generate`; do not edit.
"""`GetAttributes200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.attribute import Attribute


class GetAttributes200Response(Page["Attribute"]):
    """A page of the custom attributes defined in the account.

    Contract: spec/schemas/attributes/GetAttributes200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Total number of matching records, on all pages.",
    )
    """Total number of matching records, on all pages."""

    data: WideProperty[list[Attribute], Sequence[Attribute]] = prop(
        doc="Definitions on this page.",
    )
    """Definitions on this page."""
