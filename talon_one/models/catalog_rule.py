# Generated from spec/schemas/catalogs/CatalogRule.yaml by `make generate`; do not edit.
"""`CatalogRule`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

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

    bindings: Property[Optional[list[Binding]]] = prop(
        default=None,
        doc="Named expressions that the condition and the effects can refer to.",
    )

    condition: Property[list[Any]] = prop(
        min_items=1,
        doc="Condition of the rule, as a nested list in Talang, the language of rules. At least 1 item.",
    )

    effects: Property[list[dict[str, Any]]] = prop(
        doc="Effects that the rule produces when the condition is met.",
    )
