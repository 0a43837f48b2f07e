# Generated from spec/schemas/loyalty/ActivateLoyaltyPoints.yaml by `make generate`; do not edit.
"""`ActivateLoyaltyPoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, former, prop

if TYPE_CHECKING:
    from talon_one.types import Strings


class ActivateLoyaltyPoints(Model):
    """Request to activate pending points that wait for an action (`on_action`). Name either single transactions
    or a whole session, not both.

    Contract: spec/schemas/loyalty/ActivateLoyaltyPoints.yaml
    """

    __slots__ = ()

    transaction_uuids: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        "transactionUUIDs",
        default=None,
        min_items=1,
        max_items=50,
        unique_items=True,
        format="uuid",
        doc="UUIDs of the transactions whose pending points to activate; omit it when `session_id` is sent. 1 "
        "to 50 items. No item can occur twice. Each item: format `uuid`.",
    )
    """UUIDs of the transactions whose pending points to activate; omit it when `session_id` is sent. 1 to 50
    items. No item can occur twice. Each item: format `uuid`.
    """
    transaction_uui_ds: WideProperty[Optional[list[str]], Optional[Strings]] = former("transaction_uuids")
    """Deprecated: the former name of `transaction_uuids`."""

    session_id: Property[Optional[str]] = prop(
        "sessionId",
        default=None,
        min_length=1,
        doc="Integration ID of the customer session whose pending points to activate; omit it when "
        "`transaction_uuids` is sent. At least 1 character.",
    )
    """Integration ID of the customer session whose pending points to activate; omit it when `transaction_uuids`
    is sent. At least 1 character.
    """
