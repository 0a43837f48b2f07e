"""Customer sessions: carts and orders, by the documented rules of their life cycle.

=================== =========================================================================
a session that is    can become
=================== =========================================================================
not there yet        `open` or `closed`, by an update
open                 `open`, `closed` or `cancelled`, by an update
closed               `cancelled` by an update, `partially_returned` by a return, `open` by reopening
partially_returned   `cancelled` by an update, `partially_returned` by a further return
cancelled            nothing
=================== =========================================================================

Where the documentation is silent, the sandbox does this: anything else is refused with 400 (a
closed session that is closed again, too); a list of cart items or coupon codes replaces the
earlier one, attributes are merged; an explicit null counts as left out, except that it removes an
attribute; cancelling ignores the rest of what is sent; a dry update looks only at what is sent, but
at the session's state; a return without a quantity takes every unit left, the last units first, and
leaves discounts of the whole cart and points as they are; every line has its count of returned
units, which is 0 before any return.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Callable, Dict, List, Optional, Tuple

from talon_one.model.timestamps import format_datetime
from talon_one.models import CartItem, NewCustomerSessionV2
from talon_one.sandbox.answers import Answers, Occasion
from talon_one.sandbox.checks import check_update
from talon_one.sandbox.contract import Call, Refused, refuse
from talon_one.sandbox.coupons import Coupons
from talon_one.sandbox.money import amount
from talon_one.sandbox.profiles import Profiles
from talon_one.sandbox.rules import Evaluation, evaluate, rollback
from talon_one.sandbox.seed import Seed
from talon_one.sandbox.storage import Storage

Document = Dict[str, Any]

_AFTER = {
    None: ("open", "closed"),
    "open": ("open", "closed", "cancelled"),
    "closed": ("cancelled",),
    "partially_returned": ("cancelled",),
    "cancelled": (),
}
_THEIRS = [wire for wire, made in CartItem._by_wire.items() if not made.read_only]  # the others are set here


class Sessions:
    """The customer sessions that the sandbox keeps, by the rules of their life."""

    def __init__(self, storage: Storage, seed: Seed, clock: Callable[[], datetime]) -> None:
        self._storage = storage
        self._seed = seed
        self._clock = clock
        self._coupons = Coupons(storage, seed)
        self._profiles = Profiles(storage, seed)
        self._answers = Answers(seed, self._coupons, self._profiles)

    # -- operations -----------------------------------------------------------------------------

    def update(self, call: Call) -> Document:
        """update_customer_session_v2"""
        content = call.body.get("responseContent") or []
        if "campaignEligibility" in content:
            if not call.dry:
                refuse("Invalid", "campaignEligibility needs a dry request", pointer="/responseContent")
            if not {"triggeredCampaigns", "ruleFailureReasons"}.isdisjoint(content):
                details = "campaignEligibility goes neither with triggeredCampaigns nor with ruleFailureReasons"
                refuse("Invalid", details, pointer="/responseContent")
        moment = self._moment(call)
        record = self._storage.get("session", call.path["customerSessionId"])
        given = call.body["customerSession"]
        sent = {name: given[name] for name in NewCustomerSessionV2._by_wire if given.get(name) is not None}
        state = _next_state(record, sent)
        only = (sent.get("evaluableCampaignIds") or None) if call.dry else None
        event = "talon_session_updated" if record else "talon_session_created"
        event_id, now = self._storage.next_id("event"), self._now()
        if record and state == "cancelled":
            event = "talon_session_cancelled" if record["session"]["state"] == "open" else "talon_session_revoked"
            evaluation = Evaluation(self._take_back(record, event_id, now), [], [])
            record["session"]["state"] = state
            self._touch(record["session"], now, call.dry)
        else:
            check_update(call.path["customerSessionId"], sent, self._seed)
            if record and state == "closed":
                event = "talon_session_closed"
            session = self._merged(call, record, sent, now)
            session["state"] = state
            evaluation = evaluate(session, self._seed, self._coupons, moment, only)
            record = {"session": session, "effects": evaluation.effects, "returns": []}
            if state == "closed":
                self._book(record, event_id, now)
        self._storage.put("session", call.path["customerSessionId"], record)
        occasion = Occasion(record, evaluation, event, event_id, moment, now, only)
        return self._answers.integration_state(occasion, content)

    def get(self, call: Call) -> Document:
        """get_customer_session"""
        record = self._stored(call)
        return {"customerSession": record["session"], "effects": record["effects"]}

    def reopen(self, call: Call) -> Document:
        """reopen_customer_session"""
        record = self._stored(call)
        session = record["session"]
        if session["state"] != "closed":
            details = f"only a closed session can be reopened, this one is {session['state']}"
            refuse("Invalid state", details, pointer="/state")
        now = self._now()
        effects = self._take_back(record, self._storage.next_id("event"), now)
        session["state"] = "open"
        self._touch(session, now, call.dry)
        self._storage.put("session", session["integrationId"], record)
        return {"effects": effects}

    def return_items(self, call: Call) -> Document:
        """return_cart_items"""
        record = self._stored(call)
        session, now = record["session"], self._now()
        if session["state"] not in ("closed", "partially_returned"):
            refuse("Invalid state", f"the session is {session['state']}, not closed", pointer="/return")
        self._check_no_reevaluation(call)
        returned = call.body["return"]["returnedCartItems"]
        if not returned:
            refuse("required", "no item is named", pointer="/return/returnedCartItems")
        units, sold = set(), _kept(session)
        for index, item in enumerate(returned):
            units |= set(_return_units(session, item, f"/return/returnedCartItems/{index}"))
        effects, kept = [], []
        for effect in record["effects"]:
            of_a_unit = (effect["props"].get("position"), effect["props"].get("subPosition")) in units
            undo = rollback(effect) if of_a_unit else None
            if undo:
                effects.append(undo)
            else:
                kept.append(effect)
        record["effects"] = kept
        session["state"] = "partially_returned"
        self._touch(session, now, call.dry)
        self._profiles.count_sale(session["profileId"], amount(_kept(session), -sold))
        profile = self._profiles.get(session["profileId"])
        event_id = self._storage.next_id("event")
        entry = {
            "id": self._storage.next_id("return"),
            "created": now,
            "applicationId": self._seed.application_id,
            "accountId": self._seed.account_id,
            "returnedCartItems": returned,
            "eventId": event_id,
            "sessionId": session["id"],
            "sessionIntegrationId": session["integrationId"],
            **({"profileId": profile["id"], "profileIntegrationId": session["profileId"]} if profile else {}),
        }
        evaluation = Evaluation(effects, [], [])
        moment = self._clock()
        occasion = Occasion(record, evaluation, "talon_session_partially_returned", event_id, moment, now)
        state = self._answers.integration_state(occasion, call.body.get("responseContent"))
        # What is answered as `previousReturns` are those before this one.
        record = {**record, "returns": [*record["returns"], entry]}
        self._storage.put("session", session["integrationId"], record)
        return {**state, "return": entry}

    # -- for the above --------------------------------------------------------------------------

    def _check_no_reevaluation(self, call: Call) -> None:
        """A return evaluates anew the campaigns that are marked so; the sandbox leaves that out."""
        marked = [c.document["name"] for c in self._seed.campaigns if c.document.get("reevaluateOnReturn")]
        if call.query.get("runRuleEngine") and marked:
            raise Refused(501, f"The sandbox does not re-evaluate campaigns on a return (marked so: {marked[0]})")

    def _stored(self, call: Call) -> Document:
        record = self._storage.get("session", call.path["customerSessionId"])
        if record is None:
            raise Refused(404, "There is no such customer session")
        return record

    def _now(self) -> str:
        return format_datetime(self._clock())

    def _moment(self, call: Call) -> datetime:
        """The moment to evaluate at: the present, or the future one that a dry request names."""
        present: datetime = self._clock()
        moment: Optional[datetime] = call.query.get("now")
        if moment is None:
            return present
        if not call.dry:
            refuse("Invalid", "now works only together with dry=true", parameter="now")
        if moment <= present:
            refuse("Invalid", "now must lie in the future", parameter="now")
        return moment

    def _merged(self, call: Call, record: Optional[Document], sent: Document, now: str) -> Document:
        """The session after an update: what is sent over what is kept, and what is computed."""
        if record:
            kept: Document = record["session"]
        else:
            kept = {"id": self._storage.next_id("session"), "created": now, "updateCount": 0}
        base: Document = {} if call.dry else kept
        session = {
            "profileId": "",
            "couponCodes": [],
            "referralCode": "",
            "cartItems": [],
            **base,
            **sent,
            "attributes": _attributes(base.get("attributes", {}), sent.get("attributes", {})),
            "id": kept["id"],
            "created": kept["created"],
            "integrationId": call.path["customerSessionId"],
            "applicationId": self._seed.application_id,
            "updateCount": kept["updateCount"],
        }
        session["cartItems"] = [
            {
                **{name: item[name] for name in _THEIRS if item.get(name) is not None},
                "position": position,
                "returnedQuantity": 0,
                "remainingQuantity": item["quantity"],
            }
            for position, item in enumerate(session["cartItems"])
        ]
        session.update(_totals(session))
        self._touch(session, now, call.dry)
        return session

    def _touch(self, session: Document, now: str, dry: bool) -> None:
        session["firstSession"] = self._profiles.visit(session["profileId"], session["id"], now, dry)
        session["updateCount"] += 1
        session["updated"] = now

    def _book(self, record: Document, event_id: int, now: str) -> None:
        """What closing does: coupons are used up, points become real, the sale counts."""
        session = record["session"]
        for effect in record["effects"]:
            if effect["effectType"] == "acceptCoupon":
                self._coupons.redeem(effect["props"]["value"], session["profileId"])
            elif effect["effectType"] == "addLoyaltyPoints":
                self._profiles.book(effect, event_id, now)
        self._profiles.count_sale(session["profileId"], session["total"], 1)

    def _take_back(self, record: Document, event_id: int, now: str) -> List[Document]:
        """Undo what closing did, and give the effects that say so; an open session has nothing to undo."""
        session = record["session"]
        effects, record["effects"] = record["effects"], []
        if session["state"] == "open":
            return []
        rollbacks = [undo for undo in map(rollback, effects) if undo]
        for undo in rollbacks:
            if undo["effectType"] == "rollbackCoupon":
                self._coupons.redeem(undo["props"]["value"], session["profileId"], -1)
            elif undo["effectType"] == "rollbackAddedLoyaltyPoints":
                self._profiles.book(undo, event_id, now)
        self._profiles.count_sale(session["profileId"], -_kept(session), -1)
        return rollbacks


def _next_state(record: Optional[Document], sent: Document) -> str:
    current = record["session"]["state"] if record else None
    wanted: str = sent.get("state", "open")
    if wanted not in _AFTER[current]:
        if current is None:
            details = f"a new session is open or closed, not {wanted}"
        elif not _AFTER[current]:
            details = f"the session is {current}, which is final"
        elif current == "open":
            details = f"an update cannot make an open session {wanted}"
        else:
            details = f"the session is {current}: an update can only cancel it; see also returns and reopen"
        refuse("Invalid state", details, pointer="/customerSession/state")
    return wanted


def _attributes(kept: Document, sent: Document) -> Document:
    return {name: value for name, value in {**kept, **sent}.items() if value is not None}


def _totals(session: Document, count: str = "quantity") -> Document:
    items = session["cartItems"]
    item_total = amount(*(item["price"] * item[count] for item in items))
    # Costs of an item are of each unit, like its price.
    item_costs = amount(*(cost * item[count] for item in items for cost in _costs(item)))
    costs = amount(*_costs(session))
    return {
        "cartItemTotal": item_total,
        "cartItemAdditionalCostTotal": item_costs,
        "additionalCostTotal": costs,
        "total": amount(item_total, item_costs, costs),
    }


def _kept(session: Document) -> float:
    """The total of a session without the items that were returned: what counts as sold."""
    return float(_totals(session, "remainingQuantity")["total"])


def _costs(owner: Document) -> List[float]:
    return [cost["price"] for cost in (owner.get("additionalCosts") or {}).values()]


def _return_units(session: Document, returned: Document, pointer: str) -> List[Tuple[int, int]]:
    """Take back units of a line, and tell which: (position, sub-position) each."""
    position, sku = returned.get("position"), returned.get("sku")
    if (position is None) == (sku is None):
        refuse("Invalid", "an item is named by its position or by its sku", pointer=pointer)
    name, wanted = ("position", position) if sku is None else ("sku", sku)
    lines = [item for item in session["cartItems"] if item[name] == wanted]
    if not lines:
        refuse("Invalid", "the session has no such item", pointer=f"{pointer}/{name}")
    left = sum(line["remainingQuantity"] for line in lines)
    if not left:
        refuse("Invalid", "every unit of it has been returned already", pointer=pointer)
    quantity = returned.get("quantity")
    if quantity is None:
        quantity = left
    if not 1 <= quantity <= left:
        refuse("Invalid", f"{left} of it can be returned, not {quantity}", pointer=f"{pointer}/quantity")
    units = []
    for line in reversed(lines):
        remaining = line["remainingQuantity"]
        taken = min(quantity, remaining)
        quantity -= taken
        line["remainingQuantity"] = remaining - taken
        line["returnedQuantity"] = line["quantity"] - line["remainingQuantity"]
        units += [(line["position"], sub_position) for sub_position in range(remaining - taken, remaining)]
    return units
