# Generated from spec/schemas/accounts/OktaEventPayload.yaml by `make generate`; do not edit.
"""`OktaEventPayload`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.okta_event_payload_data import OktaEventPayloadData


class OktaEventPayload(Model):
    """Body of the event hook request with which Okta keeps Talon.One users in sync.

    Contract: spec/schemas/accounts/OktaEventPayload.yaml
    """

    __slots__ = ()

    data: Property[OktaEventPayloadData] = prop(
        doc="Wrapper around the events.",
    )
    """Wrapper around the events."""
