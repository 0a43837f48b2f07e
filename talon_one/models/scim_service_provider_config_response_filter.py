# Generated from spec/schemas/scim/ScimServiceProviderConfigResponseFilter.yaml by `make generate`; do not edit.
"""`ScimServiceProviderConfigResponseFilter`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ScimServiceProviderConfigResponseFilter(Model):
    """Support for filter expressions in SCIM list requests.

    Contract: spec/schemas/scim/ScimServiceProviderConfigResponseFilter.yaml
    """

    __slots__ = ()

    max_results: Property[Optional[int]] = prop(
        "maxResults",
        default=None,
        doc="Most entries a filtered list returns.",
    )

    supported: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the service offers this SCIM feature.",
    )
