# Generated from spec/schemas/audiences/LabelTargetAudience.yaml by `make generate`; do not edit.
"""`LabelTargetAudience`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.audience_reference import AudienceReference


class LabelTargetAudience(Variant):
    """Target of a price or label that is limited to an audience.

    Contract: spec/schemas/audiences/LabelTargetAudience.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["AUDIENCE"]] = prop(
        default="AUDIENCE",
        enum=("AUDIENCE",),
        doc="Says that the target is limited to an audience. The only value is `AUDIENCE`. Filled in if left "
        "out.",
    )
    """Says that the target is limited to an audience. The only value is `AUDIENCE`. Filled in if left out."""

    audience: Property[AudienceReference] = prop(
        doc="The audience the target is limited to.",
    )
    """The audience the target is limited to."""
