# Generated from spec/schemas/scim/ScimServiceProviderConfigResponseFilter.yaml by `make generate`; do not edit.
"""`ScimServiceProviderConfigResponseFilter`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ScimServiceProviderConfigResponseFilter(Model):
    """Whether filter expressions in SCIM list requests are supported.

    Contract: spec/schemas/scim/ScimServiceProviderConfigResponseFilter.yaml
    """

    __slots__ = ()

    max_results: Property[Optional[int]] = prop(
        "maxResults",
        default=None,
        doc="Maximum number of entries in a filtered list.",
    )
    """Maximum number of entries in a filtered list."""

    supported: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the service supports this SCIM feature.",
    )
    """Whether the service supports this SCIM feature."""
