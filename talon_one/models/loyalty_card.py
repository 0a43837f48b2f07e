# Generated from spec/schemas/loyalty/LoyaltyCard.yaml by `make generate`; do not edit.
"""`LoyaltyCard`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.ledger_info import LedgerInfo
    from talon_one.models.loyalty_card_profile_registration import LoyaltyCardProfileRegistration


class LoyaltyCard(Model):
    """A loyalty card of a card-based program, with the customers linked to it and its points.

    Contract: spec/schemas/loyalty/LoyaltyCard.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the loyalty card.",
    )

    created: Property[datetime] = prop(
        doc="Moment at which the card was created.",
    )

    program_id: Property[int] = prop(
        "programID",
        doc="Internal number of the card-based program that issued the card.",
    )

    program_name: Property[Optional[str]] = prop(
        "programName",
        default=None,
        doc="Permanent API-side name of the loyalty program this record belongs to.",
    )

    program_title: Property[Optional[str]] = prop(
        "programTitle",
        default=None,
        doc="Display title, as seen in the Campaign Manager, of the loyalty program this record belongs to.",
    )

    status: Property[str] = prop(
        doc="Whether the card can be used: `active` or `inactive`.",
    )

    block_reason: Property[Optional[str]] = prop(
        "blockReason",
        default=None,
        doc="Free text telling why the loyalty card was blocked, for example `Customer lost the card`.",
    )

    identifier: Property[str] = prop(
        min_length=4,
        max_length=108,
        pattern="^[A-Za-z0-9._%+@-]+$",
        doc="Code of the card by which calls and sessions refer to it. 4 to 108 characters. Matches "
        "`^[A-Za-z0-9._%+@-]+$`.",
    )

    users_per_card_limit: Property[int] = prop(
        "usersPerCardLimit",
        minimum=0,
        doc="How many customer profiles may be linked to the card; `0` means any number. At least 0.",
    )

    profiles: Property[Optional[list[LoyaltyCardProfileRegistration]]] = prop(
        default=None,
        doc="Customers linked to the card, with the time of linking.",
    )

    ledger: Property[Optional[LedgerInfo]] = prop(
        default=None,
        doc="Balance of the card in the main ledger of the program.",
    )

    subledgers: Property[Optional[dict[str, LedgerInfo]]] = prop(
        default=None,
        doc="Balance of the card in each subledger, keyed by the subledger's name.",
    )

    modified: Property[Optional[datetime]] = prop(
        default=None,
        doc="Moment of the latest change to the card.",
    )

    old_card_identifier: Property[Optional[str]] = prop(
        "oldCardIdentifier",
        default=None,
        min_length=4,
        max_length=108,
        pattern="^[A-Za-z0-9._%+@-]+$",
        doc="Code of the former card whose points were moved to this one, if there was a transfer. 4 to 108 "
        "characters. Matches `^[A-Za-z0-9._%+@-]+$`.",
    )

    new_card_identifier: Property[Optional[str]] = prop(
        "newCardIdentifier",
        default=None,
        min_length=4,
        max_length=108,
        pattern="^[A-Za-z0-9._%+@-]+$",
        doc="Code of the card that took this one's place in a transfer, if there was one. 4 to 108 characters. "
        "Matches `^[A-Za-z0-9._%+@-]+$`.",
    )

    batch_id: Property[Optional[str]] = prop(
        "batchId",
        default=None,
        doc="Id of the batch in which the card was generated, if it was made in one.",
    )
