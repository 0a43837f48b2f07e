# Generated from spec/schemas/attributes/TalangAttributeVisibility.yaml by `make generate`; do not edit.
"""`TalangAttributeVisibility`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import Strings


class TalangAttributeVisibility(Model):
    """Which attributes the Rule Builder offers and which it hides.

    Contract: spec/schemas/attributes/TalangAttributeVisibility.yaml
    """

    __slots__ = ()

    invisible: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        doc="Attributes to hide in the Rule Builder.",
    )
    """Attributes to hide in the Rule Builder."""

    visible: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        doc="Attributes to offer in the Rule Builder.",
    )
    """Attributes to offer in the Rule Builder."""
