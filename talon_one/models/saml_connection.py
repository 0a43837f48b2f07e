# Generated from spec/schemas/accounts/SamlConnection.yaml by `make generate`; do not edit.
"""`SamlConnection`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class SamlConnection(Model):
    """A SAML connection, with which users sign in through an identity provider.

    Contract: spec/schemas/accounts/SamlConnection.yaml
    """

    __slots__ = ()

    assertion_consumer_service_url: Property[str] = prop(
        "assertionConsumerServiceURL",
        doc="Talon.One URL to which the identity provider posts its SAML assertions.",
    )
    """Talon.One URL to which the identity provider posts its SAML assertions."""

    certificate_expiry: Property[Optional[datetime]] = prop(
        "certificateExpiry",
        default=None,
        doc="When the certificate of the identity provider expires. Added in version 26.14.",
    )
    """When the certificate of the identity provider expires. Added in version 26.14."""

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

    audience_uri: Property[str] = prop(
        "audienceURI",
        doc="ID of the service provider that the SAML assertions must be addressed to.",
    )
    """ID of the service provider that the SAML assertions must be addressed to."""

    id: Property[int] = prop(
        doc="ID of the SAML connection.",
    )
    """ID of the SAML connection."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""
