# Generated from spec/schemas/audiences/MultipleAudiencesItem.yaml by `make generate`; do not edit.
"""`MultipleAudiencesItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class MultipleAudiencesItem(Model):
    """One audience from a request for several, with what happened to it.

    Contract: spec/schemas/audiences/MultipleAudiencesItem.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number the service gave the audience.",
    )

    created: Property[datetime] = prop(
        doc="When the service stored the record.",
    )

    name: Property[str] = prop(
        min_length=1,
        doc="Display name of the audience. At least 1 character.",
    )

    integration_id: Property[Optional[str]] = prop(
        "integrationId",
        default=None,
        min_length=1,
        max_length=1000,
        doc="ID that the audience has on the third-party platform. 1 to 1000 characters.",
    )

    status: Property[str] = prop(
        enum=("unmodified", "updated", "new"),
        doc="What the request did: `new` created the audience, `updated` changed it, `unmodified` left it as it"
        " was. One of `unmodified`, `updated`, `new`.",
    )

    subscribed_applications_ids: Property[Optional[list[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        doc="Internal numbers of the Applications connected to the audience.",
    )
