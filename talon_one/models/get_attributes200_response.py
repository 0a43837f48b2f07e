# Generated from spec/schemas/attributes/GetAttributes200Response.yaml by `make generate`; do not edit.
"""`GetAttributes200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.attribute import Attribute


class GetAttributes200Response(Model):
    """One page of the custom attributes defined in the account.

    Contract: spec/schemas/attributes/GetAttributes200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Number of records that match the request across all pages, not just those in `data`.",
    )

    data: Property[list[Attribute]] = prop(
        doc="Definitions of this page.",
    )
