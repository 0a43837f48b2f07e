# Generated from spec/schemas/rules/CodeGeneratorSettings.yaml by `make generate`; do not edit.
"""`CodeGeneratorSettings`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CodeGeneratorSettings(Model):
    """How codes are generated, be it for coupons, referrals or loyalty cards.

    Contract: spec/schemas/rules/CodeGeneratorSettings.yaml
    """

    __slots__ = ()

    valid_characters: Property[list[str]] = prop(
        "validCharacters",
        doc="Characters from which the random places of a generated code are filled.",
    )

    coupon_pattern: Property[str] = prop(
        "couponPattern",
        min_length=3,
        max_length=100,
        pattern="^[A-Za-z0-9._%+@#-]+$",
        doc="Shape of generated codes: each `#` becomes a random character out of `valid_characters`, "
        "everything else is kept as written. 3 to 100 characters. Matches `^[A-Za-z0-9._%+@#-]+$`.",
    )
