# Generated from spec/schemas/sessions/IntegrationCustomerSessionResponse.yaml by `make generate`; do not edit.
"""`IntegrationCustomerSessionResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.customer_session_v2 import CustomerSessionV2
    from talon_one.models.effect import Effect


class IntegrationCustomerSessionResponse(Model):
    """A customer session and its current effects.

    Contract: spec/schemas/sessions/IntegrationCustomerSessionResponse.yaml
    """

    __slots__ = ()

    customer_session: Property[Optional[CustomerSessionV2]] = prop(
        "customerSession",
        default=None,
        doc="The session with its totals.",
    )
    """The session with its totals."""

    effects: WideProperty[Optional[list[Effect]], Optional[Sequence[Effect]]] = prop(
        default=None,
        doc="Current effects of the session; those that were rolled back are left out.",
    )
    """Current effects of the session; those that were rolled back are left out."""
