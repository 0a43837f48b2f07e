# Generated from spec/schemas/applications/NewApplicationAPIKey.yaml by `make generate`; do not edit.
"""`NewApplicationAPIKey`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class NewApplicationAPIKey(Model):
    """A key for the Integration API right after its creation, the only time the secret is returned.

    Contract: spec/schemas/applications/NewApplicationAPIKey.yaml
    """

    __slots__ = ()

    title: Property[str] = prop(
        doc="Label that tells this key from others in the Campaign Manager.",
    )

    expires: Property[datetime] = prop(
        doc="Moment after which the key stops working; plan its replacement before then.",
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

    id: Property[int] = prop(
        doc="Internal number of the key, not the secret used to sign in.",
    )

    created_by: Property[int] = prop(
        "createdBy",
        doc="Internal number of the user who created the key.",
    )

    account_id: Property[int] = prop(
        "accountID",
        doc="Internal number of the Talon.One account the key belongs to.",
    )

    application_id: Property[int] = prop(
        "applicationID",
        doc="Internal number of the Application the key gives access to.",
    )

    created: Property[datetime] = prop(
        doc="When the key was issued.",
    )

    key: Property[str] = prop(
        sensitive=True,
        doc="The secret to send in the `Authorization` header after `ApiKey-v1`. Store it safely, as it cannot "
        "be shown again.",
    )
