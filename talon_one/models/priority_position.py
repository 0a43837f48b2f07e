# Generated from spec/schemas/campaigns/PriorityPosition.yaml by `make generate`; do not edit.
"""`PriorityPosition`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import PrioritySet


class PriorityPosition(Model, retired="7.0"):
    """Position of a campaign in the former priority sets.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/campaigns/PriorityPosition.yaml
    """

    __slots__ = ()

    set: WideProperty[str, PrioritySet] = prop(
        enum=("universal", "stackable", "exclusive"),
        doc="Priority set the campaign is in; `universal` campaigns combine with any other, `exclusive` ones "
        "only with those. One of `universal`, `stackable`, `exclusive`. The service's default is "
        "`universal`.",
    )
    """Priority set the campaign is in; `universal` campaigns combine with any other, `exclusive` ones only with
    those. One of `universal`, `stackable`, `exclusive`. The service's default is `universal`.
    """

    position: Property[int] = prop(
        doc="Position of the campaign in its set.",
    )
    """Position of the campaign in its set."""
