# Generated from spec/schemas/notifications/IntegrationHubFlow.yaml by `make generate`; do not edit.
"""`IntegrationHubFlow`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.integration_hub_event_type import IntegrationHubEventType


class IntegrationHubFlow(Model):
    """Connection that passes one kind of event on to a flow in the Integration Hub.

    Contract: spec/schemas/notifications/IntegrationHubFlow.yaml
    """

    __slots__ = ()

    application_id: Property[Optional[int]] = prop(
        "ApplicationID",
        default=None,
        doc="Internal number of the Application whose events are passed on.",
    )

    event_type: Property[IntegrationHubEventType] = prop(
        "EventType",
        doc="Kind of change concerned, such as a points change, a tier change or a changed coupon.",
    )

    integration_hub_flow_url: Property[str] = prop(
        "IntegrationHubFlowUrl",
        doc="Address of the flow in the Integration Hub that receives the events.",
    )

    loyalty_program_id: Property[Optional[int]] = prop(
        "LoyaltyProgramID",
        default=None,
        doc="Internal number of the loyalty program whose events are passed on.",
    )
