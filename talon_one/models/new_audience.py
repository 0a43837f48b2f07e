# Generated from spec/schemas/audiences/NewAudience.yaml by `make generate`; do not edit.
"""`NewAudience`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime


class NewAudience(Model):
    """Audience to create, either your own or one that mirrors an audience of a third-party platform.

    Contract: spec/schemas/audiences/NewAudience.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Name of the audience. At least 1 character.",
    )
    """Name of the audience. At least 1 character."""

    sandbox: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether to create the audience in the sandbox environment; only Applications of the same "
        "environment can use it.",
    )
    """Whether to create the audience in the sandbox environment; only Applications of the same environment can
    use it.
    """

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Who is in the audience, in your own words.",
    )
    """Who is in the audience, in your own words."""

    integration: Property[Optional[str]] = prop(
        default=None,
        doc="Name of the supported third-party platform the audience comes from, for example `mParticle` or "
        "`Braze`. Omit it for audiences you manage yourself.",
    )
    """Name of the supported third-party platform the audience comes from, for example `mParticle` or `Braze`.
    Omit it for audiences you manage yourself.
    """

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

    created_in3rd_party: Property[Optional[bool]] = prop(
        "createdIn3rdParty",
        default=None,
        doc="Whether the audience comes from a third-party platform rather than from Talon.One.",
    )
    """Whether the audience comes from a third-party platform rather than from Talon.One."""

    last_update: Property[Optional[datetime]] = prop(
        "lastUpdate",
        default=None,
        doc="Time of the last change to the audience's members.",
    )
    """Time of the last change to the audience's members."""

    subscribed_applications_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        unique_items=True,
        doc="IDs of the Applications connected to the audience. No item can occur twice.",
    )
    """IDs of the Applications connected to the audience. No item can occur twice."""
