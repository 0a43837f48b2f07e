# Generated from spec/schemas/catalogs/UpdatePriceType.yaml by `make generate`; do not edit.
"""`UpdatePriceType`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class UpdatePriceType(Model):
    """Data for changing a price type; its API name stays as it is.

    Contract: spec/schemas/catalogs/UpdatePriceType.yaml
    """

    __slots__ = ()

    title: Property[str] = prop(
        doc="Name of the price type to show in the Campaign Manager.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that tells colleagues what the record is for.",
    )

    targeted_audiences_ids: Property[list[int]] = prop(
        "targetedAudiencesIds",
        doc="Internal numbers of the audiences the price type is meant for.",
    )
