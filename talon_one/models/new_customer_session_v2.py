# Generated from spec/schemas/sessions/NewCustomerSessionV2.yaml by `make generate`; do not edit.
"""`NewCustomerSessionV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.additional_cost import AdditionalCost
    from talon_one.models.cart_item import CartItem
    from talon_one.models.experiment_variant_allocation import ExperimentVariantAllocation


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

    store_integration_id: Property[Optional[str]] = prop(
        "storeIntegrationId",
        default=None,
        min_length=1,
        max_length=1000,
        doc="Integration ID of the store where the activity takes place; campaigns linked to stores are only "
        "evaluated if it matches. 1 to 1000 characters.",
    )

    evaluable_campaign_ids: Property[Optional[list[int]]] = prop(
        "evaluableCampaignIds",
        default=None,
        doc="IDs of the only campaigns to evaluate in a dry request, even disabled ones.",
    )

    coupon_codes: Property[Optional[list[str]]] = prop(
        "couponCodes",
        default=None,
        max_length=100,
        doc="Coupon codes the customer entered. An empty list removes earlier ones, omitting it keeps them. "
        "Send them when you close the session at the latest. Each item: at most 100 characters.",
    )

    referral_code: Property[Optional[str]] = prop(
        "referralCode",
        default=None,
        max_length=100,
        doc="Referral code the customer entered. An empty string removes the earlier one, omitting it keeps it."
        " Send it when you close the session at the latest. At most 100 characters.",
    )

    loyalty_cards: Property[Optional[list[str]]] = prop(
        "loyaltyCards",
        default=None,
        max_items=1,
        doc="Identifier of the customer's loyalty card, for card-based programs. At most 1 item.",
    )

    reward_integration_ids: Property[Optional[list[str]]] = prop(
        "rewardIntegrationIds",
        default=None,
        doc="Your IDs of unlocked rewards that the customer wants to use. Added in version 26.20.",
    )

    state: Property[Optional[str]] = prop(
        default=None,
        enum=("open", "closed", "partially_returned", "cancelled"),
        doc="New state of the session: `open` while shopping, `closed` once paid, `cancelled` when abandoned or"
        " refunded. An `open` session can become `closed` or `cancelled`; a `closed` or "
        "`partially_returned` one only `cancelled`. Partial returns and reopening have endpoints of their "
        "own. A new session is `open` by default. One of `open`, `closed`, `partially_returned`, "
        "`cancelled`. The service's default is `open`.",
    )

    cart_items: Property[Optional[list[CartItem]]] = prop(
        "cartItems",
        default=None,
        doc="Items in the cart, one entry for each line, at most 1,000 with at most 10,000 units in total. Send"
        " the complete list, because it replaces the whole cart.",
    )

    experiment_variant_allocations: Property[Optional[list[ExperimentVariantAllocation]]] = prop(
        "experimentVariantAllocations",
        default=None,
        doc="Experiment variants the session is assigned to, each with an experiment and a variant.",
    )

    additional_costs: Property[Optional[dict[str, AdditionalCost]]] = prop(
        "additionalCosts",
        default=None,
        doc="Extra charges on the whole session, such as shipping, keyed by the name of an additional cost "
        "defined in the Campaign Manager.",
    )

    identifiers: Property[Optional[list[str]]] = prop(
        default=None,
        max_items=5,
        doc="Strings such as a device fingerprint or IP address, preferably hashed, that limits can count, for "
        "example to prevent customers from using several accounts. Send them when you close the session at "
        "the latest. At most 5 items.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom session attributes to set, keyed by attribute name. Attributes must exist in the Campaign "
        "Manager before you send them, built-in ones too.",
    )
