# Generated from spec/schemas/audiences/CustomerProfileAudienceRequestItem.yaml by `make generate`; do not edit.
"""`CustomerProfileAudienceRequestItem`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CustomerProfileAudienceRequestItem(Model):
    """One customer to add to or remove from an audience.

    Contract: spec/schemas/audiences/CustomerProfileAudienceRequestItem.yaml
    """

    __slots__ = ()

    action: Property[str] = prop(
        enum=("add", "delete"),
        doc="What to do with the customer: `add` makes them a member of the audience, `delete` ends the "
        "membership. One of `add`, `delete`.",
    )

    profile_integration_id: Property[str] = prop(
        "profileIntegrationId",
        max_length=1000,
        doc="Your own ID of the customer to add or remove. At most 1000 characters.",
    )

    audience_id: Property[int] = prop(
        "audienceId",
        doc="Internal number of the audience to change, as returned when it was created.",
    )
