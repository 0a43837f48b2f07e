# Generated from spec/schemas/applications/Environment.yaml by `make generate`; do not edit.
"""`Environment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.account_additional_cost import AccountAdditionalCost
    from talon_one.models.achievement import Achievement
    from talon_one.models.application_cif import ApplicationCIF
    from talon_one.models.attribute import Attribute
    from talon_one.models.audience import Audience
    from talon_one.models.collection import Collection
    from talon_one.models.function_def import FunctionDef
    from talon_one.models.giveaways_pool import GiveawaysPool
    from talon_one.models.loyalty_program import LoyaltyProgram
    from talon_one.models.price_type import PriceType
    from talon_one.models.slot_def import SlotDef
    from talon_one.models.template_def import TemplateDef


class Environment(Model):
    """Everything that rules of an Application can refer to, for use in a rule builder.

    Contract: spec/schemas/applications/Environment.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the environment record.",
    )
    """ID of the environment record."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application whose rules can use these elements.",
    )
    """ID of the Application whose rules can use these elements."""

    slots: WideProperty[list[SlotDef], Sequence[SlotDef]] = prop(
        doc="Named data fields that rules can read.",
    )
    """Named data fields that rules can read."""

    functions: WideProperty[list[FunctionDef], Sequence[FunctionDef]] = prop(
        doc="Functions that rule expressions can call.",
    )
    """Functions that rule expressions can call."""

    templates: WideProperty[list[TemplateDef], Sequence[TemplateDef]] = prop(
        doc="Rule expressions with arguments to fill in.",
    )
    """Rule expressions with arguments to fill in."""

    variables: Property[str] = prop(
        doc="Variables that rules of the Application can use, as text.",
    )
    """Variables that rules of the Application can use, as text."""

    giveaways_pools: WideProperty[Optional[list[GiveawaysPool]], Optional[Sequence[GiveawaysPool]]] = prop(
        "giveawaysPools",
        default=None,
        doc="Pools of giveaway codes that rules can award.",
    )
    """Pools of giveaway codes that rules can award."""

    loyalty_programs: WideProperty[Optional[list[LoyaltyProgram]], Optional[Sequence[LoyaltyProgram]]] = prop(
        "loyaltyPrograms",
        default=None,
        doc="Loyalty programs in which rules can add or deduct points.",
    )
    """Loyalty programs in which rules can add or deduct points."""

    achievements: WideProperty[Optional[list[Achievement]], Optional[Sequence[Achievement]]] = prop(
        default=None,
        doc="Achievements whose progress rules can check and advance.",
    )
    """Achievements whose progress rules can check and advance."""

    attributes: WideProperty[Optional[list[Attribute]], Optional[Sequence[Attribute]]] = prop(
        default=None,
        doc="Definitions of the attributes that rules can use.",
    )
    """Definitions of the attributes that rules can use."""

    additional_costs: WideProperty[Optional[list[AccountAdditionalCost]], Optional[Sequence[AccountAdditionalCost]]] = prop(
        "additionalCosts",
        default=None,
        doc="Additional costs, such as shipping, that rules can refer to.",
    )
    """Additional costs, such as shipping, that rules can refer to."""

    audiences: WideProperty[Optional[list[Audience]], Optional[Sequence[Audience]]] = prop(
        default=None,
        doc="Audiences whose membership rules can check or change.",
    )
    """Audiences whose membership rules can check or change."""

    collections: WideProperty[Optional[list[Collection]], Optional[Sequence[Collection]]] = prop(
        default=None,
        doc="Lists of strings that rules can compare with.",
    )
    """Lists of strings that rules can compare with."""

    application_cart_item_filters: WideProperty[Optional[list[ApplicationCIF]], Optional[Sequence[ApplicationCIF]]] = prop(
        "applicationCartItemFilters",
        default=None,
        doc="Saved filters that select cart items for rules.",
    )
    """Saved filters that select cart items for rules."""

    price_types: WideProperty[Optional[list[PriceType]], Optional[Sequence[PriceType]]] = prop(
        "priceTypes",
        default=None,
        doc="Price types that an item can have in rules.",
    )
    """Price types that an item can have in rules."""
