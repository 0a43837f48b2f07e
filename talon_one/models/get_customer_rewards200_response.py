# Generated from spec/schemas/rewards/GetCustomerRewards200Response.yaml by `make generate`; do not edit.
"""`GetCustomerRewards200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.customer_profile_reward import CustomerProfileReward


class GetCustomerRewards200Response(Page["CustomerProfileReward"]):
    """One page of the rewards that were unlocked for a customer.

    Contract: spec/schemas/rewards/GetCustomerRewards200Response.yaml
    """

    __slots__ = ()

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="Whether there are more entries after this page.",
    )
    """Whether there are more entries after this page."""

    total_result_size: Property[Optional[int]] = prop(
        "totalResultSize",
        default=None,
        doc="Number of entries on all pages; only with `withTotalResultSize`.",
    )
    """Number of entries on all pages; only with `withTotalResultSize`."""

    data: WideProperty[list[CustomerProfileReward], Sequence[CustomerProfileReward]] = prop(
        doc="The unlocked rewards on this page.",
    )
    """The unlocked rewards on this page."""
