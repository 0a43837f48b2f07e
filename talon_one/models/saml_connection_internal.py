# Generated from spec/schemas/accounts/SamlConnectionInternal.yaml by `make generate`; do not edit.
"""`SamlConnectionInternal`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class SamlConnectionInternal(Model):
    """Data for setting up a SAML connection from the identity provider's metadata.

    Contract: spec/schemas/accounts/SamlConnectionInternal.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Name of the connection, shown to admins. At least 1 character.",
    )
    """Name of the connection, shown to admins. At least 1 character."""

    metadata_document: Property[str] = prop(
        "metadataDocument",
        min_length=1,
        doc="SAML metadata of the identity provider as XML text. At least 1 character.",
    )
    """SAML metadata of the identity provider as XML text. At least 1 character."""
