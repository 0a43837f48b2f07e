# Generated from spec/schemas/attributes/AccountAdditionalCost.yaml by `make generate`; do not edit.
"""`AccountAdditionalCost`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class AccountAdditionalCost(Model):
    """Definition of a kind of extra charge, such as shipping, that sessions or cart items can then carry under
    its name.

    Contract: spec/schemas/attributes/AccountAdditionalCost.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the additional cost.",
    )

    created: Property[datetime] = prop(
        doc="When the additional cost was defined.",
    )

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns the record.",
    )

    name: Property[str] = prop(
        pattern="^[A-Za-z]\\w*$",
        doc="Key to use for the charge in `additionalCosts` of a session or cart item. Matches `^[A-Za-z]\\w*$`.",
    )

    title: Property[str] = prop(
        pattern="^[A-Za-z][A-Za-z0-9_.!~*\\'() -]*$",
        doc="Label people see in the Campaign Manager. Matches `^[A-Za-z][A-Za-z0-9_.!~*\\'() -]*$`.",
    )

    description: Property[str] = prop(
        doc="Explanation for people working in the Campaign Manager.",
    )

    subscribed_applications_ids: Property[Optional[list[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        doc="Internal numbers of the Applications in which the additional cost can be used.",
    )

    type: Property[Optional[str]] = prop(
        default=None,
        enum=("session", "item", "both"),
        doc="Where the charge may occur: on the whole `session`, on a single cart `item`, or `both`. One of "
        "`session`, `item`, `both`. Default of the service: `session`.",
    )
