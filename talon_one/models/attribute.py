# Generated from spec/schemas/attributes/Attribute.yaml by `make generate`; do not edit.
"""`Attribute`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import AttributeEntity, AttributeSubscription, AttributeType, Strings


class Attribute(Model):
    """Definition of a custom attribute, an extra data field that one type of entity can have and rules can use.

    Contract: spec/schemas/attributes/Attribute.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the attribute, needed to fetch or change its definition.",
    )
    """ID of the attribute, needed to fetch or change its definition."""

    created: Property[datetime] = prop(
        doc="When the attribute was defined.",
    )
    """When the attribute was defined."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    entity: WideProperty[str, AttributeEntity] = prop(
        enum=("Application", "Campaign", "CustomerProfile", "CustomerSession", "CartItem", "Coupon", "Event", "Giveaway", "LoyaltyCard", "Referral", "Store", "Account"),
        doc="Type of entity that has the attribute. One of `Application`, `Campaign`, `CustomerProfile`, "
        "`CustomerSession`, `CartItem`, `Coupon`, `Event`, `Giveaway`, `LoyaltyCard`, `Referral`, `Store`. "
        "Earlier versions also had `Account`.",
    )
    """Type of entity that has the attribute. One of `Application`, `Campaign`, `CustomerProfile`,
    `CustomerSession`, `CartItem`, `Coupon`, `Event`, `Giveaway`, `LoyaltyCard`, `Referral`, `Store`. Earlier
    versions also had `Account`.
    """

    event_type: Property[Optional[str]] = prop(
        "eventType",
        default=None,
        doc="Name of the custom event the attribute belongs to; only used if `entity` is `Event`.",
    )
    """Name of the custom event the attribute belongs to; only used if `entity` is `Event`."""

    name: Property[str] = prop(
        pattern="^[A-Za-z]\\w*$",
        doc="Key of the value in the `attributes` of an entity; unique among the attributes of one `entity`. "
        "Must match `^[A-Za-z]\\w*$`.",
    )
    """Key of the value in the `attributes` of an entity; unique among the attributes of one `entity`. Must match
    `^[A-Za-z]\\w*$`.
    """

    title: Property[str] = prop(
        pattern="^[A-Za-z][A-Za-z0-9_.!~*'() -]*$",
        doc="Title in the Campaign Manager; unique among the attributes of one `entity`. Must match "
        "`^[A-Za-z][A-Za-z0-9_.!~*'() -]*$`.",
    )
    """Title in the Campaign Manager; unique among the attributes of one `entity`. Must match
    `^[A-Za-z][A-Za-z0-9_.!~*'() -]*$`.
    """

    type: WideProperty[str, AttributeType] = prop(
        enum=("string", "number", "boolean", "time", "(list string)", "(list number)", "(list time)", "location", "(list location)"),
        doc="Type of the values: string, number, boolean, time or location, or a list of these. Times are sent "
        "as RFC 3339 strings. One of `string`, `number`, `boolean`, `time`, `(list string)`, `(list "
        "number)`, `(list time)`, `location`, `(list location)`.",
    )
    """Type of the values: string, number, boolean, time or location, or a list of these. Times are sent as RFC
    3339 strings. One of `string`, `number`, `boolean`, `time`, `(list string)`, `(list number)`, `(list
    time)`, `location`, `(list location)`.
    """

    description: Property[str] = prop(
        doc="Description in the Campaign Manager.",
    )
    """Description in the Campaign Manager."""

    suggestions: WideProperty[list[str], Strings] = prop(
        max_items=50,
        min_length=1,
        doc="Values to choose from when someone fills in the attribute. At most 50 items. Each item: at least 1"
        " character.",
    )
    """Values to choose from when someone fills in the attribute. At most 50 items. Each item: at least 1
    character.
    """

    has_allowed_list: Property[Optional[bool]] = prop(
        "hasAllowedList",
        default=None,
        doc="Whether the attribute has an imported list of allowed values. The service's default is `false`.",
    )
    """Whether the attribute has an imported list of allowed values. The service's default is `false`."""

    restricted_by_suggestions: Property[Optional[bool]] = prop(
        "restrictedBySuggestions",
        default=None,
        doc="Whether only values from `suggestions` or the imported list are accepted; otherwise any value of "
        "the right type is. The service's default is `false`.",
    )
    """Whether only values from `suggestions` or the imported list are accepted; otherwise any value of the right
    type is. The service's default is `false`.
    """

    editable: Property[bool] = prop(
        doc="Whether the attribute's definition can be changed.",
    )
    """Whether the attribute's definition can be changed."""

    subscribed_applications_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        doc="IDs of the Applications in which the attribute can be used.",
    )
    """IDs of the Applications in which the attribute can be used."""

    subscribed_catalogs_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "subscribedCatalogsIds",
        default=None,
        doc="IDs of the cart item catalogs in which the attribute can be used.",
    )
    """IDs of the cart item catalogs in which the attribute can be used."""

    allowed_subscriptions: WideProperty[Optional[list[str]], Optional[Sequence[AttributeSubscription]]] = prop(
        "allowedSubscriptions",
        default=None,
        max_items=2,
        enum=("application", "catalog"),
        doc="What an attribute of `CartItem` can be connected to: Applications, cart item catalogs or both. One"
        " of `application`, `catalog`. At most 2 items.",
    )
    """What an attribute of `CartItem` can be connected to: Applications, cart item catalogs or both. One of
    `application`, `catalog`. At most 2 items.
    """

    event_type_id: Property[Optional[int]] = prop(
        "eventTypeId",
        default=None,
        doc="ID of the custom event the attribute belongs to; absent for other entities.",
    )
    """ID of the custom event the attribute belongs to; absent for other entities."""
