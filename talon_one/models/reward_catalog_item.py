# Generated from spec/schemas/rewards/RewardCatalogItem.yaml by `make generate`; do not edit.
"""`RewardCatalogItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.reward_eligibility import RewardEligibility
    from talon_one.models.reward_points_required import RewardPointsRequired
    from talon_one.models.rule_metadata import RuleMetadata


class RewardCatalogItem(Model):
    """A reward on offer, with its price in points.

    Contract: spec/schemas/rewards/RewardCatalogItem.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the reward.",
    )
    """ID of the reward."""

    name: Property[str] = prop(
        doc="Name of the reward.",
    )
    """Name of the reward."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Text that explains the reward.",
    )
    """Text that explains the reward."""

    points_required: WideProperty[Optional[list[RewardPointsRequired]], Optional[Sequence[RewardPointsRequired]]] = prop(
        "pointsRequired",
        default=None,
        doc="Price in loyalty points, one entry for each program and ledger.",
    )
    """Price in loyalty points, one entry for each program and ledger."""

    rule: Property[RuleMetadata] = prop(
        doc="Names and texts of the reward's rule, for showing them to customers.",
    )
    """Names and texts of the reward's rule, for showing them to customers."""

    eligibility: Property[Optional[RewardEligibility]] = prop(
        default=None,
        doc="Whether the customer of the request can unlock the reward.",
    )
    """Whether the customer of the request can unlock the reward."""
