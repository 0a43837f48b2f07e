# Generated from spec/schemas/audiences/UpdateAudience.yaml by `make generate`; do not edit.
"""`UpdateAudience`."""

from __future__ import annotations

from typing import Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class UpdateAudience(Model):
    """New data of an existing audience.

    Contract: spec/schemas/audiences/UpdateAudience.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="New name of the audience. At least 1 character.",
    )
    """New name of the audience. At least 1 character."""

    subscribed_applications_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        unique_items=True,
        doc="IDs of the Applications to connect to the audience. No item can occur twice.",
    )
    """IDs of the Applications to connect to the audience. No item can occur twice."""
