# Generated from spec/schemas/audiences/MultipleAudiencesItem.yaml by `make generate`; do not edit.
"""`MultipleAudiencesItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import AudienceItemStatus


class MultipleAudiencesItem(Model):
    """One audience of a request for several, and what happened to it.

    Contract: spec/schemas/audiences/MultipleAudiencesItem.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal ID of the audience.",
    )
    """Internal ID of the audience."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    name: Property[str] = prop(
        min_length=1,
        doc="Name of the audience. At least 1 character.",
    )
    """Name of the audience. At least 1 character."""

    integration_id: Property[Optional[str]] = prop(
        "integrationId",
        default=None,
        min_length=1,
        max_length=1000,
        doc="ID of the audience on the third-party platform. 1 to 1000 characters.",
    )
    """ID of the audience on the third-party platform. 1 to 1000 characters."""

    status: WideProperty[str, AudienceItemStatus] = prop(
        enum=("unmodified", "updated", "new"),
        doc="What the request did: `new` created the audience, `updated` changed it, `unmodified` left it as it"
        " was. One of `unmodified`, `updated`, `new`.",
    )
    """What the request did: `new` created the audience, `updated` changed it, `unmodified` left it as it was.
    One of `unmodified`, `updated`, `new`.
    """

    subscribed_applications_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        unique_items=True,
        doc="IDs of the Applications connected to the audience. No item can occur twice.",
    )
    """IDs of the Applications connected to the audience. No item can occur twice."""
