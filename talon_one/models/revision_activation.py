# Generated from spec/schemas/campaigns/RevisionActivation.yaml by `make generate`; do not edit.
"""`RevisionActivation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class RevisionActivation(Model):
    """Request to activate a campaign's revision.

    Contract: spec/schemas/campaigns/RevisionActivation.yaml
    """

    __slots__ = ()

    activate_at: Property[Optional[datetime]] = prop(
        "activateAt",
        default=None,
        doc="When the changes of the revision go live; omit it to activate them now.",
    )
    """When the changes of the revision go live; omit it to activate them now."""
