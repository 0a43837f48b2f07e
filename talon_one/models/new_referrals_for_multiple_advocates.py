# Generated from spec/schemas/referrals/NewReferralsForMultipleAdvocates.yaml by `make generate`; do not edit.
"""`NewReferralsForMultipleAdvocates`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class NewReferralsForMultipleAdvocates(Model):
    """Order to create a referral code for each of several advocates, all with the same settings.

    Contract: spec/schemas/referrals/NewReferralsForMultipleAdvocates.yaml
    """

    __slots__ = ()

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="First moment at which the code can be redeemed; absent means it is valid from creation.",
    )

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Moment after which the code is rejected; absent means it never runs out.",
    )

    usage_limit: Property[int] = prop(
        "usageLimit",
        minimum=0,
        maximum=999999,
        doc="How many redemptions one code allows; `0` means no limit of its own, though campaign budgets still"
        " count. From 0 to 999999.",
    )

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="Internal number of the campaign that will contain the codes.",
    )

    advocate_profile_integration_ids: Property[list[str]] = prop(
        "advocateProfileIntegrationIds",
        min_items=1,
        max_items=1000,
        doc="Your own IDs of the customers who each get a code to hand out. 1 to 1000 items.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom attribute values to give to every new referral, keyed by attribute name.",
    )

    valid_characters: Property[Optional[list[str]]] = prop(
        "validCharacters",
        default=None,
        doc="Characters from which the random places of a generated code are filled; if left out, A to Z and 0 "
        "to 9.",
    )

    referral_pattern: Property[Optional[str]] = prop(
        "referralPattern",
        default=None,
        min_length=3,
        max_length=100,
        doc="Template for generated codes: each `#` is replaced by a random character from `valid_characters`, "
        "everything else is kept as written. 3 to 100 characters.",
    )
