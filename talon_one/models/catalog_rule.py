# Generated from spec/schemas/catalogs/CatalogRule.yaml by `make generate`; do not edit.
"""`CatalogRule`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.binding import Binding


class CatalogRule(Model):
    """A rule within a campaign blueprint.

    Contract: spec/schemas/catalogs/CatalogRule.yaml
    """

    __slots__ = ()

    title: Property[str] = prop(
        doc="Name of the rule as shown to campaign builders.",
    )

    bindings: Property[Optional[list[Binding]]] = prop(
        default=None,
        doc="Named expressions that the condition and the effects can refer to.",
    )

    condition: Property[list[Any]] = prop(
        min_items=1,
        doc="What must hold for the rule to fire, as a nested list in the rule engine's expression language. At"
        " least 1 item.",
    )

    effects: Property[list[dict[str, Any]]] = prop(
        doc="What happens when the condition holds.",
    )
