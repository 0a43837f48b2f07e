# Generated from spec/schemas/audiences/AudienceIntegrationID.yaml by `make generate`; do not edit.
"""`AudienceIntegrationID`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class AudienceIntegrationID(Model):
    """An audience, by its ID on a third-party platform.

    Contract: spec/schemas/audiences/AudienceIntegrationID.yaml
    """

    __slots__ = ()

    integration_id: Property[Optional[str]] = prop(
        "integrationId",
        default=None,
        min_length=1,
        max_length=1000,
        doc="ID of the audience on the third-party platform. Omit it for audiences that come from no such "
        "platform. 1 to 1000 characters.",
    )
    """ID of the audience on the third-party platform. Omit it for audiences that come from no such platform. 1
    to 1000 characters.
    """
