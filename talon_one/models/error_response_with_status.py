# Generated from spec/schemas/errors/ErrorResponseWithStatus.yaml by `make generate`; do not edit.
"""`ErrorResponseWithStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.api_error import APIError


class ErrorResponseWithStatus(Model):
    """Body of a failed request that also contains the HTTP status. Any of its fields can be missing.

    Contract: spec/schemas/errors/ErrorResponseWithStatus.yaml
    """

    __slots__ = ()

    message: Property[Optional[str]] = prop(
        default=None,
        doc="Summary of what went wrong, for developers rather than customers.",
    )
    """Summary of what went wrong, for developers rather than customers."""

    errors: WideProperty[Optional[list[APIError]], Optional[Sequence[APIError]]] = prop(
        default=None,
        doc="Individual problems, one entry each; may be empty or absent.",
    )
    """Individual problems, one entry each; may be empty or absent."""

    status_code: Property[Optional[int]] = prop(
        "StatusCode",
        default=None,
        doc="HTTP status of the response.",
    )
    """HTTP status of the response."""
