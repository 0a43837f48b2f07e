# Generated from spec/schemas/analytics/AudienceAnalytics.yaml by `make generate`; do not edit.
"""`AudienceAnalytics`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class AudienceAnalytics(Model):
    """Number of customers in one audience.

    Contract: spec/schemas/analytics/AudienceAnalytics.yaml
    """

    __slots__ = ()

    audience_id: Property[Optional[int]] = prop(
        "audienceId",
        default=None,
        doc="Internal ID of the audience that was counted.",
    )
    """Internal ID of the audience that was counted."""

    members_count: Property[Optional[int]] = prop(
        "membersCount",
        default=None,
        doc="Number of customers in the audience now.",
    )
    """Number of customers in the audience now."""
