# Generated from spec/schemas/loyalty/UpdateLoyaltyCardRequest.yaml by `make generate`; do not edit.
"""`UpdateLoyaltyCardRequest`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class UpdateLoyaltyCardRequest(Model):
    """New status of a loyalty card.

    Contract: spec/schemas/loyalty/UpdateLoyaltyCardRequest.yaml
    """

    __slots__ = ()

    status: Property[Optional[str]] = prop(
        default=None,
        doc="New status of the card: `active` or `inactive`.",
    )
    """New status of the card: `active` or `inactive`."""
