# Generated from spec/schemas/effects/CustomEffect.yaml by `make generate`; do not edit.
"""`CustomEffect`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.template_arg_def import TemplateArgDef


class CustomEffect(Model):
    """Definition of a custom effect: a payload of your own design that rules can return to your integration.

    Contract: spec/schemas/effects/CustomEffect.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the custom effect; it returns as `effectId` when triggered.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns the record.",
    )

    modified: Property[datetime] = prop(
        doc="Moment of the last change to the record, kept by the service.",
    )

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
        doc="API name by which your integration recognizes the effect. Matches `^[A-Za-z](\\w|\\s)*$`.",
    )

    title: Property[str] = prop(
        pattern="^[^\\x00-\\x1f\\x7f\\s][^\\x00-\\x1f\\x7f]*$",
        doc="Name shown for the effect in the Rule Builder. Matches `^[^\\x00-\\x1f\\x7f\\s][^\\x00-\\x1f\\x7f]*$`.",
    )

    payload: Property[str] = prop(
        doc="JSON template, as text, of the data returned when the effect fires.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that tells colleagues what the record is for.",
    )

    enabled: Property[bool] = prop(
        doc="True when the effect can be used in rules.",
    )

    params: Property[Optional[list[TemplateArgDef]]] = prop(
        default=None,
        doc="Inputs that campaign builders fill in when they use the effect in a rule.",
    )

    modified_by: Property[Optional[int]] = prop(
        "modifiedBy",
        default=None,
        doc="Internal number of the Campaign Manager user who changed the record last.",
    )

    created_by: Property[int] = prop(
        "createdBy",
        doc="Internal number of the Campaign Manager user who created the record.",
    )
