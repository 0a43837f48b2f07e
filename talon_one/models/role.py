# Generated from spec/schemas/accounts/Role.yaml by `make generate`; do not edit.
"""`Role`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime


class Role(Model):
    """A role of the older kind, which grants rights with an access control list.

    Contract: spec/schemas/accounts/Role.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the role, used in paths.",
    )
    """ID of the role, used in paths."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    modified: Property[datetime] = prop(
        doc="Time at which it was last changed.",
    )
    """Time at which it was last changed."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    campaign_group_id: Property[Optional[int]] = prop(
        "campaignGroupID",
        default=None,
        doc="ID of the campaign group the role is tied to, if any.",
    )
    """ID of the campaign group the role is tied to, if any."""

    name: Property[str] = prop(
        doc="Name of the role, shown to admins.",
    )
    """Name of the role, shown to admins."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Notes on what it is for.",
    )
    """Notes on what it is for."""

    members: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        default=None,
        doc="IDs of the users who have the role.",
    )
    """IDs of the users who have the role."""

    acl: WideProperty[dict[str, Any], Mapping[str, Any]] = prop(
        doc="Access control list of the role: what its users may do.",
    )
    """Access control list of the role: what its users may do."""
