# Generated from spec/schemas/campaigns/CampaignEligibilityDetails.yaml by `make generate`; do not edit.
"""`CampaignEligibilityDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.campaign_eligibility_failure_details import CampaignEligibilityFailureDetails


class CampaignEligibilityDetails(Model):
    """One result of the eligibility check of a campaign.

    Contract: spec/schemas/campaigns/CampaignEligibilityDetails.yaml
    """

    __slots__ = ()

    passed: Property[bool] = prop(
        doc="Whether the campaign passed the check; if not, `details` says why.",
    )
    """Whether the campaign passed the check; if not, `details` says why."""

    coupon_code: Property[Optional[str]] = prop(
        "couponCode",
        default=None,
        doc="Coupon code the result is about; absent when no code was involved.",
    )
    """Coupon code the result is about; absent when no code was involved."""

    details: Property[Optional[CampaignEligibilityFailureDetails]] = prop(
        default=None,
        doc="Reason for the failure; present when the campaign did not pass.",
    )
    """Reason for the failure; present when the campaign did not pass."""
