# Generated from spec/schemas/effects/StrikethroughDebugResponse.yaml by `make generate`; do not edit.
"""`StrikethroughDebugResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, former, prop

if TYPE_CHECKING:
    from talon_one.models.strikethrough_effect import StrikethroughEffect


class StrikethroughDebugResponse(Model):
    """Result of a test evaluation of strikethrough rules.

    Contract: spec/schemas/effects/StrikethroughDebugResponse.yaml
    """

    __slots__ = ()

    campaigns_ids: Property[Optional[list[int]]] = prop(
        "campaignsIDs",
        default=None,
        doc="IDs of the campaigns that were evaluated.",
    )
    campaigns_i_ds: Property[Optional[list[int]]] = former("campaigns_ids")

    effects: Property[Optional[list[StrikethroughEffect]]] = prop(
        default=None,
        doc="Strikethrough effects the evaluation produced.",
    )
