# Generated from spec/schemas/rules/CodeGeneratorSettings.yaml by `make generate`; do not edit.
"""`CodeGeneratorSettings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import Strings


class CodeGeneratorSettings(Model):
    """How codes are generated for coupons, referrals or loyalty cards.

    Contract: spec/schemas/rules/CodeGeneratorSettings.yaml
    """

    __slots__ = ()

    valid_characters: WideProperty[list[str], Strings] = prop(
        "validCharacters",
        doc="Characters for the random parts of generated codes.",
    )
    """Characters for the random parts of generated codes."""

    coupon_pattern: Property[str] = prop(
        "couponPattern",
        min_length=3,
        max_length=100,
        pattern="^[A-Za-z0-9._%+@#-]+$",
        doc="Pattern of generated codes: each `#` becomes a random character from `valid_characters`, the rest "
        "stays as it is. 3 to 100 characters. Must match `^[A-Za-z0-9._%+@#-]+$`.",
    )
    """Pattern of generated codes: each `#` becomes a random character from `valid_characters`, the rest stays as
    it is. 3 to 100 characters. Must match `^[A-Za-z0-9._%+@#-]+$`.
    """
