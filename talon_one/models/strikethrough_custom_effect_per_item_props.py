# Generated from spec/schemas/effects/StrikethroughCustomEffectPerItemProps.yaml by `make generate`; do not edit.
"""`StrikethroughCustomEffectPerItemProps`."""

from __future__ import annotations

from typing import Any, Mapping

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant


class StrikethroughCustomEffectPerItemProps(Variant):
    """Details of a custom effect that a strikethrough rule triggers for a catalog item, for example to show a
    label.

    Contract: spec/schemas/effects/StrikethroughCustomEffectPerItemProps.yaml
    """

    __slots__ = ()

    effect_id: Property[int] = prop(
        "effectId",
        doc="ID of the custom effect that was triggered.",
    )
    """ID of the custom effect that was triggered."""

    name: Property[str] = prop(
        doc="API name of the custom effect.",
    )
    """API name of the custom effect."""

    payload: WideProperty[dict[str, Any], Mapping[str, Any]] = prop(
        doc="Data of the effect, built from the template in its definition.",
    )
    """Data of the effect, built from the template in its definition."""
