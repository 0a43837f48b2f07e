# Generated from spec/schemas/audiences/IntegrationCustomerProfileAudienceRequestItem.yaml by `make generate`; do not edit.
"""`IntegrationCustomerProfileAudienceRequestItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import AudienceAction


class IntegrationCustomerProfileAudienceRequestItem(Model):
    """One customer to add to or remove from an audience of a third-party platform.

    Contract: spec/schemas/audiences/IntegrationCustomerProfileAudienceRequestItem.yaml
    """

    __slots__ = ()

    action: WideProperty[str, AudienceAction] = prop(
        enum=("add", "delete"),
        doc="`add` makes the customer a member of the audience, and creates a profile that does not exist; "
        "`delete` ends the membership. One of `add`, `delete`.",
    )
    """`add` makes the customer a member of the audience, and creates a profile that does not exist; `delete`
    ends the membership. One of `add`, `delete`.
    """

    profile_integration_id: Property[str] = prop(
        "profileIntegrationId",
        max_length=1000,
        doc="Integration ID of the customer to add or remove. At most 1000 characters.",
    )
    """Integration ID of the customer to add or remove. At most 1000 characters."""

    integration_id: Property[str] = prop(
        "integrationId",
        doc="ID of the audience on the third-party platform.",
    )
    """ID of the audience on the third-party platform."""
