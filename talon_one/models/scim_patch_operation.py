# Generated from spec/schemas/scim/ScimPatchOperation.yaml by `make generate`; do not edit.
"""`ScimPatchOperation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import ScimOperation


class ScimPatchOperation(Model):
    """One change within a SCIM patch request.

    Contract: spec/schemas/scim/ScimPatchOperation.yaml
    """

    __slots__ = ()

    op: WideProperty[str, ScimOperation] = prop(
        enum=("add", "remove", "replace"),
        doc="Type of change: `add` adds a value, `remove` removes it, `replace` overwrites it. One of `add`, "
        "`remove`, `replace`.",
    )
    """Type of change: `add` adds a value, `remove` removes it, `replace` overwrites it. One of `add`, `remove`,
    `replace`.
    """

    path: Property[Optional[str]] = prop(
        default=None,
        doc="Attribute to change, in SCIM path notation.",
    )
    """Attribute to change, in SCIM path notation."""

    value: Property[Optional[str]] = prop(
        default=None,
        doc="New value of the attribute; not needed for `remove`.",
    )
    """New value of the attribute; not needed for `remove`."""
