# Generated from spec/schemas/sessions/NewCustomerSessionV2.yaml by `make generate`; do not edit.
"""`NewCustomerSessionV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.additional_cost import AdditionalCost
    from talon_one.models.cart_item import CartItem
    from talon_one.models.experiment_variant_allocation import ExperimentVariantAllocation
    from talon_one.types import SessionState, Strings


class NewCustomerSessionV2(Model):
    """Session data to send. In a normal update, fields you omit keep their stored values; a dry request only
    sees what is sent.

    Contract: spec/schemas/sessions/NewCustomerSessionV2.yaml
    """

    __slots__ = ()

    profile_id: Property[Optional[str]] = prop(
        "profileId",
        default=None,
        doc="Integration ID of the customer. If it does not exist, an empty profile is created; an empty string"
        " means an anonymous visitor, for whom a guest ID is the better choice.",
    )
    """Integration ID of the customer. If it does not exist, an empty profile is created; an empty string means
    an anonymous visitor, for whom a guest ID is the better choice.
    """

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
        doc="Coupon codes the customer entered. An empty list removes earlier ones, omitting it keeps them. "
        "Send them when you close the session at the latest. Each item: at most 100 characters.",
    )
    """Coupon codes the customer entered. An empty list removes earlier ones, omitting it keeps them. Send them
    when you close the session at the latest. Each item: at most 100 characters.
    """

    referral_code: Property[Optional[str]] = prop(
        "referralCode",
        default=None,
        max_length=100,
        doc="Referral code the customer entered. An empty string removes the earlier one, omitting it keeps it."
        " Send it when you close the session at the latest. At most 100 characters.",
    )
    """Referral code the customer entered. An empty string removes the earlier one, omitting it keeps it. Send it
    when you close the session at the latest. At most 100 characters.
    """

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
        doc="New state of the session: `open` while shopping, `closed` once paid, `cancelled` when abandoned or"
        " refunded. An `open` session can become `closed` or `cancelled`; a `closed` or "
        "`partially_returned` one only `cancelled`. Partial returns and reopening have endpoints of their "
        "own. A new session is `open` by default. One of `open`, `closed`, `partially_returned`, "
        "`cancelled`. The service's default is `open`.",
    )
    """New state of the session: `open` while shopping, `closed` once paid, `cancelled` when abandoned or
    refunded. An `open` session can become `closed` or `cancelled`; a `closed` or `partially_returned` one
    only `cancelled`. Partial returns and reopening have endpoints of their own. A new session is `open` by
    default. One of `open`, `closed`, `partially_returned`, `cancelled`. The service's default is `open`.
    """

    cart_items: WideProperty[Optional[list[CartItem]], Optional[Sequence[CartItem]]] = prop(
        "cartItems",
        default=None,
        doc="Items in the cart, one entry for each line, at most 1,000 with at most 10,000 units in total. Send"
        " the complete list, because it replaces the whole cart.",
    )
    """Items in the cart, one entry for each line, at most 1,000 with at most 10,000 units in total. Send the
    complete list, because it replaces the whole cart.
    """

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
        doc="Strings such as a device fingerprint or IP address, preferably hashed, that limits can count, for "
        "example to prevent customers from using several accounts. Send them when you close the session at "
        "the latest. At most 5 items.",
    )
    """Strings such as a device fingerprint or IP address, preferably hashed, that limits can count, for example
    to prevent customers from using several accounts. Send them when you close the session at the latest. At
    most 5 items.
    """

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        attributes_of="CustomerSession",
        doc="Custom session attributes to set, keyed by attribute name. Attributes must exist in the Campaign "
        "Manager before you send them, built-in ones too.",
    )
    """Custom session attributes to set, keyed by attribute name. Attributes must exist in the Campaign Manager
    before you send them, built-in ones too.
    """
