# Generated from spec/schemas/notifications/IntegrationHubFlowResponse.yaml by `make generate`; do not edit.
"""`IntegrationHubFlowResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.integration_hub_flow_config_response import IntegrationHubFlowConfigResponse


class IntegrationHubFlowResponse(Model):
    """Integration Hub flow as stored by the service, with its delivery settings but without its key.

    Contract: spec/schemas/notifications/IntegrationHubFlowResponse.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        former_wire=("Id",),
        doc="Internal number the service gave to the flow.",
    )

    application_id: Property[Optional[int]] = prop(
        "applicationId",
        default=None,
        former_wire=("ApplicationID",),
        doc="Internal number of the Application whose events are passed on.",
    )

    event_type: Property[str] = prop(
        "eventType",
        former_wire=("EventType",),
        doc="Kind of change concerned, such as a points change, a tier change or a changed coupon.",
    )

    integration_hub_flow_url: Property[str] = prop(
        "integrationHubFlowUrl",
        former_wire=("IntegrationHubFlowUrl",),
        doc="Address of the flow in the Integration Hub that receives the events.",
    )

    config: Property[IntegrationHubFlowConfigResponse] = prop(
        former_wire=("Config",),
        doc="Delivery settings of the flow.",
    )

    integration_name: Property[Optional[str]] = prop(
        "integrationName",
        default=None,
        doc="Name of the integration the flow belongs to.",
    )

    instance_name: Property[Optional[str]] = prop(
        "instanceName",
        default=None,
        doc="Name of the particular instance of that integration, to tell several apart.",
    )

    created_at: Property[Optional[datetime]] = prop(
        "createdAt",
        default=None,
        doc="Time at which the flow was stored. The service requires it since version 26.13.",
    )

    disabled_until: Property[Optional[datetime]] = prop(
        "disabledUntil",
        default=None,
        doc="Time up to which the flow is switched off.",
    )

    loyalty_program_id: Property[Optional[int]] = prop(
        "loyaltyProgramId",
        default=None,
        doc="Internal number of the loyalty program whose events are passed on.",
    )
