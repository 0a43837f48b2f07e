# Generated from spec/schemas/rules/TriggerWebhookBlock.yaml by `make generate`; do not edit.
"""`TriggerWebhookBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Mapping, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.block import Block
    from talon_one.models.webhook_block_reference import WebhookBlockReference
    from talon_one.types import Strings


class TriggerWebhookBlock(Variant):
    """Calls a webhook of the account.

    Contract: spec/schemas/rules/TriggerWebhookBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["triggerWebhook"]] = prop(
        default="triggerWebhook",
        enum=("triggerWebhook",),
        doc="Marks the block as `triggerWebhook`. The only value is `triggerWebhook`. Filled in if left out.",
    )
    """Marks the block as `triggerWebhook`. The only value is `triggerWebhook`. Filled in if left out."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""

    webhook: Property[WebhookBlockReference] = prop(
        doc="The webhook to call.",
    )
    """The webhook to call."""

    params: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        doc="Values for the parameters of the webhook, keyed by the parameter's title in slug form.",
    )
    """Values for the parameters of the webhook, keyed by the parameter's title in slug form."""

    on_error: WideProperty[Optional[dict[str, list[Block]]], Optional[Mapping[str, Sequence[Block]]]] = prop(
        "onError",
        default=None,
        doc="Blocks to run when this one ends in an error, keyed by the name of the error.",
    )
    """Blocks to run when this one ends in an error, keyed by the name of the error."""
