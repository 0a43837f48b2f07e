# Generated from spec/schemas/attributes/NewAttribute.yaml by `make generate`; do not edit.
"""`NewAttribute`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class NewAttribute(Model):
    """Definition of a custom attribute to create, or to send for an existing one, of which only the
    `description` can be changed.

    Contract: spec/schemas/attributes/NewAttribute.yaml
    """

    __slots__ = ()

    entity: Property[str] = prop(
        enum=("Application", "Campaign", "CustomerProfile", "CustomerSession", "CartItem", "Coupon", "Event", "Giveaway", "LoyaltyCard", "Referral", "Store", "Account"),
        doc="Kind of record that is to carry the attribute. One of `Application`, `Campaign`, "
        "`CustomerProfile`, `CustomerSession`, `CartItem`, `Coupon`, `Event`, `Giveaway`, `LoyaltyCard`, "
        "`Referral`, `Store`. Formerly also `Account`.",
    )

    event_type: Property[Optional[str]] = prop(
        "eventType",
        default=None,
        doc="Name of the custom event the attribute belongs to; matters only if `entity` is `Event`.",
    )

    name: Property[str] = prop(
        pattern="^[A-Za-z]\\w*$",
        doc="Key to use for the value in the `attributes` of a record; unique among the attributes of one "
        "`entity`. Matches `^[A-Za-z]\\w*$`.",
    )

    title: Property[str] = prop(
        pattern="^[A-Za-z][A-Za-z0-9_.!~*\\'() -]*$",
        doc="Label people see in the Campaign Manager; unique among the attributes of one `entity`. Matches "
        "`^[A-Za-z][A-Za-z0-9_.!~*\\'() -]*$`.",
    )

    type: Property[str] = prop(
        enum=("string", "number", "boolean", "time", "(list string)", "(list number)", "(list time)", "location", "(list location)"),
        doc="What values look like: text, number, truth value, point in time or place, or a list of these. "
        "Times are sent as RFC 3339 text. One of `string`, `number`, `boolean`, `time`, `(list string)`, "
        "`(list number)`, `(list time)`, `location`, `(list location)`.",
    )

    description: Property[str] = prop(
        doc="Explanation for people working in the Campaign Manager.",
    )

    suggestions: Property[list[str]] = prop(
        max_items=50,
        doc="Values offered for picking when someone fills in the attribute. At most 50 items.",
    )

    has_allowed_list: Property[Optional[bool]] = prop(
        "hasAllowedList",
        default=None,
        doc="Whether a separate list of permitted values has been attached to the attribute. Default of the "
        "service: `false`.",
    )

    restricted_by_suggestions: Property[Optional[bool]] = prop(
        "restrictedBySuggestions",
        default=None,
        doc="Whether only values from `suggestions` or the attached list are accepted; otherwise any value of "
        "the right type is. Default of the service: `false`.",
    )

    editable: Property[bool] = prop(
        doc="Whether the attribute's definition may be changed.",
    )

    subscribed_applications_ids: Property[Optional[list[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        doc="Internal numbers of the Applications in which the attribute can be used.",
    )

    subscribed_catalogs_ids: Property[Optional[list[int]]] = prop(
        "subscribedCatalogsIds",
        default=None,
        doc="Internal numbers of the cart item catalogs in which the attribute can be used.",
    )

    allowed_subscriptions: Property[Optional[list[str]]] = prop(
        "allowedSubscriptions",
        default=None,
        max_items=2,
        enum=("application", "catalog"),
        doc="What an attribute of `CartItem` may be connected to: Applications, cart item catalogs or both. One"
        " of `application`, `catalog`. At most 2 items.",
    )
