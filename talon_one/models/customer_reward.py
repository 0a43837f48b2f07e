# Generated from spec/schemas/rewards/CustomerReward.yaml by `make generate`; do not edit.
"""`CustomerReward`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class CustomerReward(Model):
    """One unlocking of a reward by a customer.

    Contract: spec/schemas/rewards/CustomerReward.yaml
    """

    __slots__ = ()

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application in which the reward was unlocked.",
    )
    """ID of the Application in which the reward was unlocked."""

    profile_integration_id: Property[str] = prop(
        "profileIntegrationId",
        doc="Integration ID of the customer who unlocked the reward.",
    )
    """Integration ID of the customer who unlocked the reward."""

    integration_id: Property[str] = prop(
        "integrationId",
        doc="Your ID of this unlocked reward.",
    )
    """Your ID of this unlocked reward."""

    unlocked_at: Property[datetime] = prop(
        "unlockedAt",
        doc="When the reward was unlocked.",
    )
    """When the reward was unlocked."""

    used_at: Property[Optional[datetime]] = prop(
        "usedAt",
        default=None,
        doc="When the reward was used; absent until then.",
    )
    """When the reward was used; absent until then."""
