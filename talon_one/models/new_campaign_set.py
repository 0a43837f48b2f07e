# Generated from spec/schemas/campaigns/NewCampaignSet.yaml by `make generate`; do not edit.
"""`NewCampaignSet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.campaign_set_branch_node import CampaignSetBranchNode


class NewCampaignSet(Model):
    """A complete campaign evaluation tree to store for an Application.

    Contract: spec/schemas/campaigns/NewCampaignSet.yaml
    """

    __slots__ = ()

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application whose campaigns the tree orders.",
    )
    """ID of the Application whose campaigns the tree orders."""

    version: Property[int] = prop(
        minimum=1,
        doc="Version number of the evaluation tree. At least 1.",
    )
    """Version number of the evaluation tree. At least 1."""

    set: Property[CampaignSetBranchNode] = prop(
        doc="Root of the tree: the base group with all its groups and campaigns.",
    )
    """Root of the tree: the base group with all its groups and campaigns."""
