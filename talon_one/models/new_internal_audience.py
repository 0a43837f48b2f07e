# Generated from spec/schemas/audiences/NewInternalAudience.yaml by `make generate`; do not edit.
"""`NewInternalAudience`."""

from __future__ import annotations

from typing import Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class NewInternalAudience(Model):
    """Audience to create in Talon.One itself, without a third-party platform.

    Contract: spec/schemas/audiences/NewInternalAudience.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Name of the audience. At least 1 character.",
    )
    """Name of the audience. At least 1 character."""

    sandbox: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether to create the audience in the sandbox environment; only Applications of the same "
        "environment can use it.",
    )
    """Whether to create the audience in the sandbox environment; only Applications of the same environment can
    use it.
    """

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Who is in the audience, in your own words.",
    )
    """Who is in the audience, in your own words."""

    subscribed_applications_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        unique_items=True,
        doc="IDs of the Applications to connect to the audience. No item can occur twice.",
    )
    """IDs of the Applications to connect to the audience. No item can occur twice."""
