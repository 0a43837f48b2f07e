# Generated from spec/schemas/campaigns/CampaignLogSummary.yaml by `make generate`; do not edit.
"""`CampaignLogSummary`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class CampaignLogSummary(Model):
    """One entry of a campaign's change log, in short form: who changed what and when.

    Contract: spec/schemas/campaigns/CampaignLogSummary.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the user who made the change.",
    )

    email: Property[str] = prop(
        doc="E-mail address of the user who made the change.",
    )

    created: Property[datetime] = prop(
        doc="Moment the change was logged.",
    )

    action: Property[str] = prop(
        enum=("create", "delete", "update"),
        doc="Whether something was created, deleted or updated. One of `create`, `delete`, `update`.",
    )

    summary: Property[str] = prop(
        doc="Text that sums up the change.",
    )
