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
        doc="Internal number of the Application whose campaigns the tree orders.",
    )

    id: Property[int] = prop(
        doc="Internal number of the evaluation tree.",
    )

    version: Property[int] = prop(
        minimum=1,
        doc="Revision number of the tree, by which changes to it are told apart. At least 1.",
    )

    set: Property[CampaignSetBranchNode] = prop(
        doc="Root of the tree: the base group with all groups and campaigns inside it.",
    )

    updated_by: Property[Optional[str]] = prop(
        "updatedBy",
        default=None,
        doc="Name of the Campaign Manager user who made the latest change, if available.",
    )
