# Generated from spec/schemas/accounts/FeaturesFeed.yaml by `make generate`; do not edit.
"""`FeaturesFeed`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class FeaturesFeed(Model):
    """An entry in the product news feed of the Campaign Manager.

    Contract: spec/schemas/accounts/FeaturesFeed.yaml
    """

    __slots__ = ()

    title: Property[Optional[str]] = prop(
        default=None,
        doc="Headline of the news entry.",
    )
    """Headline of the news entry."""

    pub_date: Property[Optional[str]] = prop(
        "pubDate",
        default=None,
        doc="When the news entry was published.",
    )
    """When the news entry was published."""
