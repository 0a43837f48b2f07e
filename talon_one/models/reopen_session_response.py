# Generated from spec/schemas/sessions/ReopenSessionResponse.yaml by `make generate`; do not edit.
"""`ReopenSessionResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.effect import Effect


class ReopenSessionResponse(Model):
    """Response to reopening a closed session.

    Contract: spec/schemas/sessions/ReopenSessionResponse.yaml
    """

    __slots__ = ()

    effects: WideProperty[list[Effect], Sequence[Effect]] = prop(
        doc="Rollback effects for the effects of closing, such as redeemed coupons or added points.",
    )
    """Rollback effects for the effects of closing, such as redeemed coupons or added points."""
