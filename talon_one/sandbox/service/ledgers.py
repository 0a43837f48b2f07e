"""Loyalty points: what profiles and cards have of each program and subledger, and the tiers that they lead to."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, Iterable, List, Mapping, NamedTuple, Optional, Sequence
from uuid import NAMESPACE_URL, uuid5

from talon_one.model.timestamps import format_datetime, parse_datetime
from talon_one.sandbox.money import amount
from talon_one.sandbox.service.base import Service
from talon_one.sandbox.service.points import Balance, replayed
from talon_one.sandbox.service.tier_cycles import end_of_tier

Document = Dict[str, Any]


class Place(NamedTuple):
    """A ledger: whose points of which program and subledger."""

    program_id: int
    subledger: str  #: empty for the main one
    holder: str  #: the integration id of a profile, or the identifier of a card

    @property
    def key(self) -> str:
        """The same as one text."""
        return f"{self.program_id}/{self.subledger}/{self.holder}"


class Ledgers(Service):
    """The ledgers of all loyalty programs."""

    # -- reading --------------------------------------------------------------------------------

    def program(self, program_id: int) -> Optional[Document]:
        """A program, as the model `LoyaltyProgram`, which is not to be changed."""
        return self._store.shared("loyalty_program", str(program_id))

    def programs(self) -> Sequence[Document]:
        """All programs, which are not to be changed."""
        return self._store.remembered("programs", ("loyalty_program",), lambda: self._store.all("loyalty_program"))

    def transactions(self, program_id: int, holder: str) -> List[Document]:
        """All transactions of a holder, the oldest first."""
        return self._store.all("transaction", f"{program_id}/{holder}")

    def places(self, program: Mapping[str, Any]) -> List[Place]:
        """All ledgers of a program that have transactions."""
        found = [one for one in self._store.all("transaction") if one["programId"] == program["id"]]
        return list(dict.fromkeys(map(place_of, found)))

    def subledgers(self, program_id: int, holder: str) -> List[str]:
        """The subledgers that a holder has, without the main one."""
        return subledgers_of(self.transactions(program_id, holder))

    def at(self, place: Place, moment: Optional[datetime] = None) -> Balance:
        """What a ledger holds at a moment, or now."""
        return balance_of(place, self.transactions(place.program_id, place.holder), moment or self.moment())

    def balance(self, program_id: int, subledger: str, holder: str) -> Optional[Document]:
        """A ledger as the model `LedgerInfo`, without what an open session would change."""
        place = Place(program_id, subledger, holder)
        return {**self.at(place).info(), **self.tier_of(place)}

    def points(self, program_id: int, subledger: str, holder: str) -> Sequence[Document]:
        """The pending and active points of a ledger."""
        moment = self.moment()
        found = self.at(Place(program_id, subledger, holder)).lots
        return [_point(lot.transaction) for lot in found if lot.left > 0 and lot.status(moment) != "expired"]

    def joined(self, program_id: int, profile_id: str) -> Optional[str]:
        """When a profile joined a program; None where it has not."""
        kept = self._store.get("member", f"{program_id}/{profile_id}")
        if kept is not None:
            return str(kept["joinDate"])
        if (self.program(program_id) or {}).get("programJoinPolicy") != "points_activated":
            return None
        return self._activated(self.transactions(program_id, profile_id))

    def _activated(self, transactions: Iterable[Document]) -> Optional[str]:
        """When the first of some points that were pending became active."""
        dates = [
            one["startDate"] for one in transactions if one["type"] == "addition" and one["startDate"][:1].isdecimal()
        ]
        first = min(map(parse_datetime, dates), default=None)
        return None if first is None or first > self.moment() else format_datetime(first)

    def join(self, program_id: int, profile_id: str, moment: Optional[str] = None) -> None:
        """Let a profile join a program, or change when it did."""
        member = {"profileIntegrationId": profile_id, "joinDate": moment or self.now()}
        self._store.put("member", f"{program_id}/{profile_id}", member, parent=program_id)

    def members(self, program_id: int) -> List[Document]:
        """Who has joined a program, and when."""
        found = self._store.all("member", program_id)
        if (self.program(program_id) or {}).get("programJoinPolicy") != "points_activated":
            return found
        known = {one["profileIntegrationId"] for one in found}
        of_program = (one for one in self._store.all("transaction") if one["programId"] == program_id)
        for name in dict.fromkeys(one["customerProfileId"] for one in of_program):
            joined = None if name in known else self.joined(program_id, name)
            if joined is not None:
                found.append({"profileIntegrationId": name, "joinDate": joined})
        return found

    # -- tiers ----------------------------------------------------------------------------------

    def tier_of(self, place: Place) -> Document:
        """The tier of a ledger, and what is missing to the next one, as properties of `LedgerInfo`."""
        program = self.program(place.program_id) or {}
        tiers = _by_points(program)
        if not tiers:
            return {}
        current = self._current_tier(place, program, tiers)
        rank = _rank_of(current, tiers)
        found: Document = {} if current is None else {"currentTier": _shown_tier(current, program)}
        if rank + 1 < len(tiers):
            following = tiers[rank + 1]
            missing = amount(following["minPoints"], -self.at(place).active)
            found.update(pointsToNextTier=max(0, missing), nextTierName=following["name"])
        return found

    def _current_tier(self, place: Place, program: Document, tiers: List[Document]) -> Optional[Document]:
        """The tier that a ledger is in now: the kept one, with what time has brought since."""
        kept = self._store.get("tier", place.key)
        for moment in self._moments(place):
            kept = self._reviewed(place, kept, program, tiers, moment)
            earned, rank = _rank(tiers, self.at(place, moment).active), _rank_of(kept, tiers)
            if earned > rank or (earned < rank and _follows_points(kept, program)):
                kept = self._new_tier(place, tiers[earned], moment) if earned >= 0 else None
        return self._reviewed(place, kept, program, tiers, self.moment())

    def _moments(self, place: Place) -> List[datetime]:
        """When points have become active or have expired since the tier was kept: on each booking."""
        settled, kept = self._store.get("tier_settled", place.key), self._store.get("tier", place.key)
        begins = [parse_datetime(text) for text in (settled and settled["moment"], kept and kept["startDate"]) if text]
        since, found = max(begins, default=None), set()
        for one in self.transactions(place.program_id, place.holder):
            if one["type"] == "addition" and one["subledgerId"] == place.subledger:
                dates = (one["startDate"], one["expiryDate"])
                found |= {parse_datetime(date) for date in dates if date[:1].isdecimal()}
        return sorted(one for one in found if one <= self.moment() and (since is None or one > since))

    def _reviewed(
        self, place: Place, kept: Optional[Document], program: Document, tiers: List[Document], moment: datetime
    ) -> Optional[Document]:
        """What has become of a tier until a moment, by its expiry."""
        while kept and kept.get("expiryDate") and parse_datetime(kept["expiryDate"]) <= moment:
            reviewed = parse_datetime(kept["expiryDate"])
            kept = self._after_review(place, kept, self.at(place, reviewed).active, program, tiers, reviewed)
        return kept

    def _after_review(
        self, place: Place, kept: Document, points: float, program: Document, tiers: List[Document], moment: datetime
    ) -> Optional[Document]:
        rank, earned = _rank_of(kept, tiers), _rank(tiers, points)
        if earned < rank and program.get("tiersDowngradePolicy", "balance_based") == "one_down":
            earned = rank - 1
        return None if earned < 0 else self._new_tier(place, tiers[earned], moment)

    def _new_tier(self, place: Place, tier: Document, start: datetime) -> Document:
        entered: Document = {"id": tier["id"], "name": tier["name"], "startDate": format_datetime(start)}
        joined = self.joined(place.program_id, place.holder)
        since = parse_datetime(joined) if joined else None
        ends = end_of_tier(self.program(place.program_id) or {}, start, since)
        return entered if ends is None else {**entered, "expiryDate": format_datetime(ends)}

    def projected(self, place: Place) -> Document:
        """The tier after the present one, as the model `ProjectedTier`, from the points that are there."""
        program = self.program(place.program_id) or {}
        tiers = _by_points(program)
        current = self._current_tier(place, program, tiers) or {}
        ends = parse_datetime(current["expiryDate"])
        points = self.at(place, ends).active
        following = self._after_review(place, current, points, program, tiers, ends)
        found: Document = {"projectedActivePoints": points}
        if following is not None:
            found["projectedTierName"] = following["name"]
        if following is None or following["name"] != current["name"]:
            needed = next((tier["minPoints"] for tier in tiers if tier["id"] == current["id"]), 0)
            if needed > points:
                found["stayInTierPoints"] = amount(needed, -points)
        return found

    def set_tier(self, place: Place, tier: Document) -> None:
        """Put a ledger into a tier, as the model `Tier`."""
        self._store.put(
            "tier", place.key, {**tier, "holder": place.holder, "subledgerId": place.subledger}, place.program_id
        )

    def tiers(self, program_id: int) -> List[Document]:
        """Who is in which tier of a program: the kept tiers with their `holder` and `subledgerId`."""
        return self._store.all("tier", program_id)

    def review_tiers(self) -> None:
        """Keep the tiers that time has brought."""
        programs = {program["id"]: program for program in self._store.all("loyalty_program") if program.get("tiers")}
        places = {place_of(one) for one in self._store.all("transaction") if one["programId"] in programs}
        for number in programs:
            places |= {Place(number, one["subledgerId"], one["holder"]) for one in self.tiers(number)}
        for place in sorted(places):
            program = programs[place.program_id]
            self._keep_tier(place, self._current_tier(place, program, _by_points(program)))

    def _settle_tier(self, place: Place) -> None:
        """Raise the tier of a ledger whose points have become more; one that never expires is lowered as well."""
        program = self.program(place.program_id) or {}
        tiers = _by_points(program)
        if not tiers:
            return
        current = self._current_tier(place, program, tiers)
        earned, rank = _rank(tiers, self.at(place).active), _rank_of(current, tiers)
        if earned > rank or (earned < rank and _follows_points(current, program)):
            current = self._new_tier(place, tiers[earned], self.moment()) if earned >= 0 else None
        self._keep_tier(place, current)

    def _keep_tier(self, place: Place, tier: Optional[Document]) -> None:
        kept = self._store.get("tier", place.key)
        if tier is not None and tier != kept:
            self.set_tier(place, tier)
        elif tier is None and kept is not None:
            self._store.delete("tier", place.key)
        self._store.put("tier_settled", place.key, {"moment": self.now()})

    # -- booking --------------------------------------------------------------------------------

    def add(self, place: Place, points: float, **more: Any) -> Document:
        """Add points; gives the transaction, as the model `LoyaltyProgramTransaction`.

        more: its other properties; points are active at once and forever unless these say otherwise.
        """
        made = self._made(place, "addition", points, more)
        if self.joined(place.program_id, place.holder) is None:
            self._join_by_policy(place, made)
        self._settle_tier(place)
        return made

    def deduct(self, place: Place, points: float, **more: Any) -> Document:
        """Deduct points; what is not there is owed."""
        made = self._made(place, "subtraction", points, more)
        self._settle_tier(place)
        return made

    def _made(self, place: Place, type_: str, points: float, more: Mapping[str, Any]) -> Document:
        number = self._store.next_id("transaction")
        program = self.program(place.program_id) or {}
        holder = "cardIdentifier" if program.get("cardBased") else "customerProfileId"
        transaction = {
            "id": number,
            "transactionUUID": str(uuid5(NAMESPACE_URL, f"transaction/{number}")),
            "created": self.now(),
            "programId": place.program_id,
            "subledgerId": place.subledger,
            holder: place.holder,
            "type": type_,
            "amount": points,
            "name": "",
            "startDate": "immediate",
            "expiryDate": "unlimited",
            **{name: value for name, value in more.items() if value is not None},
        }
        self._keep(transaction, place)
        return transaction

    def _keep(self, transaction: Document, place: Place) -> None:
        number, uuid = transaction["id"], transaction["transactionUUID"]
        self._store.put("transaction", str(number), transaction, f"{place.program_id}/{place.holder}")
        self._store.put("transaction_of", uuid, {"transaction": number}, transaction.get("eventId", ""))

    def of_uuid(self, uuid: str) -> Optional[Document]:
        """The addition or deduction of a UUID: the newest."""
        kept = self._store.get("transaction_of", uuid)
        return None if kept is None else self._store.with_id("transaction", kept["transaction"])

    def of_event(self, event_id: int) -> List[Document]:
        """The transactions that an event booked."""
        found = [
            self._store.with_id("transaction", one["transaction"])
            for one in self._store.all("transaction_of", event_id)
        ]
        return [one for one in found if one is not None]

    def change(self, transaction: Document, **changes: Any) -> None:
        """Change a transaction; None takes a property away."""
        transaction.update(changes)
        for name in [name for name, value in transaction.items() if value is None]:
            del transaction[name]
        place = place_of(transaction)
        self._keep(transaction, place)
        self._settle_tier(place)

    def forget(self, transaction: Document) -> None:
        """Delete a transaction."""
        self._store.delete("transaction", str(transaction["id"]))
        self._settle_tier(place_of(transaction))

    def move(self, program_id: int, card: str, to: str) -> None:
        """Let another card have the points and tiers of a card."""
        program = self.program(program_id) or {}
        places = [Place(program_id, name, card) for name in ("", *self.subledgers(program_id, card))]
        tiers = {place: self._current_tier(place, program, _by_points(program)) for place in places}
        for transaction in self.transactions(program_id, card):
            transaction["cardIdentifier"] = to
            self._keep(transaction, place_of(transaction))
        for place, tier in tiers.items():
            self._keep_tier(place, None)
            self._keep_tier(place._replace(holder=to), tier)

    def forget_all(self, program_id: int, holder: str) -> None:
        """Delete all that a holder has of a program: transactions, tiers, and the membership."""
        places = [Place(program_id, name, holder) for name in ("", *self.subledgers(program_id, holder))]
        for transaction in self.transactions(program_id, holder):
            self._store.delete("transaction", str(transaction["id"]))
            self._store.delete("transaction_of", transaction["transactionUUID"])
        for place in places:
            self._store.delete("tier", place.key)
            self._store.delete("tier_settled", place.key)
        self._store.delete("member", f"{program_id}/{holder}")

    def _join_by_policy(self, place: Place, made: Document) -> None:
        program = self.program(place.program_id) or {}
        policy = program.get("programJoinPolicy", "points_earned")
        if program.get("cardBased") or policy == "not_join":
            return
        if policy == "points_earned" or made["startDate"] == "immediate":
            self.join(place.program_id, place.holder)


def place_of(transaction: Mapping[str, Any]) -> Place:
    """The ledger of a transaction."""
    holder = transaction.get("cardIdentifier") or transaction["customerProfileId"]
    return Place(transaction["programId"], transaction["subledgerId"], holder)


def subledgers_of(transactions: Sequence[Mapping[str, Any]]) -> List[str]:
    """The subledgers of a holder's transactions, without the main one."""
    return sorted({one["subledgerId"] for one in transactions if one["subledgerId"]})


def balance_of(place: Place, transactions: Sequence[Document], moment: datetime) -> Balance:
    """What a ledger holds at a moment, by the transactions of its holder."""
    return replayed([one for one in transactions if one["subledgerId"] == place.subledger], moment)


def _by_points(program: Mapping[str, Any]) -> List[Document]:
    return sorted(program.get("tiers") or (), key=lambda tier: float(tier["minPoints"]))


def _rank(tiers: Sequence[Document], points: float) -> int:
    """The highest tier that points are enough for; -1 for none."""
    return sum(1 for tier in tiers if tier["minPoints"] <= points) - 1


def _rank_of(tier: Optional[Mapping[str, Any]], tiers: Sequence[Document]) -> int:
    """The place of a tier among those of its program; -1 for none."""
    return next((index for index, one in enumerate(tiers) if tier and one["id"] == tier["id"]), -1)


def _follows_points(tier: Optional[Mapping[str, Any]], program: Mapping[str, Any]) -> bool:
    """Whether a tier goes as soon as its points do: it never expires."""
    return not program.get("tiersExpireIn") and not (tier or {}).get("expiryDate")


def _shown_tier(tier: Mapping[str, Any], program: Mapping[str, Any]) -> Document:
    names = ("id", "name", "startDate", "expiryDate")
    shown = {name: tier[name] for name in names if name in tier}
    policy = program.get("tiersDowngradePolicy")
    return {**shown, "downgradePolicy": policy} if policy else shown


def _point(transaction: Mapping[str, Any]) -> Document:
    expiry = transaction["expiryDate"]
    found = {"transactionUUID": transaction["transactionUUID"]}
    return found if expiry == "unlimited" else {**found, "expiryDate": expiry}
