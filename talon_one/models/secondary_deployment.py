# Generated from spec/schemas/accounts/SecondaryDeployment.yaml by `make generate`; do not edit.
"""`SecondaryDeployment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import DeploymentStatus


class SecondaryDeployment(Model):
    """An additional deployment of Talon.One that belongs to the account.

    Contract: spec/schemas/accounts/SecondaryDeployment.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the secondary deployment.",
    )
    """ID of the secondary deployment."""

    name: Property[str] = prop(
        min_length=1,
        pattern="^[a-z0-9]+$",
        doc="Short name of the deployment. At least 1 character. Must match `^[a-z0-9]+$`.",
    )
    """Short name of the deployment. At least 1 character. Must match `^[a-z0-9]+$`."""

    user_id: Property[int] = prop(
        "userId",
        doc="ID of the user tied to the deployment.",
    )
    """ID of the user tied to the deployment."""

    status: WideProperty[str, DeploymentStatus] = prop(
        enum=("created", "active", "failed", "deleted"),
        doc="State of the deployment: `created` at first, `active` when it can be used, `failed` when setup "
        "failed, `deleted` when it was removed. One of `created`, `active`, `failed`, `deleted`.",
    )
    """State of the deployment: `created` at first, `active` when it can be used, `failed` when setup failed,
    `deleted` when it was removed. One of `created`, `active`, `failed`, `deleted`.
    """

    created_at: Property[datetime] = prop(
        "createdAt",
        doc="Time at which the deployment was created.",
    )
    """Time at which the deployment was created."""

    active_at: Property[Optional[datetime]] = prop(
        "activeAt",
        default=None,
        doc="Time at which the deployment became active; absent until then.",
    )
    """Time at which the deployment became active; absent until then."""

    failed_at: Property[Optional[datetime]] = prop(
        "failedAt",
        default=None,
        doc="Time at which the setup failed; absent if it did not.",
    )
    """Time at which the setup failed; absent if it did not."""

    deleted_at: Property[Optional[datetime]] = prop(
        "deletedAt",
        default=None,
        doc="Time at which the deployment was deleted; absent while it exists.",
    )
    """Time at which the deployment was deleted; absent while it exists."""
