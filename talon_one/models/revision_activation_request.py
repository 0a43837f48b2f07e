# Generated from spec/schemas/campaigns/RevisionActivationRequest.yaml by `make generate`; do not edit.
"""`RevisionActivationRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime


class RevisionActivationRequest(Model):
    """Request from a user who may not activate a campaign's revision to those who may.

    Contract: spec/schemas/campaigns/RevisionActivationRequest.yaml
    """

    __slots__ = ()

    user_ids: WideProperty[list[int], Sequence[int]] = prop(
        "userIds",
        max_items=5,
        doc="IDs of the Campaign Manager users who are asked to activate the revision. At most 5 items.",
    )
    """IDs of the Campaign Manager users who are asked to activate the revision. At most 5 items."""

    activate_at: Property[Optional[datetime]] = prop(
        "activateAt",
        default=None,
        doc="When the user wants the revision to go live.",
    )
    """When the user wants the revision to go live."""
