# Generated from spec/schemas/logs/GetChanges200Response.yaml by `make generate`; do not edit.
"""`GetChanges200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.change import Change


class GetChanges200Response(Model):
    """One page of the audit log.

    Contract: spec/schemas/logs/GetChanges200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[Optional[int]] = prop(
        "totalResultSize",
        default=None,
        doc="How many changes match the query in all; present only if the total was asked for.",
    )

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="`true` when further changes follow this page; present if no total was asked for.",
    )

    data: Property[list[Change]] = prop(
        doc="Logged changes found on this page.",
    )
