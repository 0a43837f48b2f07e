"""Customer profiles, made when they are first named, and their loyalty points."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Optional

from talon_one.sandbox.money import amount
from talon_one.sandbox.seed import Seed
from talon_one.sandbox.storage import Storage

Document = Dict[str, Any]

_NO_EXPIRY = "2999-12-31T23:59:59Z"  # points last forever here, but a ledger entry needs a date


class Profiles:
    """The customer profiles that the sandbox keeps."""

    def __init__(self, storage: Storage, seed: Seed) -> None:
        self._storage = storage
        self._seed = seed

    def get(self, profile_id: str) -> Optional[Document]:
        """The profile as the model `CustomerProfile`; None where there is none, or for an anonymous session."""
        record = self._storage.get("profile", profile_id)
        return None if record is None else record["profile"]

    def visit(self, profile_id: str, session_number: int, now: str, dry: bool) -> bool:
        """Note that a profile does something in a session; make the profile if it is new.

        Whether it is its first session.

        An anonymous session (no profile id) always counts as a first one.
        """
        if not profile_id:
            return True
        record = self._storage.get("profile", profile_id)
        if record is None:
            profile = {
                "id": self._storage.next_id("profile"),
                "created": now,
                "integrationId": profile_id,
                "attributes": {},
                "accountId": self._seed.account_id,
                "closedSessions": 0,
                "totalSales": 0,
                "lastActivity": now,
                "sandbox": True,
            }
            record = {"profile": profile, "firstSession": session_number}
        if not dry:  # the service says that such requests are no activity
            record["profile"]["lastActivity"] = now
        self._storage.put("profile", profile_id, record)
        return bool(record["firstSession"] == session_number)

    def count_sale(self, profile_id: str, total: float, sessions: int = 0) -> None:
        """Count what is sold, and closed sessions; negative numbers take back."""
        record = self._storage.get("profile", profile_id)
        if record is not None:
            record["profile"]["closedSessions"] += sessions
            record["profile"]["totalSales"] = amount(record["profile"]["totalSales"], total)
            self._storage.put("profile", profile_id, record)

    # -- loyalty points -------------------------------------------------------------------------

    def book(self, effect: Document, event_id: int, now: str) -> None:
        """Book the points of an `addLoyaltyPoints` effect, or take them back for its rollback."""
        props = effect["props"]
        program_id, profile_id = props["programId"], props["recipientIntegrationId"]
        ledger = self._ledger(program_id, profile_id) or {"joinDate": now, "transactions": []}
        ledger["transactions"].append(
            {
                "id": self._storage.next_id("transaction"),
                "transactionUUID": props["transactionUUID"],
                "created": now,
                "subLedgerId": props["subLedgerId"],
                "amount": props["value"] if effect["effectType"] == "addLoyaltyPoints" else -props["value"],
                "reason": effect["ruleName"],
                "eventId": event_id,
            }
        )
        self._storage.put("ledger", _ledger_key(program_id, profile_id), ledger)

    def ledger_entries(self, profile_id: str, event_id: int) -> List[Document]:
        """What an event booked, as models `LedgerEntry`, which have whole points."""
        ledgers = {program_id: self._ledger(program_id, profile_id) for program_id in self._seed.programs}
        return [
            {
                "id": transaction["id"],
                "created": transaction["created"],
                "profileId": profile_id,
                "accountId": self._seed.account_id,
                "loyaltyProgramId": program_id,
                "eventId": event_id,
                "amount": round(transaction["amount"]),
                "reason": transaction["reason"],
                "expiryDate": _NO_EXPIRY,
            }
            for program_id, ledger in ledgers.items()
            for transaction in (ledger or {}).get("transactions", ())
            if transaction["eventId"] == event_id
        ]

    def loyalty(self, profile_id: str, tentative: Iterable[Document]) -> Document:
        """The model `Loyalty`: the programs that the profile has points of, or would have.

        tentative: props of `addLoyaltyPoints` effects that are not booked.
        """
        promised: Dict[int, float] = {}
        for props in tentative:
            promised[props["programId"]] = amount(promised.get(props["programId"], 0.0), props["value"])
        programs = {}
        for program_id, program in self._seed.programs.items():
            ledger = self._ledger(program_id, profile_id)
            if ledger is None and program_id not in promised:
                continue
            balance = amount(*(transaction["amount"] for transaction in ledger["transactions"])) if ledger else 0.0
            tentative_balance = amount(balance, promised.get(program_id, 0.0))
            programs[str(program_id)] = {
                **program,
                **({"joinDate": ledger["joinDate"]} if ledger else {}),
                "ledger": {
                    "currentBalance": max(0.0, balance),
                    "pendingBalance": 0,
                    "negativeBalance": max(0.0, -balance),
                    "expiredBalance": 0,
                    "spentBalance": 0,
                    "tentativeCurrentBalance": max(0.0, tentative_balance),
                    "tentativePendingBalance": 0,
                    "tentativeNegativeBalance": max(0.0, -tentative_balance),
                },
                "subLedgers": {},
            }
        return {"cards": [], "programs": programs}

    def _ledger(self, program_id: int, profile_id: str) -> Optional[Document]:
        return self._storage.get("ledger", _ledger_key(program_id, profile_id))


def _ledger_key(program_id: int, profile_id: str) -> str:
    return f"{program_id}/{profile_id}"
