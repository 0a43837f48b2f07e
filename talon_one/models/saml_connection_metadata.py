# Generated from spec/schemas/accounts/SamlConnectionMetadata.yaml by `make generate`; do not edit.
"""`SamlConnectionMetadata`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class SamlConnectionMetadata(Model):
    """Data of a SAML connection described by the identity provider's metadata.

    Contract: spec/schemas/accounts/SamlConnectionMetadata.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Name of the connection, shown to admins. At least 1 character.",
    )
    """Name of the connection, shown to admins. At least 1 character."""

    enabled: Property[bool] = prop(
        doc="Whether users can sign in through the connection.",
    )
    """Whether users can sign in through the connection."""

    account_id: Property[float] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    metadata_document: Property[str] = prop(
        "metadataDocument",
        min_length=1,
        doc="SAML metadata of the identity provider as XML text. At least 1 character.",
    )
    """SAML metadata of the identity provider as XML text. At least 1 character."""
