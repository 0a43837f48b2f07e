# Generated from spec/schemas/loyalty/LoyaltyProgram.yaml by `make generate`; do not edit.
"""`LoyaltyProgram`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.code_generator_settings import CodeGeneratorSettings
    from talon_one.models.loyalty_tier import LoyaltyTier
    from talon_one.types import PointsReturnPolicy, ProgramJoinPolicy, TierDowngradePolicy, TierExpirationPolicy


class LoyaltyProgram(Model):
    """A loyalty program with its rules for points and tiers.

    Contract: spec/schemas/loyalty/LoyaltyProgram.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the loyalty program.",
    )
    """ID of the loyalty program."""

    created: Property[datetime] = prop(
        doc="Time at which the program was created.",
    )
    """Time at which the program was created."""

    title: Property[str] = prop(
        doc="Title in the Campaign Manager; you can change it later.",
    )
    """Title in the Campaign Manager; you can change it later."""

    description: Property[str] = prop(
        doc="Notes on what it is for.",
    )
    """Notes on what it is for."""

    subscribed_applications: WideProperty[list[int], Sequence[int]] = prop(
        "subscribedApplications",
        doc="IDs of the Applications whose campaigns can award and deduct points of this program.",
    )
    """IDs of the Applications whose campaigns can award and deduct points of this program."""

    default_validity: Property[str] = prop(
        "defaultValidity",
        doc="How long points are valid by default: `unlimited`, or a number with `s` (seconds), `m` (minutes), "
        "`h` (hours), `D` (days), `W` (weeks), `M` (months) or `Y` (years), such as `30D`. Add `_D` to "
        "round days down to the start of the day, `_U` to round up to the end of the unit.",
    )
    """How long points are valid by default: `unlimited`, or a number with `s` (seconds), `m` (minutes), `h`
    (hours), `D` (days), `W` (weeks), `M` (months) or `Y` (years), such as `30D`. Add `_D` to round days down
    to the start of the day, `_U` to round up to the end of the unit.
    """

    default_pending: Property[str] = prop(
        "defaultPending",
        doc="How long new points are pending by default, before they can be spent: `immediate`, `on_action` "
        "(until a call activates them), or a duration such as `14D`, written as in `default_validity`.",
    )
    """How long new points are pending by default, before they can be spent: `immediate`, `on_action` (until a
    call activates them), or a duration such as `14D`, written as in `default_validity`.
    """

    allow_subledger: Property[bool] = prop(
        "allowSubledger",
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

    sandbox: Property[bool] = prop(
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

    account_id: Property[int] = prop(
        "accountID",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    name: Property[str] = prop(
        doc="Permanent API name of the program; the text to display is `title`.",
    )
    """Permanent API name of the program; the text to display is `title`."""

    tiers: WideProperty[Optional[list[LoyaltyTier]], Optional[Sequence[LoyaltyTier]]] = prop(
        default=None,
        doc="Tiers of the program with the points they need, if any.",
    )
    """Tiers of the program with the points they need, if any."""

    timezone: Property[str] = prop(
        min_length=1,
        doc="IANA time zone, such as `Europe/Berlin`, for calculating dates and rounded durations. At least 1 "
        "character.",
    )
    """IANA time zone, such as `Europe/Berlin`, for calculating dates and rounded durations. At least 1
    character.
    """

    card_based: Property[bool] = prop(
        "cardBased",
        doc="`true` if loyalty cards have the points, `false` if customer profiles do. The service's default is"
        " `false`.",
    )
    """`true` if loyalty cards have the points, `false` if customer profiles do. The service's default is
    `false`.
    """

    can_update_tiers: Property[Optional[bool]] = prop(
        "canUpdateTiers",
        default=None,
        doc="Whether the tier settings can still be changed. The service's default is `false`.",
    )
    """Whether the tier settings can still be changed. The service's default is `false`."""

    can_update_tier_expiration_policy: Property[Optional[bool]] = prop(
        "canUpdateTierExpirationPolicy",
        default=None,
        doc="Whether `tiers_expiration_policy` can still be changed.",
    )
    """Whether `tiers_expiration_policy` can still be changed."""

    can_upgrade_to_advanced_tiers: Property[Optional[bool]] = prop(
        "canUpgradeToAdvancedTiers",
        default=None,
        doc="Whether the program can be switched to advanced tiers, with `tiers_expire_in` and "
        "`tiers_downgrade_policy`. The service's default is `false`.",
    )
    """Whether the program can be switched to advanced tiers, with `tiers_expire_in` and
    `tiers_downgrade_policy`. The service's default is `false`.
    """

    can_update_subledgers: Property[Optional[bool]] = prop(
        "canUpdateSubledgers",
        default=None,
        doc="Whether the use of subledgers (`allow_subledger`) can still be changed. The service's default is "
        "`false`.",
    )
    """Whether the use of subledgers (`allow_subledger`) can still be changed. The service's default is `false`."""

    can_update_join_policy: Property[Optional[bool]] = prop(
        "canUpdateJoinPolicy",
        default=None,
        doc="Whether `program_join_policy` could still be changed. Retired: last sent by the service in version"
        " 9.0.",
    )
    """Whether `program_join_policy` could still be changed. Retired: last sent by the service in version 9.0."""
