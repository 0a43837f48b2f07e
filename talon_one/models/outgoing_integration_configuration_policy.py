# Generated from spec/schemas/notifications/OutgoingIntegrationConfigurationPolicy.yaml by `make generate`; do not edit.
"""`OutgoingIntegrationConfigurationPolicy`. Type checkers read the .pyi beside this."""

from talon_one.model.unions import OneOf
from talon_one.model.variants import Variants


class OutgoingIntegrationConfigurationPolicy(OneOf):
    """Settings for a third-party platform; which settings there are depends on the platform.

    Contract: spec/schemas/notifications/OutgoingIntegrationConfigurationPolicy.yaml
    """

    _variants = Variants(members=(
        "OutgoingIntegrationBrazePolicy",
        "OutgoingIntegrationCleverTapPolicy",
        "OutgoingIntegrationIterablePolicy",
        "OutgoingIntegrationMoEngagePolicy",
    ))
