# Generated from spec/schemas/notifications/IntegrationHubFlowConfigResponse.yaml by `make generate`; do not edit.
"""`IntegrationHubFlowConfigResponse`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class IntegrationHubFlowConfigResponse(Model):
    """Delivery settings of an Integration Hub flow as returned by the service, without the key.

    Contract: spec/schemas/notifications/IntegrationHubFlowConfigResponse.yaml
    """

    __slots__ = ()

    worker_count: Property[Optional[int]] = prop(
        "WorkerCount",
        default=None,
        minimum=1,
        maximum=500,
        doc="How many workers handle the events of the flow side by side. From 1 to 500.",
    )

    max_events_per_message: Property[Optional[int]] = prop(
        "MaxEventsPerMessage",
        default=None,
        minimum=1,
        doc="Largest number of events packed into one message to the flow. At least 1.",
    )

    max_retries: Property[Optional[int]] = prop(
        "MaxRetries",
        default=None,
        minimum=0,
        doc="How often a failed delivery is tried again before it is given up. At least 0.",
    )
