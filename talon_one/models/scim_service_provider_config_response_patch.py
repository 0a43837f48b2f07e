# Generated from spec/schemas/scim/ScimServiceProviderConfigResponsePatch.yaml by `make generate`; do not edit.
"""`ScimServiceProviderConfigResponsePatch`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ScimServiceProviderConfigResponsePatch(Model):
    """Whether SCIM resources can be changed in part.

    Contract: spec/schemas/scim/ScimServiceProviderConfigResponsePatch.yaml
    """

    __slots__ = ()

    supported: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the service supports this SCIM feature.",
    )
    """Whether the service supports this SCIM feature."""
