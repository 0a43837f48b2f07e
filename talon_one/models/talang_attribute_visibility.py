# Generated from spec/schemas/attributes/TalangAttributeVisibility.yaml by `make generate`; do not edit.
"""`TalangAttributeVisibility`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class TalangAttributeVisibility(Model):
    """Which attributes are offered when building rules and which are hidden.

    Contract: spec/schemas/attributes/TalangAttributeVisibility.yaml
    """

    __slots__ = ()

    invisible: Property[Optional[list[str]]] = prop(
        default=None,
        doc="Attributes to hide from people who build rules.",
    )

    visible: Property[Optional[list[str]]] = prop(
        default=None,
        doc="Attributes to offer to people who build rules.",
    )
