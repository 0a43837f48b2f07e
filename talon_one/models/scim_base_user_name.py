# Generated from spec/schemas/scim/ScimBaseUserName.yaml by `make generate`; do not edit.
"""`ScimBaseUserName`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ScimBaseUserName(Model):
    """Name of a user in SCIM format.

    Contract: spec/schemas/scim/ScimBaseUserName.yaml
    """

    __slots__ = ()

    formatted: Property[Optional[str]] = prop(
        default=None,
        doc="Full name as one string, for display.",
    )
    """Full name as one string, for display."""
