"""Customer profiles, made when they are first named, and their loyalty points."""

from __future__ import annotations

import math
from typing import Any, Dict, Iterable, Optional

from talon_one.sandbox.seed import Seed
from talon_one.sandbox.storage import Storage

Document = Dict[str, Any]


class Profiles:
    """The customer profiles that the sandbox keeps."""

    def __init__(self, storage: Storage, seed: Seed) -> None:
        self._storage = storage
        self._seed = seed

    def get(self, profile_id: str) -> Optional[Document]:
        """The profile as the model `CustomerProfile`; None where there is none, or for an anonymous session."""
        record = self._storage.get("profile", profile_id)
        return None if record is None else record["profile"]

    def visit(self, profile_id: str, session_number: int, now: str) -> bool:
        """Note that a profile has a session; make the profile if it is new. Whether it is its first session.

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
                "sandbox": True,
            }
            record = {"profile": profile, "firstSession": session_number}
        record["profile"]["lastActivity"] = now
        self._storage.put("profile", profile_id, record)
        return bool(record["firstSession"] == session_number)

    def count_sale(self, profile_id: str, total: float, sessions: int) -> None:
        """Count a closed session; sessions=-1 takes it back."""
        record = self._storage.get("profile", profile_id)
        if record is not None:
            record["profile"]["closedSessions"] += sessions
            record["profile"]["totalSales"] += sessions * total
            self._storage.put("profile", profile_id, record)

    # -- loyalty points -------------------------------------------------------------------------

    def book(self, props: Document, now: str, sign: int = 1) -> None:
        """Book the points of an `addLoyaltyPoints` effect, or, with sign=-1, take them back."""
        key = _ledger_key(props["programId"], props["recipientIntegrationId"])
        ledger = self._storage.get("ledger", key) or {"joinDate": now, "transactions": []}
        ledger["transactions"].append(
            {
                "transactionUUID": props["transactionUUID"],
                "created": now,
                "subLedgerId": props["subLedgerId"],
                "amount": sign * props["value"],
            }
        )
        self._storage.put("ledger", key, ledger)

    def loyalty(self, profile_id: str, tentative: Iterable[Document]) -> Document:
        """The model `Loyalty`: the programs that the profile has points of, or would have.

        tentative: props of `addLoyaltyPoints` effects that are not booked.
        """
        promised: Dict[int, float] = {}
        for props in tentative:
            promised[props["programId"]] = promised.get(props["programId"], 0.0) + props["value"]
        programs = {}
        for program_id, program in self._seed.programs.items():
            ledger = self._storage.get("ledger", _ledger_key(program_id, profile_id))
            if ledger is None and program_id not in promised:
                continue
            balance = math.fsum(transaction["amount"] for transaction in ledger["transactions"]) if ledger else 0.0
            programs[str(program_id)] = {
                **program,
                **({"joinDate": ledger["joinDate"]} if ledger else {}),
                "ledger": {
                    "currentBalance": max(0.0, balance),
                    "pendingBalance": 0,
                    "negativeBalance": max(0.0, -balance),
                    "expiredBalance": 0,
                    "spentBalance": 0,
                    "tentativeCurrentBalance": max(0.0, balance + promised.get(program_id, 0.0)),
                    "tentativePendingBalance": 0,
                    "tentativeNegativeBalance": 0,
                },
                "subLedgers": {},
            }
        return {"cards": [], "programs": programs}


def _ledger_key(program_id: int, profile_id: str) -> str:
    return f"{program_id}/{profile_id}"
