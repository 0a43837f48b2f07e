# Generated from spec/schemas/selectors/SelectorValueMapRef.yaml by `make generate`; do not edit.
"""`SelectorValueMapRef`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class SelectorValueMapRef(Model):
    """Value map that a selector refers to.

    Contract: spec/schemas/selectors/SelectorValueMapRef.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the value map.",
    )
    """ID of the value map."""
