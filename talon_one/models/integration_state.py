# Generated from spec/schemas/sessions/IntegrationState.yaml by `make generate`; do not edit.
"""`IntegrationState`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.coupon import Coupon
    from talon_one.models.customer_profile import CustomerProfile
    from talon_one.models.customer_session import CustomerSession
    from talon_one.models.event import Event
    from talon_one.models.loyalty import Loyalty


class IntegrationState(Model):
    """Response of the first version of the Integration API after evaluating a request.

    Contract: spec/schemas/sessions/IntegrationState.yaml
    """

    __slots__ = ()

    session: Property[CustomerSession] = prop(
        doc="Customer session after the request.",
    )
    """Customer session after the request."""

    profile: Property[CustomerProfile] = prop(
        doc="Customer's profile after the request.",
    )
    """Customer's profile after the request."""

    event: Property[Event] = prop(
        doc="Event that was recorded for the request.",
    )
    """Event that was recorded for the request."""

    loyalty: Property[Optional[Loyalty]] = prop(
        default=None,
        doc="Point balances and tiers of the customer.",
    )
    """Point balances and tiers of the customer."""

    coupon: Property[Optional[Coupon]] = prop(
        default=None,
        doc="Coupon used in the session, if any.",
    )
    """Coupon used in the session, if any."""
