# Generated from spec/schemas/giveaways/GiveawaysPool.yaml by `make generate`; do not edit.
"""`GiveawaysPool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class GiveawaysPool(Model):
    """A stock of one-time codes that campaign rules can hand out to customers.

    Contract: spec/schemas/giveaways/GiveawaysPool.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the giveaways pool.",
    )

    created: Property[datetime] = prop(
        doc="Moment at which the service stored this record.",
    )

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns this record.",
    )

    name: Property[str] = prop(
        doc="Name of the pool in the Campaign Manager.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that explains what it is for.",
    )

    subscribed_applications_ids: Property[Optional[list[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        doc="Internal numbers of the Applications whose campaigns may hand out codes of this pool.",
    )

    sandbox: Property[bool] = prop(
        doc="`true` if it belongs to the sandbox environment, `false` if to the live one; only Applications of "
        "the same environment can use it.",
    )

    modified: Property[Optional[datetime]] = prop(
        default=None,
        doc="Moment of the latest change; absent if nothing has been changed since creation.",
    )

    created_by: Property[int] = prop(
        "createdBy",
        doc="Internal number of the Campaign Manager user who set up the pool.",
    )

    modified_by: Property[Optional[int]] = prop(
        "modifiedBy",
        default=None,
        doc="Internal number of the Campaign Manager user who changed the pool last; absent if never changed.",
    )
