# Generated from spec/schemas/logs/GetExports200Response.yaml by `make generate`; do not edit.
"""`GetExports200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.export import Export


class GetExports200Response(Model):
    """One page of the record of past CSV exports.

    Contract: spec/schemas/logs/GetExports200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="How many records match the query in all, across every page.",
    )

    data: Property[list[Export]] = prop(
        doc="Exports found on this page.",
    )
