# Generated from spec/schemas/errors/ErrorSource.yaml by `make generate`; do not edit.
"""`ErrorSource`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ErrorSource(Model):
    """Part of a request that caused a problem, given as exactly one of `pointer`, `parameter` and `line`.

    Contract: spec/schemas/errors/ErrorSource.yaml
    """

    __slots__ = ()

    pointer: Property[Optional[str]] = prop(
        default=None,
        doc="Path into the JSON body, such as `/attributes/Color`.",
    )
    """Path into the JSON body, such as `/attributes/Color`."""

    parameter: Property[Optional[str]] = prop(
        default=None,
        doc="Name of the query parameter that caused the problem.",
    )
    """Name of the query parameter that caused the problem."""

    line: Property[Optional[str]] = prop(
        default=None,
        doc="Row number in an uploaded CSV file; `N/A` if unknown.",
    )
    """Row number in an uploaded CSV file; `N/A` if unknown."""

    resource: Property[Optional[str]] = prop(
        default=None,
        doc="Pointer to the resource that caused the problem.",
    )
    """Pointer to the resource that caused the problem."""
