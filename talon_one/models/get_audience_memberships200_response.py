# Generated from spec/schemas/audiences/GetAudienceMemberships200Response.yaml by `make generate`; do not edit.
"""`GetAudienceMemberships200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.customer_profile import CustomerProfile


class GetAudienceMemberships200Response(Model):
    """One page of the customers who belong to an audience.

    Contract: spec/schemas/audiences/GetAudienceMemberships200Response.yaml
    """

    __slots__ = ()

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="Whether further records follow after this page.",
    )

    data: Property[list[CustomerProfile]] = prop(
        doc="Profiles of the members on this page.",
    )
