# Generated from spec/schemas/applications/HiddenConditionsEffects.yaml by `make generate`; do not edit.
"""`HiddenConditionsEffects`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import Strings


class HiddenConditionsEffects(Model):
    """Conditions and effects that are hidden in the Rule Builder of an Application.

    Contract: spec/schemas/applications/HiddenConditionsEffects.yaml
    """

    __slots__ = ()

    built_in_effects: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        "builtInEffects",
        default=None,
        doc="Names of the hidden effects that come with Talon.One.",
    )
    """Names of the hidden effects that come with Talon.One."""

    conditions: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        doc="Names of the hidden conditions.",
    )
    """Names of the hidden conditions."""

    custom_effects: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "customEffects",
        default=None,
        doc="IDs of the hidden custom effects.",
    )
    """IDs of the hidden custom effects."""

    webhooks: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        default=None,
        doc="IDs of the hidden webhooks.",
    )
    """IDs of the hidden webhooks."""
