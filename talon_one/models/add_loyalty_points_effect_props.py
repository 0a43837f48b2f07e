# Generated from spec/schemas/effects/AddLoyaltyPointsEffectProps.yaml by `make generate`; do not edit.
"""`AddLoyaltyPointsEffectProps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class AddLoyaltyPointsEffectProps(Model):
    """Details of `addLoyaltyPoints`: the customer earns points in a loyalty program. The real balance changes
    when the session closes.

    Contract: spec/schemas/effects/AddLoyaltyPointsEffectProps.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the point addition in the rule.",
    )
    """Name of the point addition in the rule."""

    program_id: Property[int] = prop(
        "programId",
        doc="ID of the loyalty program whose points or tiers change.",
    )
    """ID of the loyalty program whose points or tiers change."""

    sub_ledger_id: Property[str] = prop(
        "subLedgerId",
        doc="Name of the ledger; for the main ledger, allow for an empty string as well as `main`.",
    )
    """Name of the ledger; for the main ledger, allow for an empty string as well as `main`."""

    value: Property[float] = prop(
        doc="Number of points added.",
    )
    """Number of points added."""

    desired_value: Property[Optional[float]] = prop(
        "desiredValue",
        default=None,
        doc="Number of points the rule asked for, before a limit reduced it to `value`.",
    )
    """Number of points the rule asked for, before a limit reduced it to `value`."""

    recipient_integration_id: Property[str] = prop(
        "recipientIntegrationId",
        max_length=1000,
        doc="Integration ID of the customer profile that gets the points. At most 1000 characters.",
    )
    """Integration ID of the customer profile that gets the points. At most 1000 characters."""

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="Time at which the points become active and can be spent.",
    )
    """Time at which the points become active and can be spent."""

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Time at which the points expire, if they do at a fixed time.",
    )
    """Time at which the points expire, if they do at a fixed time."""

    transaction_uuid: Property[str] = prop(
        "transactionUUID",
        doc="UUID of the transaction in the loyalty ledger.",
    )
    """UUID of the transaction in the loyalty ledger."""

    cart_item_position: Property[Optional[float]] = prop(
        "cartItemPosition",
        default=None,
        doc="Zero-based position in `cartItems` of the item the effect is about, if any.",
    )
    """Zero-based position in `cartItems` of the item the effect is about, if any."""

    cart_item_sub_position: Property[Optional[float]] = prop(
        "cartItemSubPosition",
        default=None,
        doc="Zero-based number of the unit, for a cart item with a quantity above one.",
    )
    """Zero-based number of the unit, for a cart item with a quantity above one."""

    card_identifier: Property[Optional[str]] = prop(
        "cardIdentifier",
        default=None,
        min_length=4,
        max_length=108,
        pattern="^[A-Za-z0-9._%+@-]+$",
        doc="Identifier of the loyalty card, in card-based programs. 4 to 108 characters. Must match "
        "`^[A-Za-z0-9._%+@-]+$`.",
    )
    """Identifier of the loyalty card, in card-based programs. 4 to 108 characters. Must match
    `^[A-Za-z0-9._%+@-]+$`.
    """

    bundle_index: Property[Optional[int]] = prop(
        "bundleIndex",
        default=None,
        doc="Which bundle is meant when several were formed from the same definition.",
    )
    """Which bundle is meant when several were formed from the same definition."""

    bundle_name: Property[Optional[str]] = prop(
        "bundleName",
        default=None,
        doc="Name of the bundle definition that grouped the items, if any.",
    )
    """Name of the bundle definition that grouped the items, if any."""

    awaits_activation: Property[Optional[bool]] = prop(
        "awaitsActivation",
        default=None,
        doc="Whether the points stay pending until an action activates them; present only then.",
    )
    """Whether the points stay pending until an action activates them; present only then."""

    validity_duration: Property[Optional[str]] = prop(
        "validityDuration",
        default=None,
        doc="How long the points are valid from their start: a number with `s` (seconds), `m` (minutes), `h` "
        "(hours), `D` (days), `W` (weeks), `M` (months) or `Y` (years), such as `5D` or `10M`.",
    )
    """How long the points are valid from their start: a number with `s` (seconds), `m` (minutes), `h` (hours),
    `D` (days), `W` (weeks), `M` (months) or `Y` (years), such as `5D` or `10M`.
    """
