# Generated from spec/schemas/accounts/SamlConnection.yaml by `make generate`; do not edit.
"""`SamlConnection`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class SamlConnection(Model):
    """A set-up SAML connection, through which users sign in by way of an identity provider.

    Contract: spec/schemas/accounts/SamlConnection.yaml
    """

    __slots__ = ()

    assertion_consumer_service_url: Property[str] = prop(
        "assertionConsumerServiceURL",
        doc="Talon.One address to which the identity provider posts its SAML assertions.",
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

    audience_uri: Property[str] = prop(
        "audienceURI",
        doc="Identifier of the service provider that the SAML assertions must be addressed to.",
    )

    id: Property[int] = prop(
        doc="Internal number of the SAML connection.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )
