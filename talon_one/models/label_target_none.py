# Generated from spec/schemas/catalogs/LabelTargetNone.yaml by `make generate`; do not edit.
"""`LabelTargetNone`."""

from __future__ import annotations

from typing import Literal

from talon_one.model import WideProperty, prop
from talon_one.model.unions import Variant


class LabelTargetNone(Variant):
    """Target of a price or label that is not limited to any audience.

    Contract: spec/schemas/catalogs/LabelTargetNone.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["NONE"]] = prop(
        default="NONE",
        enum=("NONE",),
        doc="Says that the target is not limited to an audience. The only value is `NONE`. Filled in if left "
        "out.",
    )
    """Says that the target is not limited to an audience. The only value is `NONE`. Filled in if left out."""
