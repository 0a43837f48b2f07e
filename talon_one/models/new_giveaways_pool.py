# Generated from spec/schemas/giveaways/NewGiveawaysPool.yaml by `make generate`; do not edit.
"""`NewGiveawaysPool`."""

from __future__ import annotations

from typing import Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class NewGiveawaysPool(Model):
    """Settings for creating a pool of one-time giveaway codes; import the codes afterwards.

    Contract: spec/schemas/giveaways/NewGiveawaysPool.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the giveaway pool in the Campaign Manager.",
    )
    """Name of the giveaway pool in the Campaign Manager."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Notes on what it is for.",
    )
    """Notes on what it is for."""

    subscribed_applications_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        doc="IDs of the Applications whose campaigns can award codes of this pool.",
    )
    """IDs of the Applications whose campaigns can award codes of this pool."""

    sandbox: Property[bool] = prop(
        doc="`true` if it belongs to the sandbox environment, `false` if to the live one; only Applications of "
        "the same environment can use it.",
    )
    """`true` if it belongs to the sandbox environment, `false` if to the live one; only Applications of the same
    environment can use it.
    """
