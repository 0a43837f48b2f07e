# Generated from spec/schemas/notifications/OutgoingIntegrationConfigurationPolicy.yaml by `make generate`; do not edit.
from typing import Any, Union

from talon_one.models.outgoing_integration_braze_policy import OutgoingIntegrationBrazePolicy
from talon_one.models.outgoing_integration_clever_tap_policy import OutgoingIntegrationCleverTapPolicy
from talon_one.models.outgoing_integration_iterable_policy import OutgoingIntegrationIterablePolicy
from talon_one.models.outgoing_integration_mo_engage_policy import OutgoingIntegrationMoEngagePolicy

OutgoingIntegrationConfigurationPolicy = Union[
    OutgoingIntegrationBrazePolicy,
    OutgoingIntegrationCleverTapPolicy,
    OutgoingIntegrationIterablePolicy,
    OutgoingIntegrationMoEngagePolicy,
    dict[str, Any],
]
"""Settings for a third-party platform; which settings there are depends on the platform.

Contract: spec/schemas/notifications/OutgoingIntegrationConfigurationPolicy.yaml
"""
