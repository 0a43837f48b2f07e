# Generated from spec/schemas/sessions/ReopenSessionResponse.yaml by `make generate`; do not edit.
"""`ReopenSessionResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.effect import Effect


class ReopenSessionResponse(Model):
    """Response to reopening a closed session.

    Contract: spec/schemas/sessions/ReopenSessionResponse.yaml
    """

    __slots__ = ()

    effects: Property[list[Effect]] = prop(
        doc="Rollback effects for the effects of closing, such as redeemed coupons or added points.",
    )
