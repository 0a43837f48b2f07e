# Generated from spec/schemas/notifications/IntegrationHubFlowResponse.yaml by `make generate`; do not edit.
"""`IntegrationHubFlowResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.integration_hub_flow_config_response import IntegrationHubFlowConfigResponse


class IntegrationHubFlowResponse(Model):
    """Integration Hub flow with its delivery settings, without the key.

    Contract: spec/schemas/notifications/IntegrationHubFlowResponse.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        former_wire=("Id",),
        doc="ID of the flow.",
    )
    """ID of the flow."""

    application_id: Property[Optional[int]] = prop(
        "applicationId",
        default=None,
        former_wire=("ApplicationID",),
        doc="ID of the Application whose events are passed.",
    )
    """ID of the Application whose events are passed."""

    event_type: Property[str] = prop(
        "eventType",
        former_wire=("EventType",),
        doc="Type of event, such as changed points, a changed tier or a changed coupon.",
    )
    """Type of event, such as changed points, a changed tier or a changed coupon."""

    integration_hub_flow_url: Property[Optional[str]] = prop(
        "integrationHubFlowUrl",
        default=None,
        former_wire=("IntegrationHubFlowUrl",),
        doc="URL of the flow in the Integration Hub that receives the events. Retired: last sent by the service"
        " in version 26.16.",
    )
    """URL of the flow in the Integration Hub that receives the events. Retired: last sent by the service in
    version 26.16.
    """

    config: Property[IntegrationHubFlowConfigResponse] = prop(
        former_wire=("Config",),
        doc="Delivery settings of the flow.",
    )
    """Delivery settings of the flow."""

    integration_name: Property[Optional[str]] = prop(
        "integrationName",
        default=None,
        doc="Name of the integration the flow belongs to.",
    )
    """Name of the integration the flow belongs to."""

    instance_name: Property[Optional[str]] = prop(
        "instanceName",
        default=None,
        doc="Name of the instance of the integration, if there are several.",
    )
    """Name of the instance of the integration, if there are several."""

    created_at: Property[Optional[datetime]] = prop(
        "createdAt",
        default=None,
        doc="Time at which the flow was created. Required since version 26.13.",
    )
    """Time at which the flow was created. Required since version 26.13."""

    disabled_until: Property[Optional[datetime]] = prop(
        "disabledUntil",
        default=None,
        doc="Time until which the flow is disabled.",
    )
    """Time until which the flow is disabled."""

    loyalty_program_id: Property[Optional[int]] = prop(
        "loyaltyProgramId",
        default=None,
        doc="ID of the loyalty program whose events are passed.",
    )
    """ID of the loyalty program whose events are passed."""
