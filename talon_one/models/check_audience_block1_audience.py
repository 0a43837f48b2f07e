# Generated from spec/schemas/rules/CheckAudienceBlock1Audience.yaml by `make generate`; do not edit.
"""`CheckAudienceBlock1Audience`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class CheckAudienceBlock1Audience(Model, retired="26.18"):
    """Audience of a `CheckAudienceBlock`; `AudienceBlockReference` took its place.

    Retired: last used by the service in version 26.18; creating one issues a warning.

    Contract: spec/schemas/rules/CheckAudienceBlock1Audience.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the audience.",
    )
    """ID of the audience."""

    name: Property[str] = prop(
        doc="Name of the audience.",
    )
    """Name of the audience."""

    integration: Property[Optional[str]] = prop(
        default=None,
        doc="Third-party platform that the audience comes from, if it comes from one.",
    )
    """Third-party platform that the audience comes from, if it comes from one."""

    integration_id: Property[Optional[str]] = prop(
        "integrationId",
        default=None,
        doc="ID of the audience at the third-party platform.",
    )
    """ID of the audience at the third-party platform."""
