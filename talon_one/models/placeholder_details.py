# Generated from spec/schemas/templates/PlaceholderDetails.yaml by `make generate`; do not edit.
"""`PlaceholderDetails`."""

from __future__ import annotations

from typing import Any, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class PlaceholderDetails(Model):
    """A template placeholder and the value a campaign has for it.

    Contract: spec/schemas/templates/PlaceholderDetails.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the placeholder in the template.",
    )
    """Name of the placeholder in the template."""

    type: Property[str] = prop(
        doc="Type of the value, for example `list string`.",
    )
    """Type of the value, for example `list string`."""

    value: WideProperty[list[Any], Sequence[Any]] = prop(
        doc="Value of the placeholder in the campaign, as an expression.",
    )
    """Value of the placeholder in the campaign, as an expression."""
