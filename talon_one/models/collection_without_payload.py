# Generated from spec/schemas/collections/CollectionWithoutPayload.yaml by `make generate`; do not edit.
"""`CollectionWithoutPayload`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime


class CollectionWithoutPayload(Model):
    """A collection without its items, as used in lists and notifications.

    Contract: spec/schemas/collections/CollectionWithoutPayload.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the collection, used in paths.",
    )
    """ID of the collection, used in paths."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    modified: Property[datetime] = prop(
        doc="Time at which it was last changed.",
    )
    """Time at which it was last changed."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Notes on what it is for.",
    )
    """Notes on what it is for."""

    subscribed_applications_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        doc="IDs of the Applications that can use an account-level collection.",
    )
    """IDs of the Applications that can use an account-level collection."""

    name: Property[str] = prop(
        min_length=1,
        pattern="^[^\\x00-\\x1f\\x7f\\s][^\\x00-\\x1f\\x7f]*$",
        doc="Name by which rules refer to the collection. At least 1 character. Must match "
        "`^[^\\x00-\\x1f\\x7f\\s][^\\x00-\\x1f\\x7f]*$`.",
    )
    """Name by which rules refer to the collection. At least 1 character. Must match
    `^[^\\x00-\\x1f\\x7f\\s][^\\x00-\\x1f\\x7f]*$`.
    """

    modified_by: Property[Optional[int]] = prop(
        "modifiedBy",
        default=None,
        doc="ID of the Campaign Manager user who last changed the record.",
    )
    """ID of the Campaign Manager user who last changed the record."""

    created_by: Property[int] = prop(
        "createdBy",
        doc="ID of the Campaign Manager user who created the record.",
    )
    """ID of the Campaign Manager user who created the record."""

    application_id: Property[Optional[int]] = prop(
        "applicationId",
        default=None,
        doc="ID of the Application the collection belongs to, if it belongs to one or to one of its campaigns.",
    )
    """ID of the Application the collection belongs to, if it belongs to one or to one of its campaigns."""

    campaign_id: Property[Optional[int]] = prop(
        "campaignId",
        default=None,
        doc="ID of the campaign the collection belongs to; absent for an account-level collection.",
    )
    """ID of the campaign the collection belongs to; absent for an account-level collection."""
