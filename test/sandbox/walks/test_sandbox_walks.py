"""Random walks through a shop, against plain bookkeeping (domain-facts 1.1 to 1.3, 2.3 and 5)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Callable, Dict, List

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test
from walk_agreement import check, compare
from walk_model import Model
from walk_orders import Line, Order
from walk_rewards import Gift
from walk_rules import CARDS, CLUB, CREDIT, FRIENDS, POOL, WAITING
from walk_shop import (
    CARD_CODES,
    MONEY_CODE,
    PLAIN_CODES,
    PROFILES,
    REFERRALS,
    SESSIONS,
    START,
    Reader,
    opened,
)

from talon_one.exceptions import BadRequestException
from talon_one.model.timestamps import format_datetime

AFTER = {"": ("open", "closed"), "open": ("open", "closed", "cancelled"), "closed": ("cancelled",)}
AFTER = {**AFTER, "partially_returned": ("cancelled",), "cancelled": ()}
ALL_CARDS = (*CARD_CODES, "CARD-3", "CARD-4")  #: with those that others are replaced by

NEW_ORDERS = tuple(f"order-{number}" for number in range(1, 9))

sessions = st.sampled_from((*SESSIONS, *NEW_ORDERS))
profiles = st.sampled_from(PROFILES)
amounts = st.sampled_from((5, 50, 300))
lines = st.lists(st.builds(Line, st.sampled_from((10, 25, 60)), st.integers(1, 3)), max_size=3)
codes = st.lists(st.sampled_from((*PLAIN_CODES, MONEY_CODE, "NO-SUCH-CODE")), max_size=3, unique=True)
#: Each step names a card by a number: that of the cards that there are, as often as needed around.
cards = st.integers(0, 11)
orders = st.builds(
    Order,
    profile=st.sampled_from((*PROFILES, "")),
    lines=lines,
    codes=codes,
    spend=st.sampled_from((0, 0, 40)),
    burn=st.sampled_from((0, 0, 40)),
    referral=st.sampled_from(("", *REFERRALS, "NO-SUCH-CODE")),
    card=st.sampled_from(("", *ALL_CARDS)),
)


class Walk(RuleBasedStateMachine):
    """One walk; the shop is as it was in the beginning."""

    box: Any
    snapshot: Any
    steps = 0

    def __init__(self) -> None:
        super().__init__()
        self.box.restore(self.snapshot)
        self.reader = Reader(self.box)
        self.integration, self.management = self.reader.integration, self.reader.management
        self.model = Model()

    def check(self) -> None:
        type(self).steps += 1
        check(self.model, self.reader)

    def refused(self, call: Callable[..., Any], *args: Any, **options: Any) -> None:
        with pytest.raises(BadRequestException):
            call(*args, **options)

    # -- orders ---------------------------------------------------------------------------------

    @rule(order=orders)
    def buy(self, order: Order) -> None:
        """A new order, closed at once: many of these reach the limits."""
        name = next((one for one in NEW_ORDERS if one not in self.model.orders), None)
        if name is not None:
            self._update(name, order, "closed", dry=False)

    @rule(
        name=st.sampled_from(SESSIONS),
        order=orders,
        state=st.sampled_from(("open", "closed", "closed", "partially_returned")),
        dry=st.sampled_from((False, False, True)),
    )
    def update(self, name: str, order: Order, state: str, dry: bool) -> None:
        self._update(name, order, state, dry)

    def _update(self, name: str, order: Order, state: str, dry: bool) -> None:
        known = self.model.orders.get(name, Order())
        if state not in AFTER[known.state]:
            self.update_refused(name, {"state": state} if state == "partially_returned" else sent_of(order, state))
            return
        made = self.integration.update_customer_session_v2(name, {"customerSession": sent_of(order, state)}, dry=dry)
        # A dry request looks at the payload alone, but for what the session has made before.
        order.made = set(known.made)
        if dry:
            expected = self.model.outcome(order)
        else:
            self.model.orders[name] = order
            expected = self.model.update(order, state)
        compare(made.effects, expected, final=state == "closed")
        self.check()

    def update_refused(self, name: str, sent: Dict[str, Any]) -> None:
        self.refused(self.integration.update_customer_session_v2, name, {"customerSession": sent})
        self.check()

    @rule(name=sessions)
    def close(self, name: str) -> None:
        """Without sending the cart again: what is left out is kept."""
        order = self.model.orders.get(name)
        if order is None or order.state != "open":
            return
        made = self.integration.update_customer_session_v2(name, {"customerSession": {"state": "closed"}})
        compare(made.effects, self.model.update(order, "closed"), final=True)
        self.check()

    @rule(name=sessions, how=st.sampled_from(("cancel", "reopen")))
    def take_back(self, name: str, how: str) -> None:
        order = self.model.orders.get(name, Order())
        if how == "cancel":
            if "cancelled" not in AFTER[order.state]:
                self.update_refused(name, {"state": "cancelled"})
                return
            self.integration.update_customer_session_v2(name, {"customerSession": {"state": "cancelled"}})
            self.model.take_back(order, "cancelled")
            assert self.integration.get_customer_session(name).effects == []
        elif order.state == "closed":
            self.integration.reopen_customer_session(name)
            self.model.take_back(order, "open")
        elif order.state:
            self.refused(self.integration.reopen_customer_session, name)
        self.check()

    @rule(name=sessions, position=st.integers(0, 2), quantity=st.integers(1, 3), evaluates=st.booleans())
    def return_items(self, name: str, position: int, quantity: int, evaluates: bool) -> None:
        order = self.model.orders.get(name)
        if order is None or order.state not in ("closed", "partially_returned") or position >= len(order.lines):
            return
        body = {"return": {"returnedCartItems": [{"position": position, "quantity": quantity}]}}
        line = order.lines[position]
        if quantity > line.quantity - line.returned:
            self.refused(self.integration.return_cart_items, name, body, run_rule_engine=evaluates)
        else:
            self.integration.return_cart_items(name, body, run_rule_engine=evaluates)
            self.model.take_units_back(order, position, quantity, evaluates)
        self.check()

    # -- codes and points by hand ---------------------------------------------------------------

    @rule(profile=profiles, gives_up=st.booleans())
    def reserve(self, profile: str, gives_up: bool) -> None:
        body = {"integrationIDs": [profile]}
        if gives_up:
            self.integration.delete_coupon_reservation("RESERVED", body)
            self.model.coupons.reserved.discard(profile)
        else:
            self.integration.create_coupon_reservation("RESERVED", body)
            self.model.coupons.reserved.add(profile)
        self.check()

    @rule(name=profiles, ledger=st.sampled_from((CLUB, WAITING, CREDIT, FRIENDS)), points=amounts, takes=st.booleans())
    def change_points(self, name: str, ledger: Any, points: int, takes: bool) -> None:
        known = self.model.customers[name].ledger(ledger)
        program, body = (CLUB, {"subledgerId": FRIENDS}) if ledger == FRIENDS else (ledger, {})
        change = self.management.remove_loyalty_points if takes else self.management.add_loyalty_points
        self._change_points(known, change, program, name, {"points": points, **body}, takes)

    @rule(which=cards, points=amounts, takes=st.booleans())
    def change_points_of_card(self, which: int, points: int, takes: bool) -> None:
        """Blocked or not."""
        identifier = self._card(which)
        known = self.model.cards.cards[identifier].ledger
        change = self.management.deduct_loyalty_card_points if takes else self.management.add_loyalty_card_points
        self._change_points(known, change, CARDS, identifier, {"points": points}, takes)

    def _change_points(self, known: Any, change: Any, program: int, holder: str, body: Any, takes: bool) -> None:
        """Only active points can be deducted."""
        if takes and body["points"] > known.balance(self.model.now)[0]:
            self.refused(change, program, holder, body)
        else:
            change(program, holder, body)
            (known.deduct if takes else known.add)(body["points"], self.model.now)
        self.check()

    # -- cards ----------------------------------------------------------------------------------

    def _card(self, which: int) -> str:
        identifiers = list(self.model.cards.cards)
        return identifiers[which % len(identifiers)]

    @rule(which=cards, profile=profiles, ends=st.sampled_from((False, False, True)))
    def link(self, which: int, profile: str, ends: bool) -> None:
        """Or end that."""
        identifier, body = self._card(which), {"integrationId": profile}
        users = self.model.cards.cards[identifier].users
        if ends and profile in users:
            self.integration.unlink_loyalty_card_from_profile(CARDS, identifier, body)
            users.remove(profile)
        elif ends:
            self.refused(self.integration.unlink_loyalty_card_from_profile, CARDS, identifier, body)
        elif self.model.cards.link(identifier, profile):
            self.integration.link_loyalty_card_to_profile(CARDS, identifier, body)
        else:
            self.refused(self.integration.link_loyalty_card_to_profile, CARDS, identifier, body)
        self.check()

    @rule(which=cards, active=st.booleans())
    def block(self, which: int, active: bool) -> None:
        """Or end that; a card that was replaced stays blocked."""
        identifier, body = self._card(which), {"status": "active" if active else "inactive"}
        card = self.model.cards.cards[identifier]
        if active and card.replaced:
            self.refused(self.management.update_loyalty_card, CARDS, identifier, body)
        else:
            self.management.update_loyalty_card(CARDS, identifier, body)
            card.active = active
        self.check()

    @rule(which=cards)
    def replace(self, which: int) -> None:
        identifier, known = self._card(which), self.model.cards.cards
        body = {"newCardIdentifier": ALL_CARDS[min(len(known), len(ALL_CARDS) - 1)]}
        if known[identifier].replaced or body["newCardIdentifier"] in known:
            self.refused(self.management.transfer_loyalty_card, CARDS, identifier, body)
        else:
            self.management.transfer_loyalty_card(CARDS, identifier, body)
            self.model.cards.transfer(identifier, body["newCardIdentifier"])
        self.check()

    # -- giveaways and time ---------------------------------------------------------------------

    @rule(waits=st.sampled_from((0, 0, 1)), lasts=st.sampled_from((0, 2)))
    def restock(self, waits: int, lasts: int) -> None:
        """Another giveaway, which can have a start and an end."""
        number, now = len(self.model.pool.gifts) + 1, self.model.now
        gift = Gift(f"gift-{number}")
        gift.starts = now + timedelta(days=waits) if waits else None
        gift.ends = now + timedelta(days=lasts) if lasts else None
        start, end = (format_datetime(one) if one else "" for one in (gift.starts, gift.ends))
        self.management.import_pool_giveaways(POOL, up_file=f"code,startdate,enddate\n{gift.code},{start},{end}\n")
        self.model.pool.gifts.append(gift)
        self.check()

    @rule(days=st.integers(1, 3))
    def advance(self, days: int) -> None:
        by = days * timedelta(days=1, minutes=61)  # never the very moment at which something ends
        self.box.advance(by)
        self.model.advance(by)
        self.check()


def sent_of(order: Order, state: str) -> Dict[str, Any]:
    """An order as it is sent."""
    items: List[Any] = [
        {"sku": f"sku-{line.price}", "price": line.price, "quantity": line.quantity} for line in order.lines
    ]
    return {
        "profileId": order.profile,
        "state": state,
        "couponCodes": order.codes,
        "referralCode": order.referral,
        "loyaltyCards": [order.card] if order.card else [],
        "cartItems": items,
        "attributes": {"spend": order.spend, "burn": order.burn},
    }


def test_random_walks(soak: bool) -> None:
    """20,000 steps with --soak."""
    examples, steps = (300, 100) if soak else (8, 45)
    chosen = settings(
        max_examples=examples,
        stateful_step_count=steps,
        derandomize=not soak,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate, Phase.shrink],
    )
    with opened() as box:
        snapshot = box.save()
        machine = type("Walk", (Walk,), {"box": box, "snapshot": snapshot, "steps": 0})
        assert box.now() == START
        run_state_machine_as_test(machine, settings=chosen)
        assert machine.steps >= (20_000 if soak else 200)  # type: ignore[attr-defined]
