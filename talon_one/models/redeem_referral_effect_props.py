# Generated from spec/schemas/effects/RedeemReferralEffectProps.yaml by `make generate`; do not edit.
"""`RedeemReferralEffectProps`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class RedeemReferralEffectProps(Model):
    """Details of `redeemReferral`, an older effect that reported a redeemed referral code; replaced by
    `acceptReferral`.

    Deprecated by the service.

    Contract: spec/schemas/effects/RedeemReferralEffectProps.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the redeemed referral.",
    )
    """ID of the redeemed referral."""

    value: Property[str] = prop(
        doc="Referral code that was redeemed.",
    )
    """Referral code that was redeemed."""
