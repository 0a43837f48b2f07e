# Generated from spec/schemas/accounts/OktaEventPayloadData.yaml by `make generate`; do not edit.
"""`OktaEventPayloadData`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.okta_event import OktaEvent


class OktaEventPayloadData(Model):
    """The part of an Okta event hook request that contains the events.

    Contract: spec/schemas/accounts/OktaEventPayloadData.yaml
    """

    __slots__ = ()

    events: WideProperty[list[OktaEvent], Sequence[OktaEvent]] = prop(
        doc="Events in this request.",
    )
    """Events in this request."""
