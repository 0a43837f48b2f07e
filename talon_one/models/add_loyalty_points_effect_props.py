# Generated from spec/schemas/effects/AddLoyaltyPointsEffectProps.yaml by `make generate`; do not edit.
"""`AddLoyaltyPointsEffectProps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class AddLoyaltyPointsEffectProps(Model):
    """Details of `addLoyaltyPoints`: the customer earns points in a loyalty program. The real balance moves when
    the session closes.

    Contract: spec/schemas/effects/AddLoyaltyPointsEffectProps.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Label the rule gives to this point addition.",
    )

    program_id: Property[int] = prop(
        "programId",
        doc="Internal number of the loyalty program concerned.",
    )

    sub_ledger_id: Property[str] = prop(
        "subLedgerId",
        doc="Ledger of the loyalty program the effect acts on; for the main ledger, allow for an empty string "
        "as well as `main`.",
    )

    value: Property[float] = prop(
        doc="Number of points added.",
    )

    desired_value: Property[Optional[float]] = prop(
        "desiredValue",
        default=None,
        doc="Number of points the rule wanted to add before a limit reduced it to `value`.",
    )

    recipient_integration_id: Property[str] = prop(
        "recipientIntegrationId",
        max_length=1000,
        doc="Your own id (integration id) of the customer profile that gets the points. At most 1000 "
        "characters.",
    )

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="Moment the points become active and can be spent.",
    )

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Moment the points expire; absent when no fixed expiry is set.",
    )

    transaction_uuid: Property[str] = prop(
        "transactionUUID",
        doc="UUID that identifies the ledger transaction in the loyalty program.",
    )

    cart_item_position: Property[Optional[float]] = prop(
        "cartItemPosition",
        default=None,
        doc="Zero-based place in `cartItems` of the item the effect concerns; absent when it is not tied to an "
        "item.",
    )

    cart_item_sub_position: Property[Optional[float]] = prop(
        "cartItemSubPosition",
        default=None,
        doc="Which unit of a cart item with a quantity above one is meant, counted from zero.",
    )

    card_identifier: Property[Optional[str]] = prop(
        "cardIdentifier",
        default=None,
        min_length=4,
        max_length=108,
        pattern="^[A-Za-z0-9._%+@-]+$",
        doc="Code of the loyalty card involved; present for card-based programs. 4 to 108 characters. Matches "
        "`^[A-Za-z0-9._%+@-]+$`.",
    )

    bundle_index: Property[Optional[int]] = prop(
        "bundleIndex",
        default=None,
        doc="Which bundle is meant when several were formed from the same definition.",
    )

    bundle_name: Property[Optional[str]] = prop(
        "bundleName",
        default=None,
        doc="Name of the bundle definition that grouped the items; absent outside bundles.",
    )

    awaits_activation: Property[Optional[bool]] = prop(
        "awaitsActivation",
        default=None,
        doc="True when the points stay pending until an action activates them; given only then.",
    )

    validity_duration: Property[Optional[str]] = prop(
        "validityDuration",
        default=None,
        doc="How long the points remain usable, counted from their start, as a duration such as `5D` or `10M`.",
    )
