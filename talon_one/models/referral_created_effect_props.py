# Generated from spec/schemas/effects/ReferralCreatedEffectProps.yaml by `make generate`; do not edit.
"""`ReferralCreatedEffectProps`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ReferralCreatedEffectProps(Model):
    """Details of `referralCreated`: a rule created a new referral code.

    Contract: spec/schemas/effects/ReferralCreatedEffectProps.yaml
    """

    __slots__ = ()

    value: Property[str] = prop(
        doc="The newly created referral code, for the customer to share.",
    )
    """The newly created referral code, for the customer to share."""
