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

What the documentation leaves open is in the guide to the sandbox's rules.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, List, Mapping, Optional, Tuple

from talon_one.models import CartItem, NewCustomerSessionV2
from talon_one.sandbox.contract import Call, Refused, refuse
from talon_one.sandbox.engine.results import Evaluation
from talon_one.sandbox.money import amount
from talon_one.sandbox.service.answers import Answers, Moment
from talon_one.sandbox.service.attributes import merged
from talon_one.sandbox.service.base import Service, sent_of, serves
from talon_one.sandbox.service.booking import Booking
from talon_one.sandbox.service.codes import in_stored_case
from talon_one.sandbox.service.evaluating import Evaluating
from talon_one.sandbox.service.occasion import Occasion
from talon_one.sandbox.service.profiles import Profiles
from talon_one.sandbox.service.rewards import Rewards
from talon_one.sandbox.service.totals import kept_total, totals
from talon_one.sandbox.service.updates import Updates, check_content

Document = Dict[str, Any]

_AFTER = {
    None: ("open", "closed"),
    "open": ("open", "closed", "cancelled"),
    "closed": ("cancelled",),
    "partially_returned": ("cancelled",),
    "cancelled": (),
}
_OF_PRICE = (
    "price",
    "prices",
    "selectedPriceType",
    "adjustmentReferenceId",
    "adjustmentEffectiveFrom",
    "adjustmentEffectiveUntil",
)
_THEIRS = [wire for wire, made in CartItem._by_wire.items() if not made.read_only]  # the others are set here


class Sessions(Service):
    """The customer sessions of the Application that the Integration key belongs to."""

    # -- operations -----------------------------------------------------------------------------

    @serves
    def update_customer_session_v2(self, call: Call) -> Document:
        """Make a session, change it, close it or cancel it."""
        content = call.body.get("responseContent") or []
        check_content(call, content)
        moment, record = self._moment_of(call), self._store.get("session", call.path["customerSessionId"])
        given = call.body["customerSession"]
        sent = sent_of(NewCustomerSessionV2, given)
        state = _next_state(record, sent)
        if record and state == "cancelled":
            return self._cancelled(call, record, content)
        catalog = self._catalog(call, record, sent)
        self.other(Updates).check_session(call.path["customerSessionId"], sent, catalog)
        only = (sent.get("evaluableCampaignIds") or None) if call.dry else None
        event = "talon_session_updated" if record else "talon_session_created"
        if record and state == "closed":
            event = "talon_session_closed"
        session = self._merged(call, record, sent, catalog)
        session["state"] = state
        created = dict((record or {}).get("created", {}))
        evaluation = self.other(Evaluating).evaluate(
            session["applicationId"],
            session=session,
            event={"type": event, "attributes": {}},
            now=moment,
            catalog=catalog,
            created=created,
            evaluable=None if only is None else frozenset(only),
        )
        evaluation.effects += self.other(Rewards).used_by(session)
        record = {"id": session["id"], "session": session, "effects": evaluation.effects, "returns": [], "booked": {}}
        record["created"] = created
        occasion = self._occasion(session)
        made = self.other(Booking).at_once(occasion, evaluation, created)
        if state == "closed":
            record["booked"] = self.other(Booking).closing(occasion, evaluation, created)
            made += record["booked"].pop("created")
            self.other(Profiles).count_sale(session["profileId"], session["total"], 1)
        self._keep(record)
        return self._answered(record, evaluation, event, occasion, content, moment, made=made, only=only)

    @serves
    def get_customer_session(self, call: Call) -> Document:
        """A session and its effects, without those that were rolled back."""
        record = self._stored(call)
        return {"customerSession": record["session"], "effects": record["effects"]}

    @serves
    def reopen_customer_session(self, call: Call) -> Document:
        """Open a closed one again."""
        record = self._stored(call)
        session = record["session"]
        if session["state"] != "closed":
            details = f"only a closed session can be reopened, this one is {session['state']}"
            refuse("Invalid state", details, pointer="/state")
        occasion = self._occasion(session)
        effects = self._take_back(record, occasion)
        session["state"] = "open"
        self._touch(session, call.dry)
        self._keep(record)
        self.other(Answers).record_event(record, Evaluation(effects), "talon_session_reopened", occasion)
        return {"effects": effects}

    @serves
    def return_cart_items(self, call: Call) -> Document:
        """Take units of a closed one back."""
        record = self._stored(call)
        session = record["session"]
        if session["state"] not in ("closed", "partially_returned"):
            refuse("Invalid state", f"the session is {session['state']}, not closed", pointer="/return")
        returned = call.body["return"]["returnedCartItems"]
        if not returned:
            refuse("required", "no item is named", pointer="/return/returnedCartItems")
        units, sold = set(), kept_total(session)
        for index, item in enumerate(returned):
            units |= set(_return_units(session, item, f"/return/returnedCartItems/{index}"))
        occasion = self._occasion(session)
        effects = self._undo_units(record, units, occasion)
        session["state"] = "partially_returned"
        self._touch(session, call.dry)
        evaluation = Evaluation(effects)
        made = self._evaluate_again(record, evaluation, occasion) if call.query.get("runRuleEngine") else []
        self.other(Profiles).count_sale(session["profileId"], amount(kept_total(session), -sold))
        profile = self.other(Profiles).get(session["profileId"])
        entry = {
            "id": self._store.next_id("return"),
            "created": self.now(),
            "applicationId": session["applicationId"],
            "accountId": self.account_id(),
            "returnedCartItems": returned,
            "eventId": occasion.event_id,
            "sessionId": session["id"],
            "sessionIntegrationId": session["integrationId"],
            **({"profileId": profile["id"], "profileIntegrationId": session["profileId"]} if profile else {}),
        }
        content, event = call.body.get("responseContent") or [], "talon_session_partially_returned"
        state = self._answered(record, evaluation, event, occasion, content, self.moment(), made=made)
        # What is answered as `previousReturns` are those before this one.
        self._keep({**record, "returns": [*record["returns"], entry]})
        return {**state, "return": entry}

    # -- for the above --------------------------------------------------------------------------

    def _cancelled(self, call: Call, record: Document, content: List[str]) -> Document:
        session = record["session"]
        event = "talon_session_cancelled" if session["state"] == "open" else "talon_session_revoked"
        occasion = self._occasion(session)
        evaluation = Evaluation(self._take_back(record, occasion))
        session["state"] = "cancelled"
        self._touch(session, call.dry)
        self._keep(record)
        return self._answered(record, evaluation, event, occasion, content, self.moment())

    def _take_back(self, record: Document, occasion: Occasion) -> List[Document]:
        """Undo what closing did, and give the effects that say so; an open session has nothing to undo."""
        session = record["session"]
        effects, record["effects"] = record["effects"], []
        if session["state"] == "open":
            return []
        booked, record["booked"] = record["booked"], {}
        rollbacks = self.other(Booking).take_back(occasion, effects, booked)
        self.other(Profiles).count_sale(session["profileId"], -kept_total(session), -1)
        return rollbacks

    def _undo_units(self, record: Document, units: Any, occasion: Occasion) -> List[Document]:
        """Undo the effects of some units: (position, sub-position) each."""
        effects, kept = [], []
        for effect in record["effects"]:
            props = effect["props"]
            position = props.get("position", props.get("cartItemPosition"))
            sub_position = props.get("subPosition", props.get("cartItemSubPosition", 0))
            undo = self.other(Booking).undo(occasion, effect) if (position, sub_position) in units else None
            if undo is None:
                kept.append(effect)
            else:
                effects.append(undo)
        record["effects"] = kept
        return effects

    def _evaluate_again(self, record: Document, evaluation: Evaluation, occasion: Occasion) -> List[Document]:
        """Evaluate the campaigns that are marked so and had an effect, for what was not returned.

        Gives the documents of the new coupons and referrals.
        """
        had_effects = {effect["campaignId"] for effect in record["effects"]}
        marked = [
            campaign.document["id"]
            for campaign in self.other(Evaluating).campaigns(occasion.application_id)
            if campaign.document.get("reevaluateOnReturn") and campaign.document["id"] in had_effects
        ]
        if not marked:
            return []
        session = record["session"]
        left = {**session, "state": "closed", "cartItems": _remaining(session["cartItems"])}
        left.update(totals(left))
        earlier = [effect for effect in record["effects"] if effect["campaignId"] in marked]
        booking = self.other(Booking)
        of_marked, of_others = booking.parted(record["booked"], marked)
        evaluation.effects += booking.take_back(occasion, earlier, of_marked)
        again = self.other(Evaluating).evaluate(
            occasion.application_id,
            session=left,
            event={"type": "talon_session_partially_returned", "attributes": {}},
            created=record["created"],
            evaluable=frozenset(marked),
        )
        made = booking.at_once(occasion, again, record["created"])
        booked = booking.closing(occasion, again, record["created"])
        made += booked.pop("created")
        record["booked"] = {
            "uses": of_others["uses"] + booked["uses"],
            "discounts": {**of_others["discounts"], **booked["discounts"]},
        }
        evaluation.effects += again.effects
        evaluation.failures, evaluation.triggered = again.failures, again.triggered
        record["effects"] = [effect for effect in record["effects"] if effect["campaignId"] not in marked]
        record["effects"] += again.effects
        return made

    def _answered(
        self,
        record: Document,
        evaluation: Evaluation,
        event: str,
        occasion: Occasion,
        content: List[str],
        moment: datetime,
        **more: Any,
    ) -> Document:
        answers = self.other(Answers)
        # A cart is updated over and over, and few want to know why its rules failed each time.
        reasons = record["session"]["state"] != "open" or "ruleFailureReasons" in content
        recorded = answers.record_event(record, evaluation, event, occasion, reasons=reasons)
        return answers.integration_state(Moment(record, evaluation, recorded, occasion, moment, **more), content)

    def _occasion(self, session: Document) -> Occasion:
        return Occasion(
            session["applicationId"],
            self._store.next_id("event"),
            session["profileId"],
            session,
            next(iter(session.get("loyaltyCards") or ()), None),
        )

    def _keep(self, record: Document) -> None:
        session = record["session"]
        self._store.put("session", session["integrationId"], record, parent=session["applicationId"])

    def _stored(self, call: Call) -> Document:
        record = self._store.get("session", call.path["customerSessionId"])
        if record is None:
            raise Refused(404, "There is no such customer session")
        return record

    def _moment_of(self, call: Call) -> datetime:
        """The moment to evaluate at: the present, or the future one that a dry request names."""
        present = self.moment()
        moment: Optional[datetime] = call.query.get("now")
        if moment is None:
            return present
        if not call.dry:
            refuse("Invalid", "now works only together with dry=true", parameter="now")
        if moment <= present:
            refuse("Invalid", "now must lie in the future", parameter="now")
        return moment

    def _catalog(self, call: Call, record: Optional[Document], sent: Document) -> Mapping[str, Document]:
        """The items of the catalog that the cart has after an update."""
        kept = record["session"]["cartItems"] if record and not call.dry else []
        return self.other(Evaluating).catalog_items(self.application_id(), sent.get("cartItems", kept))

    def _merged(
        self, call: Call, record: Optional[Document], sent: Document, catalog: Mapping[str, Document]
    ) -> Document:
        """The session after an update: what is sent over what is kept, and what is computed."""
        if record:
            kept: Document = record["session"]
        else:
            kept = {"id": self._store.next_id("session"), "created": self.now(), "updateCount": 0}
        base: Document = {} if call.dry else kept
        application_id = self.application_id()
        session = {
            "profileId": "",
            "couponCodes": [],
            "referralCode": "",
            "cartItems": [],
            **base,
            **sent,
            "attributes": merged(base.get("attributes", {}), sent.get("attributes")),
            "id": kept["id"],
            "created": kept["created"],
            "integrationId": call.path["customerSessionId"],
            "applicationId": application_id,
            "updateCount": kept["updateCount"],
        }
        session["cartItems"] = self._lines(session["cartItems"], catalog)
        application = self.application(application_id)
        session["couponCodes"] = [in_stored_case(application, code) for code in session["couponCodes"]]
        session["referralCode"] = in_stored_case(application, session["referralCode"])
        session.update(totals(session))
        self._touch(session, call.dry)
        return session

    def _lines(self, items: List[Document], catalog: Mapping[str, Document]) -> List[Document]:
        """The lines of a cart: what is sent, then what the catalog has of the item, and what is computed."""
        lines = []
        for position, item in enumerate(items):
            known = catalog.get(item["sku"])
            line = {name: item[name] for name in _THEIRS if item.get(name) is not None}
            if known is not None:
                if "price" not in line:
                    line.update({name: known[name] for name in _OF_PRICE if name in known})
                line["attributes"] = {**(known.get("attributes") or {}), **line.get("attributes", {})}
                line["catalogItemID"] = known["id"]
            lines.append({**line, "position": position, "returnedQuantity": 0, "remainingQuantity": line["quantity"]})
        return lines

    def _touch(self, session: Document, dry: bool) -> None:
        session["firstSession"] = self.other(Profiles).visit(session["profileId"], session["id"], dry)
        session["updateCount"] += 1
        session["updated"] = self.now()


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


def _remaining(items: List[Document]) -> List[Document]:
    """The lines of which something is left, with the quantity that is left."""
    return [{**item, "quantity": item["remainingQuantity"]} for item in items if item["remainingQuantity"]]


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
