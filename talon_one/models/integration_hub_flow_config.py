# Generated from spec/schemas/notifications/IntegrationHubFlowConfig.yaml by `make generate`; do not edit.
"""`IntegrationHubFlowConfig`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class IntegrationHubFlowConfig(Model):
    """Delivery settings of an Integration Hub flow, including its key.

    Contract: spec/schemas/notifications/IntegrationHubFlowConfig.yaml
    """

    __slots__ = ()

    api_key: Property[str] = prop(
        "ApiKey",
        sensitive=True,
        doc="Secret key belonging to the flow; it is not returned when the flow is read.",
    )

    worker_count: Property[Optional[int]] = prop(
        "WorkerCount",
        default=None,
        minimum=1,
        maximum=500,
        doc="How many workers handle the events of the flow side by side. From 1 to 500. Default of the "
        "service: `10`.",
    )

    max_events_per_message: Property[Optional[int]] = prop(
        "MaxEventsPerMessage",
        default=None,
        minimum=1,
        doc="Largest number of events packed into one message to the flow. At least 1. Default of the service: "
        "`1000`.",
    )

    max_retries: Property[Optional[int]] = prop(
        "MaxRetries",
        default=None,
        minimum=0,
        doc="How often a failed delivery is tried again before it is given up. At least 0. Default of the "
        "service: `10`.",
    )
