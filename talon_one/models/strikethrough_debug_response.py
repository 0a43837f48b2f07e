# Generated from spec/schemas/effects/StrikethroughDebugResponse.yaml by `make generate`; do not edit.
"""`StrikethroughDebugResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, WideProperty, former, prop

if TYPE_CHECKING:
    from talon_one.models.strikethrough_effect import StrikethroughEffect


class StrikethroughDebugResponse(Model):
    """Result of a test evaluation of strikethrough rules.

    Contract: spec/schemas/effects/StrikethroughDebugResponse.yaml
    """

    __slots__ = ()

    campaigns_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "campaignsIDs",
        default=None,
        doc="IDs of the campaigns that were evaluated.",
    )
    """IDs of the campaigns that were evaluated."""
    campaigns_i_ds: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = former("campaigns_ids")
    """Deprecated: the former name of `campaigns_ids`."""

    effects: WideProperty[Optional[list[StrikethroughEffect]], Optional[Sequence[StrikethroughEffect]]] = prop(
        default=None,
        doc="Strikethrough effects the evaluation produced.",
    )
    """Strikethrough effects the evaluation produced."""
