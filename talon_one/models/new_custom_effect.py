# Generated from spec/schemas/effects/NewCustomEffect.yaml by `make generate`; do not edit.
"""`NewCustomEffect`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.template_arg_def import TemplateArgDef


class NewCustomEffect(Model):
    """Data for creating a custom effect that rules can return to your integration.

    Contract: spec/schemas/effects/NewCustomEffect.yaml
    """

    __slots__ = ()

    application_ids: Property[list[int]] = prop(
        "applicationIds",
        min_items=1,
        doc="Internal numbers of the Applications where the entity can be used. At least 1 item.",
    )

    is_per_item: Property[Optional[bool]] = prop(
        "isPerItem",
        default=None,
        doc="True when the effect fires once per cart item, false when once for the whole session.",
    )

    name: Property[str] = prop(
        pattern="^[A-Za-z](\\w|\\s)*$",
        doc="API name by which your integration will recognize the effect. Matches `^[A-Za-z](\\w|\\s)*$`.",
    )

    title: Property[str] = prop(
        pattern="^[^\\x00-\\x1f\\x7f\\s][^\\x00-\\x1f\\x7f]*$",
        doc="Name to show for the effect in the Rule Builder. Matches `^[^\\x00-\\x1f\\x7f\\s][^\\x00-\\x1f\\x7f]*$`.",
    )

    payload: Property[str] = prop(
        doc="JSON template, as text, of the data to return when the effect fires.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that tells colleagues what the record is for.",
    )

    enabled: Property[bool] = prop(
        doc="Whether the effect can be used in rules.",
    )

    params: Property[Optional[list[TemplateArgDef]]] = prop(
        default=None,
        doc="Inputs that campaign builders fill in when they use the effect in a rule.",
    )
