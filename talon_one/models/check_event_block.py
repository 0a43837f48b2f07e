# Generated from spec/schemas/rules/CheckEventBlock.yaml by `make generate`; do not edit.
"""`CheckEventBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.block import Block
    from talon_one.types import Strings


class CheckEventBlock(Variant):
    """Checks the type and the attributes of the event that is being evaluated.

    Contract: spec/schemas/rules/CheckEventBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["checkEvent"]] = prop(
        default="checkEvent",
        enum=("checkEvent",),
        doc="Marks the block as `checkEvent`. The only value is `checkEvent`. Filled in if left out.",
    )
    """Marks the block as `checkEvent`. The only value is `checkEvent`. Filled in if left out."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""

    event_type: Property[str] = prop(
        "eventType",
        doc="Type that the event must have.",
    )
    """Type that the event must have."""

    matchers: WideProperty[Optional[list[Block]], Optional[Sequence[Block]]] = prop(
        default=None,
        doc="Further checks of the event, such as of its attributes.",
    )
    """Further checks of the event, such as of its attributes."""

    on_failure: WideProperty[Optional[list[Block]], Optional[Sequence[Block]]] = prop(
        "onFailure",
        default=None,
        doc="Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom"
        " effects here.",
    )
    """Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom effects
    here.
    """
