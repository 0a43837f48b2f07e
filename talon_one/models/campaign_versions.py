# Generated from spec/schemas/campaigns/CampaignVersions.yaml by `make generate`; do not edit.
"""`CampaignVersions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import RevisionState


class CampaignVersions(Model):
    """Fields of a campaign about its revisions: what is live and what is being prepared.

    Contract: spec/schemas/campaigns/CampaignVersions.yaml
    """

    __slots__ = ()

    revision_frontend_state: WideProperty[Optional[str], Optional[RevisionState]] = prop(
        "revisionFrontendState",
        default=None,
        enum=("revised", "pending"),
        doc="State of the campaign's revision in the Campaign Manager, either `revised` or `pending`. One of "
        "`revised`, `pending`.",
    )
    """State of the campaign's revision in the Campaign Manager, either `revised` or `pending`. One of `revised`,
    `pending`.
    """

    active_revision_id: Property[Optional[int]] = prop(
        "activeRevisionId",
        default=None,
        doc="ID of the last activated revision, whose changes are live.",
    )
    """ID of the last activated revision, whose changes are live."""

    active_revision_version_id: Property[Optional[int]] = prop(
        "activeRevisionVersionId",
        default=None,
        doc="ID of the live version of the active revision.",
    )
    """ID of the live version of the active revision."""

    version: Property[Optional[int]] = prop(
        default=None,
        doc="Number of activated revisions of the campaign; 0 for a new campaign.",
    )
    """Number of activated revisions of the campaign; 0 for a new campaign."""

    current_revision_id: Property[Optional[int]] = prop(
        "currentRevisionId",
        default=None,
        doc="ID of the revision being prepared, which is not live yet.",
    )
    """ID of the revision being prepared, which is not live yet."""

    current_revision_version_id: Property[Optional[int]] = prop(
        "currentRevisionVersionId",
        default=None,
        doc="ID of the latest saved version of the revision being prepared.",
    )
    """ID of the latest saved version of the revision being prepared."""

    stage_revision: Property[Optional[bool]] = prop(
        "stageRevision",
        default=None,
        doc="Whether requests with a staging API key are evaluated with the revision being prepared. The "
        "service's default is `false`.",
    )
    """Whether requests with a staging API key are evaluated with the revision being prepared. The service's
    default is `false`.
    """
