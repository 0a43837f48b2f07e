# Generated from spec/schemas/accounts/BaseSamlConnection.yaml by `make generate`; do not edit.
"""`BaseSamlConnection`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class BaseSamlConnection(Model):
    """Fields of a SAML connection, with which users sign in through an identity provider.

    Contract: spec/schemas/accounts/BaseSamlConnection.yaml
    """

    __slots__ = ()

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    name: Property[str] = prop(
        min_length=1,
        doc="Name of the connection, shown to admins. At least 1 character.",
    )
    """Name of the connection, shown to admins. At least 1 character."""

    enabled: Property[bool] = prop(
        doc="Whether users can sign in through the connection.",
    )
    """Whether users can sign in through the connection."""

    issuer: Property[str] = prop(
        min_length=1,
        doc="Entity ID of the identity provider in its SAML assertions. At least 1 character.",
    )
    """Entity ID of the identity provider in its SAML assertions. At least 1 character."""

    sign_on_url: Property[str] = prop(
        "signOnURL",
        min_length=1,
        doc="URL of the identity provider where users sign in. At least 1 character.",
    )
    """URL of the identity provider where users sign in. At least 1 character."""

    sign_out_url: Property[Optional[str]] = prop(
        "signOutURL",
        default=None,
        doc="URL of the identity provider where users sign out.",
    )
    """URL of the identity provider where users sign out."""

    metadata_url: Property[Optional[str]] = prop(
        "metadataURL",
        default=None,
        doc="URL of the connection's SAML metadata document.",
    )
    """URL of the connection's SAML metadata document."""

    audience_uri: Property[Optional[str]] = prop(
        "audienceURI",
        default=None,
        doc="ID of the service provider that the SAML assertions must be addressed to.",
    )
    """ID of the service provider that the SAML assertions must be addressed to."""
