# Generated from spec/schemas/audiences/NewMultipleAudiencesItem.yaml by `make generate`; do not edit.
"""`NewMultipleAudiencesItem`."""

from __future__ import annotations

from typing import Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class NewMultipleAudiencesItem(Model):
    """One audience to create or update together with others.

    Contract: spec/schemas/audiences/NewMultipleAudiencesItem.yaml
    """

    __slots__ = ()

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
        doc="ID of the audience on the third-party platform. Omit it for audiences that come from no such "
        "platform. 1 to 1000 characters.",
    )
    """ID of the audience on the third-party platform. Omit it for audiences that come from no such platform. 1
    to 1000 characters.
    """

    subscribed_applications_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        unique_items=True,
        doc="IDs of the Applications to connect to the audience. No item can occur twice.",
    )
    """IDs of the Applications to connect to the audience. No item can occur twice."""
