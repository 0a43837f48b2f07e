# Generated from spec/schemas/events/ApplicationEvent.yaml by `make generate`; do not edit.
"""`ApplicationEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.effect import Effect
    from talon_one.models.rule_failure_reason import RuleFailureReason


class ApplicationEvent(Model):
    """Event recorded in an Application, with its effects, as returned by the Management API.

    Contract: spec/schemas/events/ApplicationEvent.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal ID of the event.",
    )
    """Internal ID of the event."""

    created: Property[datetime] = prop(
        doc="Time at which the event was recorded.",
    )
    """Time at which the event was recorded."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application that received the event.",
    )
    """ID of the Application that received the event."""

    profile_id: Property[Optional[int]] = prop(
        "profileId",
        default=None,
        doc="Internal ID of the customer profile the event belongs to, not its integration ID, if any.",
    )
    """Internal ID of the customer profile the event belongs to, not its integration ID, if any."""

    store_id: Property[Optional[int]] = prop(
        "storeId",
        default=None,
        doc="Internal ID of the store in which the event took place.",
    )
    """Internal ID of the store in which the event took place."""

    store_integration_id: Property[Optional[str]] = prop(
        "storeIntegrationId",
        default=None,
        min_length=1,
        max_length=1000,
        doc="Integration ID of the store in which the event took place. 1 to 1000 characters.",
    )
    """Integration ID of the store in which the event took place. 1 to 1000 characters."""

    session_id: Property[Optional[int]] = prop(
        "sessionId",
        default=None,
        doc="Internal ID of the customer session the event belongs to, not its integration ID, if any.",
    )
    """Internal ID of the customer session the event belongs to, not its integration ID, if any."""

    type: Property[str] = prop(
        doc="Name of the event, either a built-in one such as `talon_session_updated` or a custom one.",
    )
    """Name of the event, either a built-in one such as `talon_session_updated` or a custom one."""

    attributes: WideProperty[dict[str, Any], Mapping[str, Any]] = prop(
        doc="Custom event attributes, keyed by attribute name.",
    )
    """Custom event attributes, keyed by attribute name."""

    effects: WideProperty[list[Effect], Sequence[Effect]] = prop(
        doc="Effects that the campaign rules produced for the event, for your integration to apply.",
    )
    """Effects that the campaign rules produced for the event, for your integration to apply."""

    rule_failure_reasons: WideProperty[Optional[list[RuleFailureReason]], Optional[Sequence[RuleFailureReason]]] = prop(
        "ruleFailureReasons",
        default=None,
        doc="Which rules were not triggered, and why.",
    )
    """Which rules were not triggered, and why."""

    integration_id: Property[Optional[str]] = prop(
        "integrationId",
        default=None,
        min_length=1,
        doc="Integration ID of the event, if it was sent with one. At least 1 character.",
    )
    """Integration ID of the event, if it was sent with one. At least 1 character."""
