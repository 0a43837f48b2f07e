# Generated from spec/schemas/loyalty/LoyaltyProgramLedgers.yaml by `make generate`; do not edit.
"""`LoyaltyProgramLedgers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.ledger_info import LedgerInfo


class LoyaltyProgramLedgers(Model):
    """A customer's balances in one loyalty program, in responses with sessions, profiles and events.

    Contract: spec/schemas/loyalty/LoyaltyProgramLedgers.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the loyalty program.",
    )
    """ID of the loyalty program."""

    title: Property[str] = prop(
        doc="Title of the loyalty program in the Campaign Manager.",
    )
    """Title of the loyalty program in the Campaign Manager."""

    name: Property[str] = prop(
        doc="Permanent API name of the loyalty program.",
    )
    """Permanent API name of the loyalty program."""

    join_date: Property[Optional[datetime]] = prop(
        "joinDate",
        default=None,
        doc="Time at which the customer joined the program, in the program's time zone; absent if they have "
        "not.",
    )
    """Time at which the customer joined the program, in the program's time zone; absent if they have not."""

    ledger: Property[LedgerInfo] = prop(
        doc="Balance and tier in the main ledger.",
    )
    """Balance and tier in the main ledger."""

    sub_ledgers: WideProperty[Optional[dict[str, LedgerInfo]], Optional[Mapping[str, LedgerInfo]]] = prop(
        "subLedgers",
        default=None,
        doc="Balance and tier in each subledger, keyed by the subledger's name; those with only zeros are left "
        "out.",
    )
    """Balance and tier in each subledger, keyed by the subledger's name; those with only zeros are left out."""
