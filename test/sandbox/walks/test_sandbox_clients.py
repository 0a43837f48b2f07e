"""Sixteen clients at once, over sockets, on the same profiles and coupons: nothing is lost, nothing exceeded."""

from __future__ import annotations

import random
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Dict, List, Tuple

from walk_rules import CLUB, CREDIT, THANKS
from walk_shop import (
    AWARDS,
    CARD_CODES,
    EACH_PROFILE,
    GIFTS,
    KEPT_CODES,
    MONEY_CODE,
    NEW_CODES,
    NEW_REFERRALS,
    OF_CAMPAIGN,
    OF_CODE,
    PARTIAL,
    PLAIN_CODES,
    PROFILES,
    REFERRALS,
    REFERRED,
    Reader,
    client_of,
    of_subledger,
    opened,
)

from talon_one import RetryPolicy
from talon_one.exceptions import ConflictException

CLIENTS = 16
PRICE = 50
Closed = List[Tuple[str, Dict[str, Any], List[Any]]]  #: a session, what was sent, and its effects


class _Client:
    """Orders, some of which are reopened and closed again; and points by hand."""

    def __init__(self, url: str, number: int, orders: int, start: threading.Barrier) -> None:
        self.number, self.orders, self.start = number, orders, start
        retries = RetryPolicy(attempts=200, backoff=0.005, max_wait=0.05)
        self.client, self.integration, self.management = client_of(url, retries=retries, timeout=300)
        self.closed: Closed = []
        self.credited = Counter(dict.fromkeys(PROFILES, 0))
        self.retried = 0

    def run(self) -> None:
        chance = random.Random(self.number)
        with self.client:
            self.start.wait(60)
            for order in range(self.orders):
                name, profile = f"s-{self.number}-{order}", chance.choice(PROFILES)
                sent = {
                    "profileId": profile,
                    "state": "closed",
                    "couponCodes": [chance.choice((*PLAIN_CODES, MONEY_CODE)), "ONE-TIME"][:2],
                    "cartItems": [{"sku": "a", "price": PRICE, "quantity": chance.randint(1, 2)}],
                    "referralCode": chance.choice(list(REFERRALS)),
                    "loyaltyCards": [chance.choice(CARD_CODES)],
                    "attributes": {"spend": 0, "burn": 0},
                }
                sent["couponCodes"] = list(dict.fromkeys(sent["couponCodes"]))
                body = {"customerSession": sent}
                effects = self.integration.update_customer_session_v2(name, body).effects
                if chance.random() < 0.3:
                    self.integration.reopen_customer_session(name)
                    effects = self.integration.update_customer_session_v2(name, body).effects
                if chance.random() < 0.2:
                    self.integration.update_customer_session_v2(name, {"customerSession": {"state": "cancelled"}})
                else:
                    self.closed.append((name, sent, effects))
                self.management.add_loyalty_points(CLUB, profile, {"points": 1})
                self.credited[profile] += 1


def test_sixteen_clients_at_once(soak: bool) -> None:
    with opened() as box:
        url, start = box.url, threading.Barrier(CLIENTS)
        clients = [_Client(url, number, 40 if soak else 4, start) for number in range(CLIENTS)]
        with ThreadPoolExecutor(CLIENTS) as pool:
            for done in [pool.submit(client.run) for client in clients]:
                done.result()
        reader = Reader(box)
        closed = [order for client in clients for order in client.closed]
        by_hand = sum((client.credited for client in clients), Counter())
        _agree(reader, closed, by_hand)
        _within_limits(reader)


def _agree(reader: Reader, closed: Closed, by_hand: Any) -> None:
    """What the orders were told is what is counted."""
    redeemed, sales, orders = Counter[str](), Counter[str](), Counter[str]()
    money: Dict[int, float] = {2: 0, 3: 0, 7: 0}
    for name, sent, effects in closed:
        worth = sum(item["price"] * item["quantity"] for item in sent["cartItems"])
        sales[sent["profileId"]] += worth
        orders[sent["profileId"]] += 1
        for effect in effects:
            if effect.effect_type == "acceptCoupon":
                redeemed[effect.typed_props.value] += 1
            elif effect.effect_type.startswith("setDiscount") and effect.campaign_id in money:
                money[effect.campaign_id] += effect.typed_props.value
        assert reader.integration.get_customer_session(name).effects == effects
    assert sum(orders.values()) == len(closed)
    coupons = {one.value: one for one in reader.coupons()}
    for code in (*PLAIN_CODES, MONEY_CODE):
        assert coupons[code].usage_counter == redeemed[code], code
    assert coupons[MONEY_CODE].discount_counter == money[2]
    budgets = reader.budgets()
    assert {number: budgets[number] for number in money} == money
    for profile, kept in reader.profiles().items():
        assert (kept.closed_sessions, kept.total_sales) == (orders[profile], sales[profile])
        ledgers = reader.balances(profile)
        assert ledgers[CREDIT].current_balance == sales[profile]
        assert ledgers[CLUB].current_balance == sales[profile] + by_hand[profile]
    _agree_on_shared_things(reader, closed)


def _agree_on_shared_things(reader: Reader, closed: Closed) -> None:
    """Referrals with their advocates' points, cards, and giveaways."""
    friends, stamps, gifts = Counter[str](), Counter[str](), Counter[str]()
    for _, sent, effects in closed:
        (card,) = sent["loyaltyCards"]
        stamps[card] += sum(item["price"] * item["quantity"] for item in sent["cartItems"])
        for effect in effects:
            if effect.effect_type == "acceptReferral":
                friends[effect.typed_props.value] += 1
            elif effect.effect_type == "awardGiveaway":
                gifts[effect.typed_props.code] += 1
    assert {one.code: one.usage_counter for one in reader.referrals(10)} == {code: friends[code] for code in REFERRALS}
    assert {name: one.ledger.current_balance for name, one in reader.cards().items()} == stamps
    assert not [code for code, times in gifts.items() if times > 1]
    owned = Counter[str]()
    for profile in PROFILES:
        inventory = reader.inventory(profile)
        owned.update(one.code for one in inventory.giveaways)
        brought = sum(friends[code] for code, (advocate, _, _) in REFERRALS.items() if advocate == profile)
        thanks = of_subledger(inventory)
        assert (thanks.current_balance if thanks else 0) == brought * THANKS
    # A giveaway stays with the customer although the order was cancelled or reopened.
    assert gifts <= owned == Counter(GIFTS)


def _within_limits(reader: Reader) -> None:
    coupons = {one.value: one for one in reader.coupons()}
    for code, limit in PLAIN_CODES.items():
        assert not limit or coupons[code].usage_counter <= limit
    assert sum(coupons[code].usage_counter for code in PLAIN_CODES) <= EACH_PROFILE * len(PROFILES)
    assert coupons[MONEY_CODE].discount_counter <= OF_CODE
    made = Counter(one.campaign_id for one in coupons.values())
    assert (made[6], made[9]) == (NEW_CODES, KEPT_CODES)
    assert len(reader.referrals(11)) == NEW_REFERRALS
    redeemed = {one.code: one.usage_counter for one in reader.referrals(10)}
    assert sum(redeemed.values()) <= REFERRED
    assert all(not limit or redeemed[code] <= limit for code, (_, _, limit) in REFERRALS.items())
    budgets = reader.budgets()
    assert budgets[13] <= AWARDS
    assert budgets[2] <= OF_CAMPAIGN
    assert budgets[3] <= PARTIAL
    assert (budgets[6], budgets[9]) == (NEW_CODES, KEPT_CODES)


def test_too_many_at_once_are_told_so() -> None:
    """domain-facts 1.7: one update of a profile or session runs, two wait, the fourth is a 409, which is retried.

    Here nobody retries, so some are refused; what was not is counted once.
    """
    with opened(latency=0) as box:
        url, start = box.url, threading.Barrier(CLIENTS)

        def update(number: int) -> bool:
            client, integration, _ = client_of(url, retries=False)
            body = {"customerSession": {"profileId": "p1", "cartItems": [{"sku": "a", "price": 1, "quantity": 1}]}}
            with client:
                start.wait(60)
                try:
                    integration.update_customer_session_v2("same", body)
                except ConflictException:
                    return False
            return True

        with ThreadPoolExecutor(CLIENTS) as pool:
            taken = sum(pool.map(update, range(CLIENTS)))
        kept = Reader(box).integration.get_customer_session("same").customer_session
        assert 1 <= kept.update_count == taken <= CLIENTS
