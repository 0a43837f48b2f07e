# Generated from spec/schemas/rules/CheckBudgetBlock.yaml by `make generate`; do not edit.
"""`CheckBudgetBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.block import Block
    from talon_one.types import BudgetAction, BudgetOperator, Strings


class CheckBudgetBlock(Variant):
    """Checks what is left of the campaign's budget for an action.

    Contract: spec/schemas/rules/CheckBudgetBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["checkBudget"]] = prop(
        default="checkBudget",
        enum=("checkBudget",),
        doc="Marks the block as `checkBudget`. The only value is `checkBudget`. Filled in if left out.",
    )
    """Marks the block as `checkBudget`. The only value is `checkBudget`. Filled in if left out."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""

    operator: WideProperty[str, BudgetOperator] = prop(
        enum=("available", "enoughFor"),
        doc="What must be left: anything at all (`available`), or at least `value` (`enoughFor`). One of "
        "`available`, `enoughFor`.",
    )
    """What must be left: anything at all (`available`), or at least `value` (`enoughFor`). One of `available`,
    `enoughFor`.
    """

    action: WideProperty[str, BudgetAction] = prop(
        enum=("redeemCoupon", "redeemReferral", "setDiscount", "createCoupon", "createReferral", "setDiscountEffect", "createLoyaltyPoints", "createLoyaltyPointsEffect", "redeemLoyaltyPoints", "redeemLoyaltyPointsEffect", "awardGiveaway", "addFreeItemEffect", "customEffect", "callApi"),
        doc="The action whose budget is checked. One of `redeemCoupon`, `redeemReferral`, `setDiscount`, "
        "`createCoupon`, `createReferral`, `setDiscountEffect`, `createLoyaltyPoints`, "
        "`createLoyaltyPointsEffect`, `redeemLoyaltyPoints`, `redeemLoyaltyPointsEffect`, `awardGiveaway`, "
        "`addFreeItemEffect`, `customEffect`, `callApi`.",
    )
    """The action whose budget is checked. One of `redeemCoupon`, `redeemReferral`, `setDiscount`,
    `createCoupon`, `createReferral`, `setDiscountEffect`, `createLoyaltyPoints`, `createLoyaltyPointsEffect`,
    `redeemLoyaltyPoints`, `redeemLoyaltyPointsEffect`, `awardGiveaway`, `addFreeItemEffect`, `customEffect`,
    `callApi`.
    """

    value: Property[Optional[float]] = prop(
        default=None,
        doc="How much must be left for `enoughFor`.",
    )
    """How much must be left for `enoughFor`."""

    on_failure: WideProperty[Optional[list[Block]], Optional[Sequence[Block]]] = prop(
        "onFailure",
        default=None,
        doc="Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom"
        " effects here.",
    )
    """Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom effects
    here.
    """
