# Generated from spec/schemas/accounts/TwoFAConfig.yaml by `make generate`; do not edit.
"""`TwoFAConfig`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class TwoFAConfig(Model):
    """Two-factor sign-in settings for all users of the account.

    Contract: spec/schemas/accounts/TwoFAConfig.yaml
    """

    __slots__ = ()

    enabled: Property[bool] = prop(
        doc="Whether users need a one-time code from an email in addition to the password.",
    )
    """Whether users need a one-time code from an email in addition to the password."""

    require_every_sign_in: Property[Optional[bool]] = prop(
        "requireEverySignIn",
        default=None,
        doc="Whether the code is required at every sign-in, or only on a new device and every 30 days.",
    )
    """Whether the code is required at every sign-in, or only on a new device and every 30 days."""
