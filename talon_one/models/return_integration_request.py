# Generated from spec/schemas/sessions/ReturnIntegrationRequest.yaml by `make generate`; do not edit.
"""`ReturnIntegrationRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, former, prop

if TYPE_CHECKING:
    from talon_one.models.new_return import NewReturn
    from talon_one.types import ReturnResponseContent


class ReturnIntegrationRequest(Model):
    """Request to return items of a closed session, with the extra objects to return.

    Contract: spec/schemas/sessions/ReturnIntegrationRequest.yaml
    """

    __slots__ = ()

    return_: Property[NewReturn] = prop(
        "return",
        doc="The items to return.",
    )
    """The items to return."""
    _return: Property[NewReturn] = former("return_")
    """Deprecated: the former name of `return_`."""
    var_return: Property[NewReturn] = former("return_")
    """Deprecated: the former name of `return_`."""

    response_content: WideProperty[Optional[list[str]], Optional[Sequence[ReturnResponseContent]]] = prop(
        "responseContent",
        default=None,
        enum=("customerSession", "customerProfile", "coupons", "triggeredCampaigns", "referral", "loyalty", "event", "previousReturns"),
        doc="Extra objects to return, each in the field of the same name; the effects are always returned. One "
        "of `customerSession`, `customerProfile`, `coupons`, `triggeredCampaigns`, `referral`, `loyalty`, "
        "`event`, `previousReturns`.",
    )
    """Extra objects to return, each in the field of the same name; the effects are always returned. One of
    `customerSession`, `customerProfile`, `coupons`, `triggeredCampaigns`, `referral`, `loyalty`, `event`,
    `previousReturns`.
    """
