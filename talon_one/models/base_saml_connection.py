# Generated from spec/schemas/accounts/BaseSamlConnection.yaml by `make generate`; do not edit.
"""`BaseSamlConnection`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class BaseSamlConnection(Model):
    """Common part of a SAML connection, through which users sign in by way of an identity provider.

    Contract: spec/schemas/accounts/BaseSamlConnection.yaml
    """

    __slots__ = ()

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns the record.",
    )

    name: Property[str] = prop(
        min_length=1,
        doc="Name of the connection, shown to admins. At least 1 character.",
    )

    enabled: Property[bool] = prop(
        doc="True when users can sign in through the connection.",
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
