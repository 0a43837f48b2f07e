# Generated from spec/schemas/campaigns/CampaignEligibilityFailureDetails.yaml by `make generate`; do not edit.
"""`CampaignEligibilityFailureDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import CampaignIneligibility


class CampaignEligibilityFailureDetails(Model):
    """Why a campaign did not pass its eligibility check.

    Contract: spec/schemas/campaigns/CampaignEligibilityFailureDetails.yaml
    """

    __slots__ = ()

    failure_code: WideProperty[str, CampaignIneligibility] = prop(
        "failureCode",
        enum=("ALL_RULES_FAILED", "SKIPPED", "AUDIENCE_NOT_MATCHED"),
        doc="Reason: no rule of the campaign passed (`ALL_RULES_FAILED`), the campaign was left out of the "
        "evaluation (`SKIPPED`), or the customer is not in the required audience (`AUDIENCE_NOT_MATCHED`). "
        "One of `ALL_RULES_FAILED`, `SKIPPED`, `AUDIENCE_NOT_MATCHED`.",
    )
    """Reason: no rule of the campaign passed (`ALL_RULES_FAILED`), the campaign was left out of the evaluation
        (`SKIPPED`), or the customer is not in the required audience (`AUDIENCE_NOT_MATCHED`). One of
        `ALL_RULES_FAILED`, `SKIPPED`, `AUDIENCE_NOT_MATCHED`.
    """
