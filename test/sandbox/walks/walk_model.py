"""What should be counted in the shop of the walks: plain bookkeeping, from the facts and the guide's choices.

It knows nothing of the sandbox's code. An order books what it earned when it closes, and gives it back when it is
cancelled or reopened, except the codes that were made and the giveaways. Each subject has a file of its own.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any, Dict

from walk_codes import Coupons, Referrals
from walk_orders import Order, Outcome
from walk_points import Cards, Ledgers
from walk_rewards import Achievements, Pool
from walk_rules import CLUB, CREDIT, MINIMUM, THANKS, WAITING
from walk_shop import A_DAY, AGAIN, KEPT_CODES, NEW_CODES, NEW_REFERRALS, PARTIAL, PROFILES, REFERRALS, START


class Customer(Ledgers):
    """A profile."""

    def __init__(self) -> None:
        super().__init__()
        self.closed = 0
        self.sales = 0.0
        self.days: Dict[date, int] = {}  #: daily effects
        self.achievements = Achievements()

    def ledger(self, program: Any) -> Any:
        """The ledger of a program, or FRIENDS."""
        return {CLUB: self.club, WAITING: self.waiting, CREDIT: self.credit}.get(program, self.friends)


class Model:
    """The shop as it should be."""

    def __init__(self) -> None:
        self.now = START
        self.orders: Dict[str, Order] = {}
        self.customers = {name: Customer() for name in PROFILES}
        self.coupons, self.referrals, self.cards, self.pool = Coupons(), Referrals(), Cards(), Pool()
        self.off_items = 0.0
        self.again = 0.0
        self.made = {6: 0, 9: 0, 11: 0}  #: codes, by their campaign

    # -- what should come out -------------------------------------------------------------------

    def outcome(self, order: Order) -> Outcome:
        """What evaluating an order should come to."""
        found, total = Outcome(), order.total()
        self.coupons.evaluate(order, found)
        self.referrals.evaluate(order, found)
        self.cards.evaluate(order, found)
        self.pool.evaluate(order, found, self.now)
        left = PARTIAL - self.off_items
        for unit, price in order.units():
            share = min(price / 5, left)
            if share > 0:
                found.items[unit] = share
                left -= share
        customer = self.customers.get(order.profile)
        if customer is not None:
            customer.achievements.evaluate(order, found, self.now)
            found.points = total
            found.of_units = dict(order.units())
            if 0 < order.spend <= customer.credit.points:
                found.spent = order.spend
            if customer.days.get(self.now.date(), 0) < A_DAY:
                found.daily = self.now.date()
        if total >= MINIMUM:
            found.again = self.again + 5 <= AGAIN
            for campaign, limit in ((6, NEW_CODES), (9, KEPT_CODES), (11, NEW_REFERRALS)):
                needs_profile = campaign == 11  # its advocate
                if campaign not in order.made and self.made[campaign] < limit and (customer or not needs_profile):
                    found.makes.add(campaign)
        return found

    # -- what happens ---------------------------------------------------------------------------

    def update(self, order: Order, state: str) -> Outcome:
        """Evaluate an order, and close it if that is asked for."""
        order.state = state
        found = self.outcome(order)
        for campaign in found.makes:
            if campaign == 9 or state == "closed":
                self.made[campaign] += 1
                order.made.add(campaign)
        if state == "closed":
            self._close(order, found)
        return found

    def _close(self, order: Order, found: Outcome) -> None:
        order.booked = found
        self._count(order, found, 1)
        self.cards.book(order, found)
        if found.referral:
            self._advocate(found.referral).friends.add(THANKS, self.now)
        customer = self.customers.get(order.profile)
        if customer is not None:
            customer.sales += order.total()
            customer.club.add(found.points, self.now)
            for unit, points in found.of_units.items():
                found.lots[unit] = customer.waiting.add(points, self.now)
            customer.credit.add(found.points, self.now)
            customer.credit.deduct(found.spent, self.now)
            customer.achievements.book(found, self.now)

    def take_back(self, order: Order, state: str) -> None:
        """Cancel or reopen an order."""
        found, order.booked, order.state = order.booked, None, state
        if found is None:
            return
        self._count(order, found, -1)
        self.cards.take_back(found)
        if found.referral:
            self._advocate(found.referral).friends.take_back(THANKS)
        customer = self.customers.get(order.profile)
        if customer is not None:
            customer.sales -= order.kept()
            customer.club.take_back(found.points)
            for lot in found.lots.values():
                customer.waiting.take_back(lot, self.now)
            customer.credit.deduct(found.points, self.now)
            customer.credit.add(found.spent, self.now)
            customer.achievements.take_back(found)

    def _count(self, order: Order, found: Outcome, sign: int) -> None:
        """Redemptions, budgets, and closed sessions."""
        self.coupons.count(order, found, sign)
        self.referrals.count(order, found, sign)
        self.pool.count(order, found, sign)
        self.off_items += sign * sum(found.items.values())
        self.again += sign * (5 if found.again else 0)
        customer = self.customers.get(order.profile)
        if customer is not None:
            customer.closed += sign
            if found.daily is not None:
                customer.days[found.daily] = customer.days.get(found.daily, 0) + sign

    def _advocate(self, code: str) -> Customer:
        return self.customers[REFERRALS[code][0]]

    def take_units_back(self, order: Order, position: int, quantity: int, evaluates: bool) -> None:
        """Return units of a line: the last ones."""
        order.state = "partially_returned"
        line, customer, found = order.lines[position], self.customers.get(order.profile), order.booked
        assert found is not None
        left = line.quantity - line.returned
        for sub_position in range(left - quantity, left):
            lot = found.lots.get((position, sub_position))
            if lot is not None and customer is not None:
                customer.waiting.take_back(lot, self.now)
        line.returned += quantity
        if customer is not None:
            customer.sales -= line.price * quantity
        if evaluates and found.again:
            self.again -= 5
            found.again = order.kept() >= MINIMUM
            self.again += 5 if found.again else 0

    def advance(self, by: timedelta) -> None:
        """Time passes; tiers end."""
        self.now: datetime = self.now + by
        for customer in self.customers.values():
            customer.credit.pass_time(self.now)

    # -- what should be read --------------------------------------------------------------------

    def budgets(self) -> Dict[int, float]:
        """What is used of the budgets that campaigns have as a whole."""
        of_codes = {2: self.coupons.off, 10: self.referrals.redeemed(), 13: self.pool.awarded}
        return {**of_codes, 3: self.off_items, 7: self.again, **self.made}
