# Generated from spec/schemas/notifications/IntegrationHubFlowConfigResponse.yaml by `make generate`; do not edit.
"""`IntegrationHubFlowConfigResponse`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class IntegrationHubFlowConfigResponse(Model):
    """Delivery settings of an Integration Hub flow, without the key.

    Contract: spec/schemas/notifications/IntegrationHubFlowConfigResponse.yaml
    """

    __slots__ = ()

    worker_count: Property[Optional[int]] = prop(
        "WorkerCount",
        default=None,
        minimum=1,
        maximum=500,
        doc="Number of workers that process the events of the flow in parallel. From 1 to 500.",
    )
    """Number of workers that process the events of the flow in parallel. From 1 to 500."""

    max_events_per_message: Property[Optional[int]] = prop(
        "MaxEventsPerMessage",
        default=None,
        minimum=1,
        doc="Maximum number of events in one message. At least 1.",
    )
    """Maximum number of events in one message. At least 1."""

    max_retries: Property[Optional[int]] = prop(
        "MaxRetries",
        default=None,
        minimum=0,
        doc="Number of times a failed delivery is retried. At least 0.",
    )
    """Number of times a failed delivery is retried. At least 0."""
