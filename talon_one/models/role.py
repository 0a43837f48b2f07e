# Generated from spec/schemas/accounts/Role.yaml by `make generate`; do not edit.
"""`Role`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class Role(Model):
    """A role of the older kind, which grants rights through an access control list.

    Contract: spec/schemas/accounts/Role.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the role, by which paths address it.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

    modified: Property[datetime] = prop(
        doc="Moment of the last change to the record, kept by the service.",
    )

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns the record.",
    )

    campaign_group_id: Property[Optional[int]] = prop(
        "campaignGroupID",
        default=None,
        doc="Internal number of the campaign group the role is tied to, if any.",
    )

    name: Property[str] = prop(
        doc="Name of the role, shown to admins.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that tells colleagues what the record is for.",
    )

    members: Property[Optional[list[int]]] = prop(
        default=None,
        doc="Internal numbers of the users who hold the role.",
    )

    acl: Property[dict[str, Any]] = prop(
        doc="Access control list that says what holders of the role may do.",
    )
