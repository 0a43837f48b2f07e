# Generated from spec/schemas/sessions/CustomerSessionV2.yaml by `make generate`; do not edit.
"""`CustomerSessionV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.additional_cost import AdditionalCost
    from talon_one.models.cart_item import CartItem
    from talon_one.models.experiment_variant_allocation import ExperimentVariantAllocation
    from talon_one.types import SessionState, Strings


class CustomerSessionV2(Model):
    """A customer session (a cart or order) as stored, with totals calculated by the service. All totals are
    before discounts; your system applies the effects to them.

    Contract: spec/schemas/sessions/CustomerSessionV2.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal ID of the session, used in the Management API.",
    )
    """Internal ID of the session, used in the Management API."""

    created: Property[datetime] = prop(
        doc="When the service first received the session.",
    )
    """When the service first received the session."""

    integration_id: Property[str] = prop(
        "integrationId",
        max_length=1000,
        doc="Integration ID of the session, chosen by your system, typically the cart or order number; unique "
        "in the Application. At most 1000 characters.",
    )
    """Integration ID of the session, chosen by your system, typically the cart or order number; unique in the
    Application. At most 1000 characters.
    """

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application in which the session takes place.",
    )
    """ID of the Application in which the session takes place."""

    profile_id: Property[str] = prop(
        "profileId",
        doc="Integration ID of the customer; an empty string means an anonymous visitor.",
    )
    """Integration ID of the customer; an empty string means an anonymous visitor."""

    store_integration_id: Property[Optional[str]] = prop(
        "storeIntegrationId",
        default=None,
        min_length=1,
        max_length=1000,
        doc="Integration ID of the store where the activity takes place; campaigns linked to stores are only "
        "evaluated if it matches. 1 to 1000 characters.",
    )
    """Integration ID of the store where the activity takes place; campaigns linked to stores are only evaluated
    if it matches. 1 to 1000 characters.
    """

    evaluable_campaign_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "evaluableCampaignIds",
        default=None,
        doc="IDs of the only campaigns to evaluate in a dry request, even disabled ones.",
    )
    """IDs of the only campaigns to evaluate in a dry request, even disabled ones."""

    coupon_codes: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        "couponCodes",
        default=None,
        max_length=100,
        doc="Coupon codes entered in the session. They are redeemed when it closes. Each item: at most 100 "
        "characters.",
    )
    """Coupon codes entered in the session. They are redeemed when it closes. Each item: at most 100 characters."""

    referral_code: Property[Optional[str]] = prop(
        "referralCode",
        default=None,
        max_length=100,
        doc="Referral code entered in the session. It is redeemed when it closes. At most 100 characters.",
    )
    """Referral code entered in the session. It is redeemed when it closes. At most 100 characters."""

    loyalty_cards: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        "loyaltyCards",
        default=None,
        max_items=1,
        doc="Identifier of the customer's loyalty card, for card-based programs. At most 1 item.",
    )
    """Identifier of the customer's loyalty card, for card-based programs. At most 1 item."""

    reward_integration_ids: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        "rewardIntegrationIds",
        default=None,
        doc="Your IDs of unlocked rewards that the customer wants to use. Added in version 26.20.",
    )
    """Your IDs of unlocked rewards that the customer wants to use. Added in version 26.20."""

    state: WideProperty[Optional[str], Optional[SessionState]] = prop(
        default=None,
        enum=("open", "closed", "partially_returned", "cancelled"),
        doc="State of the session: `open` while shopping, `closed` once paid, `partially_returned` after some "
        "items were returned, `cancelled` when abandoned or refunded. An `open` session can become `closed`"
        " or `cancelled`, a `closed` one `partially_returned`, `cancelled` or, by reopening it, `open`, and"
        " a `partially_returned` one `cancelled`. One of `open`, `closed`, `partially_returned`, "
        "`cancelled`. The service's default is `open`.",
    )
    """State of the session: `open` while shopping, `closed` once paid, `partially_returned` after some items
    were returned, `cancelled` when abandoned or refunded. An `open` session can become `closed` or
    `cancelled`, a `closed` one `partially_returned`, `cancelled` or, by reopening it, `open`, and a
    `partially_returned` one `cancelled`. One of `open`, `closed`, `partially_returned`, `cancelled`. The
    service's default is `open`.
    """

    cart_items: WideProperty[list[CartItem], Sequence[CartItem]] = prop(
        "cartItems",
        doc="Items in the cart, one entry for each line.",
    )
    """Items in the cart, one entry for each line."""

    experiment_variant_allocations: WideProperty[Optional[list[ExperimentVariantAllocation]], Optional[Sequence[ExperimentVariantAllocation]]] = prop(
        "experimentVariantAllocations",
        default=None,
        doc="Experiment variants the session is assigned to, each with an experiment and a variant.",
    )
    """Experiment variants the session is assigned to, each with an experiment and a variant."""

    additional_costs: WideProperty[Optional[dict[str, AdditionalCost]], Optional[Mapping[str, AdditionalCost]]] = prop(
        "additionalCosts",
        default=None,
        doc="Extra charges on the whole session, such as shipping, keyed by the name of an additional cost "
        "defined in the Campaign Manager.",
    )
    """Extra charges on the whole session, such as shipping, keyed by the name of an additional cost defined in
    the Campaign Manager.
    """

    identifiers: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        max_items=5,
        doc="Strings such as a device fingerprint or IP address that limits can count, for example to prevent "
        "customers from using several accounts. At most 5 items.",
    )
    """Strings such as a device fingerprint or IP address that limits can count, for example to prevent customers
    from using several accounts. At most 5 items.
    """

    attributes: WideProperty[dict[str, Any], Mapping[str, Any]] = prop(
        doc="Custom session attributes, keyed by attribute name.",
    )
    """Custom session attributes, keyed by attribute name."""

    first_session: Property[bool] = prop(
        "firstSession",
        doc="Whether the customer had no earlier session; always `true` for anonymous visitors.",
    )
    """Whether the customer had no earlier session; always `true` for anonymous visitors."""

    update_count: Property[Optional[int]] = prop(
        "updateCount",
        default=None,
        doc="How many times the session has been updated; a new one starts at 1. Required since version 12.0.",
    )
    """How many times the session has been updated; a new one starts at 1. Required since version 12.0."""

    total: Property[float] = prop(
        doc="Value of the items plus all additional costs before discounts, in the Application's currency.",
    )
    """Value of the items plus all additional costs before discounts, in the Application's currency."""

    cart_item_total: Property[float] = prop(
        "cartItemTotal",
        doc="Value of the items alone before discounts, in the Application's currency.",
    )
    """Value of the items alone before discounts, in the Application's currency."""

    additional_cost_total: Property[float] = prop(
        "additionalCostTotal",
        doc="Sum of the additional costs of the session before discounts, in the Application's currency.",
    )
    """Sum of the additional costs of the session before discounts, in the Application's currency."""

    updated: Property[datetime] = prop(
        doc="Time of the last event of the session.",
    )
    """Time of the last event of the session."""

    cart_item_additional_cost_total: Property[Optional[float]] = prop(
        "cartItemAdditionalCostTotal",
        default=None,
        read_only=True,
        doc="Sum of the additional costs of cart items before discounts, in the Application's currency. Set by "
        "the service; ignored in requests. Required since version 26.13.",
    )
    """Sum of the additional costs of cart items before discounts, in the Application's currency. Set by the
    service; ignored in requests. Required since version 26.13.
    """

    closure_prediction: Property[Optional[float]] = prop(
        "closurePrediction",
        default=None,
        doc="Estimated probability that the session will be closed. Retired: last sent by the service in "
        "version 7.0.",
    )
    """Estimated probability that the session will be closed. Retired: last sent by the service in version 7.0."""
