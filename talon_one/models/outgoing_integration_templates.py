# Generated from spec/schemas/notifications/OutgoingIntegrationTemplates.yaml by `make generate`; do not edit.
"""`OutgoingIntegrationTemplates`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.outgoing_integration_template import OutgoingIntegrationTemplate


class OutgoingIntegrationTemplates(Model):
    """List of ready-made requests to external platforms.

    Contract: spec/schemas/notifications/OutgoingIntegrationTemplates.yaml
    """

    __slots__ = ()

    data: WideProperty[Optional[list[OutgoingIntegrationTemplate]], Optional[Sequence[OutgoingIntegrationTemplate]]] = prop(
        default=None,
        doc="The templates.",
    )
    """The templates."""
