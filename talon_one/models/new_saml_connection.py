# Generated from spec/schemas/accounts/NewSamlConnection.yaml by `make generate`; do not edit.
"""`NewSamlConnection`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class NewSamlConnection(Model):
    """Data for setting up single sign-on through a SAML identity provider.

    Contract: spec/schemas/accounts/NewSamlConnection.yaml
    """

    __slots__ = ()

    x509certificate: Property[str] = prop(
        min_length=1,
        doc="Identity provider's X.509 certificate, used to check its signatures. At least 1 character.",
    )

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns the record.",
    )

    name: Property[str] = prop(
        min_length=1,
        doc="Name of the connection, shown to admins. At least 1 character.",
    )

    enabled: Property[bool] = prop(
        doc="Whether users can sign in through the connection.",
    )

    issuer: Property[str] = prop(
        min_length=1,
        doc="Entity id under which the identity provider issues its SAML assertions. At least 1 character.",
    )

    sign_on_url: Property[str] = prop(
        "signOnURL",
        min_length=1,
        doc="Address at the identity provider where users are sent to sign in. At least 1 character.",
    )

    sign_out_url: Property[Optional[str]] = prop(
        "signOutURL",
        default=None,
        doc="Address at the identity provider where users are sent to sign out.",
    )

    metadata_url: Property[Optional[str]] = prop(
        "metadataURL",
        default=None,
        doc="Address of the SAML metadata document for the connection.",
    )

    audience_uri: Property[Optional[str]] = prop(
        "audienceURI",
        default=None,
        doc="Identifier of the service provider that the SAML assertions must be addressed to.",
    )
