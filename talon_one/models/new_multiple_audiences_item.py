# Generated from spec/schemas/audiences/NewMultipleAudiencesItem.yaml by `make generate`; do not edit.
"""`NewMultipleAudiencesItem`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class NewMultipleAudiencesItem(Model):
    """One audience to create or update together with others.

    Contract: spec/schemas/audiences/NewMultipleAudiencesItem.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Display name for the audience. At least 1 character.",
    )

    integration_id: Property[Optional[str]] = prop(
        "integrationId",
        default=None,
        min_length=1,
        max_length=1000,
        doc="ID that the audience has on the third-party platform. Leave it out for audiences that come from no"
        " such platform. 1 to 1000 characters.",
    )

    subscribed_applications_ids: Property[Optional[list[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        doc="Internal numbers of the Applications to connect to the audience.",
    )
