# Generated from spec/schemas/catalogs/ExcludePriceObservationsRequest.yaml by `make generate`; do not edit.
"""`ExcludePriceObservationsRequest`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ExcludePriceObservationsRequest(Model):
    """Asks to leave certain observed prices out of the price history, for example wrong ones.

    Contract: spec/schemas/catalogs/ExcludePriceObservationsRequest.yaml
    """

    __slots__ = ()

    ids: Property[list[int]] = prop(
        min_items=1,
        max_items=1000,
        doc="Internal numbers of the price observations to leave out, as listed in the price history. 1 to 1000"
        " items.",
    )

    reason: Property[str] = prop(
        min_length=1,
        doc="Why the observations are left out; it shows up as `exclusionReason` in the history. At least 1 "
        "character.",
    )
