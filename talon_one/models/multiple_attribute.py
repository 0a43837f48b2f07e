# Generated from spec/schemas/attributes/MultipleAttribute.yaml by `make generate`; do not edit.
"""`MultipleAttribute`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.attribute import Attribute


class MultipleAttribute(Model):
    """Several attribute definitions together.

    Contract: spec/schemas/attributes/MultipleAttribute.yaml
    """

    __slots__ = ()

    attributes: WideProperty[Optional[list[Attribute]], Optional[Sequence[Attribute]]] = prop(
        default=None,
        doc="The created definitions.",
    )
    """The created definitions."""
