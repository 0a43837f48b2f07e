# Generated from spec/schemas/campaigns/ApplicationCampaignStats.yaml by `make generate`; do not edit.
"""`ApplicationCampaignStats`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ApplicationCampaignStats(Model):
    """Number of campaigns of an Application in each displayed state.

    Contract: spec/schemas/campaigns/ApplicationCampaignStats.yaml
    """

    __slots__ = ()

    disabled: Property[int] = prop(
        doc="Number of campaigns that are disabled.",
    )
    """Number of campaigns that are disabled."""

    staged: Property[Optional[int]] = prop(
        default=None,
        doc="Number of campaigns that are not active but can be tested. Required since version 7.0.",
    )
    """Number of campaigns that are not active but can be tested. Required since version 7.0."""

    scheduled: Property[int] = prop(
        doc="Number of enabled campaigns whose start is in the future.",
    )
    """Number of enabled campaigns whose start is in the future."""

    running: Property[int] = prop(
        doc="Number of enabled campaigns that are within their schedule now.",
    )
    """Number of enabled campaigns that are within their schedule now."""

    expired: Property[int] = prop(
        doc="Number of enabled campaigns whose end has passed.",
    )
    """Number of enabled campaigns whose end has passed."""

    archived: Property[int] = prop(
        doc="Number of archived campaigns; like disabled ones, they are not evaluated.",
    )
    """Number of archived campaigns; like disabled ones, they are not evaluated."""

    draft: Property[Optional[int]] = prop(
        default=None,
        doc="Number of campaigns that had no valid rules. Retired: last sent by the service in version 5.0.",
    )
    """Number of campaigns that had no valid rules. Retired: last sent by the service in version 5.0."""
