# Generated from spec/schemas/campaigns/Revision.yaml by `make generate`; do not edit.
"""`Revision`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.revision_version import RevisionVersion


class Revision(Model):
    """A prepared change to an active campaign, which takes effect only when the revision is activated. Its
    content is kept in numbered versions.

    Contract: spec/schemas/campaigns/Revision.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the revision, which its versions refer to.",
    )

    activate_at: Property[Optional[datetime]] = prop(
        "activateAt",
        default=None,
        doc="When the revision is planned to go live; absent when no time is set.",
    )

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns the record.",
    )

    application_id: Property[int] = prop(
        "applicationId",
        doc="Internal number of the Application the revised campaign runs in.",
    )

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="Internal number of the campaign that is being revised.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

    created_by: Property[int] = prop(
        "createdBy",
        doc="Internal number of the Campaign Manager user who created the record.",
    )

    activated_at: Property[Optional[datetime]] = prop(
        "activatedAt",
        default=None,
        doc="Moment the revision went live; absent while it has not.",
    )

    activated_by: Property[Optional[int]] = prop(
        "activatedBy",
        default=None,
        doc="Internal number of the Campaign Manager user who made the revision live.",
    )

    current_version: Property[Optional[RevisionVersion]] = prop(
        "currentVersion",
        default=None,
        doc="Latest saved content of the revision.",
    )
