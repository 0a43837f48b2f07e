# Generated from spec/schemas/loyalty/NewDigitalPass.yaml by `make generate`; do not edit.
"""`NewDigitalPass`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import PassPlatform


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
    """ID of the loyalty program that the pass is for. At least 1."""

    pass_template_id: Property[str] = prop(
        "passTemplateId",
        min_length=1,
        doc="ID of the template to make the pass from. At least 1 character.",
    )
    """ID of the template to make the pass from. At least 1 character."""

    profile_id: Property[str] = prop(
        "profileId",
        min_length=1,
        doc="Integration ID of the customer who gets the pass. At least 1 character.",
    )
    """Integration ID of the customer who gets the pass. At least 1 character."""

    loyalty_card_id: Property[Optional[str]] = prop(
        "loyaltyCardId",
        default=None,
        doc="Code of the customer's loyalty card, in card-based programs.",
    )
    """Code of the customer's loyalty card, in card-based programs."""

    platform: WideProperty[str, PassPlatform] = prop(
        enum=("apple", "google"),
        doc="Wallet that the pass is for: `apple` or `google`. One of `apple`, `google`.",
    )
    """Wallet that the pass is for: `apple` or `google`. One of `apple`, `google`."""

    attributes: WideProperty[Optional[dict[str, str]], Optional[Mapping[str, str]]] = prop(
        default=None,
        doc="Values for the pass template, keyed by name.",
    )
    """Values for the pass template, keyed by name."""
