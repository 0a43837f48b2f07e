# Generated from spec/schemas/accounts/SSOConfig.yaml by `make generate`; do not edit.
"""`SSOConfig`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class SSOConfig(Model):
    """Single sign-on settings of the account.

    Contract: spec/schemas/accounts/SSOConfig.yaml
    """

    __slots__ = ()

    enforced: Property[bool] = prop(
        doc="Whether users can only sign in through single sign-on; this can't be undone.",
    )
    """Whether users can only sign in through single sign-on; this can't be undone."""

    new_acs_url: Property[Optional[str]] = prop(
        "newAcsUrl",
        default=None,
        doc="New assertion consumer service URL, to which the identity provider posts its responses.",
    )
    """New assertion consumer service URL, to which the identity provider posts its responses."""
