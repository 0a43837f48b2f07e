# Generated from spec/schemas/notifications/OutgoingIntegrationTemplates.yaml by `make generate`; do not edit.
"""`OutgoingIntegrationTemplates`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.outgoing_integration_template import OutgoingIntegrationTemplate


class OutgoingIntegrationTemplates(Model):
    """List of ready-made requests to external platforms.

    Contract: spec/schemas/notifications/OutgoingIntegrationTemplates.yaml
    """

    __slots__ = ()

    data: Property[Optional[list[OutgoingIntegrationTemplate]]] = prop(
        default=None,
        doc="The templates.",
    )
