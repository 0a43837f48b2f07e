# Generated from spec/schemas/notifications/OutgoingIntegrationType.yaml by `make generate`; do not edit.
"""`OutgoingIntegrationType`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class OutgoingIntegrationType(Model):
    """External platform for which Talon.One has ready-made requests.

    Contract: spec/schemas/notifications/OutgoingIntegrationType.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the platform in Talon.One.",
    )
    """ID of the platform in Talon.One."""

    name: Property[str] = prop(
        min_length=1,
        max_length=64,
        doc="Name of the external platform, such as Braze. 1 to 64 characters.",
    )
    """Name of the external platform, such as Braze. 1 to 64 characters."""

    description: Property[Optional[str]] = prop(
        default=None,
        min_length=1,
        max_length=1000,
        doc="Description of the external platform. 1 to 1000 characters.",
    )
    """Description of the external platform. 1 to 1000 characters."""

    category: Property[Optional[str]] = prop(
        default=None,
        min_length=1,
        max_length=64,
        doc="Category of the external platform. 1 to 64 characters.",
    )
    """Category of the external platform. 1 to 64 characters."""

    documentation_link: Property[Optional[str]] = prop(
        "documentationLink",
        default=None,
        min_length=1,
        max_length=255,
        doc="URL of a page that explains how to connect the platform. 1 to 255 characters.",
    )
    """URL of a page that explains how to connect the platform. 1 to 255 characters."""
