# Generated from spec/schemas/referrals/NewReferralsForMultipleAdvocates.yaml by `make generate`; do not edit.
"""`NewReferralsForMultipleAdvocates`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import Strings


class NewReferralsForMultipleAdvocates(Model):
    """Request to create a referral code for each of several advocates, all with the same settings.

    Contract: spec/schemas/referrals/NewReferralsForMultipleAdvocates.yaml
    """

    __slots__ = ()

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="Time from which the code can be redeemed; absent means that it is valid from creation.",
    )
    """Time from which the code can be redeemed; absent means that it is valid from creation."""

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Time after which the code is rejected; absent means that it never expires.",
    )
    """Time after which the code is rejected; absent means that it never expires."""

    usage_limit: Property[Optional[int]] = prop(
        "usageLimit",
        default=None,
        minimum=0,
        maximum=999999,
        doc="How many times the code can be redeemed; `0` means no limit of its own, but campaign budgets still"
        " apply. From 0 to 999999.",
    )
    """How many times the code can be redeemed; `0` means no limit of its own, but campaign budgets still apply.
    From 0 to 999999.
    """

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="ID of the campaign of the codes.",
    )
    """ID of the campaign of the codes."""

    advocate_profile_integration_ids: WideProperty[list[str], Strings] = prop(
        "advocateProfileIntegrationIds",
        min_items=1,
        max_items=1000,
        doc="Integration IDs of the customers who each get a code to pass on. 1 to 1000 items.",
    )
    """Integration IDs of the customers who each get a code to pass on. 1 to 1000 items."""

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        attributes_of="Referral",
        doc="Custom referral attributes of every new referral, keyed by attribute name.",
    )
    """Custom referral attributes of every new referral, keyed by attribute name."""

    valid_characters: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        "validCharacters",
        default=None,
        doc="Characters for the random parts of generated codes; A to Z and 0 to 9 by default.",
    )
    """Characters for the random parts of generated codes; A to Z and 0 to 9 by default."""

    referral_pattern: Property[Optional[str]] = prop(
        "referralPattern",
        default=None,
        min_length=3,
        max_length=100,
        doc="Pattern of generated codes: each `#` becomes a random character from `valid_characters`, the rest "
        "stays as it is. 3 to 100 characters.",
    )
    """Pattern of generated codes: each `#` becomes a random character from `valid_characters`, the rest stays as
    it is. 3 to 100 characters.
    """
