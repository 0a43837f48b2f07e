# Generated from spec/schemas/scim/ScimServiceProviderConfigResponseBulk.yaml by `make generate`; do not edit.
"""`ScimServiceProviderConfigResponseBulk`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ScimServiceProviderConfigResponseBulk(Model):
    """Support for sending many SCIM changes in one request.

    Contract: spec/schemas/scim/ScimServiceProviderConfigResponseBulk.yaml
    """

    __slots__ = ()

    max_operations: Property[Optional[int]] = prop(
        "maxOperations",
        default=None,
        doc="Maximum number of changes in one bulk request.",
    )
    """Maximum number of changes in one bulk request."""

    max_payload_size: Property[Optional[int]] = prop(
        "maxPayloadSize",
        default=None,
        doc="Maximum size of a bulk request, in bytes.",
    )
    """Maximum size of a bulk request, in bytes."""

    supported: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the service supports this SCIM feature.",
    )
    """Whether the service supports this SCIM feature."""
