# Generated from spec/schemas/sessions/GetApplicationSessions200Response.yaml by `make generate`; do not edit.
"""`GetApplicationSessions200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.application_session import ApplicationSession


class GetApplicationSessions200Response(Model):
    """One page of an Application's customer sessions.

    Contract: spec/schemas/sessions/GetApplicationSessions200Response.yaml
    """

    __slots__ = ()

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="Whether further records follow after this page.",
    )

    data: Property[list[ApplicationSession]] = prop(
        doc="Sessions of this page; empty if none match. Their `totalDiscounts` is always `0`.",
    )
