# Generated from spec/schemas/applications/ApplicationReferee.yaml by `make generate`; do not edit.
"""`ApplicationReferee`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class ApplicationReferee(Model):
    """A friend who used a referral code, and the customer who passed it on.

    Contract: spec/schemas/applications/ApplicationReferee.yaml
    """

    __slots__ = ()

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application in which the referral code was used.",
    )
    """ID of the Application in which the referral code was used."""

    session_id: Property[str] = prop(
        "sessionId",
        doc="Integration ID of the session in which the friend used the code.",
    )
    """Integration ID of the session in which the friend used the code."""

    advanced_event_integration_id: Property[Optional[str]] = prop(
        "advancedEventIntegrationId",
        default=None,
        max_length=1000,
        doc="Your ID of the event with which the referral code was used; if it was used with one. At most 1000 "
        "characters. Added in version 26.17.",
    )
    """Your ID of the event with which the referral code was used; if it was used with one. At most 1000
    characters. Added in version 26.17.
    """

    advocate_integration_id: Property[str] = prop(
        "advocateIntegrationId",
        max_length=1000,
        doc="Integration ID of the customer who passed the code on. At most 1000 characters.",
    )
    """Integration ID of the customer who passed the code on. At most 1000 characters."""

    friend_integration_id: Property[str] = prop(
        "friendIntegrationId",
        max_length=1000,
        doc="Integration ID of the invited customer who used the code. At most 1000 characters.",
    )
    """Integration ID of the invited customer who used the code. At most 1000 characters."""

    code: Property[str] = prop(
        doc="Referral code that the friend used.",
    )
    """Referral code that the friend used."""

    created: Property[datetime] = prop(
        doc="When the use of the code was recorded.",
    )
    """When the use of the code was recorded."""
