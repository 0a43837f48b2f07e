"""What random walks have found: counters that were not moved, or not moved back."""

from __future__ import annotations

from typing import Any, Dict, Iterator

import pytest
from walk_shop import KEPT_CODES, MONEY_CODE, OF_CODE, Reader, opened


@pytest.fixture
def reader() -> Iterator[Reader]:
    with opened() as box:
        yield Reader(box)


def _update(reader: Reader, name: str, units: int = 1, **session: Any) -> Any:
    cart = [{"sku": "a", "price": 50, "quantity": units}]
    return reader.integration.update_customer_session_v2(
        name, {"customerSession": {"profileId": "p1", "cartItems": cart, **session}}
    )


def test_codes_that_are_made_in_open_sessions_keep_to_their_budget(reader: Reader) -> None:
    for number in range(KEPT_CODES + 2):
        _update(reader, f"s{number}")
    made = [one for one in reader.coupons() if one.campaign_id == 9]
    assert (len(made), reader.budgets()[9]) == (KEPT_CODES, KEPT_CODES)
    _update(reader, "s0", state="closed")  # is not counted a second time
    assert reader.budgets()[9] == KEPT_CODES


def test_reservations_keep_to_their_budget(reader: Reader) -> None:
    blocks = [{"type": "checkCoupon", "redeem": False}, {"type": "reserveCoupon"}]
    ruleset = reader.management.create_ruleset_v2(1, 1, {"promotionRules": [{"title": "Reserve", "blocks": blocks}]})
    limit = {"action": "reserveCoupon", "limit": 1, "entities": []}
    changes = {"name": "Reserve", "limits": [limit], "tags": [], "features": [], "activeRulesetId": ruleset.id}
    reader.management.update_campaign(1, 1, changes)
    for name, profile in (("s1", "p1"), ("s2", "p2"), ("s1", "p1")):
        _update(reader, name, profileId=profile, couponCodes=["ANY-TIME"])
    coupons: Dict[str, Any] = {one.value: one for one in reader.coupons()}
    assert (coupons["ANY-TIME"].reservation_counter, reader.budgets()[1]) == (1, 1)
    _update(reader, "s1", state="cancelled")  # a reservation is not undone, and still counts
    assert reader.budgets()[1] == 1


@pytest.mark.parametrize(("units", "left"), [(2, 5), (1, 0)])
def test_what_is_evaluated_again_on_a_return_is_counted_once(reader: Reader, units: int, left: float) -> None:
    _update(reader, "s1", units, state="closed")
    assert reader.budgets()[7] == 5
    body = {"return": {"returnedCartItems": [{"position": 0, "quantity": 1}]}}
    reader.integration.return_cart_items("s1", body, run_rule_engine=True)
    assert reader.budgets()[7] == left
    reader.integration.update_customer_session_v2("s1", {"customerSession": {"state": "cancelled"}})
    assert reader.budgets()[7] == 0


def test_a_seeded_coupon_says_what_it_can_take_off(reader: Reader) -> None:
    (coupon,) = (one for one in reader.coupons() if one.value == MONEY_CODE)
    assert (coupon.discount_counter, coupon.discount_remainder) == (0, OF_CODE)
