# Generated from spec/schemas/attributes/NewAdditionalCost.yaml by `make generate`; do not edit.
"""`NewAdditionalCost`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


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

    title: Property[str] = prop(
        pattern="^[A-Za-z][A-Za-z0-9_.!~*'() -]*$",
        doc="Title in the Campaign Manager. Must match `^[A-Za-z][A-Za-z0-9_.!~*'() -]*$`.",
    )

    description: Property[str] = prop(
        doc="Description in the Campaign Manager.",
    )

    subscribed_applications_ids: Property[Optional[list[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        doc="IDs of the Applications in which the additional cost can be used.",
    )

    type: Property[Optional[str]] = prop(
        default=None,
        enum=("session", "item", "both"),
        doc="Where the charge can be: on the whole `session`, on a cart `item`, or `both`. One of `session`, "
        "`item`, `both`. The service's default is `session`.",
    )
