# Generated from spec/schemas/logs/Change.yaml by `make generate`; do not edit.
"""`Change`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime


class Change(Model):
    """One entry of the audit log: who changed what, and the state before and after.

    Contract: spec/schemas/logs/Change.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the log entry.",
    )
    """ID of the log entry."""

    created: Property[datetime] = prop(
        doc="Time at which the change was made.",
    )
    """Time at which the change was made."""

    user_id: Property[int] = prop(
        "userId",
        doc="ID of the Campaign Manager user who made the change.",
    )
    """ID of the Campaign Manager user who made the change."""

    application_id: Property[Optional[int]] = prop(
        "applicationId",
        default=None,
        doc="ID of the Application in which the change was made, if any.",
    )
    """ID of the Application in which the change was made, if any."""

    entity: Property[str] = prop(
        doc="API path on which the change was made, such as `/v1/applications/359/campaigns/6727`.",
    )
    """API path on which the change was made, such as `/v1/applications/359/campaigns/6727`."""

    old: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        doc="Object before the change, if it existed.",
    )
    """Object before the change, if it existed."""

    new: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        doc="Object after the change, if it still exists.",
    )
    """Object after the change, if it still exists."""

    management_key_id: Property[Optional[int]] = prop(
        "managementKeyId",
        default=None,
        doc="ID of the Management API key the change was made with, if any.",
    )
    """ID of the Management API key the change was made with, if any."""
