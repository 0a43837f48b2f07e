# Generated from spec/schemas/rewards/RewardWithUnlocks.yaml by `make generate`; do not edit.
"""`RewardWithUnlocks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.customer_reward import CustomerReward
    from talon_one.models.rule_metadata import RuleMetadata


class RewardWithUnlocks(Model):
    """A reward, with each time that the customer unlocked it.

    Contract: spec/schemas/rewards/RewardWithUnlocks.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the reward.",
    )
    """ID of the reward."""

    integration_id: Property[str] = prop(
        "integrationId",
        doc="Your ID of the reward.",
    )
    """Your ID of the reward."""

    name: Property[str] = prop(
        doc="Name of the reward.",
    )
    """Name of the reward."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Text that explains the reward.",
    )
    """Text that explains the reward."""

    rule: Property[RuleMetadata] = prop(
        doc="Names and texts of the reward's rule, for showing them to customers.",
    )
    """Names and texts of the reward's rule, for showing them to customers."""

    unlocked: WideProperty[Optional[list[CustomerReward]], Optional[Sequence[CustomerReward]]] = prop(
        default=None,
        doc="When the customer unlocked the reward and whether it has been used.",
    )
    """When the customer unlocked the reward and whether it has been used."""
