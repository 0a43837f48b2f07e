# Generated from spec/schemas/campaigns/CampaignVersions.yaml by `make generate`; do not edit.
"""`CampaignVersions`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class CampaignVersions(Model):
    """The part of a campaign that keeps track of its revisions: what is live and what is being prepared.

    Contract: spec/schemas/campaigns/CampaignVersions.yaml
    """

    __slots__ = ()

    revision_frontend_state: Property[Optional[str]] = prop(
        "revisionFrontendState",
        default=None,
        enum=("revised", "pending"),
        doc="State of the campaign's revision as the Campaign Manager shows it, either `revised` or `pending`. "
        "One of `revised`, `pending`.",
    )

    active_revision_id: Property[Optional[int]] = prop(
        "activeRevisionId",
        default=None,
        doc="Internal number of the revision that was activated last, whose changes are live in the campaign.",
    )

    active_revision_version_id: Property[Optional[int]] = prop(
        "activeRevisionVersionId",
        default=None,
        doc="Internal number of the exact version, within the live revision, that is in force.",
    )

    version: Property[Optional[int]] = prop(
        default=None,
        doc="How many revisions of the campaign have been activated so far; a new campaign starts at 0.",
    )

    current_revision_id: Property[Optional[int]] = prop(
        "currentRevisionId",
        default=None,
        doc="Internal number of the revision being prepared, which is not live yet.",
    )

    current_revision_version_id: Property[Optional[int]] = prop(
        "currentRevisionVersionId",
        default=None,
        doc="Internal number of the newest saved version of the revision being prepared.",
    )

    stage_revision: Property[Optional[bool]] = prop(
        "stageRevision",
        default=None,
        doc="True when requests with a staging API key are evaluated with the revision being prepared. Default "
        "of the service: `false`.",
    )
