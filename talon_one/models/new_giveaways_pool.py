# Generated from spec/schemas/giveaways/NewGiveawaysPool.yaml by `make generate`; do not edit.
"""`NewGiveawaysPool`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class NewGiveawaysPool(Model):
    """Settings for creating a stock of one-time giveaway codes; the codes are imported afterwards.

    Contract: spec/schemas/giveaways/NewGiveawaysPool.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name the pool shall have in the Campaign Manager.",
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
