# Generated from spec/schemas/selectors/ReverseSelectorStep.yaml by `make generate`; do not edit.
"""`ReverseSelectorStep`."""

from __future__ import annotations

from typing import Literal

from talon_one.model import WideProperty, prop
from talon_one.model.unions import Variant


class ReverseSelectorStep(Variant):
    """Puts the items into the opposite order.

    Contract: spec/schemas/selectors/ReverseSelectorStep.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["reverse"]] = prop(
        default="reverse",
        enum=("reverse",),
        doc="Marks the step as a `reverse`. The only value is `reverse`. Filled in if left out.",
    )
    """Marks the step as a `reverse`. The only value is `reverse`. Filled in if left out."""
