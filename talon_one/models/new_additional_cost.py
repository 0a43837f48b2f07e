# Generated from spec/schemas/attributes/NewAdditionalCost.yaml by `make generate`; do not edit.
"""`NewAdditionalCost`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class NewAdditionalCost(Model):
    """Definition of a kind of extra charge to create or to replace an existing one.

    Contract: spec/schemas/attributes/NewAdditionalCost.yaml
    """

    __slots__ = ()

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
