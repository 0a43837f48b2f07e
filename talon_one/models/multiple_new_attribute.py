# Generated from spec/schemas/attributes/MultipleNewAttribute.yaml by `make generate`; do not edit.
"""`MultipleNewAttribute`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.new_attribute import NewAttribute


class MultipleNewAttribute(Model):
    """Several attribute definitions to create together.

    Contract: spec/schemas/attributes/MultipleNewAttribute.yaml
    """

    __slots__ = ()

    attributes: WideProperty[Optional[list[NewAttribute]], Optional[Sequence[NewAttribute]]] = prop(
        default=None,
        doc="The definitions to create.",
    )
    """The definitions to create."""
