# Generated from spec/schemas/notifications/IntegrationHubEventPayloadCouponBasedNotifications.yaml by `make generate`; do not edit.
"""`IntegrationHubEventPayloadCouponBasedNotifications`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.integration_hub_event_payload_coupon_based_notifications_limits import IntegrationHubEventPayloadCouponBasedNotificationsLimits


class IntegrationHubEventPayloadCouponBasedNotifications(Variant):
    """Content of an Integration Hub event about a created, changed or deleted coupon.

    Contract: spec/schemas/notifications/IntegrationHubEventPayloadCouponBasedNotifications.yaml
    """

    __slots__ = ()

    event_id: Property[Optional[int]] = prop(
        "EventId",
        default=None,
        doc="ID of the event in the Integration Hub. Required since version 26.16. Added in version 26.16.",
    )
    """ID of the event in the Integration Hub. Required since version 26.16. Added in version 26.16."""

    id: Property[int] = prop(
        "Id",
        doc="ID of the coupon that was created, changed or deleted.",
    )
    """ID of the coupon that was created, changed or deleted."""

    created: Property[datetime] = prop(
        "Created",
        doc="Time at which the coupon was created.",
    )
    """Time at which the coupon was created."""

    campaign_id: Property[int] = prop(
        "CampaignId",
        doc="ID of the campaign the coupon belongs to.",
    )
    """ID of the campaign the coupon belongs to."""

    value: Property[str] = prop(
        "Value",
        doc="Coupon code a customer enters.",
    )
    """Coupon code a customer enters."""

    usage_limit: Property[int] = prop(
        "UsageLimit",
        doc="How many times the coupon can be redeemed; `0` means no limit.",
    )
    """How many times the coupon can be redeemed; `0` means no limit."""

    discount_limit: Property[Optional[float]] = prop(
        "DiscountLimit",
        default=None,
        doc="Maximum sum of discounts the coupon can give; absent means no limit.",
    )
    """Maximum sum of discounts the coupon can give; absent means no limit."""

    reservation_limit: Property[Optional[int]] = prop(
        "ReservationLimit",
        default=None,
        doc="Maximum number of reservations of the coupon.",
    )
    """Maximum number of reservations of the coupon."""

    start_date: Property[Optional[datetime]] = prop(
        "StartDate",
        default=None,
        doc="Time from which the coupon is valid.",
    )
    """Time from which the coupon is valid."""

    expiry_date: Property[Optional[datetime]] = prop(
        "ExpiryDate",
        default=None,
        doc="Time after which the coupon is no longer valid.",
    )
    """Time after which the coupon is no longer valid."""

    usage_counter: Property[int] = prop(
        "UsageCounter",
        doc="Number of redemptions of the coupon.",
    )
    """Number of redemptions of the coupon."""

    discount_counter: Property[Optional[float]] = prop(
        "DiscountCounter",
        default=None,
        doc="Sum of discounts the coupon has given.",
    )
    """Sum of discounts the coupon has given."""

    discount_remainder: Property[Optional[float]] = prop(
        "DiscountRemainder",
        default=None,
        doc="Sum of discounts the coupon can still give.",
    )
    """Sum of discounts the coupon can still give."""

    referral_id: Property[Optional[int]] = prop(
        "ReferralId",
        default=None,
        doc="ID of the referral whose redemption created the coupon, if any.",
    )
    """ID of the referral whose redemption created the coupon, if any."""

    recipient_integration_id: Property[Optional[str]] = prop(
        "RecipientIntegrationId",
        default=None,
        doc="Integration ID of the only customer who can redeem the coupon; absent means that everyone can.",
    )
    """Integration ID of the only customer who can redeem the coupon; absent means that everyone can."""

    import_id: Property[Optional[int]] = prop(
        "ImportId",
        default=None,
        doc="ID of the CSV import that created the coupon, if any.",
    )
    """ID of the CSV import that created the coupon, if any."""

    batch_id: Property[Optional[str]] = prop(
        "BatchId",
        default=None,
        doc="ID of the batch the coupon was created in.",
    )
    """ID of the batch the coupon was created in."""

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        "Attributes",
        default=None,
        doc="Custom coupon attributes, keyed by attribute name.",
    )
    """Custom coupon attributes, keyed by attribute name."""

    limits: WideProperty[Optional[list[IntegrationHubEventPayloadCouponBasedNotificationsLimits]], Optional[Sequence[IntegrationHubEventPayloadCouponBasedNotificationsLimits]]] = prop(
        "Limits",
        default=None,
        doc="Limits set on the use of the coupon.",
    )
    """Limits set on the use of the coupon."""

    published_at: Property[datetime] = prop(
        "PublishedAt",
        doc="Time at which Talon.One published the event.",
    )
    """Time at which Talon.One published the event."""

    source_of_event: Property[str] = prop(
        "SourceOfEvent",
        doc="Part of Talon.One where the change was made.",
    )
    """Part of Talon.One where the change was made."""

    employee_name: Property[str] = prop(
        "EmployeeName",
        doc="Name of the Campaign Manager user who made the change.",
    )
    """Name of the Campaign Manager user who made the change."""
