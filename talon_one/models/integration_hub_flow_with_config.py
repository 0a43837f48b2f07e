# Generated from spec/schemas/notifications/IntegrationHubFlowWithConfig.yaml by `make generate`; do not edit.
"""`IntegrationHubFlowWithConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Union

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.integration_hub_event_type import IntegrationHubEventType
    from talon_one.models.integration_hub_flow_config import IntegrationHubFlowConfig
    from talon_one.types import HubEventType


class IntegrationHubFlowWithConfig(Model):
    """Integration Hub flow with its delivery settings.

    Contract: spec/schemas/notifications/IntegrationHubFlowWithConfig.yaml
    """

    __slots__ = ()

    application_id: Property[Optional[int]] = prop(
        "ApplicationID",
        default=None,
        doc="ID of the Application whose events are passed.",
    )
    """ID of the Application whose events are passed."""

    event_type: WideProperty[IntegrationHubEventType, Union[IntegrationHubEventType, HubEventType]] = prop(
        "EventType",
        doc="Type of event, such as changed points, a changed tier or a changed coupon.",
    )
    """Type of event, such as changed points, a changed tier or a changed coupon."""

    integration_hub_flow_url: Property[str] = prop(
        "IntegrationHubFlowUrl",
        doc="URL of the flow in the Integration Hub that receives the events.",
    )
    """URL of the flow in the Integration Hub that receives the events."""

    config: Property[IntegrationHubFlowConfig] = prop(
        "Config",
        doc="Delivery settings of the flow, including its key.",
    )
    """Delivery settings of the flow, including its key."""

    loyalty_program_id: Property[Optional[int]] = prop(
        "LoyaltyProgramID",
        default=None,
        doc="ID of the loyalty program whose events are passed.",
    )
    """ID of the loyalty program whose events are passed."""
