# Generated from spec/schemas/attributes/AccountAdditionalCost.yaml by `make generate`; do not edit.
"""`AccountAdditionalCost`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import AdditionalCostType


class AccountAdditionalCost(Model):
    """Definition of an extra charge, such as shipping, that sessions or cart items can then have under its name.

    Contract: spec/schemas/attributes/AccountAdditionalCost.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the additional cost.",
    )
    """ID of the additional cost."""

    created: Property[datetime] = prop(
        doc="When the additional cost was defined.",
    )
    """When the additional cost was defined."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    name: Property[str] = prop(
        pattern="^[A-Za-z]\\w*$",
        doc="Key of the charge in the `additionalCosts` of a session or cart item. Must match `^[A-Za-z]\\w*$`.",
    )
    """Key of the charge in the `additionalCosts` of a session or cart item. Must match `^[A-Za-z]\\w*$`."""

    title: Property[str] = prop(
        pattern="^[A-Za-z][A-Za-z0-9_.!~*'() -]*$",
        doc="Title in the Campaign Manager. Must match `^[A-Za-z][A-Za-z0-9_.!~*'() -]*$`.",
    )
    """Title in the Campaign Manager. Must match `^[A-Za-z][A-Za-z0-9_.!~*'() -]*$`."""

    description: Property[str] = prop(
        doc="Description in the Campaign Manager.",
    )
    """Description in the Campaign Manager."""

    subscribed_applications_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        doc="IDs of the Applications in which the additional cost can be used.",
    )
    """IDs of the Applications in which the additional cost can be used."""

    type: WideProperty[Optional[str], Optional[AdditionalCostType]] = prop(
        default=None,
        enum=("session", "item", "both"),
        doc="Where the charge can be: on the whole `session`, on a cart `item`, or `both`. One of `session`, "
        "`item`, `both`. The service's default is `session`.",
    )
    """Where the charge can be: on the whole `session`, on a cart `item`, or `both`. One of `session`, `item`,
    `both`. The service's default is `session`.
    """
