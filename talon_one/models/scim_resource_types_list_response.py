# Generated from spec/schemas/scim/ScimResourceTypesListResponse.yaml by `make generate`; do not edit.
"""`ScimResourceTypesListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.scim_resource import ScimResource


class ScimResourceTypesListResponse(Page["ScimResource"]):
    """The types of resources that can be provisioned over SCIM.

    Contract: spec/schemas/scim/ScimResourceTypesListResponse.yaml
    """

    __slots__ = ()

    resources: WideProperty[list[ScimResource], Sequence[ScimResource]] = prop(
        "Resources",
        doc="The resource types, one entry each.",
    )
    """The resource types, one entry each."""
