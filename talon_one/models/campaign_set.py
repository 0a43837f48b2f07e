# Generated from spec/schemas/campaigns/CampaignSet.yaml by `make generate`; do not edit.
"""`CampaignSet`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.campaign_set_branch_node import CampaignSetBranchNode


class CampaignSet(Model):
    """The complete campaign evaluation tree of an Application.

    Contract: spec/schemas/campaigns/CampaignSet.yaml
    """

    __slots__ = ()

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application whose campaigns the tree orders.",
    )
    """ID of the Application whose campaigns the tree orders."""

    id: Property[int] = prop(
        doc="ID of the evaluation tree.",
    )
    """ID of the evaluation tree."""

    version: Property[int] = prop(
        minimum=1,
        doc="Version number of the evaluation tree. At least 1.",
    )
    """Version number of the evaluation tree. At least 1."""

    set: Property[CampaignSetBranchNode] = prop(
        doc="Root of the tree: the base group with all its groups and campaigns.",
    )
    """Root of the tree: the base group with all its groups and campaigns."""

    updated_by: Property[Optional[str]] = prop(
        "updatedBy",
        default=None,
        doc="Name of the Campaign Manager user who made the last change, if available.",
    )
    """Name of the Campaign Manager user who made the last change, if available."""
