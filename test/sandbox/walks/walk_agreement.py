"""Whether the shop and the model of a walk agree: on the effects of an update, and on everything that is counted."""

from __future__ import annotations

from typing import Any, Dict, List

from walk_model import Model
from walk_orders import Outcome
from walk_rules import CARDS, CLUB, CREDIT, FRIENDS, THANKS, WAITING
from walk_shop import MONEY_CODE, REFERRALS, Reader, of_subledger


class Found:
    """Effects by their types."""

    def __init__(self, effects: List[Any]) -> None:
        self._all: Dict[str, List[Any]] = {}
        for effect in effects:
            self._all.setdefault(effect.effect_type, []).append(effect)

    def props(self, kind: str) -> List[Any]:
        return [effect.typed_props for effect in self._all.get(kind, ())]

    def campaigns(self, kind: str) -> List[int]:
        return [effect.campaign_id for effect in self._all.get(kind, ())]


def compare(effects: List[Any], expected: Outcome, final: bool) -> None:
    """The effects of an update."""
    found = Found(effects)
    assert sorted(one.value for one in found.props("acceptCoupon")) == sorted(expected.accepted)
    assert {one.value: one.rejection_reason for one in found.props("rejectCoupon")} == expected.rejected
    assert [one.value for one in found.props("acceptReferral")] == [expected.referral] * bool(expected.referral)
    reasons = [one.rejection_reason for one in found.props("rejectReferral")]
    assert reasons == [expected.no_referral] * bool(expected.no_referral)
    discounts = {one.name: one.value for one in found.props("setDiscount")}
    assert discounts.get("Money", 0) == expected.money
    assert ("Again" in discounts, "Daily" in discounts) == (expected.again, expected.daily is not None)
    assert ("Linked" in discounts) is expected.linked
    of_items = {(one.position, one.sub_position): one.value for one in found.props("setDiscountPerItem")}
    assert of_items == expected.items
    _compare_points(found, expected)
    _compare_rewards(found, expected, final)
    made = {*found.campaigns("couponCreated"), *found.campaigns("referralCreated")}
    assert not final or expected.makes <= made


def _compare_points(found: Found, expected: Outcome) -> None:
    added: Dict[Any, List[Any]] = {CLUB: [], WAITING: [], CREDIT: [], CARDS: [], FRIENDS: []}
    for one in found.props("addLoyaltyPoints"):
        added[one.sub_ledger_id or one.program_id].append(one)
    whole = [expected.points] if expected.points else []
    assert [one.value for one in added[CLUB]] == [one.value for one in added[CREDIT]] == whole
    of_units = {(one.cart_item_position, one.cart_item_sub_position): one.value for one in added[WAITING]}
    assert of_units == expected.of_units
    assert [one.value for one in added[CARDS]] == ([expected.stamps] if expected.stamps else [])
    thanks = [(REFERRALS[expected.referral][0], THANKS)] if expected.referral else []
    assert [(one.recipient_integration_id, one.value) for one in added[FRIENDS]] == thanks
    spent = {one.program_id: one.value for one in found.props("deductLoyaltyPoints")}
    assert spent == {number: points for number, points in ((CREDIT, expected.spent), (CARDS, expected.burnt)) if points}


def _compare_rewards(found: Found, expected: Outcome, final: bool) -> None:
    gifts, promised = [one.code for one in found.props("awardGiveaway")], found.props("willAwardGiveaway")
    wanted = [expected.gift] if expected.gift else []
    assert (gifts, len(promised)) == ((wanted, 0) if final else ([], len(wanted)))
    steps = {
        one.achievement_id: (one.progress_tracker_id, one.value, one.is_just_completed)
        for one in found.props("increaseAchievementProgress")
    }
    assert steps == expected.steps


def check(model: Model, reader: Reader) -> None:
    """Everything that is counted."""
    _check_coupons(model, reader)
    _check_referrals(model, reader)
    _check_cards(model, reader)
    budgets = reader.budgets()
    assert budgets == model.budgets()
    assert min(budgets.values()) >= 0
    kept = reader.profiles()
    for name, customer in model.customers.items():
        assert (kept[name].closed_sessions, kept[name].total_sales) == (customer.closed, customer.sales), name
        _check_customer(model, name, reader.inventory(name))
    sessions = reader.sessions()
    assert sessions.keys() == model.orders.keys()
    for name, order in model.orders.items():
        assert sessions[name].state == order.state, name
        returned = [line.returned_quantity for line in sessions[name].cart_items]
        assert returned == [line.returned for line in order.lines], name


def _check_coupons(model: Model, reader: Reader) -> None:
    used = {one.value: one for one in reader.coupons()}
    for code, times in model.coupons.used.items():
        coupon = used.pop(code)
        assert coupon.usage_counter == times >= 0, code
        assert not coupon.usage_limit or times <= coupon.usage_limit
        if code == MONEY_CODE:
            assert coupon.discount_counter == model.coupons.off >= 0
            assert coupon.discount_counter + coupon.discount_remainder == coupon.discount_limit
        if code == "RESERVED":
            assert (coupon.reservation_counter or 0) == len(model.coupons.reserved)
    made = [one.campaign_id for one in used.values()]
    assert {number: made.count(number) for number in (6, 9)} == {number: model.made[number] for number in (6, 9)}


def _check_referrals(model: Model, reader: Reader) -> None:
    assert len(reader.referrals(11)) == model.made[11]
    for referral in reader.referrals(10):
        friends = model.referrals.friends[referral.code]
        assert referral.usage_counter == len(friends), referral.code
        assert not referral.usage_limit or referral.usage_counter <= referral.usage_limit


def _check_cards(model: Model, reader: Reader) -> None:
    cards = reader.cards()
    assert cards.keys() == model.cards.cards.keys()
    for identifier, card in model.cards.cards.items():
        shown = cards[identifier]
        assert (shown.status == "active") is card.active, identifier
        assert [one.integration_id for one in shown.profiles] == card.users, identifier
        assert _balance(shown.ledger) == card.ledger.balance(model.now), identifier


def _check_customer(model: Model, name: str, inventory: Any) -> None:
    customer, programs = model.customers[name], inventory.loyalty.programs
    for number in (CLUB, WAITING, CREDIT):
        ledger = programs[str(number)].ledger if str(number) in programs else None
        assert _balance(ledger) == customer.ledger(number).balance(model.now), (name, number)
    assert _balance(of_subledger(inventory)) == customer.friends.balance(model.now), name
    assert [one.code for one in inventory.giveaways] == model.pool.of(name), name
    runs = {one.achievement_id: (one.status, one.progress) for one in inventory.achievements}
    assert runs == customer.achievements.read(model.now), name
    brought = {one.code: set(one.referred_customers) for one in inventory.referrals if one.code in REFERRALS}
    own = {code for code, (advocate, _, _) in REFERRALS.items() if advocate == name}
    assert brought == {code: model.referrals.friends[code] for code in own}, name


def _balance(ledger: Any) -> Any:
    if ledger is None:
        return 0, 0, 0, ""
    tier = ledger.current_tier.name if ledger.current_tier else ""
    found = ledger.current_balance, ledger.pending_balance, ledger.negative_balance, tier
    assert min(found[:3]) >= 0
    return found
