# Generated from spec/schemas/scim/ScimPatchRequest.yaml by `make generate`; do not edit.
"""`ScimPatchRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.scim_patch_operation import ScimPatchOperation
    from talon_one.types import Strings


class ScimPatchRequest(Model):
    """Changes to a SCIM user or group, as a list of operations.

    Contract: spec/schemas/scim/ScimPatchRequest.yaml
    """

    __slots__ = ()

    schemas: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        doc="IDs (URNs) of the SCIM schemas that say which type of message this is.",
    )
    """IDs (URNs) of the SCIM schemas that say which type of message this is."""

    operations: WideProperty[list[ScimPatchOperation], Sequence[ScimPatchOperation]] = prop(
        "Operations",
        doc="Changes to make, in order.",
    )
    """Changes to make, in order."""
