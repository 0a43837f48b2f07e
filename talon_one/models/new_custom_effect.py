# Generated from spec/schemas/effects/NewCustomEffect.yaml by `make generate`; do not edit.
"""`NewCustomEffect`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.template_arg_def import TemplateArgDef


class NewCustomEffect(Model):
    """Data for creating a custom effect that rules can return to your integration.

    Contract: spec/schemas/effects/NewCustomEffect.yaml
    """

    __slots__ = ()

    application_ids: WideProperty[list[int], Sequence[int]] = prop(
        "applicationIds",
        min_items=1,
        doc="IDs of the Applications where the entity can be used. At least 1 item.",
    )
    """IDs of the Applications where the entity can be used. At least 1 item."""

    is_per_item: Property[Optional[bool]] = prop(
        "isPerItem",
        default=None,
        doc="Whether the effect is triggered for each cart item or once for the whole session.",
    )
    """Whether the effect is triggered for each cart item or once for the whole session."""

    name: Property[str] = prop(
        pattern="^[A-Za-z](\\w|\\s)*$",
        doc="API name by which your integration will recognize the effect. Must match `^[A-Za-z](\\w|\\s)*$`.",
    )
    """API name by which your integration will recognize the effect. Must match `^[A-Za-z](\\w|\\s)*$`."""

    title: Property[str] = prop(
        pattern="^[^\\x00-\\x1f\\x7f\\s][^\\x00-\\x1f\\x7f]*$",
        doc="Name of the effect in the Rule Builder. Must match `^[^\\x00-\\x1f\\x7f\\s][^\\x00-\\x1f\\x7f]*$`.",
    )
    """Name of the effect in the Rule Builder. Must match `^[^\\x00-\\x1f\\x7f\\s][^\\x00-\\x1f\\x7f]*$`."""

    payload: Property[str] = prop(
        doc="JSON template, as text, of the data to return.",
    )
    """JSON template, as text, of the data to return."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Notes on what it is for.",
    )
    """Notes on what it is for."""

    enabled: Property[bool] = prop(
        doc="Whether the effect can be used in rules.",
    )
    """Whether the effect can be used in rules."""

    params: WideProperty[Optional[list[TemplateArgDef]], Optional[Sequence[TemplateArgDef]]] = prop(
        default=None,
        doc="Parameters that people fill in when they use the effect in a rule.",
    )
    """Parameters that people fill in when they use the effect in a rule."""
