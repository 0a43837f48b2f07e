# Generated from spec/schemas/coupons/CouponDeletionJob.yaml by `make generate`; do not edit.
"""`CouponDeletionJob`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, former, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.coupon_deletion_filters import CouponDeletionFilters


class CouponDeletionJob(Model):
    """A background task that deletes the coupons matching a set of filters, with its progress.

    Contract: spec/schemas/coupons/CouponDeletionJob.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the deletion job.",
    )

    created: Property[datetime] = prop(
        doc="When the job was requested.",
    )

    application_id: Property[int] = prop(
        "applicationId",
        doc="Internal number of the Application whose coupons are deleted.",
    )

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns the record.",
    )

    filters: Property[CouponDeletionFilters] = prop(
        doc="Conditions that select which coupons get deleted.",
    )

    status: Property[str] = prop(
        doc="How far the job has got: `not_ready`, `pending`, `completed` or `failed`.",
    )

    deleted_amount: Property[Optional[int]] = prop(
        "deletedAmount",
        default=None,
        doc="Number of coupons removed so far.",
    )

    fail_count: Property[int] = prop(
        "failCount",
        doc="How often the service has failed while working on the job.",
    )

    errors: Property[list[str]] = prop(
        doc="Messages about individual problems met while deleting.",
    )

    created_by: Property[int] = prop(
        "createdBy",
        doc="Internal number of the user who started the job.",
    )

    communicated: Property[bool] = prop(
        doc="Whether the user who started the job has been told how it ended.",
    )

    campaign_ids: Property[Optional[list[int]]] = prop(
        "campaignIDs",
        default=None,
        doc="Internal numbers of the campaigns from which coupons are deleted.",
    )
    campaign_i_ds: Property[Optional[list[int]]] = former("campaign_ids")
