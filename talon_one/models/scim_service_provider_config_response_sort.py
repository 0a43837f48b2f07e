# Generated from spec/schemas/scim/ScimServiceProviderConfigResponseSort.yaml by `make generate`; do not edit.
"""`ScimServiceProviderConfigResponseSort`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ScimServiceProviderConfigResponseSort(Model):
    """Whether SCIM lists can be sorted.

    Contract: spec/schemas/scim/ScimServiceProviderConfigResponseSort.yaml
    """

    __slots__ = ()

    supported: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the service supports this SCIM feature.",
    )
    """Whether the service supports this SCIM feature."""
