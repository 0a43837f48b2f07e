# Generated from spec/schemas/audiences/Audience.yaml by `make generate`; do not edit.
"""`Audience`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class Audience(Model):
    """A named group of customers that rules can check for and change. It belongs to either the live or the
    sandbox environment.

    Contract: spec/schemas/audiences/Audience.yaml
    """

    __slots__ = ()

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns the record.",
    )

    id: Property[int] = prop(
        doc="Internal number the service gave the audience; use it in paths and membership changes.",
    )

    created: Property[datetime] = prop(
        doc="When the service stored the record.",
    )

    name: Property[str] = prop(
        min_length=1,
        doc="Display name of the audience. At least 1 character.",
    )

    sandbox: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the audience belongs to the sandbox environment; only Applications of the same environment"
        " can use it.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that tells colleagues who is in the audience.",
    )

    integration: Property[Optional[str]] = prop(
        default=None,
        doc="Name of the supported third-party platform the audience was made in, for example `mParticle` or "
        "`Braze`. Leave it out for audiences you manage yourself.",
    )

    integration_id: Property[Optional[str]] = prop(
        "integrationId",
        default=None,
        min_length=1,
        max_length=1000,
        doc="ID that the audience has on the third-party platform. Leave it out for audiences that come from no"
        " such platform. 1 to 1000 characters.",
    )

    created_in3rd_party: Property[Optional[bool]] = prop(
        "createdIn3rdParty",
        default=None,
        doc="Whether the audience originates from a third-party platform rather than from Talon.One itself.",
    )

    last_update: Property[Optional[datetime]] = prop(
        "lastUpdate",
        default=None,
        doc="Moment of the latest change to the audience's members.",
    )

    subscribed_applications_ids: Property[Optional[list[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        doc="Internal numbers of the Applications connected to the audience.",
    )
