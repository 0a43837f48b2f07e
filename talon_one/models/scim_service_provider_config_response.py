# Generated from spec/schemas/scim/ScimServiceProviderConfigResponse.yaml by `make generate`; do not edit.
"""`ScimServiceProviderConfigResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.scim_service_provider_config_response_bulk import ScimServiceProviderConfigResponseBulk
    from talon_one.models.scim_service_provider_config_response_change_password import ScimServiceProviderConfigResponseChangePassword
    from talon_one.models.scim_service_provider_config_response_filter import ScimServiceProviderConfigResponseFilter
    from talon_one.models.scim_service_provider_config_response_patch import ScimServiceProviderConfigResponsePatch
    from talon_one.models.scim_service_provider_config_response_sort import ScimServiceProviderConfigResponseSort
    from talon_one.types import Strings


class ScimServiceProviderConfigResponse(Model):
    """Which optional parts of the SCIM standard the service supports; identity providers read it before they
    start syncing.

    Contract: spec/schemas/scim/ScimServiceProviderConfigResponse.yaml
    """

    __slots__ = ()

    bulk: Property[Optional[ScimServiceProviderConfigResponseBulk]] = prop(
        default=None,
        doc="Whether many changes can be sent in one request, and how many.",
    )
    """Whether many changes can be sent in one request, and how many."""

    change_password: Property[Optional[ScimServiceProviderConfigResponseChangePassword]] = prop(
        "changePassword",
        default=None,
        doc="Whether passwords can be changed over SCIM.",
    )
    """Whether passwords can be changed over SCIM."""

    documentation_uri: Property[Optional[str]] = prop(
        "documentationUri",
        default=None,
        doc="URL of a help page on the SCIM interface.",
    )
    """URL of a help page on the SCIM interface."""

    filter: Property[Optional[ScimServiceProviderConfigResponseFilter]] = prop(
        default=None,
        doc="Whether lists can be filtered by an expression, and how many results they return.",
    )
    """Whether lists can be filtered by an expression, and how many results they return."""

    patch: Property[Optional[ScimServiceProviderConfigResponsePatch]] = prop(
        default=None,
        doc="Whether resources can be changed in part.",
    )
    """Whether resources can be changed in part."""

    schemas: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        doc="IDs (URNs) of the SCIM schemas that say which type of message this is.",
    )
    """IDs (URNs) of the SCIM schemas that say which type of message this is."""

    sort: Property[Optional[ScimServiceProviderConfigResponseSort]] = prop(
        default=None,
        doc="Whether lists can be sorted.",
    )
    """Whether lists can be sorted."""
