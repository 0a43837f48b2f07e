# Generated from spec/schemas/accounts/SamlLoginEndpoint.yaml by `make generate`; do not edit.
"""`SamlLoginEndpoint`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class SamlLoginEndpoint(Model):
    """Where users of a SAML connection sign in.

    Contract: spec/schemas/accounts/SamlLoginEndpoint.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the SAML connection.",
    )
    """ID of the SAML connection."""

    name: Property[str] = prop(
        min_length=1,
        doc="Name of the SAML connection. At least 1 character.",
    )
    """Name of the SAML connection. At least 1 character."""

    login_url: Property[str] = prop(
        "loginURL",
        min_length=1,
        doc="URL at which single sign-on starts. At least 1 character.",
    )
    """URL at which single sign-on starts. At least 1 character."""
