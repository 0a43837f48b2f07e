# Generated from spec/schemas/loyalty/UpdateLoyaltyProgram.yaml by `make generate`; do not edit.
"""`UpdateLoyaltyProgram`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.code_generator_settings import CodeGeneratorSettings
    from talon_one.models.new_loyalty_tier import NewLoyaltyTier
    from talon_one.types import PointsReturnPolicy, ProgramJoinPolicy, TierDowngradePolicy, TierExpirationPolicy


class UpdateLoyaltyProgram(Model):
    """New settings of an existing loyalty program; its name, time zone and type can't be changed.

    Contract: spec/schemas/loyalty/UpdateLoyaltyProgram.yaml
    """

    __slots__ = ()

    title: Property[Optional[str]] = prop(
        default=None,
        doc="Title in the Campaign Manager; you can change it later.",
    )
    """Title in the Campaign Manager; you can change it later."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Notes on what it is for.",
    )
    """Notes on what it is for."""

    subscribed_applications: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "subscribedApplications",
        default=None,
        doc="IDs of the Applications whose campaigns can use it.",
    )
    """IDs of the Applications whose campaigns can use it."""

    default_validity: Property[Optional[str]] = prop(
        "defaultValidity",
        default=None,
        doc="How long points are valid by default: `unlimited`, or a number with `s` (seconds), `m` (minutes), "
        "`h` (hours), `D` (days), `W` (weeks), `M` (months) or `Y` (years), such as `30D`. Add `_D` to "
        "round days down to the start of the day, `_U` to round up to the end of the unit.",
    )
    """How long points are valid by default: `unlimited`, or a number with `s` (seconds), `m` (minutes), `h`
    (hours), `D` (days), `W` (weeks), `M` (months) or `Y` (years), such as `30D`. Add `_D` to round days down
    to the start of the day, `_U` to round up to the end of the unit.
    """

    default_pending: Property[Optional[str]] = prop(
        "defaultPending",
        default=None,
        doc="How long new points are pending by default, before they can be spent: `immediate`, `on_action` "
        "(until a call activates them), or a duration such as `14D`, written as in `default_validity`.",
    )
    """How long new points are pending by default, before they can be spent: `immediate`, `on_action` (until a
    call activates them), or a duration such as `14D`, written as in `default_validity`.
    """

    allow_subledger: Property[Optional[bool]] = prop(
        "allowSubledger",
        default=None,
        doc="Whether the program can have subledgers in addition to the main ledger.",
    )
    """Whether the program can have subledgers in addition to the main ledger."""

    users_per_card_limit: Property[Optional[int]] = prop(
        "usersPerCardLimit",
        default=None,
        minimum=0,
        doc="Maximum number of customer profiles that can share one loyalty card, in a card-based program; `0` "
        "means no limit. At least 0.",
    )
    """Maximum number of customer profiles that can share one loyalty card, in a card-based program; `0` means no
    limit. At least 0.
    """

    sandbox: Property[Optional[bool]] = prop(
        default=None,
        doc="`true` if it belongs to the sandbox environment, `false` if to the live one; only Applications of "
        "the same environment can use it.",
    )
    """`true` if it belongs to the sandbox environment, `false` if to the live one; only Applications of the same
    environment can use it.
    """

    program_join_policy: WideProperty[Optional[str], Optional[ProgramJoinPolicy]] = prop(
        "programJoinPolicy",
        default=None,
        enum=("not_join", "points_activated", "points_earned"),
        doc="When customers join the program: with the first points that become active (`points_activated`), "
        "with the first points earned (`points_earned`), or not automatically (`not_join`); points can be "
        "earned and spent in any case. One of `not_join`, `points_activated`, `points_earned`.",
    )
    """When customers join the program: with the first points that become active (`points_activated`), with the
    first points earned (`points_earned`), or not automatically (`not_join`); points can be earned and spent
    in any case. One of `not_join`, `points_activated`, `points_earned`.
    """

    tiers_expiration_policy: WideProperty[Optional[str], Optional[TierExpirationPolicy]] = prop(
        "tiersExpirationPolicy",
        default=None,
        enum=("tier_start_date", "program_join_date", "customer_attribute", "absolute_expiration"),
        doc="What the expiry of a tier is counted from: joining the tier (`tier_start_date`), joining the "
        "program (`program_join_date`), a custom customer attribute (`customer_attribute`), or cycles that "
        "start at `tier_cycle_start_date` for everyone (`absolute_expiration`). One of `tier_start_date`, "
        "`program_join_date`, `customer_attribute`, `absolute_expiration`.",
    )
    """What the expiry of a tier is counted from: joining the tier (`tier_start_date`), joining the program
    (`program_join_date`), a custom customer attribute (`customer_attribute`), or cycles that start at
    `tier_cycle_start_date` for everyone (`absolute_expiration`). One of `tier_start_date`,
    `program_join_date`, `customer_attribute`, `absolute_expiration`.
    """

    tier_cycle_start_date: Property[Optional[datetime]] = prop(
        "tierCycleStartDate",
        default=None,
        doc="Time from which tier cycles are counted for all customers; only needed with the policy "
        "`absolute_expiration`.",
    )
    """Time from which tier cycles are counted for all customers; only needed with the policy
    `absolute_expiration`.
    """

    tiers_expire_in: Property[Optional[str]] = prop(
        "tiersExpireIn",
        default=None,
        doc="How long a tier is valid: a number with `s` (seconds), `m` (minutes), `h` (hours), `D` (days), `W`"
        " (weeks), `M` (months) or `Y` (years), such as `6M` or `27W_U`. Add `_D` to round days down to the"
        " start of the day, `_U` to round up to the end of the unit.",
    )
    """How long a tier is valid: a number with `s` (seconds), `m` (minutes), `h` (hours), `D` (days), `W`
    (weeks), `M` (months) or `Y` (years), such as `6M` or `27W_U`. Add `_D` to round days down to the start of
    the day, `_U` to round up to the end of the unit.
    """

    tiers_downgrade_policy: WideProperty[Optional[str], Optional[TierDowngradePolicy]] = prop(
        "tiersDowngradePolicy",
        default=None,
        enum=("one_down", "balance_based"),
        doc="Tier of customers whose tier expires and who do not have enough points to stay: `one_down` (one "
        "tier lower) or `balance_based` (the tier that matches their active points). One of `one_down`, "
        "`balance_based`.",
    )
    """Tier of customers whose tier expires and who do not have enough points to stay: `one_down` (one tier
    lower) or `balance_based` (the tier that matches their active points). One of `one_down`, `balance_based`.
    """

    card_code_settings: Property[Optional[CodeGeneratorSettings]] = prop(
        "cardCodeSettings",
        default=None,
        doc="Pattern and characters of the identifiers of new loyalty cards.",
    )
    """Pattern and characters of the identifiers of new loyalty cards."""

    return_policy: WideProperty[Optional[str], Optional[PointsReturnPolicy]] = prop(
        "returnPolicy",
        default=None,
        enum=("only_pending", "within_balance", "unlimited"),
        doc="What happens to earned points on a return, cancellation or reopening: `only_pending` only rolls "
        "back pending points, `within_balance` also active ones until the balance is zero, `unlimited` may "
        "make the balance negative. One of `only_pending`, `within_balance`, `unlimited`.",
    )
    """What happens to earned points on a return, cancellation or reopening: `only_pending` only rolls back
    pending points, `within_balance` also active ones until the balance is zero, `unlimited` may make the
    balance negative. One of `only_pending`, `within_balance`, `unlimited`.
    """

    tiers: WideProperty[Optional[list[NewLoyaltyTier]], Optional[Sequence[NewLoyaltyTier]]] = prop(
        default=None,
        doc="New tiers of the program, with the points they need.",
    )
    """New tiers of the program, with the points they need."""
