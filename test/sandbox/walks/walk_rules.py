"""The campaigns of the shop of the walks, as rulesets."""

from __future__ import annotations

from typing import Any, Dict, List

#: Programs: of orders; pending for a day and active for three, only pending points are taken back; may be negative,
#: and tiers last for five days; points of cards. Other tiers follow the balance.
CLUB, WAITING, CREDIT, CARDS = 1, 2, 3, 4
FRIENDS = "friends"  #: a subledger of CLUB
MINIMUM = 50  #: of the carts that several campaigns are for
THANKS = 20  #: points of FRIENDS for the advocate
TARGETS = {1: 200, 2: 2, 3: 100}  #: of the achievements
POOL = 1  #: of giveaways

Block = Dict[str, Any]


def _check(attribute: str, operator: str, value: Any) -> Block:
    return {"type": "checkAttribute", "operator": operator, "attribute": attribute, "value": value}


def _discount(name: str, value: Any, target: str = "cart", partial: bool = False) -> Block:
    return {"type": "awardDiscount", "name": name, "value": value, "partial": partial, "target": {"type": target}}


def _program(number: int) -> Block:
    return {"id": number, "name": "", "title": ""}


def _points(program: int, value: Any, target: str = "cart", **more: Any) -> Block:
    return {
        "type": "awardLoyaltyPoints",
        "name": "Points",
        "program": _program(program),
        "recipient": "Current",
        "subledger": "",
        "target": {"type": target},
        "value": value,
        **more,
    }


def _spent(program: int, attribute: str) -> List[Block]:
    """As many points as the session says."""
    path = f"$Session.Attributes.{attribute}"
    spent = {"program": _program(program), "subledger": "", "name": "Spent", "value": f"{{{{{path}}}}}"}
    return [_check(path, "greaterThan", 0), {"type": "redeemLoyaltyPoints", **spent}]


def _new_code(kind: str, campaign: int, keep: bool = False, **more: Any) -> Block:
    return {"type": kind, "campaignId": campaign, "storeInSession": keep, "usageLimit": 1, **more}


def _progress(achievement: int, value: str) -> Block:
    reference = {"id": achievement, "name": "", "title": "", "target": TARGETS[achievement]}
    return {
        "type": "updateAchievementProgress",
        "operator": "increaseBy",
        "value": value,
        "achievement": reference,
    }


_COUPON, _REFERRAL = {"type": "checkCoupon", "redeem": True}, {"type": "checkReferral", "redeem": True}
_WORTH_IT = _check("$Session.CartItemTotal", "greaterThanOrEqual", MINIMUM)
_GIVEAWAY = {"type": "awardGiveaway", "giveawayPool": {"id": POOL, "name": ""}, "profile": "Current"}

#: The rules of each campaign.
RULES: Dict[int, List[List[Block]]] = {
    1: [[_COUPON]],
    2: [[_COUPON, _discount("Money", "{{$Session.CartItemTotal * 0.1}}")]],
    3: [[_discount("Items", "{{$Item.Price * 0.2}}", "allItems", partial=True)]],
    4: [
        [_points(CLUB, "{{$Session.Total}}")],
        [_points(WAITING, "{{$Item.Price}}", "allItems")],
        [_points(CREDIT, "{{$Session.Total}}")],
    ],
    5: [_spent(CREDIT, "spend")],
    6: [[_WORTH_IT, _new_code("createCoupon", 6, recipientId="")]],
    7: [[_WORTH_IT, _discount("Again", 5)]],
    8: [[_discount("Daily", 1)]],
    9: [[_WORTH_IT, _new_code("createCoupon", 9, keep=True, recipientId="")]],
    10: [[_REFERRAL, _points(CLUB, THANKS, subledger=FRIENDS, recipient="Advocate")]],
    11: [[_WORTH_IT, _new_code("createReferral", 11, friendId="")]],
    12: [
        [_points(CARDS, "{{$Session.Total}}")],
        _spent(CARDS, "burn"),
        [{"type": "checkLoyaltyCard", "operator": "linked"}, _discount("Linked", 2)],
    ],
    13: [[_WORTH_IT, _GIVEAWAY]],
    14: [[_progress(1, "{{$Session.Total}}"), _progress(2, "1"), _progress(3, "{{$Session.Total}}")]],
}
