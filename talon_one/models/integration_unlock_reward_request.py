# Generated from spec/schemas/rewards/IntegrationUnlockRewardRequest.yaml by `make generate`; do not edit.
"""`IntegrationUnlockRewardRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import RewardResponseContent


class IntegrationUnlockRewardRequest(Model):
    """Request to unlock a reward for a customer.

    Contract: spec/schemas/rewards/IntegrationUnlockRewardRequest.yaml
    """

    __slots__ = ()

    integration_id: Property[str] = prop(
        "integrationId",
        doc="Your ID of the reward that is unlocked.",
    )
    """Your ID of the reward that is unlocked."""

    profile_integration_id: Property[str] = prop(
        "profileIntegrationId",
        doc="Integration ID of the customer who unlocks the reward.",
    )
    """Integration ID of the customer who unlocks the reward."""

    loyalty_card_id: Property[Optional[str]] = prop(
        "loyaltyCardId",
        default=None,
        min_length=4,
        max_length=108,
        pattern="^[A-Za-z0-9._%+@-]+$",
        doc="Code of the loyalty card whose points pay for the reward, in card-based programs. 4 to 108 "
        "characters. Must match `^[A-Za-z0-9._%+@-]+$`. Added in version 26.20.",
    )
    """Code of the loyalty card whose points pay for the reward, in card-based programs. 4 to 108 characters.
    Must match `^[A-Za-z0-9._%+@-]+$`. Added in version 26.20.
    """

    loyalty_program_id: Property[Optional[int]] = prop(
        "loyaltyProgramId",
        default=None,
        doc="ID of the loyalty program whose points pay for the reward.",
    )
    """ID of the loyalty program whose points pay for the reward."""

    subledger_id: Property[Optional[str]] = prop(
        "subledgerId",
        default=None,
        doc="Subledger whose points pay for the reward; empty for the main ledger.",
    )
    """Subledger whose points pay for the reward; empty for the main ledger."""

    response_content: WideProperty[Optional[list[str]], Optional[Sequence[RewardResponseContent]]] = prop(
        "responseContent",
        default=None,
        enum=("customerProfile", "effects", "ruleFailureReasons", "loyalty"),
        doc="Extra sections to include in the response. One of `customerProfile`, `effects`, "
        "`ruleFailureReasons`, `loyalty`.",
    )
    """Extra sections to include in the response. One of `customerProfile`, `effects`, `ruleFailureReasons`,
    `loyalty`.
    """
