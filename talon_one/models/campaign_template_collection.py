# Generated from spec/schemas/templates/CampaignTemplateCollection.yaml by `make generate`; do not edit.
"""`CampaignTemplateCollection`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class CampaignTemplateCollection(Model):
    """A collection (list of strings used in rules) that comes with a campaign template.

    Contract: spec/schemas/templates/CampaignTemplateCollection.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        pattern="^[A-Za-z](\\w|\\s)*$",
        doc="Name by which the template's rules know the collection. At least 1 character. Matches "
        "`^[A-Za-z](\\w|\\s)*$`.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that tells colleagues what the collection holds.",
    )
