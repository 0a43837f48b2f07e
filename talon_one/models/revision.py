# Generated from spec/schemas/campaigns/Revision.yaml by `make generate`; do not edit.
"""`Revision`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.revision_version import RevisionVersion


class Revision(Model):
    """A prepared change to an active campaign, which takes effect when the revision is activated. Its content is
    saved in numbered versions.

    Contract: spec/schemas/campaigns/Revision.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the revision, which its versions refer to.",
    )
    """ID of the revision, which its versions refer to."""

    activate_at: Property[Optional[datetime]] = prop(
        "activateAt",
        default=None,
        doc="When the revision is scheduled to go live; absent if it is not scheduled.",
    )
    """When the revision is scheduled to go live; absent if it is not scheduled."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application the revised campaign runs in.",
    )
    """ID of the Application the revised campaign runs in."""

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="ID of the campaign that is being revised.",
    )
    """ID of the campaign that is being revised."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    created_by: Property[int] = prop(
        "createdBy",
        doc="ID of the Campaign Manager user who created the record.",
    )
    """ID of the Campaign Manager user who created the record."""

    activated_at: Property[Optional[datetime]] = prop(
        "activatedAt",
        default=None,
        doc="Time at which the revision went live; absent until then.",
    )
    """Time at which the revision went live; absent until then."""

    activated_by: Property[Optional[int]] = prop(
        "activatedBy",
        default=None,
        doc="ID of the Campaign Manager user who activated the revision.",
    )
    """ID of the Campaign Manager user who activated the revision."""

    current_version: Property[Optional[RevisionVersion]] = prop(
        "currentVersion",
        default=None,
        doc="Latest saved version of the revision.",
    )
    """Latest saved version of the revision."""
