# Generated from spec/schemas/campaigns/PriorityPosition.yaml by `make generate`; do not edit.
"""`PriorityPosition`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class PriorityPosition(Model, retired="7.0"):
    """Place of a campaign in the former priority sets.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/campaigns/PriorityPosition.yaml
    """

    __slots__ = ()

    set: Property[str] = prop(
        enum=("universal", "stackable", "exclusive"),
        doc="Priority set the campaign is in; `universal` campaigns combine with any other, `exclusive` ones "
        "only with those. One of `universal`, `stackable`, `exclusive`. Default of the service: "
        "`universal`.",
    )

    position: Property[int] = prop(
        doc="Place of the campaign in the order of its set.",
    )
