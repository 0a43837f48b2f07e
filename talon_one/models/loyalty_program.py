# Generated from spec/schemas/loyalty/LoyaltyProgram.yaml by `make generate`; do not edit.
"""`LoyaltyProgram`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.code_generator_settings import CodeGeneratorSettings
    from talon_one.models.loyalty_tier import LoyaltyTier


class LoyaltyProgram(Model):
    """A loyalty program with its rules for earning, keeping and losing points and tiers.

    Contract: spec/schemas/loyalty/LoyaltyProgram.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the loyalty program.",
    )

    created: Property[datetime] = prop(
        doc="Moment at which the program was created.",
    )

    title: Property[str] = prop(
        doc="Display title shown in the Campaign Manager; free to change later.",
    )

    description: Property[str] = prop(
        doc="Free text that explains what it is for.",
    )

    subscribed_applications: Property[list[int]] = prop(
        "subscribedApplications",
        doc="Internal numbers of the Applications whose campaigns can grant and spend points of this program.",
    )

    default_validity: Property[str] = prop(
        "defaultValidity",
        doc="How long points last when a rule says nothing else: `unlimited` or a duration such as `30D` or "
        "`1Y`. Suffix `_D` (days only) rounds down to the start of the day, `_U` up to the end of the unit.",
    )

    default_pending: Property[str] = prop(
        "defaultPending",
        doc="How long new points wait before they can be spent when a rule says nothing else: `immediate`, "
        "`on_action` (until they are activated by a call) or a duration such as `14D`, with the suffixes of"
        " `default_validity`.",
    )

    allow_subledger: Property[bool] = prop(
        "allowSubledger",
        doc="`true` if points can be kept in named subledgers beside the main ledger.",
    )

    users_per_card_limit: Property[Optional[int]] = prop(
        "usersPerCardLimit",
        default=None,
        minimum=0,
        doc="How many customer profiles may share one loyalty card, in a card-based program; `0` means any "
        "number. At least 0.",
    )

    sandbox: Property[bool] = prop(
        doc="`true` if it belongs to the sandbox environment, `false` if to the live one; only Applications of "
        "the same environment can use it.",
    )

    program_join_policy: Property[Optional[str]] = prop(
        "programJoinPolicy",
        default=None,
        enum=("not_join", "points_activated", "points_earned"),
        doc="What makes a customer join the program: the first points that become active (`points_activated`), "
        "the first points earned (`points_earned`), or nothing (`not_join`), though points can be earned "
        "and spent all the same. One of `not_join`, `points_activated`, `points_earned`.",
    )

    tiers_expiration_policy: Property[Optional[str]] = prop(
        "tiersExpirationPolicy",
        default=None,
        enum=("tier_start_date", "program_join_date", "customer_attribute", "absolute_expiration"),
        doc="What a tier's expiry, at which it is reviewed, is counted from: joining the tier "
        "(`tier_start_date`), joining the program (`program_join_date`), a custom customer attribute "
        "(`customer_attribute`), or cycles that start with `tier_cycle_start_date` for everyone "
        "(`absolute_expiration`). One of `tier_start_date`, `program_join_date`, `customer_attribute`, "
        "`absolute_expiration`.",
    )

    tier_cycle_start_date: Property[Optional[datetime]] = prop(
        "tierCycleStartDate",
        default=None,
        doc="Moment from which the tier cycles are counted for all customers; needed only with the policy "
        "`absolute_expiration`.",
    )

    tiers_expire_in: Property[Optional[str]] = prop(
        "tiersExpireIn",
        default=None,
        doc="How long a tier lasts before it is reviewed, as a duration such as `6M` or `27W_U`; suffix `_D` "
        "(days only) rounds down to the start of the day, `_U` up to the end of the unit.",
    )

    tiers_downgrade_policy: Property[Optional[str]] = prop(
        "tiersDowngradePolicy",
        default=None,
        enum=("one_down", "balance_based"),
        doc="Where customers land when their tier runs out and points are short: `one_down` (one tier lower) or"
        " `balance_based` (the tier matching their active points). One of `one_down`, `balance_based`.",
    )

    card_code_settings: Property[Optional[CodeGeneratorSettings]] = prop(
        "cardCodeSettings",
        default=None,
        doc="Pattern and characters from which identifiers of new loyalty cards are generated.",
    )

    return_policy: Property[Optional[str]] = prop(
        "returnPolicy",
        default=None,
        enum=("only_pending", "within_balance", "unlimited"),
        doc="What happens to earned points on a return, cancellation or reopening: `only_pending` takes back "
        "pending points only, `within_balance` also active ones down to zero, `unlimited` may leave a "
        "negative balance. One of `only_pending`, `within_balance`, `unlimited`.",
    )

    account_id: Property[int] = prop(
        "accountID",
        doc="Internal number of the Talon.One account that owns this record.",
    )

    name: Property[str] = prop(
        doc="Permanent internal name of the program; the changeable display text is `title`.",
    )

    tiers: Property[Optional[list[LoyaltyTier]]] = prop(
        default=None,
        doc="Levels of the program with their point thresholds, if it has any.",
    )

    timezone: Property[str] = prop(
        min_length=1,
        doc="IANA time zone, such as `Europe/Berlin`, in which dates and rounded durations are worked out. At "
        "least 1 character.",
    )

    card_based: Property[bool] = prop(
        "cardBased",
        doc="`true` if points are kept on loyalty cards, `false` if directly on customer profiles. Default of "
        "the service: `false`.",
    )

    can_update_tiers: Property[Optional[bool]] = prop(
        "canUpdateTiers",
        default=None,
        doc="`true` while the tier settings can still be changed. Default of the service: `false`.",
    )

    can_update_tier_expiration_policy: Property[Optional[bool]] = prop(
        "canUpdateTierExpirationPolicy",
        default=None,
        doc="`true` while `tiers_expiration_policy` can still be changed.",
    )

    can_upgrade_to_advanced_tiers: Property[Optional[bool]] = prop(
        "canUpgradeToAdvancedTiers",
        default=None,
        doc="`true` if the program may be switched to tiers with `tiers_expire_in` and "
        "`tiers_downgrade_policy`. Default of the service: `false`.",
    )

    can_update_subledgers: Property[Optional[bool]] = prop(
        "canUpdateSubledgers",
        default=None,
        doc="`true` while the use of subledgers (`allow_subledger`) can still be changed. Default of the "
        "service: `false`.",
    )

    can_update_join_policy: Property[Optional[bool]] = prop(
        "canUpdateJoinPolicy",
        default=None,
        doc="`true` while `program_join_policy` could still be changed. Retired: the service last sent it in "
        "version 9.0.",
    )
