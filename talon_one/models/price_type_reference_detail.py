# Generated from spec/schemas/catalogs/PriceTypeReferenceDetail.yaml by `make generate`; do not edit.
"""`PriceTypeReferenceDetail`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import PriceTypeReferrer


class PriceTypeReferenceDetail(Model):
    """One place where a price type is used.

    Contract: spec/schemas/catalogs/PriceTypeReferenceDetail.yaml
    """

    __slots__ = ()

    referencing_type: WideProperty[str, PriceTypeReferrer] = prop(
        "referencingType",
        enum=("Campaign", "ApplicationCartItemFilter", "Template"),
        doc="What uses the price type: a campaign, an Application cart item filter or a campaign template. One "
        "of `Campaign`, `ApplicationCartItemFilter`, `Template`.",
    )
    """What uses the price type: a campaign, an Application cart item filter or a campaign template. One of
    `Campaign`, `ApplicationCartItemFilter`, `Template`.
    """

    referencing_id: Property[int] = prop(
        "referencingId",
        doc="ID of what uses the price type.",
    )
    """ID of what uses the price type."""

    referencing_name: Property[str] = prop(
        "referencingName",
        doc="Name of what uses the price type.",
    )
    """Name of what uses the price type."""

    application_id: Property[Optional[int]] = prop(
        "applicationId",
        default=None,
        doc="ID of the Application it belongs to, if any.",
    )
    """ID of the Application it belongs to, if any."""
