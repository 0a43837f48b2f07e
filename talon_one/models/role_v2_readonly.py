# Generated from spec/schemas/accounts/RoleV2Readonly.yaml by `make generate`; do not edit.
"""`RoleV2Readonly`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class RoleV2Readonly(Model):
    """Fields of a role that say whether it can be edited.

    Contract: spec/schemas/accounts/RoleV2Readonly.yaml
    """

    __slots__ = ()

    is_readonly: Property[Optional[bool]] = prop(
        "isReadonly",
        default=None,
        doc="Whether the role can't be edited. The service's default is `false`.",
    )
    """Whether the role can't be edited. The service's default is `false`."""
