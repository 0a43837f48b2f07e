# Generated from spec/schemas/audiences/LabelTargetAudience.yaml by `make generate`; do not edit.
"""`LabelTargetAudience`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.audience_reference import AudienceReference


class LabelTargetAudience(Model):
    """Says that something is aimed at the members of an audience.

    Contract: spec/schemas/audiences/LabelTargetAudience.yaml
    """

    __slots__ = ()

    type: Property[str] = prop(
        enum=("AUDIENCE",),
        doc="Constant that marks the target as an audience. One of `AUDIENCE`.",
    )

    audience: Property[AudienceReference] = prop(
        doc="The audience that is aimed at.",
    )
