# Generated from spec/schemas/loyalty/LoyaltyCard.yaml by `make generate`; do not edit.
"""`LoyaltyCard`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

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
        doc="ID of the loyalty card.",
    )
    """ID of the loyalty card."""

    created: Property[datetime] = prop(
        doc="Time at which the card was created.",
    )
    """Time at which the card was created."""

    program_id: Property[int] = prop(
        "programID",
        doc="ID of the card-based program that issued the card.",
    )
    """ID of the card-based program that issued the card."""

    program_name: Property[Optional[str]] = prop(
        "programName",
        default=None,
        doc="Permanent API name of the loyalty program.",
    )
    """Permanent API name of the loyalty program."""

    program_title: Property[Optional[str]] = prop(
        "programTitle",
        default=None,
        doc="Title of the loyalty program in the Campaign Manager.",
    )
    """Title of the loyalty program in the Campaign Manager."""

    status: Property[str] = prop(
        doc="Whether the card can be used: `active` or `inactive`.",
    )
    """Whether the card can be used: `active` or `inactive`."""

    block_reason: Property[Optional[str]] = prop(
        "blockReason",
        default=None,
        doc="Why the loyalty card was blocked, for example `Customer lost the card`.",
    )
    """Why the loyalty card was blocked, for example `Customer lost the card`."""

    identifier: Property[str] = prop(
        min_length=4,
        max_length=108,
        pattern="^[A-Za-z0-9._%+@-]+$",
        doc="Identifier of the card in requests and sessions. 4 to 108 characters. Must match "
        "`^[A-Za-z0-9._%+@-]+$`.",
    )
    """Identifier of the card in requests and sessions. 4 to 108 characters. Must match `^[A-Za-z0-9._%+@-]+$`."""

    users_per_card_limit: Property[int] = prop(
        "usersPerCardLimit",
        minimum=0,
        doc="Maximum number of customer profiles that can be linked to the card; `0` means no limit. At least "
        "0.",
    )
    """Maximum number of customer profiles that can be linked to the card; `0` means no limit. At least 0."""

    profiles: WideProperty[Optional[list[LoyaltyCardProfileRegistration]], Optional[Sequence[LoyaltyCardProfileRegistration]]] = prop(
        default=None,
        doc="Customers linked to the card, with the times they were linked.",
    )
    """Customers linked to the card, with the times they were linked."""

    ledger: Property[Optional[LedgerInfo]] = prop(
        default=None,
        doc="Balance of the card in the main ledger of the program.",
    )
    """Balance of the card in the main ledger of the program."""

    subledgers: WideProperty[Optional[dict[str, LedgerInfo]], Optional[Mapping[str, LedgerInfo]]] = prop(
        default=None,
        doc="Balance of the card in each subledger, keyed by the subledger's name.",
    )
    """Balance of the card in each subledger, keyed by the subledger's name."""

    modified: Property[Optional[datetime]] = prop(
        default=None,
        doc="Time of the last change to the card.",
    )
    """Time of the last change to the card."""

    old_card_identifier: Property[Optional[str]] = prop(
        "oldCardIdentifier",
        default=None,
        min_length=4,
        max_length=108,
        pattern="^[A-Za-z0-9._%+@-]+$",
        doc="Identifier of the card whose points were transferred to this one, if any. 4 to 108 characters. "
        "Must match `^[A-Za-z0-9._%+@-]+$`.",
    )
    """Identifier of the card whose points were transferred to this one, if any. 4 to 108 characters. Must match
    `^[A-Za-z0-9._%+@-]+$`.
    """

    new_card_identifier: Property[Optional[str]] = prop(
        "newCardIdentifier",
        default=None,
        min_length=4,
        max_length=108,
        pattern="^[A-Za-z0-9._%+@-]+$",
        doc="Identifier of the card that replaced this one in a transfer, if any. 4 to 108 characters. Must "
        "match `^[A-Za-z0-9._%+@-]+$`.",
    )
    """Identifier of the card that replaced this one in a transfer, if any. 4 to 108 characters. Must match
    `^[A-Za-z0-9._%+@-]+$`.
    """

    batch_id: Property[Optional[str]] = prop(
        "batchId",
        default=None,
        doc="ID of the batch in which the card was created, if any.",
    )
    """ID of the batch in which the card was created, if any."""
