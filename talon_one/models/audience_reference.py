# Generated from spec/schemas/audiences/AudienceReference.yaml by `make generate`; do not edit.
"""`AudienceReference`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class AudienceReference(Model):
    """An audience, by its ID in Talon.One and on a third-party platform.

    Contract: spec/schemas/audiences/AudienceReference.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal ID of the audience referred to.",
    )
    """Internal ID of the audience referred to."""

    integration: Property[Optional[str]] = prop(
        default=None,
        doc="Name of the supported third-party platform the audience comes from; absent for audiences from no "
        "such platform.",
    )
    """Name of the supported third-party platform the audience comes from; absent for audiences from no such
    platform.
    """

    integration_id: Property[Optional[str]] = prop(
        "integrationId",
        default=None,
        min_length=1,
        max_length=1000,
        doc="ID of the audience on the third-party platform; absent for audiences from no such platform. 1 to "
        "1000 characters.",
    )
    """ID of the audience on the third-party platform; absent for audiences from no such platform. 1 to 1000
    characters.
    """
