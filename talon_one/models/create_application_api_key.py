# Generated from spec/schemas/applications/CreateApplicationAPIKey.yaml by `make generate`; do not edit.
"""`CreateApplicationAPIKey`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import ApiKeyPlatform


class CreateApplicationAPIKey(Model):
    """Details of a new key for the Integration API of an Application.

    Contract: spec/schemas/applications/CreateApplicationAPIKey.yaml
    """

    __slots__ = ()

    title: Property[str] = prop(
        doc="Name of the key in the Campaign Manager.",
    )
    """Name of the key in the Campaign Manager."""

    expires: Property[datetime] = prop(
        doc="Time at which the new key should stop working.",
    )
    """Time at which the new key should stop working."""

    platform: WideProperty[Optional[str], Optional[ApiKeyPlatform]] = prop(
        default=None,
        enum=("none", "segment", "braze", "mparticle", "shopify", "iterable", "customer_engagement", "customer_data", "salesforce", "emarsys", "selligent"),
        doc="Third-party platform the key is for; `none` is a general key for your own backend. One of `none`, "
        "`segment`, `braze`, `mparticle`, `shopify`, `iterable`, `customer_engagement`, `customer_data`, "
        "`salesforce`, `emarsys`. Earlier versions also had `selligent`.",
    )
    """Third-party platform the key is for; `none` is a general key for your own backend. One of `none`,
    `segment`, `braze`, `mparticle`, `shopify`, `iterable`, `customer_engagement`, `customer_data`,
    `salesforce`, `emarsys`. Earlier versions also had `selligent`.
    """

    type: WideProperty[Optional[str], Optional[Literal["staging"]]] = prop(
        default=None,
        enum=("staging",),
        doc="`staging` limits the key to dry requests for testing staged and revised campaigns; omit it for a "
        "normal production key. The only value is `staging`.",
    )
    """`staging` limits the key to dry requests for testing staged and revised campaigns; omit it for a normal
    production key. The only value is `staging`.
    """

    time_offset: Property[Optional[int]] = prop(
        "timeOffset",
        default=None,
        doc="Time offset in nanoseconds: with this key, rules see the current time plus this offset.",
    )
    """Time offset in nanoseconds: with this key, rules see the current time plus this offset."""
