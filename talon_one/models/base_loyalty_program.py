# Generated from spec/schemas/loyalty/BaseLoyaltyProgram.yaml by `make generate`; do not edit.
"""`BaseLoyaltyProgram`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.code_generator_settings import CodeGeneratorSettings


class BaseLoyaltyProgram(Model):
    """Settings shared by the forms in which a loyalty program is created, changed and shown.

    Contract: spec/schemas/loyalty/BaseLoyaltyProgram.yaml
    """

    __slots__ = ()

    title: Property[Optional[str]] = prop(
        default=None,
        doc="Display title shown in the Campaign Manager; free to change later.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that explains what it is for.",
    )

    subscribed_applications: Property[Optional[list[int]]] = prop(
        "subscribedApplications",
        default=None,
        doc="Internal numbers of the Applications that may use it in their campaigns.",
    )

    default_validity: Property[Optional[str]] = prop(
        "defaultValidity",
        default=None,
        doc="How long points last when a rule says nothing else: `unlimited` or a duration such as `30D` or "
        "`1Y`. Suffix `_D` (days only) rounds down to the start of the day, `_U` up to the end of the unit.",
    )

    default_pending: Property[Optional[str]] = prop(
        "defaultPending",
        default=None,
        doc="How long new points wait before they can be spent when a rule says nothing else: `immediate`, "
        "`on_action` (until they are activated by a call) or a duration such as `14D`, with the suffixes of"
        " `default_validity`.",
    )

    allow_subledger: Property[Optional[bool]] = prop(
        "allowSubledger",
        default=None,
        doc="`true` if points can be kept in named subledgers beside the main ledger.",
    )

    users_per_card_limit: Property[Optional[int]] = prop(
        "usersPerCardLimit",
        default=None,
        minimum=0,
        doc="How many customer profiles may share one loyalty card, in a card-based program; `0` means any "
        "number. At least 0.",
    )

    sandbox: Property[Optional[bool]] = prop(
        default=None,
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
