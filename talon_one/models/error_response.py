# Generated from spec/schemas/errors/ErrorResponse.yaml by `make generate`; do not edit.
"""`ErrorResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.api_error import APIError


class ErrorResponse(Model):
    """Body of a failed request, with a summary and the individual problems.

    Contract: spec/schemas/errors/ErrorResponse.yaml
    """

    __slots__ = ()

    message: Property[str] = prop(
        doc="Summary of what went wrong, for developers rather than customers.",
    )
    """Summary of what went wrong, for developers rather than customers."""

    errors: WideProperty[Optional[list[APIError]], Optional[Sequence[APIError]]] = prop(
        default=None,
        doc="Individual problems, one entry each; may be empty or absent.",
    )
    """Individual problems, one entry each; may be empty or absent."""
