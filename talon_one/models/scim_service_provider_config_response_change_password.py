# Generated from spec/schemas/scim/ScimServiceProviderConfigResponseChangePassword.yaml by `make generate`; do not edit.
"""`ScimServiceProviderConfigResponseChangePassword`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ScimServiceProviderConfigResponseChangePassword(Model):
    """Whether one SCIM feature (changing passwords, partial changes or sorting) is supported.

    Contract: spec/schemas/scim/ScimServiceProviderConfigResponseChangePassword.yaml
    """

    __slots__ = ()

    supported: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the service supports this SCIM feature.",
    )
    """Whether the service supports this SCIM feature."""
