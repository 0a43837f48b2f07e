# Generated from spec/schemas/attributes/MultipleAttribute.yaml by `make generate`; do not edit.
"""`MultipleAttribute`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.attribute import Attribute


class MultipleAttribute(Model):
    """Several attribute definitions together.

    Contract: spec/schemas/attributes/MultipleAttribute.yaml
    """

    __slots__ = ()

    attributes: Property[Optional[list[Attribute]]] = prop(
        default=None,
        doc="The created definitions.",
    )
