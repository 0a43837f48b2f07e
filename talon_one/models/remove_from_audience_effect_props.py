# Generated from spec/schemas/effects/RemoveFromAudienceEffectProps.yaml by `make generate`; do not edit.
"""`RemoveFromAudienceEffectProps`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class RemoveFromAudienceEffectProps(Model):
    """Details of `removeFromAudience`: a customer profile leaves an audience. It is returned while the session
    is open as well as on closing.

    Contract: spec/schemas/effects/RemoveFromAudienceEffectProps.yaml
    """

    __slots__ = ()

    audience_id: Property[Optional[int]] = prop(
        "audienceId",
        default=None,
        doc="Internal ID of the audience that changes.",
    )
    """Internal ID of the audience that changes."""

    audience_name: Property[Optional[str]] = prop(
        "audienceName",
        default=None,
        doc="Name of the audience that changes.",
    )
    """Name of the audience that changes."""

    profile_integration_id: Property[Optional[str]] = prop(
        "profileIntegrationId",
        default=None,
        doc="Integration ID of the customer profile that joins or leaves the audience.",
    )
    """Integration ID of the customer profile that joins or leaves the audience."""

    profile_id: Property[Optional[int]] = prop(
        "profileId",
        default=None,
        doc="Internal ID of the customer profile, not its integration ID.",
    )
    """Internal ID of the customer profile, not its integration ID."""
