# Generated from spec/schemas/templates/CampaignTemplateCollection.yaml by `make generate`; do not edit.
"""`CampaignTemplateCollection`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class CampaignTemplateCollection(Model):
    """A collection (a list of strings used in rules) of a campaign template.

    Contract: spec/schemas/templates/CampaignTemplateCollection.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        pattern="^[A-Za-z](\\w|\\s)*$",
        doc="Name of the collection in the template's rules. At least 1 character. Must match "
        "`^[A-Za-z](\\w|\\s)*$`.",
    )
    """Name of the collection in the template's rules. At least 1 character. Must match `^[A-Za-z](\\w|\\s)*$`."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the collection contains, in your own words.",
    )
    """What the collection contains, in your own words."""
