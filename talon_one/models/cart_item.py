# Generated from spec/schemas/sessions/CartItem.yaml by `make generate`; do not edit.
"""`CartItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.additional_cost import AdditionalCost
    from talon_one.models.price_detail import PriceDetail
    from talon_one.models.product import Product


class CartItem(Model):
    """One line of a cart. Your system sends what is bought; the service adds its position, numbers of returned
    units, and price data from the catalog.

    Contract: spec/schemas/sessions/CartItem.yaml
    """

    __slots__ = ()

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Name of the item, for display.",
    )
    """Name of the item, for display."""

    sku: Property[str] = prop(
        min_length=1,
        doc="Stock keeping unit (SKU) of the item, also used to look it up in a connected catalog. At least 1 "
        "character.",
    )
    """Stock keeping unit (SKU) of the item, also used to look it up in a connected catalog. At least 1
    character.
    """

    quantity: Property[int] = prop(
        minimum=1,
        doc="Number of units. Per-item effects are returned for each unit. At least 1.",
    )
    """Number of units. Per-item effects are returned for each unit. At least 1."""

    returned_quantity: Property[Optional[int]] = prop(
        "returnedQuantity",
        default=None,
        read_only=True,
        doc="Number of units returned so far, counted by the service. Set by the service; ignored in requests.",
    )
    """Number of units returned so far, counted by the service. Set by the service; ignored in requests."""

    remaining_quantity: Property[Optional[int]] = prop(
        "remainingQuantity",
        default=None,
        read_only=True,
        doc="Number of units not returned, counted by the service. Set by the service; ignored in requests.",
    )
    """Number of units not returned, counted by the service. Set by the service; ignored in requests."""

    price: Property[Optional[float]] = prop(
        default=None,
        doc="Price of one unit before discounts, in the Application's currency. It overrides the price in the "
        "catalog; only omit it if a connected catalog has one.",
    )
    """Price of one unit before discounts, in the Application's currency. It overrides the price in the catalog;
    only omit it if a connected catalog has one.
    """

    category: Property[Optional[str]] = prop(
        default=None,
        doc="Category of the item, in your own words.",
    )
    """Category of the item, in your own words."""

    product: Property[Optional[Product]] = prop(
        default=None,
        doc="Product that the SKU is a variant of.",
    )
    """Product that the SKU is a variant of."""

    weight: Property[Optional[float]] = prop(
        default=None,
        doc="Weight of the item in grams.",
    )
    """Weight of the item in grams."""

    height: Property[Optional[float]] = prop(
        default=None,
        doc="Height of the item in millimeters.",
    )
    """Height of the item in millimeters."""

    width: Property[Optional[float]] = prop(
        default=None,
        doc="Width of the item in millimeters.",
    )
    """Width of the item in millimeters."""

    length: Property[Optional[float]] = prop(
        default=None,
        doc="Length of the item in millimeters.",
    )
    """Length of the item in millimeters."""

    position: Property[Optional[float]] = prop(
        default=None,
        read_only=True,
        doc="Zero-based position of the line in the list you sent, set by the service; effects and returns "
        "refer to it. Set by the service; ignored in requests.",
    )
    """Zero-based position of the line in the list you sent, set by the service; effects and returns refer to it.
    Set by the service; ignored in requests.
    """

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        attributes_of="CartItem",
        doc="Custom attributes of the line, keyed by attribute name. Attributes must exist in the Campaign "
        "Manager before you send them, built-in ones too. Send all of them each time, because earlier ones "
        "that you omit are removed; a connected catalog supplies missing ones.",
    )
    """Custom attributes of the line, keyed by attribute name. Attributes must exist in the Campaign Manager
    before you send them, built-in ones too. Send all of them each time, because earlier ones that you omit
    are removed; a connected catalog supplies missing ones.
    """

    additional_costs: WideProperty[Optional[dict[str, AdditionalCost]], Optional[Mapping[str, AdditionalCost]]] = prop(
        "additionalCosts",
        default=None,
        doc="Extra charges on this line, such as gift wrapping, keyed by the name of an additional cost defined"
        " in the Campaign Manager.",
    )
    """Extra charges on this line, such as gift wrapping, keyed by the name of an additional cost defined in the
    Campaign Manager.
    """

    catalog_item_id: Property[Optional[int]] = prop(
        "catalogItemID",
        default=None,
        read_only=True,
        doc="ID of the catalog item found for the SKU, if any. Set by the service; ignored in requests.",
    )
    """ID of the catalog item found for the SKU, if any. Set by the service; ignored in requests."""

    selected_price_type: Property[Optional[str]] = prop(
        "selectedPriceType",
        default=None,
        read_only=True,
        doc="Name of the price type, out of `prices`, that the evaluation used. Set by the service; ignored in "
        "requests.",
    )
    """Name of the price type, out of `prices`, that the evaluation used. Set by the service; ignored in
    requests.
    """

    adjustment_reference_id: Property[Optional[str]] = prop(
        "adjustmentReferenceId",
        default=None,
        read_only=True,
        format="uuid",
        doc="Reference ID of the price adjustment behind the price, if any. Format `uuid`. Set by the service; "
        "ignored in requests.",
    )
    """Reference ID of the price adjustment behind the price, if any. Format `uuid`. Set by the service; ignored
    in requests.
    """

    adjustment_effective_from: Property[Optional[datetime]] = prop(
        "adjustmentEffectiveFrom",
        default=None,
        read_only=True,
        doc="When the price adjustment behind the price started, if any. Set by the service; ignored in "
        "requests.",
    )
    """When the price adjustment behind the price started, if any. Set by the service; ignored in requests."""

    adjustment_effective_until: Property[Optional[datetime]] = prop(
        "adjustmentEffectiveUntil",
        default=None,
        read_only=True,
        doc="When the price adjustment behind the price ends, if any. Set by the service; ignored in requests.",
    )
    """When the price adjustment behind the price ends, if any. Set by the service; ignored in requests."""

    prices: WideProperty[Optional[dict[str, PriceDetail]], Optional[Mapping[str, PriceDetail]]] = prop(
        default=None,
        read_only=True,
        doc="Catalog prices of the item, keyed by the name of the price type. Set by the service; ignored in "
        "requests.",
    )
    """Catalog prices of the item, keyed by the name of the price type. Set by the service; ignored in requests."""
