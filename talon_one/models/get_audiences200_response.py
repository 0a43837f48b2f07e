# Generated from spec/schemas/audiences/GetAudiences200Response.yaml by `make generate`; do not edit.
"""`GetAudiences200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.audience import Audience


class GetAudiences200Response(Page["Audience"]):
    """A page of the audiences in the account.

    Contract: spec/schemas/audiences/GetAudiences200Response.yaml
    """

    __slots__ = ()

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="Whether there are more audiences after this page; absent if you asked for the total.",
    )
    """Whether there are more audiences after this page; absent if you asked for the total."""

    total_result_size: Property[Optional[int]] = prop(
        "totalResultSize",
        default=None,
        doc="Total number of audiences, on all pages; absent unless you asked for it.",
    )
    """Total number of audiences, on all pages; absent unless you asked for it."""

    data: WideProperty[list[Audience], Sequence[Audience]] = prop(
        doc="Audiences on this page.",
    )
    """Audiences on this page."""
