# Generated from spec/schemas/audiences/GetAudienceMemberships200Response.yaml by `make generate`; do not edit.
"""`GetAudienceMemberships200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.customer_profile import CustomerProfile


class GetAudienceMemberships200Response(Page["CustomerProfile"]):
    """A page of the customers who belong to an audience.

    Contract: spec/schemas/audiences/GetAudienceMemberships200Response.yaml
    """

    __slots__ = ()

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    data: WideProperty[list[CustomerProfile], Sequence[CustomerProfile]] = prop(
        doc="Profiles of the members on this page.",
    )
    """Profiles of the members on this page."""
