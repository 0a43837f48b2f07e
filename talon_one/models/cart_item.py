# Generated from spec/schemas/sessions/CartItem.yaml by `make generate`; do not edit.
"""`CartItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.additional_cost import AdditionalCost
    from talon_one.models.price_detail import PriceDetail
    from talon_one.models.product import Product


class CartItem(Model):
    """One line of a cart. Your system sends what is bought; the service adds its position, return counts and
    price data from the catalog.

    Contract: spec/schemas/sessions/CartItem.yaml
    """

    __slots__ = ()

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Display name of the item.",
    )

    sku: Property[str] = prop(
        min_length=1,
        doc="Stock keeping unit that identifies the item, also used to look it up in a linked catalog. At least"
        " 1 character.",
    )

    quantity: Property[int] = prop(
        minimum=1,
        doc="Number of units bought. Per-item effects are returned for every unit separately. At least 1.",
    )

    returned_quantity: Property[Optional[int]] = prop(
        "returnedQuantity",
        default=None,
        read_only=True,
        doc="Units that have come back so far, counted by the service. Set by the service, which ignores it in "
        "requests.",
    )

    remaining_quantity: Property[Optional[int]] = prop(
        "remainingQuantity",
        default=None,
        read_only=True,
        doc="Units not yet returned, counted by the service. Set by the service, which ignores it in requests.",
    )

    price: Property[Optional[float]] = prop(
        default=None,
        doc="Price of one unit before discounts, in the Application's currency. It overrides the catalog's; "
        "leave it out only if a linked catalog has one.",
    )

    category: Property[Optional[str]] = prop(
        default=None,
        doc="Group or kind the item belongs to, in your own terms.",
    )

    product: Property[Optional[Product]] = prop(
        default=None,
        doc="Product that the SKU is a variant of.",
    )

    weight: Property[Optional[float]] = prop(
        default=None,
        doc="Weight of the item in grams.",
    )

    height: Property[Optional[float]] = prop(
        default=None,
        doc="Height of the item in millimeters.",
    )

    width: Property[Optional[float]] = prop(
        default=None,
        doc="Width of the item in millimeters.",
    )

    length: Property[Optional[float]] = prop(
        default=None,
        doc="Length of the item in millimeters.",
    )

    position: Property[Optional[float]] = prop(
        default=None,
        read_only=True,
        doc="Place of the line in the submitted list, counting from 0 and set by the service; effects and "
        "returns refer to it. Set by the service, which ignores it in requests.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom attribute values of the line, keyed by attribute name. Send all of them each time, as "
        "earlier ones left out are removed; a linked catalog supplies missing ones.",
    )

    additional_costs: Property[Optional[dict[str, AdditionalCost]]] = prop(
        "additionalCosts",
        default=None,
        doc="Extra charges on this line, such as gift wrapping, keyed by the name of an additional cost defined"
        " in the Campaign Manager.",
    )

    catalog_item_id: Property[Optional[int]] = prop(
        "catalogItemID",
        default=None,
        read_only=True,
        doc="Internal number of the catalog entry found for the SKU; absent if there is none. Set by the "
        "service, which ignores it in requests.",
    )

    selected_price_type: Property[Optional[str]] = prop(
        "selectedPriceType",
        default=None,
        read_only=True,
        doc="Name of the price type, out of `prices`, that was used in the evaluation. Set by the service, "
        "which ignores it in requests.",
    )

    adjustment_reference_id: Property[Optional[str]] = prop(
        "adjustmentReferenceId",
        default=None,
        read_only=True,
        format="uuid",
        doc="Reference of the price adjustment behind the price used; absent if none applied. Format `uuid`. "
        "Set by the service, which ignores it in requests.",
    )

    adjustment_effective_from: Property[Optional[datetime]] = prop(
        "adjustmentEffectiveFrom",
        default=None,
        read_only=True,
        doc="When the price adjustment behind the price used took effect; absent if none applied or it has no "
        "start. Set by the service, which ignores it in requests.",
    )

    adjustment_effective_until: Property[Optional[datetime]] = prop(
        "adjustmentEffectiveUntil",
        default=None,
        read_only=True,
        doc="When the price adjustment behind the price used ends; absent if none applied or it has no end. Set"
        " by the service, which ignores it in requests.",
    )

    prices: Property[Optional[dict[str, PriceDetail]]] = prop(
        default=None,
        read_only=True,
        doc="Catalog prices of the item, keyed by the name of the price type. Set by the service, which ignores"
        " it in requests.",
    )
