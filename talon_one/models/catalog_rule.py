# Generated from spec/schemas/catalogs/CatalogRule.yaml by `make generate`; do not edit.
"""`CatalogRule`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.binding import Binding


class CatalogRule(Model):
    """A rule in a campaign blueprint.

    Contract: spec/schemas/catalogs/CatalogRule.yaml
    """

    __slots__ = ()

    title: Property[str] = prop(
        doc="Name of the rule.",
    )
    """Name of the rule."""

    bindings: WideProperty[Optional[list[Binding]], Optional[Sequence[Binding]]] = prop(
        default=None,
        doc="Named expressions that the condition and the effects can refer to.",
    )
    """Named expressions that the condition and the effects can refer to."""

    condition: WideProperty[list[Any], Sequence[Any]] = prop(
        min_items=1,
        doc="Condition of the rule, as a nested list in Talang, the language of rules. At least 1 item.",
    )
    """Condition of the rule, as a nested list in Talang, the language of rules. At least 1 item."""

    effects: WideProperty[list[dict[str, Any]], Sequence[Mapping[str, Any]]] = prop(
        doc="Effects that the rule produces when the condition is met.",
    )
    """Effects that the rule produces when the condition is met."""
