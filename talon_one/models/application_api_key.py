# Generated from spec/schemas/applications/ApplicationAPIKey.yaml by `make generate`; do not edit.
"""`ApplicationAPIKey`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import ApiKeyPlatform


class ApplicationAPIKey(Model):
    """A key for the Integration API of one Application, without its secret.

    Contract: spec/schemas/applications/ApplicationAPIKey.yaml
    """

    __slots__ = ()

    title: Property[str] = prop(
        doc="Name of the key in the Campaign Manager.",
    )
    """Name of the key in the Campaign Manager."""

    expires: Property[datetime] = prop(
        doc="Time at which the key expires; replace it before then.",
    )
    """Time at which the key expires; replace it before then."""

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

    id: Property[int] = prop(
        doc="ID of the key, not its secret.",
    )
    """ID of the key, not its secret."""

    created_by: Property[int] = prop(
        "createdBy",
        doc="ID of the user who created the key.",
    )
    """ID of the user who created the key."""

    account_id: Property[int] = prop(
        "accountID",
        doc="ID of the account the key belongs to.",
    )
    """ID of the account the key belongs to."""

    application_id: Property[int] = prop(
        "applicationID",
        doc="ID of the Application the key gives access to.",
    )
    """ID of the Application the key gives access to."""

    created: Property[datetime] = prop(
        doc="When the key was issued.",
    )
    """When the key was issued."""
