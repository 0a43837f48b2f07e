# Generated from spec/schemas/audiences/MultipleAudiences.yaml by `make generate`; do not edit.
"""`MultipleAudiences`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.multiple_audiences_item import MultipleAudiencesItem


class MultipleAudiences(Model):
    """Result of creating or updating several audiences in one request.

    Contract: spec/schemas/audiences/MultipleAudiences.yaml
    """

    __slots__ = ()

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    audiences: WideProperty[list[MultipleAudiencesItem], Sequence[MultipleAudiencesItem]] = prop(
        doc="Each audience of the request and what happened to it.",
    )
    """Each audience of the request and what happened to it."""
