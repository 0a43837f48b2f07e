# Generated from spec/schemas/attributes/TalangAttribute.yaml by `make generate`; do not edit.
"""`TalangAttribute`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import Strings, TalangAttributeKind, TalangEntity


class TalangAttribute(Model):
    """An attribute as rules see it, either a built-in or a custom one.

    Contract: spec/schemas/attributes/TalangAttribute.yaml
    """

    __slots__ = ()

    entity: WideProperty[Optional[str], Optional[TalangEntity]] = prop(
        default=None,
        enum=("AdvocateProfile", "Account", "Application", "AwardedGiveaway", "Bundle", "Campaign", "CartItem", "Coupon", "CustomerProfile", "CustomerSession", "Event", "Item", "Loyalty", "LoyaltyCard", "Profile", "Giveaway", "Referral", "Session", "Store", "Achievements", "AdvancedEvent", "AdvancedEventConnectedSession"),
        doc="Type of entity that has the attribute. One of `AdvocateProfile`, `Account`, `Application`, "
        "`AwardedGiveaway`, `Bundle`, `Campaign`, `CartItem`, `Coupon`, `CustomerProfile`, "
        "`CustomerSession`, `Event`, `Item`, `Loyalty`, `LoyaltyCard`, `Profile`, `Giveaway`, `Referral`, "
        "`Session`, `Store`, `Achievements`, `AdvancedEvent`, `AdvancedEventConnectedSession`.",
    )
    """Type of entity that has the attribute. One of `AdvocateProfile`, `Account`, `Application`,
    `AwardedGiveaway`, `Bundle`, `Campaign`, `CartItem`, `Coupon`, `CustomerProfile`, `CustomerSession`,
    `Event`, `Item`, `Loyalty`, `LoyaltyCard`, `Profile`, `Giveaway`, `Referral`, `Session`, `Store`,
    `Achievements`, `AdvancedEvent`, `AdvancedEventConnectedSession`.
    """

    name: Property[str] = prop(
        doc="Name of the attribute in rule expressions, which are written in Talang.",
    )
    """Name of the attribute in rule expressions, which are written in Talang."""

    title: Property[Optional[str]] = prop(
        default=None,
        doc="Title in the Rule Builder.",
    )
    """Title in the Rule Builder."""

    type: Property[str] = prop(
        doc="Talang type of the attribute's values.",
    )
    """Talang type of the attribute's values."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Description for people who build rules.",
    )
    """Description for people who build rules."""

    visible: Property[bool] = prop(
        doc="Whether the attribute is offered in the Rule Builder. The service's default is `true`.",
    )
    """Whether the attribute is offered in the Rule Builder. The service's default is `true`."""

    kind: WideProperty[str, TalangAttributeKind] = prop(
        enum=("built-in", "custom"),
        doc="Origin of the attribute: `built-in` comes with Talon.One, `custom` was defined by the account. One"
        " of `built-in`, `custom`.",
    )
    """Origin of the attribute: `built-in` comes with Talon.One, `custom` was defined by the account. One of
    `built-in`, `custom`.
    """

    campaigns_count: Property[int] = prop(
        "campaignsCount",
        doc="Number of campaigns that refer to the attribute.",
    )
    """Number of campaigns that refer to the attribute."""

    example_value: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        "exampleValue",
        default=None,
        doc="Examples of values of the attribute.",
    )
    """Examples of values of the attribute."""
