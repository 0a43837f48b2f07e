# Generated from spec/schemas/audiences/GetAudiences200Response.yaml by `make generate`; do not edit.
"""`GetAudiences200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.audience import Audience


class GetAudiences200Response(Model):
    """One page of the audiences in the account.

    Contract: spec/schemas/audiences/GetAudiences200Response.yaml
    """

    __slots__ = ()

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="Whether further audiences follow after this page; absent if the total was asked for.",
    )

    total_result_size: Property[Optional[int]] = prop(
        "totalResultSize",
        default=None,
        doc="Number of audiences across all pages; present only if the total was asked for.",
    )

    data: Property[list[Audience]] = prop(
        doc="Audiences on this page.",
    )
