# Generated from spec/schemas/loyalty/NewDigitalPass.yaml by `make generate`; do not edit.
"""`NewDigitalPass`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class NewDigitalPass(Model):
    """Request to create a pass for a customer's mobile wallet.

    Contract: spec/schemas/loyalty/NewDigitalPass.yaml
    """

    __slots__ = ()

    loyalty_program_id: Property[int] = prop(
        "loyaltyProgramId",
        minimum=1,
        doc="ID of the loyalty program that the pass is for. At least 1.",
    )

    pass_template_id: Property[str] = prop(
        "passTemplateId",
        min_length=1,
        doc="ID of the template to make the pass from. At least 1 character.",
    )

    profile_id: Property[str] = prop(
        "profileId",
        min_length=1,
        doc="Integration ID of the customer who gets the pass. At least 1 character.",
    )

    loyalty_card_id: Property[Optional[str]] = prop(
        "loyaltyCardId",
        default=None,
        doc="Code of the customer's loyalty card, in card-based programs.",
    )

    platform: Property[str] = prop(
        enum=("apple", "google"),
        doc="Wallet that the pass is for: `apple` or `google`. One of `apple`, `google`.",
    )

    attributes: Property[Optional[dict[str, str]]] = prop(
        default=None,
        doc="Values for the pass template, keyed by name.",
    )
