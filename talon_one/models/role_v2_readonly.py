# Generated from spec/schemas/accounts/RoleV2Readonly.yaml by `make generate`; do not edit.
"""`RoleV2Readonly`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class RoleV2Readonly(Model):
    """Common part of a role that says whether it can be edited.

    Contract: spec/schemas/accounts/RoleV2Readonly.yaml
    """

    __slots__ = ()

    is_readonly: Property[Optional[bool]] = prop(
        "isReadonly",
        default=None,
        doc="True when the role cannot be edited. Default of the service: `false`.",
    )
