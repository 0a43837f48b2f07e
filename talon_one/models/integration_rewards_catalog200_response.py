# Generated from spec/schemas/rewards/IntegrationRewardsCatalog200Response.yaml by `make generate`; do not edit.
"""`IntegrationRewardsCatalog200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.integration_rewards_catalog200_response_catalog import IntegrationRewardsCatalog200ResponseCatalog
    from talon_one.models.loyalty_balances import LoyaltyBalances
    from talon_one.models.reward_catalog_item import RewardCatalogItem  # noqa: F401  (its base names it)


class IntegrationRewardsCatalog200Response(Page["RewardCatalogItem"]):
    """One page of the reward catalog, with the customer's points if they were asked for.

    Contract: spec/schemas/rewards/IntegrationRewardsCatalog200Response.yaml
    """

    __slots__ = ()

    catalog: Property[IntegrationRewardsCatalog200ResponseCatalog] = prop(
        doc="The rewards on this page.",
    )
    """The rewards on this page."""

    loyalty: WideProperty[Optional[dict[str, LoyaltyBalances]], Optional[Mapping[str, LoyaltyBalances]]] = prop(
        default=None,
        doc="Points of the customer or the card, keyed by the ID of the loyalty program.",
    )
    """Points of the customer or the card, keyed by the ID of the loyalty program."""
