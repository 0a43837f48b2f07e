# Generated from spec/schemas/logs/GetExports200Response.yaml by `make generate`; do not edit.
"""`GetExports200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.export import Export


class GetExports200Response(Page["Export"]):
    """A page of the records of past CSV exports.

    Contract: spec/schemas/logs/GetExports200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Total number of matching records, on all pages.",
    )
    """Total number of matching records, on all pages."""

    data: WideProperty[list[Export], Sequence[Export]] = prop(
        doc="Exports on this page.",
    )
    """Exports on this page."""
