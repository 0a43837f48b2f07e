# Generated from spec/schemas/scim/ScimServiceProviderConfigResponse.yaml by `make generate`; do not edit.
"""`ScimServiceProviderConfigResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.scim_service_provider_config_response_bulk import ScimServiceProviderConfigResponseBulk
    from talon_one.models.scim_service_provider_config_response_change_password import ScimServiceProviderConfigResponseChangePassword
    from talon_one.models.scim_service_provider_config_response_filter import ScimServiceProviderConfigResponseFilter


class ScimServiceProviderConfigResponse(Model):
    """Which optional parts of the SCIM standard the service offers; identity providers read it before they start
    syncing.

    Contract: spec/schemas/scim/ScimServiceProviderConfigResponse.yaml
    """

    __slots__ = ()

    bulk: Property[Optional[ScimServiceProviderConfigResponseBulk]] = prop(
        default=None,
        doc="Whether many changes may be sent in one request, and how many.",
    )

    change_password: Property[Optional[ScimServiceProviderConfigResponseChangePassword]] = prop(
        "changePassword",
        default=None,
        doc="Whether passwords can be changed over SCIM.",
    )

    documentation_uri: Property[Optional[str]] = prop(
        "documentationUri",
        default=None,
        doc="Address of a page with help on the SCIM interface.",
    )

    filter: Property[Optional[ScimServiceProviderConfigResponseFilter]] = prop(
        default=None,
        doc="Whether lists can be narrowed down by a filter expression, and to how many results.",
    )

    patch: Property[Optional[ScimServiceProviderConfigResponseChangePassword]] = prop(
        default=None,
        doc="Whether partial changes are possible.",
    )

    schemas: Property[Optional[list[str]]] = prop(
        default=None,
        doc="SCIM schema identifiers (URNs) that tell which kind of message this is.",
    )

    sort: Property[Optional[ScimServiceProviderConfigResponseChangePassword]] = prop(
        default=None,
        doc="Whether lists can be put in a requested order.",
    )
