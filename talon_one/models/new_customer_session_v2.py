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
    """Session data to send. In a normal update, fields left out keep their stored values; a dry run looks only
    at what is sent.

    Contract: spec/schemas/sessions/NewCustomerSessionV2.yaml
    """

    __slots__ = ()

    profile_id: Property[Optional[str]] = prop(
        "profileId",
        default=None,
        doc="Your own ID of the customer. An unknown one makes the service create an empty profile; an empty "
        "string means anonymous, for which a guest ID is the better choice.",
    )

    store_integration_id: Property[Optional[str]] = prop(
        "storeIntegrationId",
        default=None,
        min_length=1,
        max_length=1000,
        doc="Your own ID of the store where the activity takes place; campaigns linked to stores are evaluated "
        "only if it matches. 1 to 1000 characters.",
    )

    evaluable_campaign_ids: Property[Optional[list[int]]] = prop(
        "evaluableCampaignIds",
        default=None,
        doc="Campaigns to restrict a dry run to, by internal number; disabled ones are evaluated too.",
    )

    coupon_codes: Property[Optional[list[str]]] = prop(
        "couponCodes",
        default=None,
        max_length=100,
        doc="Coupon codes the customer entered. An empty list clears earlier ones, leaving it out keeps them; "
        "send them by closing time at the latest. Each: at most 100 characters.",
    )

    referral_code: Property[Optional[str]] = prop(
        "referralCode",
        default=None,
        max_length=100,
        doc="Referral code the customer entered. An empty string clears the earlier one, leaving it out keeps "
        "it; send it by closing time at the latest. At most 100 characters.",
    )

    loyalty_cards: Property[Optional[list[str]]] = prop(
        "loyaltyCards",
        default=None,
        max_items=1,
        doc="Identifier of the loyalty card presented by the customer, for programs that book points on cards. "
        "At most 1 item.",
    )

    state: Property[Optional[str]] = prop(
        default=None,
        enum=("open", "closed", "partially_returned", "cancelled"),
        doc="Stage to put the session in: `open` while shopping, `closed` once paid, `cancelled` when abandoned"
        " or refunded. A new session is `open` unless told otherwise; partial returns and reopening have "
        "endpoints of their own. One of `open`, `closed`, `partially_returned`, `cancelled`. Default of the"
        " service: `open`.",
    )

    cart_items: Property[Optional[list[CartItem]]] = prop(
        "cartItems",
        default=None,
        doc="Contents of the cart, one entry for each line, at most 1000 with no more than 10,000 units in all."
        " Send the complete list, since a new list stands for the whole cart.",
    )

    experiment_variant_allocations: Property[Optional[list[ExperimentVariantAllocation]]] = prop(
        "experimentVariantAllocations",
        default=None,
        doc="Experiment variants assigned to the session, each naming an experiment and a variant.",
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
        doc="Strings such as a device fingerprint or IP address, preferably hashed, on which limits can be "
        "placed, for instance to curb multiple accounts. Send them by closing time at the latest. At most 5"
        " items.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom session attribute values to set, keyed by attribute name.",
    )
