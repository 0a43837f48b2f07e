# Generated from spec/schemas/accounts/OktaEvent.yaml by `make generate`; do not edit.
"""`OktaEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.okta_event_target import OktaEventTarget


class OktaEvent(Model):
    """One event from Okta about a user, for example that the user was assigned to the Talon.One app.

    Contract: spec/schemas/accounts/OktaEvent.yaml
    """

    __slots__ = ()

    event_type: Property[str] = prop(
        "eventType",
        doc="Okta's name of the event, for example `application.user_membership.add`.",
    )
    """Okta's name of the event, for example `application.user_membership.add`."""

    target: WideProperty[list[OktaEventTarget], Sequence[OktaEventTarget]] = prop(
        doc="Objects the event is about, such as the user and the app.",
    )
    """Objects the event is about, such as the user and the app."""
