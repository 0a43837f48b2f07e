# Generated from spec/schemas/errors/APIError.yaml by `make generate`; do not edit.
"""`APIError`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.error_source import ErrorSource


class APIError(Model):
    """One problem found in a request.

    Contract: spec/schemas/errors/APIError.yaml
    """

    __slots__ = ()

    title: Property[str] = prop(
        doc="Short title of the problem, such as `Unknown` for an undefined attribute.",
    )
    """Short title of the problem, such as `Unknown` for an undefined attribute."""

    details: Property[Optional[str]] = prop(
        default=None,
        doc="Longer explanation, if there is one.",
    )
    """Longer explanation, if there is one."""

    source: Property[ErrorSource] = prop(
        doc="Part of the request that caused the problem.",
    )
    """Part of the request that caused the problem."""
