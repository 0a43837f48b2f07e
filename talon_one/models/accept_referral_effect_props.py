# Generated from spec/schemas/effects/AcceptReferralEffectProps.yaml by `make generate`; do not edit.
"""`AcceptReferralEffectProps`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AcceptReferralEffectProps(Model):
    """Details of `acceptReferral`: the referral code is valid for the session. It is redeemed automatically when
    the session closes.

    Contract: spec/schemas/effects/AcceptReferralEffectProps.yaml
    """

    __slots__ = ()

    value: Property[str] = prop(
        doc="Referral code that was accepted.",
    )
    """Referral code that was accepted."""
