# Generated from spec/schemas/catalogs/History.yaml by `make generate`; do not edit.
"""`History`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.best_prior_price_metadata import BestPriorPriceMetadata
    from talon_one.models.label_target import LabelTarget
    from talon_one.types import Strings


class History(Model):
    """One recorded price of a SKU in its price history.

    Contract: spec/schemas/catalogs/History.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the recorded price; use it to exclude the price.",
    )
    """ID of the recorded price; use it to exclude the price."""

    observed_at: Property[datetime] = prop(
        "observedAt",
        doc="Time at which the price was recorded.",
    )
    """Time at which the price was recorded."""

    context_id: Property[Optional[str]] = prop(
        "contextId",
        default=None,
        doc="ID of the context of the price, for example a sale; newer data uses `context_ids`. The service's "
        'default is `""`. Retired: last sent by the service in version 26.16.',
    )
    """ID of the context of the price, for example a sale; newer data uses `context_ids`. The service's default
    is `""`. Retired: last sent by the service in version 26.16.
    """

    price: Property[float] = prop(
        doc="Price recorded at that time.",
    )
    """Price recorded at that time."""

    metadata: Property[BestPriorPriceMetadata] = prop(
        doc="What influenced the recorded price: campaigns and, if there was one, a price adjustment.",
    )
    """What influenced the recorded price: campaigns and, if there was one, a price adjustment."""

    target: Property[LabelTarget] = prop(
        doc="Whom the price was for: an object whose `type` is `NONE`, or `AUDIENCE` together with the "
        "`audience`.",
    )
    """Whom the price was for: an object whose `type` is `NONE`, or `AUDIENCE` together with the `audience`."""

    context_ids: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        "contextIds",
        default=None,
        doc="IDs of the contexts that influenced the price, such as sales and campaigns. Required since version"
        " 26.13.",
    )
    """IDs of the contexts that influenced the price, such as sales and campaigns. Required since version 26.13."""

    excluded_at: Property[Optional[datetime]] = prop(
        "excludedAt",
        default=None,
        doc="Time at which the price was excluded; absent if it was not. Added in version 26.16.",
    )
    """Time at which the price was excluded; absent if it was not. Added in version 26.16."""

    exclusion_reason: Property[Optional[str]] = prop(
        "exclusionReason",
        default=None,
        doc="Why the price was excluded; absent if it was not. Added in version 26.16.",
    )
    """Why the price was excluded; absent if it was not. Added in version 26.16."""
