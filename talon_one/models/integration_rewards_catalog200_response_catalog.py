# Generated from spec/schemas/rewards/IntegrationRewardsCatalog200ResponseCatalog.yaml by `make generate`; do not edit.
"""`IntegrationRewardsCatalog200ResponseCatalog`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.reward_catalog_item import RewardCatalogItem


class IntegrationRewardsCatalog200ResponseCatalog(Page["RewardCatalogItem"]):
    """One page of the rewards on offer.

    Contract: spec/schemas/rewards/IntegrationRewardsCatalog200ResponseCatalog.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="Whether there are more entries after this page.",
    )
    """Whether there are more entries after this page."""

    data: WideProperty[list[RewardCatalogItem], Sequence[RewardCatalogItem]] = prop(
        doc="The rewards on this page.",
    )
    """The rewards on this page."""
