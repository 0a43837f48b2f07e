# Generated from spec/schemas/notifications/OutgoingIntegrationTypes.yaml by `make generate`; do not edit.
"""`OutgoingIntegrationTypes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.outgoing_integration_type import OutgoingIntegrationType


class OutgoingIntegrationTypes(Model):
    """List of the external platforms that can be connected.

    Contract: spec/schemas/notifications/OutgoingIntegrationTypes.yaml
    """

    __slots__ = ()

    data: WideProperty[Optional[list[OutgoingIntegrationType]], Optional[Sequence[OutgoingIntegrationType]]] = prop(
        default=None,
        doc="The external platforms.",
    )
    """The external platforms."""
