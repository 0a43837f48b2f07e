# Generated from spec/schemas/events/EventV3ReferralEntity.yaml by `make generate`; do not edit.
"""`EventV3ReferralEntity`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class EventV3ReferralEntity(Model):
    """The referral code that can be sent with an event.

    Contract: spec/schemas/events/EventV3ReferralEntity.yaml
    """

    __slots__ = ()

    referral_code: Property[Optional[str]] = prop(
        "referralCode",
        default=None,
        max_length=100,
        doc="Referral code entered by the customer. At most 100 characters.",
    )
    """Referral code entered by the customer. At most 100 characters."""
