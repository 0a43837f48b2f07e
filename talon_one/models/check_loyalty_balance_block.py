# Generated from spec/schemas/loyalty_blocks/CheckLoyaltyBalanceBlock.yaml by `make generate`; do not edit.
"""`CheckLoyaltyBalanceBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.block import Block
    from talon_one.models.check_loyalty_balance_block1_program import CheckLoyaltyBalanceBlock1Program
    from talon_one.types import BalanceOperator, BalanceType, Strings


class CheckLoyaltyBalanceBlock(Variant):
    """Compares the customer's points in a loyalty program with a number.

    Contract: spec/schemas/loyalty_blocks/CheckLoyaltyBalanceBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["checkLoyaltyBalance"]] = prop(
        default="checkLoyaltyBalance",
        enum=("checkLoyaltyBalance",),
        doc="Marks the block as `checkLoyaltyBalance`. The only value is `checkLoyaltyBalance`. Filled in if "
        "left out.",
    )
    """Marks the block as `checkLoyaltyBalance`. The only value is `checkLoyaltyBalance`. Filled in if left out."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""

    operator: WideProperty[str, BalanceOperator] = prop(
        enum=("equals", "not(equals)", "lessThan", "lessThanOrEqual", "greaterThan", "greaterThanOrEqual"),
        doc="How the balance is compared with `value`. One of `equals`, `not(equals)`, `lessThan`, "
        "`lessThanOrEqual`, `greaterThan`, `greaterThanOrEqual`.",
    )
    """How the balance is compared with `value`. One of `equals`, `not(equals)`, `lessThan`, `lessThanOrEqual`,
    `greaterThan`, `greaterThanOrEqual`.
    """

    program: Property[CheckLoyaltyBalanceBlock1Program] = prop(
        doc="Loyalty program whose points are compared.",
    )
    """Loyalty program whose points are compared."""

    subledger: Property[str] = prop(
        doc="ID of the subledger; empty for the main ledger.",
    )
    """ID of the subledger; empty for the main ledger."""

    balance: WideProperty[str, BalanceType] = prop(
        enum=("current", "pending", "negative", "tentativeCurrent"),
        doc="Which balance: active points (`current`), `pending` ones, `negative` ones, or the active points as"
        " they will be after the open session (`tentativeCurrent`). One of `current`, `pending`, "
        "`negative`, `tentativeCurrent`.",
    )
    """Which balance: active points (`current`), `pending` ones, `negative` ones, or the active points as they
    will be after the open session (`tentativeCurrent`). One of `current`, `pending`, `negative`,
    `tentativeCurrent`.
    """

    value: Property[float] = prop(
        doc="Number of points to compare with.",
    )
    """Number of points to compare with."""

    on_failure: WideProperty[Optional[list[Block]], Optional[Sequence[Block]]] = prop(
        "onFailure",
        default=None,
        doc="Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom"
        " effects here.",
    )
    """Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom effects
    here.
    """
