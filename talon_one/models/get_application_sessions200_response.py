# Generated from spec/schemas/sessions/GetApplicationSessions200Response.yaml by `make generate`; do not edit.
"""`GetApplicationSessions200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.application_session import ApplicationSession


class GetApplicationSessions200Response(Page["ApplicationSession"]):
    """A page of an Application's customer sessions.

    Contract: spec/schemas/sessions/GetApplicationSessions200Response.yaml
    """

    __slots__ = ()

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    data: WideProperty[list[ApplicationSession], Sequence[ApplicationSession]] = prop(
        doc="Sessions on this page; empty if none match. With more than one, their `totalDiscounts` is always "
        "`0`.",
    )
    """Sessions on this page; empty if none match. With more than one, their `totalDiscounts` is always `0`."""
