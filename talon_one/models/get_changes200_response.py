# Generated from spec/schemas/logs/GetChanges200Response.yaml by `make generate`; do not edit.
"""`GetChanges200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.change import Change


class GetChanges200Response(Page["Change"]):
    """A page of the audit log.

    Contract: spec/schemas/logs/GetChanges200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[Optional[int]] = prop(
        "totalResultSize",
        default=None,
        doc="Total number of matching changes, on all pages; present only if you asked for it.",
    )
    """Total number of matching changes, on all pages; present only if you asked for it."""

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="Whether there are more changes after this page; absent if you asked for the total.",
    )
    """Whether there are more changes after this page; absent if you asked for the total."""

    data: WideProperty[list[Change], Sequence[Change]] = prop(
        doc="Audit log entries on this page.",
    )
    """Audit log entries on this page."""
