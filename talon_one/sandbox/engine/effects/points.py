"""Loyalty points: given, spent, and kept for longer; and the tiers that they lead to."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, List, NamedTuple, Optional

from talon_one.sandbox.engine import durations
from talon_one.sandbox.engine.context import Context
from talon_one.sandbox.engine.expressions import evaluate, evaluate_number
from talon_one.sandbox.engine.failures import LIMIT_REACHED, Failed, unavailable
from talon_one.sandbox.engine.roots import Unit
from talon_one.sandbox.engine.selectors import bundles_of
from talon_one.sandbox.engine.state import Ledger
from talon_one.sandbox.engine.values import ZERO, Unsupported, add, moment, number, shown, subtract, to_json
from talon_one.sandbox.engine.world import Document


class _Account(NamedTuple):
    """Where points go, or come from."""

    program: Document
    ledger: Ledger
    profile_id: str
    card: str  #: the identifier, in a card-based program

    @property
    def zone(self) -> str:
        return str(self.program.get("timezone") or "UTC")


def account(block: Document, context: Context, whose: str = "Current") -> _Account:
    """The account that a block means; `Failed` where there is no profile, or no card that can be used."""
    reference = block["program"]
    program = context.state.facts.loyalty_program(reference["id"]) or reference
    profile_id = context.profile_id(whose)
    card = ""
    if program.get("cardBased"):
        found = context.state.world.card or {}
        if found.get("programID") != reference["id"] or found.get("status", "active") != "active":
            raise unavailable(f"the session has no active card of the loyalty program {reference['id']}")
        card = found["identifier"]
    elif not profile_id:
        raise unavailable(f"there is no {_WHO[whose]} whose points these would be")
    return _Account(program, (int(reference["id"]), block.get("subledger") or "", card or profile_id), profile_id, card)


_WHO = {"Current": "profile", "Advocate": "advocate"}


def award(block: Document, context: Context) -> None:
    """The block `awardLoyaltyPoints`."""
    target = block["target"]
    kind = target["type"]
    if kind == "cart":
        _award(block, context, evaluate_number(block["value"], context.scope), {})
    elif kind == "bundle":
        for bundle in bundles_of(target.get("name"), context.scope):
            more = {"bundleIndex": bundle.index, "bundleName": bundle.name}
            with context.within(bundle):
                _award_each(block, context, bundle.units, more)
    elif kind in ("allItems", "selector", "globalFilter"):
        _award_each(block, context, context.units(target), {})
    else:
        raise Unsupported(f'the target "{kind}" of loyalty points')


def _award_each(block: Document, context: Context, units: Any, more: Document) -> None:
    given = False
    for unit, scope in context.each(units):
        value = evaluate_number(block["value"], scope)
        place = {"cartItemPosition": unit.position, "cartItemSubPosition": unit.sub_position}
        try:
            given = _award(block, context, value, {**place, **more}, unit) or given
        except Failed as failure:
            if not (given and block.get("partial") and failure.error == LIMIT_REACHED):
                raise
            return  # nothing is left for this unit and the next


def _award(block: Document, context: Context, wanted: Decimal, more: Document, unit: Optional[Unit] = None) -> bool:
    """Give points once; whether there were any to give."""
    to = account(block, context, block.get("recipient", "Current"))
    if wanted <= 0:
        return False
    value, uses = context.grant(
        "createLoyaltyPoints", wanted, "createLoyaltyPointsEffect", partial=bool(block.get("partial"))
    )
    dates = _dates(block, context, to)
    props = {
        "name": block["name"],
        "programId": to.ledger[0],
        "subLedgerId": to.ledger[1],
        "value": value,
        "desiredValue": wanted if value < wanted else None,
        "recipientIntegrationId": to.profile_id,
        **dates,
        "transactionUUID": context.transaction_uuid(),
        "cardIdentifier": to.card or None,
        **more,
    }
    context.emit("addLoyaltyPoints", props, item=unit, uses=uses)
    if not (dates.get("awaitsActivation") or dates.get("startDate")):
        context.state.journal.add(context.state.earned, to.ledger, value)
        _raise_tier(context, to)
    return True


def _dates(block: Document, context: Context, to: _Account) -> Document:
    """When the points become active and when they expire; what is left out is at once, and never."""
    now, scope = context.state.world.now, context.scope
    pending = block.get("pendingDuration") or None
    start: Optional[datetime] = None
    awaits = bool(block.get("awaitsActivation"))
    if block.get("startDate"):
        start = moment(evaluate(block["startDate"], scope))
    elif not awaits:
        pending = pending or to.program.get("defaultPending") or "immediate"
        awaits = pending == "on_action"
        if not awaits and pending != "immediate":
            start = durations.parse(str(evaluate(pending, scope))).after(now, to.zone)
    if start is not None and start <= now:
        start = None
    validity = evaluate(block.get("validityDuration") or to.program.get("defaultValidity"), scope)
    found: Document = {"startDate": start}
    if block.get("expiryDate"):
        found["expiryDate"] = moment(evaluate(block["expiryDate"], scope))
    elif awaits and validity and validity != "unlimited":
        found["validityDuration"] = validity
    elif validity:
        found["expiryDate"] = durations.expires(validity, start or now, to.zone)
    if awaits:
        found["awaitsActivation"] = True
    return found


def balance(context: Context, ledger: Ledger) -> Document:
    """A ledger before this session, as the model `LedgerInfo`."""
    found = context.state.balances.get(ledger)
    if found is None:
        found = context.state.balances[ledger] = context.state.facts.balance(*ledger) or {}
    return found


def active(context: Context, ledger: Ledger) -> Decimal:
    """The active points of a ledger as they will be after this session, as far as its rules have run."""
    before = number(balance(context, ledger).get("currentBalance") or 0)
    state = context.state
    return subtract(add(before, state.earned.get(ledger, ZERO)), state.spent.get(ledger, ZERO))


def _raise_tier(context: Context, to: _Account) -> None:
    """Points may lead to a higher tier, at once."""
    state = context.state
    if not to.program.get("tiers"):
        return
    tiers: List[Document] = sorted(to.program["tiers"], key=lambda tier: number(tier["minPoints"]))
    points = active(context, to.ledger)
    reached = [tier for tier in tiers if number(tier["minPoints"]) <= points]
    current = state.tiers.get(to.ledger) or (balance(context, to.ledger).get("currentTier") or {}).get("name")
    rank = next((index for index, tier in enumerate(tiers) if tier["name"] == current), -1)
    if len(reached) - 1 <= rank:
        return
    name = reached[-1]["name"]
    expires = to.program.get("tiersExpireIn")
    by_start = to.program.get("tiersExpirationPolicy", "tier_start_date") == "tier_start_date"
    props = {
        "ruleTitle": context.rule_name,
        "programId": to.ledger[0],
        "subLedgerId": to.ledger[1],
        "previousTierName": current,
        "newTierName": name,
        "expiryDate": durations.expires(expires, state.world.now, to.zone) if expires and by_start else None,
    }
    state.journal.put(state.tiers, to.ledger, name)
    context.emit("changeLoyaltyTierLevel", props)


def redeem(block: Document, context: Context) -> None:
    """The block `redeemLoyaltyPoints`."""
    wanted = evaluate_number(block["value"], context.scope)
    of = account(block, context)
    if wanted <= 0:
        return
    state = context.state
    before = number(balance(context, of.ledger).get("currentBalance") or 0)
    left = subtract(before, state.spent.get(of.ledger, ZERO))
    if wanted > left:
        raise unavailable(f"there are {shown(max(left, ZERO))} points to spend, not {shown(wanted)}")
    value, uses = context.grant("redeemLoyaltyPoints", wanted, "redeemLoyaltyPointsEffect")
    state.journal.add(state.spent, of.ledger, value)
    props = {
        "ruleTitle": context.rule_name,
        "programId": of.ledger[0],
        "subLedgerId": of.ledger[1],
        "value": value,
        "transactionUUID": context.transaction_uuid(),
        "name": block.get("name") or "",
        "cardIdentifier": of.card or None,
    }
    context.emit("deductLoyaltyPoints", props, uses=uses)


def update_expiry(block: Document, context: Context) -> None:
    """The block `updateLoyaltyPointsExpiry`."""
    of = account(block, context, block.get("recipient", "Current"))
    points = context.state.facts.points(*of.ledger)
    props: Document = {"programId": of.ledger[0], "subLedgerId": of.ledger[1]}
    value = evaluate(block["value"], context.scope)
    changes: List[Document] = []
    if block["operator"] == "setTo":
        expiry = moment(value)
        changes = [_change(entry, expiry) for entry in points]
        context.emit("setLoyaltyPointsExpiryDate", {**props, "newExpiryDate": expiry, "affectedTransactions": changes})
    elif block["operator"] == "laterBy":
        duration = durations.parse(str(value))
        for entry in points:
            if entry.get("expiryDate"):
                changes.append(_change(entry, duration.after(moment(entry["expiryDate"]), of.zone)))
        props = {**props, "extensionDuration": str(value), "affectedTransactions": changes}
        context.emit("extendLoyaltyPointsExpiryDate", props)
    else:
        raise Unsupported(f'the operator "{block["operator"]}" of an expiry')


def _change(entry: Document, expiry: datetime) -> Document:
    changed: Document = {"transactionUUID": entry["transactionUUID"], "newExpiryDate": to_json(expiry)}
    if entry.get("expiryDate"):
        changed["previousExpiryDate"] = to_json(entry["expiryDate"])
    return changed
