# Generated from spec/schemas/applications/ApplicationApiHealth.yaml by `make generate`; do not edit.
"""`ApplicationApiHealth`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import ApiHealth


class ApplicationApiHealth(Model):
    """How recent calls to the Integration API of an Application went.

    Contract: spec/schemas/applications/ApplicationApiHealth.yaml
    """

    __slots__ = ()

    summary: WideProperty[str, ApiHealth] = prop(
        enum=("OK", "WARNING", "ERROR", "CRITICAL", "NONE"),
        doc="Summary of the last 5 minutes: `OK` if all requests succeeded, `WARNING` if at least one failed, "
        "`ERROR` if more than half failed, `CRITICAL` if all failed, `NONE` if there were none. One of "
        "`OK`, `WARNING`, `ERROR`, `CRITICAL`, `NONE`.",
    )
    """Summary of the last 5 minutes: `OK` if all requests succeeded, `WARNING` if at least one failed, `ERROR`
    if more than half failed, `CRITICAL` if all failed, `NONE` if there were none. One of `OK`, `WARNING`,
    `ERROR`, `CRITICAL`, `NONE`.
    """

    last_used: Property[datetime] = prop(
        "lastUsed",
        doc="Time of the last request that was checked.",
    )
    """Time of the last request that was checked."""
