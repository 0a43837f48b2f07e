# Generated from spec/schemas/accounts/Endpoint.yaml by `make generate`; do not edit.
"""`Endpoint`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class Endpoint(Model):
    """An API endpoint that a Management API key may call.

    Contract: spec/schemas/accounts/Endpoint.yaml
    """

    __slots__ = ()

    path: Property[str] = prop(
        doc="Path of the endpoint, for example `/v1/provisioning/okta`.",
    )
    """Path of the endpoint, for example `/v1/provisioning/okta`."""
