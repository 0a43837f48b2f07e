# Generated from spec/schemas/referrals/GetReferralsWithoutTotalCount200Response.yaml by `make generate`; do not edit.
"""`GetReferralsWithoutTotalCount200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.referral import Referral


class GetReferralsWithoutTotalCount200Response(Model):
    """One page of referral codes; `has_more` takes the place of a count.

    Contract: spec/schemas/referrals/GetReferralsWithoutTotalCount200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="Whether further records follow after this page.",
    )

    data: Property[list[Referral]] = prop(
        doc="Referral codes of this page; empty if none match.",
    )
