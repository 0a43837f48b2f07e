# Generated from spec/schemas/customers/NewCustomerProfile.yaml by `make generate`; do not edit.
"""`NewCustomerProfile`."""

from __future__ import annotations

from typing import Any, Mapping, Optional

from talon_one.model import Model, WideProperty, prop


class NewCustomerProfile(Model):
    """Profile data to send for a customer.

    Contract: spec/schemas/customers/NewCustomerProfile.yaml
    """

    __slots__ = ()

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        doc="Custom profile attributes to set, keyed by attribute name. Attributes must exist in the Campaign "
        "Manager before you send them, built-in ones too.",
    )
    """Custom profile attributes to set, keyed by attribute name. Attributes must exist in the Campaign Manager
    before you send them, built-in ones too.
    """
