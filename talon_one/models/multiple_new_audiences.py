# Generated from spec/schemas/audiences/MultipleNewAudiences.yaml by `make generate`; do not edit.
"""`MultipleNewAudiences`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.new_multiple_audiences_item import NewMultipleAudiencesItem


class MultipleNewAudiences(Model):
    """Several audiences to create or update in one request.

    Contract: spec/schemas/audiences/MultipleNewAudiences.yaml
    """

    __slots__ = ()

    audiences: WideProperty[list[NewMultipleAudiencesItem], Sequence[NewMultipleAudiencesItem]] = prop(
        doc="Audiences to create or update.",
    )
    """Audiences to create or update."""
