# Generated from spec/schemas/audiences/ProfileAudiencesChanges.yaml by `make generate`; do not edit.
"""`ProfileAudiencesChanges`."""

from __future__ import annotations

from typing import Sequence

from talon_one.model import Model, WideProperty, prop


class ProfileAudiencesChanges(Model):
    """Audiences that a customer joins and leaves with a profile update.

    Contract: spec/schemas/audiences/ProfileAudiencesChanges.yaml
    """

    __slots__ = ()

    adds: WideProperty[list[int], Sequence[int]] = prop(
        doc="Internal IDs of the audiences the customer joins; may be empty.",
    )
    """Internal IDs of the audiences the customer joins; may be empty."""

    deletes: WideProperty[list[int], Sequence[int]] = prop(
        doc="Internal IDs of the audiences the customer leaves; may be empty.",
    )
    """Internal IDs of the audiences the customer leaves; may be empty."""
