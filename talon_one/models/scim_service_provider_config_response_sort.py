# Generated from spec/schemas/scim/ScimServiceProviderConfigResponseSort.yaml by `make generate`; do not edit.
"""`ScimServiceProviderConfigResponseSort`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ScimServiceProviderConfigResponseSort(Model, retired="12.0"):
    """Says whether SCIM lists can be sorted.

    Retired: the service last had it in version 12.0; making one warns.

    Contract: spec/schemas/scim/ScimServiceProviderConfigResponseSort.yaml
    """

    __slots__ = ()

    supported: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the service offers this SCIM feature.",
    )
