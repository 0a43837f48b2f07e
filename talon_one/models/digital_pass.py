# Generated from spec/schemas/loyalty/DigitalPass.yaml by `make generate`; do not edit.
"""`DigitalPass`."""

from __future__ import annotations

from typing import Literal

from talon_one.model import Model, Property, WideProperty, prop


class DigitalPass(Model):
    """Pass for a customer's mobile wallet.

    Contract: spec/schemas/loyalty/DigitalPass.yaml
    """

    __slots__ = ()

    pass_id: Property[str] = prop(
        "passId",
        doc="ID that identifies this pass.",
    )
    """ID that identifies this pass."""

    pass_template_id: Property[str] = prop(
        "passTemplateId",
        doc="ID of the template that the pass is made from.",
    )
    """ID of the template that the pass is made from."""

    status: WideProperty[str, Literal["created"]] = prop(
        enum=("created",),
        doc="State of the pass; there is only `created`. The only value is `created`.",
    )
    """State of the pass; there is only `created`. The only value is `created`."""

    pass_url: Property[str] = prop(
        "passUrl",
        format="uri",
        doc="Address at which the customer gets the pass. Format `uri`.",
    )
    """Address at which the customer gets the pass. Format `uri`."""
