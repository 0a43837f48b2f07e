# Generated from spec/schemas/templates/CreateTemplateCampaignResponse.yaml by `make generate`; do not edit.
"""`CreateTemplateCampaignResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.campaign import Campaign
    from talon_one.models.collection import Collection
    from talon_one.models.ruleset import Ruleset


class CreateTemplateCampaignResponse(Model):
    """What was created from a campaign template: the campaign and what belongs to it.

    Contract: spec/schemas/templates/CreateTemplateCampaignResponse.yaml
    """

    __slots__ = ()

    campaign: Property[Campaign] = prop(
        doc="The new campaign, with its ID.",
    )
    """The new campaign, with its ID."""

    ruleset: Property[Ruleset] = prop(
        doc="Rules of the new campaign, copied from the template.",
    )
    """Rules of the new campaign, copied from the template."""

    collections: WideProperty[Optional[list[Collection]], Optional[Sequence[Collection]]] = prop(
        default=None,
        doc="Collections that were created with the campaign, if any.",
    )
    """Collections that were created with the campaign, if any."""
