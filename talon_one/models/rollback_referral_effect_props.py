# Generated from spec/schemas/effects/RollbackReferralEffectProps.yaml by `make generate`; do not edit.
"""`RollbackReferralEffectProps`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class RollbackReferralEffectProps(Model):
    """Details of `rollbackReferral`: the redemption of a referral code was rolled back.

    Contract: spec/schemas/effects/RollbackReferralEffectProps.yaml
    """

    __slots__ = ()

    value: Property[str] = prop(
        doc="Referral code whose redemption was rolled back.",
    )
    """Referral code whose redemption was rolled back."""
