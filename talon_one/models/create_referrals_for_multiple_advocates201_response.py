# Generated from spec/schemas/referrals/CreateReferralsForMultipleAdvocates201Response.yaml by `make generate`; do not edit.
"""`CreateReferralsForMultipleAdvocates201Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.referral import Referral


class CreateReferralsForMultipleAdvocates201Response(Model):
    """The referral codes created for several advocates, and their number.

    Contract: spec/schemas/referrals/CreateReferralsForMultipleAdvocates201Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Number of referral codes created.",
    )
    """Number of referral codes created."""

    data: WideProperty[list[Referral], Sequence[Referral]] = prop(
        doc="The new referral codes.",
    )
    """The new referral codes."""
