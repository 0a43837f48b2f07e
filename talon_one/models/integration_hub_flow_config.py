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
        doc="Secret key of the flow; it is not returned.",
    )
    """Secret key of the flow; it is not returned."""

    worker_count: Property[Optional[int]] = prop(
        "WorkerCount",
        default=None,
        minimum=1,
        maximum=500,
        doc="Number of workers that process the events of the flow in parallel. From 1 to 500. The service's "
        "default is `10`.",
    )
    """Number of workers that process the events of the flow in parallel. From 1 to 500. The service's default is
    `10`.
    """

    max_events_per_message: Property[Optional[int]] = prop(
        "MaxEventsPerMessage",
        default=None,
        minimum=1,
        doc="Maximum number of events in one message. At least 1. The service's default is `1000`.",
    )
    """Maximum number of events in one message. At least 1. The service's default is `1000`."""

    max_retries: Property[Optional[int]] = prop(
        "MaxRetries",
        default=None,
        minimum=0,
        doc="Number of times a failed delivery is retried. At least 0. The service's default is `10`.",
    )
    """Number of times a failed delivery is retried. At least 0. The service's default is `10`."""

    instance_name: Property[Optional[str]] = prop(
        "InstanceName",
        default=None,
        doc="Name of the particular instance of the integration, to tell several apart. Added in version 26.14.",
    )
    """Name of the particular instance of the integration, to tell several apart. Added in version 26.14."""

    integration_name: Property[Optional[str]] = prop(
        "IntegrationName",
        default=None,
        doc="Name of the integration that the flow belongs to. Added in version 26.14.",
    )
    """Name of the integration that the flow belongs to. Added in version 26.14."""
