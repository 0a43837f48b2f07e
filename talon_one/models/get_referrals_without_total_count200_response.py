# Generated from spec/schemas/referrals/GetReferralsWithoutTotalCount200Response.yaml by `make generate`; do not edit.
"""`GetReferralsWithoutTotalCount200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.referral import Referral


class GetReferralsWithoutTotalCount200Response(Page["Referral"]):
    """A page of referral codes; `has_more` replaces the total number.

    Contract: spec/schemas/referrals/GetReferralsWithoutTotalCount200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    data: WideProperty[list[Referral], Sequence[Referral]] = prop(
        doc="Referral codes on this page; empty if none match.",
    )
    """Referral codes on this page; empty if none match."""
