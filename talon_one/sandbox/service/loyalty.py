"""Loyalty programs and the points of customers, as both APIs have them."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional

from talon_one.model.registry import model_class
from talon_one.model.timestamps import format_datetime, parse_datetime
from talon_one.sandbox.contract import Call, refuse
from talon_one.sandbox.engine import durations
from talon_one.sandbox.engine.values import EvaluationError
from talon_one.sandbox.service.base import Service, missing, serves
from talon_one.sandbox.service.ledgers import Ledgers, Place
from talon_one.sandbox.service.lists import Filter, ignored, listed
from talon_one.sandbox.service.points import Balance
from talon_one.sandbox.service.profiles import Profiles

Document = Dict[str, Any]

_PAGE = 50
_MAIN = ("", "main")  # how the main ledger may be called


class Loyalty(Service):
    """Programs, ledgers and memberships."""

    # -- programs -------------------------------------------------------------------------------

    @serves
    def get_loyalty_programs(self, call: Call) -> Document:
        """All of them."""
        return listed(call, self._store.all("loyalty_program"))

    @serves
    def get_loyalty_program(self, call: Call) -> Document:
        """One of them."""
        return self.program_of(call)

    def program_of(self, call: Call, card_based: Optional[bool] = None) -> Document:
        """The program that a path names; `Refused` with 404 where there is none, with 400 where it is of the
        other kind."""
        number = str(call.path["loyaltyProgramId"])
        program = self.other(Ledgers).program(int(number)) if number.isdecimal() else None
        if program is None:
            missing("loyalty program", number)
        if card_based is not None and bool(program.get("cardBased")) is not card_based:
            kind = "card-based" if program.get("cardBased") else "profile-based"
            refuse("Invalid", f"the loyalty program {number} is {kind}", parameter="loyaltyProgramId")
        return program

    def _holder(self, call: Call) -> Place:
        """The main ledger of the profile that a path names, in its program."""
        program, profile_id = self.program_of(call, card_based=False), call.path["integrationId"]
        if self.other(Profiles).get(profile_id) is None:
            missing("customer profile", profile_id)
        return Place(program["id"], "", profile_id)

    @serves
    def join_loyalty_program(self, call: Call) -> None:
        """Let a profile join, which is made if there is none."""
        program, profile_id = self.program_of(call, card_based=False), call.path["integrationId"]
        self.other(Profiles).ensure(profile_id)
        if self.other(Ledgers).joined(program["id"], profile_id) is not None:
            refuse("Invalid", "the profile has joined the program already", parameter="integrationId")
        self.other(Ledgers).join(program["id"], profile_id)

    # -- changing points ------------------------------------------------------------------------

    @serves
    def add_loyalty_points(self, call: Call) -> None:
        """Add points by hand."""
        self.add(self._holder(call), call.body)

    @serves
    def remove_loyalty_points(self, call: Call) -> None:
        """Deduct active points by hand."""
        self.deduct(self._holder(call), call.body)

    def add(self, holder: Place, body: Mapping[str, Any]) -> Document:
        """Add points as an `AddLoyaltyPoints` says."""
        program = self.other(Ledgers).program(holder.program_id) or {}
        for one, other in (("validityDuration", "validUntil"), ("pendingDuration", "pendingUntil")):
            if body.get(one) and body.get(other):
                refuse("Invalid", f"{one} and {other} cannot be combined", pointer=f"/{other}")
        start = body.get("pendingUntil") or self._start(body.get("pendingDuration"), program)
        validity = body.get("validityDuration")
        expiry = body.get("validUntil")
        if not expiry:
            validity = validity or program.get("defaultValidity") or "unlimited"
            expiry = "unlimited" if start == "on_action" else self.expiry(validity, start, program)
        subledger = body.get("subledgerId") or ""
        return self.other(Ledgers).add(
            holder._replace(subledger="" if subledger in _MAIN else subledger),
            body["points"],
            name=body.get("name") or "",
            startDate=start,
            expiryDate=expiry,
            validityDuration=validity if start == "on_action" and validity != "unlimited" else None,
            applicationId=body.get("applicationId"),
            userId=1,
        )

    def _start(self, pending: Optional[str], program: Mapping[str, Any]) -> str:
        pending = pending or program.get("defaultPending") or "immediate"
        return pending if pending in ("immediate", "on_action") else self._after(pending, None, program)

    def expiry(self, validity: str, start: str, program: Mapping[str, Any]) -> str:
        """When points that start at a moment expire; `unlimited` where they never do."""
        return validity if validity == "unlimited" else self._after(validity, start, program)

    def _after(self, duration: str, start: Optional[str], program: Mapping[str, Any]) -> str:
        begins = self.moment() if start in (None, "immediate") else parse_datetime(start)
        try:
            ends = durations.expires(duration, begins, program.get("timezone") or "UTC")
        except EvaluationError as error:
            refuse("Invalid", str(error), pointer="/validityDuration")
        return "unlimited" if ends is None else format_datetime(ends)

    def deduct(self, holder: Place, body: Mapping[str, Any]) -> Document:
        """Deduct points as a `DeductLoyaltyPoints` says; `Refused` with 400 where there are fewer."""
        subledger = body.get("subledgerId") or ""
        place = holder._replace(subledger="" if subledger in _MAIN else subledger)
        active = self.other(Ledgers).at(place).active
        if body["points"] > active:
            refuse("Invalid", f"there are {active:g} active points, not {body['points']:g}", pointer="/points")
        return self.other(Ledgers).deduct(
            place, body["points"], name=body.get("name") or "", applicationId=body.get("applicationId"), userId=1
        )

    @serves
    def activate_loyalty_points(self, call: Call) -> Document:
        """Make points active that wait for it."""
        program, body = self.program_of(call), call.body
        uuids, session = body.get("transactionUUIDs"), body.get("sessionId")
        if bool(uuids) is bool(session):
            refuse("Invalid", "either transactionUUIDs or sessionId is needed", pointer="/transactionUUIDs")
        ledgers, activated = self.other(Ledgers), []
        for transaction in self._store.all("transaction"):
            named = (
                transaction["transactionUUID"] in uuids if uuids else transaction.get("customerSessionId") == session
            )
            if not named or transaction["programId"] != program["id"] or transaction["type"] != "addition":
                continue
            if self._is_pending(transaction):
                validity = transaction.get("validityDuration")
                expiry = self.expiry(validity, "immediate", program) if validity else transaction["expiryDate"]
                ledgers.change(transaction, startDate=self.now(), expiryDate=expiry, validityDuration=None)
                activated.append(as_ledger_entry(transaction))
        if uuids and not activated:
            missing("pending transaction", ", ".join(uuids))
        return {"ledgerEntries": activated}

    def _is_pending(self, transaction: Mapping[str, Any]) -> bool:
        start = transaction["startDate"]
        return start == "on_action" or (start != "immediate" and parse_datetime(start) > self.moment())

    @serves
    def delete_loyalty_transactions_from_ledgers(self, call: Call) -> None:
        """Clear ledgers of a customer."""
        holder, ledgers = self._holder(call), self.other(Ledgers)
        chosen = call.body.get("subledgerIds")
        if call.body["scope"] == "SelectedSubledgers" and not chosen:
            refuse("required", "the ledgers to clear have to be named", pointer="/subledgerIds")
        for transaction in ledgers.transactions(holder.program_id, holder.holder):
            if call.body["scope"] == "AllSubledgers" or transaction["subledgerId"] in chosen:
                ledgers.forget(transaction)

    # -- reading --------------------------------------------------------------------------------

    @serves
    def get_loyalty_balances(self, call: Call) -> Document:
        """What a customer has in each ledger."""
        return self._balances(call)

    @serves
    def get_loyalty_ledger_balances(self, call: Call) -> Document:
        """The same."""
        return self._balances(call)

    def _balances(self, call: Call) -> Document:
        holder = self._holder(call)
        balances = self.balances(call, holder)
        if call.query.get("includeTiers") or call.query.get("includeProjectedTier"):
            self._add_tiers(balances["balance"], holder, call.query)
            for name, shown in balances["subledgerBalances"].items():
                self._add_tiers(shown, holder._replace(subledger=name), call.query)
        return balances

    def balances(self, call: Call, holder: Place) -> Document:
        """The balances of a holder, at the moment and of the ledgers that are asked for."""
        moment: Optional[datetime] = call.query.get("endDate")
        ledgers, wanted = self.other(Ledgers), call.query.get("subledgerId")
        names = [wanted] if isinstance(wanted, str) else wanted
        found = [name for name in ledgers.subledgers(holder.program_id, holder.holder) if not names or name in names]
        return {
            "balance": ledgers.at(holder, moment).document(),
            "subledgerBalances": {
                name: ledgers.at(holder._replace(subledger=name), moment).document() for name in found
            },
        }

    def _add_tiers(self, shown: Document, place: Place, wanted: Mapping[str, Any]) -> None:
        tier = self.other(Ledgers).tier_of(place)
        if wanted.get("includeTiers"):
            shown.update(tier)
        current = tier.get("currentTier")
        if wanted.get("includeProjectedTier") and current and "expiryDate" in current:
            shown["projectedTier"] = self.other(Ledgers).projected(place)

    @serves
    def get_loyalty_program_profile_points(self, call: Call) -> Document:
        """The points of a customer that are left, by the transactions that added them."""
        return self.left(call, self._holder(call), _OF_PROFILES)

    def left(self, call: Call, holder: Place, names: Iterable[str]) -> Document:
        """Transactions of a holder that have points left in the status that is asked for."""
        moment, wanted, ledgers = self.moment(), call.query.get("status", "active"), self.other(Ledgers)
        lots = [
            lot
            for name in ("", *ledgers.subledgers(holder.program_id, holder.holder))
            for lot in ledgers.at(holder._replace(subledger=name)).lots
            if lot.left > 0 and lot.status(moment) == wanted
        ]
        field = call.query.get("sort")
        if field is not None:
            lots.sort(key=lambda lot: lot.starts() if field == "startDate" else lot.ends())
        else:
            lots.sort(key=lambda lot: int(lot.transaction["id"]))
        known = model_class(call.operation.item or "")._by_wire
        shown = [name for name in names if name in known]
        documents = [{**_only(lot.transaction, shown), "amount": lot.left} for lot in lots]
        call = call._replace(query={name: value for name, value in call.query.items() if name != "sort"})
        return listed(call, documents, {**_filters(), "status": ignored}, page_size=_PAGE)

    @serves
    def get_loyalty_program_profile_transactions(self, call: Call) -> Document:
        """The transactions of a customer, oldest first."""
        return self.logged(call, self._holder(call), lambda one: _only(one, _OF_PROFILES))

    @serves
    def get_loyalty_program_profile_ledger_transactions(self, call: Call) -> Document:
        """The same as the Management API has them."""
        known = model_class(call.operation.item or "")._by_wire
        return self.logged(call, self._holder(call), lambda one: _only(one, known))

    def logged(self, call: Call, holder: Place, show: Callable[[Document], Any]) -> Document:
        """The transactions of a holder, as they are shown."""
        found = self.other(Ledgers).transactions(holder.program_id, holder.holder)
        return listed(call, found, _filters(), page_size=_PAGE, show=lambda one: show(public(one)))

    @serves
    def get_loyalty_program_transactions(self, call: Call) -> Document:
        """The transactions of all members of a program."""
        program = self.program_of(call)
        found = [one for one in self._store.all("transaction") if one["programId"] == program["id"]]
        return listed(call, found, _filters(), page_size=_PAGE, show=public)

    @serves
    def get_loyalty_points(self, call: Call) -> Document:
        """The whole ledger of a customer."""
        holder, ledgers = self._holder(call), self.other(Ledgers)
        names = ledgers.subledgers(holder.program_id, holder.holder)
        return {
            "ledger": self._whole(holder),
            "subLedgers": {name: self._whole(holder._replace(subledger=name)) for name in names},
        }

    def _whole(self, place: Place) -> Document:
        """A ledger with its transactions, as the model `LoyaltySubLedger`."""
        balance, moment = self.other(Ledgers).at(place), self.moment()
        found = self.other(Ledgers).transactions(place.program_id, place.holder)
        of_status: Dict[str, List[Document]] = {"active": [], "pending": [], "expired": []}
        for lot in balance.lots:
            if lot.left > 0:
                of_status[lot.status(moment)].append({**as_ledger_entry(lot.transaction), "amount": lot.left})
        tier = self.other(Ledgers).tier_of(place).get("currentTier")
        return {
            **_totals(balance),
            "transactions": [as_ledger_entry(one) for one in found if one["subledgerId"] == place.subledger],
            "expiringPoints": [one for one in of_status["active"] if "expiryDate" in one],
            "activePoints": of_status["active"],
            "pendingPoints": of_status["pending"],
            "expiredPoints": of_status["expired"],
            **({"currentTier": tier} if tier else {}),
        }


_OF_PROFILES = (
    "id",
    "transactionUUID",
    "created",
    "programId",
    "customerSessionId",
    "type",
    "name",
    "startDate",
    "expiryDate",
    "subledgerId",
    "amount",
    "rulesetId",
    "ruleName",
    "validityDuration",
    "storeIntegrationId",
)
_INTERNAL = ("eventId", "applicationId", "against", "voided", "storeIntegrationId")


def public(transaction: Mapping[str, Any]) -> Document:
    """A transaction as the model `LoyaltyProgramTransaction`."""
    return {name: value for name, value in transaction.items() if name not in _INTERNAL}


def as_ledger_entry(transaction: Mapping[str, Any]) -> Document:
    """A transaction as the model `LoyaltyLedgerEntry`."""
    entry = {
        "created": transaction["created"],
        "programID": transaction["programId"],
        "customerProfileID": transaction.get("customerProfileId"),
        "customerSessionID": transaction.get("customerSessionId"),
        "eventID": transaction.get("eventId"),
        "type": transaction["type"],
        "amount": transaction["amount"],
        "name": transaction["name"],
        "subLedgerID": transaction["subledgerId"],
        "userID": transaction.get("userId"),
        "validityDuration": transaction.get("validityDuration"),
    }
    if transaction["startDate"] not in ("immediate", "on_action"):
        entry["startDate"] = transaction["startDate"]
    if transaction["expiryDate"] != "unlimited":
        entry["expiryDate"] = transaction["expiryDate"]
    return {name: value for name, value in entry.items() if value is not None}


def _only(transaction: Mapping[str, Any], names: Iterable[str]) -> Document:
    return {name: transaction[name] for name in names if name in transaction}


def _totals(balance: Balance) -> Document:
    return {
        "total": balance.active,
        "totalActivePoints": balance.active,
        "totalPendingPoints": balance.pending,
        "totalSpentPoints": balance.spent,
        "totalExpiredPoints": balance.expired,
        "totalNegativePoints": balance.negative,
    }


def _filters() -> Dict[str, Filter]:
    def made(one: Document) -> datetime:
        return parse_datetime(one["created"])

    return {
        "subledgerId": lambda one, wanted: one["subledgerId"] in (wanted if isinstance(wanted, list) else [wanted]),
        "customerSessionIDs": lambda one, wanted: one.get("customerSessionId") in wanted,
        "transactionUUIDs": lambda one, wanted: one["transactionUUID"] in wanted,
        "loyaltyTransactionType": lambda one, wanted: bool(one["type"] == wanted),
        "startDate": lambda one, wanted: made(one) >= wanted,
        "endDate": lambda one, wanted: made(one) <= wanted,
        "awaitsActivation": lambda one, wanted: (one["startDate"] == "on_action") is wanted,
        "includeReferences": ignored,
    }
