# Generated from spec/schemas/scim/ScimPatchRequest.yaml by `make generate`; do not edit.
"""`ScimPatchRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.scim_patch_operation import ScimPatchOperation


class ScimPatchRequest(Model):
    """Changes to a SCIM user or group, as a list of operations.

    Contract: spec/schemas/scim/ScimPatchRequest.yaml
    """

    __slots__ = ()

    schemas: Property[Optional[list[str]]] = prop(
        default=None,
        doc="IDs (URNs) of the SCIM schemas that say which type of message this is.",
    )

    operations: Property[list[ScimPatchOperation]] = prop(
        "Operations",
        doc="Changes to make, in order.",
    )
