# Generated from spec/schemas/customers/CustomerProfileSearchQuery.yaml by `make generate`; do not edit.
"""`CustomerProfileSearchQuery`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, WideProperty, former, prop

if TYPE_CHECKING:
    from talon_one.types import Strings


class CustomerProfileSearchQuery(Model):
    """Conditions for finding customers by attributes or IDs.

    Contract: spec/schemas/customers/CustomerProfileSearchQuery.yaml
    """

    __slots__ = ()

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        attributes_of="CustomerProfile",
        doc="Values of the attributes, keyed by attribute name; a profile must have all of them, each exactly "
        "as given.",
    )
    """Values of the attributes, keyed by attribute name; a profile must have all of them, each exactly as given."""

    integration_ids: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        "integrationIDs",
        default=None,
        doc="Integration IDs of customers; only finds these.",
    )
    """Integration IDs of customers; only finds these."""
    integration_i_ds: WideProperty[Optional[list[str]], Optional[Strings]] = former("integration_ids")
    """Deprecated: the former name of `integration_ids`."""

    profile_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "profileIDs",
        default=None,
        doc="Internal IDs of customer profiles; only finds these.",
    )
    """Internal IDs of customer profiles; only finds these."""
    profile_i_ds: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = former("profile_ids")
    """Deprecated: the former name of `profile_ids`."""
