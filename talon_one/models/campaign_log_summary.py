# Generated from spec/schemas/campaigns/CampaignLogSummary.yaml by `make generate`; do not edit.
"""`CampaignLogSummary`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import CampaignLogAction


class CampaignLogSummary(Model):
    """Summary of one change to a campaign: who changed what and when.

    Contract: spec/schemas/campaigns/CampaignLogSummary.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the user who made the change.",
    )
    """Name of the user who made the change."""

    email: Property[str] = prop(
        doc="Email address of the user who made the change.",
    )
    """Email address of the user who made the change."""

    created: Property[datetime] = prop(
        doc="Time at which the change was logged.",
    )
    """Time at which the change was logged."""

    action: WideProperty[str, CampaignLogAction] = prop(
        enum=("create", "delete", "update"),
        doc="Whether something was created, deleted or updated. One of `create`, `delete`, `update`.",
    )
    """Whether something was created, deleted or updated. One of `create`, `delete`, `update`."""

    summary: Property[str] = prop(
        doc="Short description of the change.",
    )
    """Short description of the change."""
