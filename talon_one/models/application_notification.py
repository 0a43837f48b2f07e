# Generated from spec/schemas/notifications/ApplicationNotification.yaml by `make generate`; do not edit.
"""`ApplicationNotification`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ApplicationNotification(Model):
    """One entry of a notification about a change in an Application.

    Contract: spec/schemas/notifications/ApplicationNotification.yaml
    """

    __slots__ = ()

    event: Property[str] = prop(
        doc="Name of the change, for example `campaign_evaluation_tree_changed`.",
    )
    """Name of the change, for example `campaign_evaluation_tree_changed`."""
