# Generated from spec/schemas/attributes/NewAdditionalCost.yaml by `make generate`; do not edit.
"""`NewAdditionalCost`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import AdditionalCostType


class NewAdditionalCost(Model):
    """Definition of an extra charge, to create one or change an existing one. The `name` of an existing one
    can't be changed.

    Contract: spec/schemas/attributes/NewAdditionalCost.yaml
    """

    __slots__ = ()

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
