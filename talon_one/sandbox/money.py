"""Amounts of money and points: how they are added up, and how they are shown."""

from __future__ import annotations

import math


def amount(*parts: float) -> float:
    """The sum of the parts, to a millionth: every amount that the sandbox computes goes through here.

    Binary fractions leave dust, which would miss a limit that is reached exactly, and would add up:
    4.35 * 100 is 434.99999999999994.
    """
    return round(math.fsum(parts), 6) + 0.0  # the zero makes a plain one of -0.0


def shown(number: float) -> str:
    """A number for a text, with all of its digits."""
    return f"{number:.15g}"
