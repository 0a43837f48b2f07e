# Generated from spec/schemas/collections/CampaignCollection.yaml by `make generate`; do not edit.
"""`CampaignCollection`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class CampaignCollection(Model):
    """A list of strings, such as SKUs, that rules of a campaign can refer to.

    Contract: spec/schemas/collections/CampaignCollection.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the collection, by which paths address it.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns the record.",
    )

    modified: Property[datetime] = prop(
        doc="Moment of the last change to the record, kept by the service.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that tells colleagues what the record is for.",
    )

    name: Property[str] = prop(
        min_length=1,
        pattern="^[^\\x00-\\x1f\\x7f\\s][^\\x00-\\x1f\\x7f]*$",
        doc="Name by which rules refer to the collection. At least 1 character. Matches "
        "`^[^\\x00-\\x1f\\x7f\\s][^\\x00-\\x1f\\x7f]*$`.",
    )

    modified_by: Property[Optional[int]] = prop(
        "modifiedBy",
        default=None,
        doc="Internal number of the Campaign Manager user who changed the record last.",
    )

    created_by: Property[int] = prop(
        "createdBy",
        doc="Internal number of the Campaign Manager user who created the record.",
    )

    application_id: Property[Optional[int]] = prop(
        "applicationId",
        default=None,
        doc="Internal number of the Application the collection belongs to, if it sits there or in one of its "
        "campaigns.",
    )

    campaign_id: Property[Optional[int]] = prop(
        "campaignId",
        default=None,
        doc="Internal number of the campaign the collection belongs to; absent for a collection outside "
        "campaigns.",
    )

    payload: Property[Optional[list[str]]] = prop(
        default=None,
        max_items=50,
        doc="Strings in the collection; read a large collection page by page through its items instead. At most"
        " 50 items.",
    )
