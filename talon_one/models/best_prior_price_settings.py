# Generated from spec/schemas/catalogs/BestPriorPriceSettings.yaml by `make generate`; do not edit.
"""`BestPriorPriceSettings`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class BestPriorPriceSettings(Model):
    """Settings of an Application for recording and looking up earlier prices of items.

    Contract: spec/schemas/catalogs/BestPriorPriceSettings.yaml
    """

    __slots__ = ()

    enable_best_prior_price: Property[Optional[bool]] = prop(
        "enableBestPriorPrice",
        default=None,
        doc="Whether the best prior price feature is enabled for the Application.",
    )
    """Whether the best prior price feature is enabled for the Application."""
