# Generated from spec/schemas/coupons/CouponDeletionJob.yaml by `make generate`; do not edit.
"""`CouponDeletionJob`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, former, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.coupon_deletion_filters import CouponDeletionFilters
    from talon_one.types import Strings


class CouponDeletionJob(Model):
    """A job that deletes the coupons matching a set of filters, with its progress.

    Contract: spec/schemas/coupons/CouponDeletionJob.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the deletion job.",
    )
    """ID of the deletion job."""

    created: Property[datetime] = prop(
        doc="When the job was requested.",
    )
    """When the job was requested."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application whose coupons are deleted.",
    )
    """ID of the Application whose coupons are deleted."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    filters: Property[CouponDeletionFilters] = prop(
        doc="Filters that select the coupons to delete.",
    )
    """Filters that select the coupons to delete."""

    status: Property[str] = prop(
        doc="State of the job: `not_ready`, `pending`, `completed` or `failed`.",
    )
    """State of the job: `not_ready`, `pending`, `completed` or `failed`."""

    deleted_amount: Property[Optional[int]] = prop(
        "deletedAmount",
        default=None,
        doc="Number of coupons deleted so far.",
    )
    """Number of coupons deleted so far."""

    fail_count: Property[int] = prop(
        "failCount",
        doc="Number of times the job has failed.",
    )
    """Number of times the job has failed."""

    errors: WideProperty[list[str], Strings] = prop(
        doc="Messages about problems with single coupons.",
    )
    """Messages about problems with single coupons."""

    created_by: Property[int] = prop(
        "createdBy",
        doc="ID of the user who started the job.",
    )
    """ID of the user who started the job."""

    communicated: Property[bool] = prop(
        doc="Whether the user who started the job was told how it ended.",
    )
    """Whether the user who started the job was told how it ended."""

    campaign_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "campaignIDs",
        default=None,
        doc="IDs of the campaigns from which coupons are deleted.",
    )
    """IDs of the campaigns from which coupons are deleted."""
    campaign_i_ds: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = former("campaign_ids")
    """Deprecated: the former name of `campaign_ids`."""
