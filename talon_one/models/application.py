# Generated from spec/schemas/applications/Application.yaml by `make generate`; do not edit.
"""`Application`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.attributes_settings import AttributesSettings
    from talon_one.models.best_prior_price_settings import BestPriorPriceSettings
    from talon_one.models.limit_config import LimitConfig
    from talon_one.models.loyalty_program import LoyaltyProgram
    from talon_one.types import AdditionalCostDiscountScope, CaseSensitivity, DiscountScope


class Application(Model):
    """The environment that campaigns, sessions and API keys belong to, typically one for each shop, country or
    currency.

    Contract: spec/schemas/applications/Application.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the Application; use it in the paths of Management API calls.",
    )
    """ID of the Application; use it in the paths of Management API calls."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    modified: Property[datetime] = prop(
        doc="When the Application was last changed.",
    )
    """When the Application was last changed."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    name: Property[str] = prop(
        min_length=1,
        doc="Display name of the Application. At least 1 character.",
    )
    """Display name of the Application. At least 1 character."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the Application is used for.",
    )
    """What the Application is used for."""

    timezone: Property[str] = prop(
        min_length=1,
        doc="IANA time zone that date and time conditions of the Application use, such as `Europe/Berlin`. At "
        "least 1 character.",
    )
    """IANA time zone that date and time conditions of the Application use, such as `Europe/Berlin`. At least 1
    character.
    """

    currency: Property[str] = prop(
        min_length=1,
        doc="Code of the currency of all amounts in the Application; sessions have no currency of their own. At"
        " least 1 character.",
    )
    """Code of the currency of all amounts in the Application; sessions have no currency of their own. At least 1
    character.
    """

    case_sensitivity: WideProperty[Optional[str], Optional[CaseSensitivity]] = prop(
        "caseSensitivity",
        default=None,
        enum=("sensitive", "insensitive-uppercase", "insensitive-lowercase"),
        doc="How letter case in coupon codes is treated: `sensitive` stores and compares codes as entered; the "
        "two `insensitive` values ignore case and store codes in upper or lower case. If you change it, "
        "existing codes in another case can no longer be redeemed. One of `sensitive`, "
        "`insensitive-uppercase`, `insensitive-lowercase`.",
    )
    """How letter case in coupon codes is treated: `sensitive` stores and compares codes as entered; the two
    `insensitive` values ignore case and store codes in upper or lower case. If you change it, existing codes
    in another case can no longer be redeemed. One of `sensitive`, `insensitive-uppercase`,
    `insensitive-lowercase`.
    """

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        doc="Custom Application attributes, keyed by attribute name.",
    )
    """Custom Application attributes, keyed by attribute name."""

    limits: WideProperty[Optional[list[LimitConfig]], Optional[Sequence[LimitConfig]]] = prop(
        default=None,
        doc="Default budgets for campaigns created in the Application, each limiting one type of action.",
    )
    """Default budgets for campaigns created in the Application, each limiting one type of action."""

    default_discount_scope: WideProperty[Optional[str], Optional[DiscountScope]] = prop(
        "defaultDiscountScope",
        default=None,
        enum=("sessionTotal", "cartItems", "additionalCosts"),
        doc="What a `setDiscount` effect without a scope of its own reduces: the session total, only the items,"
        " or only the additional costs. One of `sessionTotal`, `cartItems`, `additionalCosts`.",
    )
    """What a `setDiscount` effect without a scope of its own reduces: the session total, only the items, or only
    the additional costs. One of `sessionTotal`, `cartItems`, `additionalCosts`.
    """

    enable_cascading_discounts: Property[Optional[bool]] = prop(
        "enableCascadingDiscounts",
        default=None,
        doc="Whether each discount is calculated on what earlier campaigns left over, instead of on the "
        "original amounts.",
    )
    """Whether each discount is calculated on what earlier campaigns left over, instead of on the original
    amounts.
    """

    enable_flattened_cart_items: Property[Optional[bool]] = prop(
        "enableFlattenedCartItems",
        default=None,
        doc="Whether a cart item with a quantity above one is evaluated as that many single units.",
    )
    """Whether a cart item with a quantity above one is evaluated as that many single units."""

    attributes_settings: Property[Optional[AttributesSettings]] = prop(
        "attributesSettings",
        default=None,
        doc="Which custom attributes campaigns and coupons of the Application must have.",
    )
    """Which custom attributes campaigns and coupons of the Application must have."""

    sandbox: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the Application is for testing; sandbox and live Applications share no customers, loyalty "
        "programs or audiences.",
    )
    """Whether the Application is for testing; sandbox and live Applications share no customers, loyalty programs
    or audiences.
    """

    enable_partial_discounts: Property[Optional[bool]] = prop(
        "enablePartialDiscounts",
        default=None,
        doc="Whether a discount larger than the remaining budget is granted in part instead of being refused; "
        "`desiredValue` in the effect then contains the original amount.",
    )
    """Whether a discount larger than the remaining budget is granted in part instead of being refused;
    `desiredValue` in the effect then contains the original amount.
    """

    default_discount_additional_cost_per_item_scope: WideProperty[Optional[str], Optional[AdditionalCostDiscountScope]] = prop(
        "defaultDiscountAdditionalCostPerItemScope",
        default=None,
        enum=("price", "itemTotal", "additionalCosts"),
        doc="What a per-item discount without a scope of its own reduces: `price` (the item price), "
        "`additionalCosts` (the costs of the item) or `itemTotal` (both together). One of `price`, "
        "`itemTotal`, `additionalCosts`.",
    )
    """What a per-item discount without a scope of its own reduces: `price` (the item price), `additionalCosts`
    (the costs of the item) or `itemTotal` (both together). One of `price`, `itemTotal`, `additionalCosts`.
    """

    default_evaluation_group_id: Property[Optional[int]] = prop(
        "defaultEvaluationGroupId",
        default=None,
        doc="ID of the campaign evaluation group that new campaigns join unless another one is chosen.",
    )
    """ID of the campaign evaluation group that new campaigns join unless another one is chosen."""

    default_cart_item_filter_id: Property[Optional[int]] = prop(
        "defaultCartItemFilterId",
        default=None,
        doc="ID of the cart item filter used by default in the Application.",
    )
    """ID of the cart item filter used by default in the Application."""

    enable_campaign_state_management: Property[Optional[bool]] = prop(
        "enableCampaignStateManagement",
        default=None,
        doc="Whether campaign staging and revisions is enabled, so that changes can be tested with a staging "
        "key before they go live. It can't be disabled again.",
    )
    """Whether campaign staging and revisions is enabled, so that changes can be tested with a staging key before
    they go live. It can't be disabled again.
    """

    loyalty_programs: WideProperty[list[LoyaltyProgram], Sequence[LoyaltyProgram]] = prop(
        "loyaltyPrograms",
        doc="Loyalty programs connected to the Application.",
    )
    """Loyalty programs connected to the Application."""

    best_prior_price_settings: Property[Optional[BestPriorPriceSettings]] = prop(
        "bestPriorPriceSettings",
        default=None,
        doc="Settings for tracking past prices, from which the best prior price of an item can be looked up. "
        "Added in version 26.16.",
    )
    """Settings for tracking past prices, from which the best prior price of an item can be looked up. Added in
    version 26.16.
    """
