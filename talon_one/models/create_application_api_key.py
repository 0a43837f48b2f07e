# Generated from spec/schemas/applications/CreateApplicationAPIKey.yaml by `make generate`; do not edit.
"""`CreateApplicationAPIKey`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class CreateApplicationAPIKey(Model):
    """Details of a new key for the Integration API of an Application.

    Contract: spec/schemas/applications/CreateApplicationAPIKey.yaml
    """

    __slots__ = ()

    title: Property[str] = prop(
        doc="Label that tells this key from others in the Campaign Manager.",
    )

    expires: Property[datetime] = prop(
        doc="Moment at which the new key should stop working.",
    )

    platform: Property[Optional[str]] = prop(
        default=None,
        enum=("none", "segment", "braze", "mparticle", "shopify", "iterable", "customer_engagement", "customer_data", "salesforce", "emarsys", "selligent"),
        doc="Third-party platform the key is meant for; `none` is a general key for your own backend. One of "
        "`none`, `segment`, `braze`, `mparticle`, `shopify`, `iterable`, `customer_engagement`, "
        "`customer_data`, `salesforce`, `emarsys`. Formerly also `selligent`.",
    )

    type: Property[Optional[str]] = prop(
        default=None,
        enum=("staging",),
        doc="`staging` restricts the key to dry requests for testing staged and revised campaigns; leave it out"
        " for a normal production key. One of `staging`.",
    )

    time_offset: Property[Optional[int]] = prop(
        "timeOffset",
        default=None,
        doc="Time offset in nanoseconds: rules see the present moment plus this offset as the current time when"
        " the key is used.",
    )
