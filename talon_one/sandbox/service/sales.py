"""What sessions and events come to: the numbers behind reports on campaigns."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Callable, Dict, Iterable, List, Mapping, NamedTuple

from talon_one.model.timestamps import parse_datetime
from talon_one.sandbox.money import amount

Document = Dict[str, Any]

_DISCOUNTS = (
    "setDiscount",
    "setDiscountPerItem",
    "setDiscountPerAdditionalCost",
    "setDiscountPerAdditionalCostPerItem",
)
_USED = (*_DISCOUNTS, "acceptCoupon")  # what makes a session one of the campaign's


class Deal(NamedTuple):
    """An event that counts: an order that was closed, taken back wholly or in part, or a custom event."""

    moment: datetime
    kind: str  #: `sale`, `refund` or `event`
    total: float  #: before discounts; of a refund, what was taken back
    items: int  #: units
    effects: List[Document]
    campaigns: List[int]  #: those whose coupons or discounts the order has

    def of(self, campaign_id: int) -> List[Document]:
        """The effects of a campaign."""
        return [one for one in self.effects if one["campaignId"] == campaign_id]


def deals(events: Iterable[Mapping[str, Any]]) -> List[Deal]:
    """Those among the events of an Application, the oldest first."""
    found: List[Deal] = []
    sold: Dict[str, Deal] = {}  # by session: its last sale
    for event in events:
        moment, session = parse_datetime(event["created"]), event.get("session")
        if session is None:
            if not event["type"].startswith("talon_"):
                found.append(Deal(moment, "event", 0, 0, event["effects"], []))
            continue
        name = event["sessionId"]
        if session["state"] == "closed":
            users = dict.fromkeys(one["campaignId"] for one in event["effects"] if one["effectType"] in _USED)
            deal = Deal(moment, "sale", session["total"], session["units"], event["effects"], list(users))
            sold[name] = deal
        elif name in sold:
            before = sold[name]
            left = session["kept"] if session["state"] == "partially_returned" else 0.0
            deal = before._replace(
                moment=moment, kind="refund", total=amount(before.total, -left), items=0, effects=event["effects"]
            )
            sold[name] = before._replace(total=left)
            if not left:
                del sold[name]
        else:
            continue  # an open session
        found.append(deal)
    return found


def counted_sessions(events: Iterable[Mapping[str, Any]]) -> List[Deal]:
    """The sales that have not been taken back wholly."""
    found: Dict[str, Deal] = {}
    for event in events:
        session = event.get("session")
        if session is not None:
            made = deals([event])
            if made:
                found[event["sessionId"]] = made[0]
            elif session["state"] in ("open", "cancelled"):
                found.pop(event["sessionId"], None)
    return list(found.values())


def _sum(effects: Iterable[Document], *types: str) -> float:
    return amount(*(one["props"]["value"] for one in effects if one["effectType"] in types))


def _many(effects: Iterable[Document], *types: str) -> int:
    return sum(one["effectType"] in types for one in effects)


_Measure = Callable[[Deal, int], float]


def _total(kind: str) -> _Measure:
    return lambda deal, campaign: deal.total if deal.kind == kind and campaign in deal.campaigns else 0


def _summed(*types: str) -> _Measure:
    return lambda deal, campaign: _sum(deal.of(campaign), *types)


def _counted(*types: str) -> _Measure:
    return lambda deal, campaign: _many(deal.of(campaign), *types)


#: The numbers of the model `CampaignAnalytics`: of one deal and campaign.
MEASURES: Mapping[str, _Measure] = {
    "campaignRevenue": _total("sale"),
    "campaignRefund": _total("refund"),
    "campaignDiscountCosts": _summed(*_DISCOUNTS),
    "campaignRefundedDiscounts": _summed("rollbackDiscount"),
    "campaignFreeItems": _counted("addFreeItem"),
    "couponRedemptions": _counted("acceptCoupon"),
    "couponRolledbackRedemptions": _counted("rollbackCoupon"),
    "referralRedemptions": _counted("acceptReferral"),
    "couponsCreated": _counted("couponCreated"),
    "referralsCreated": _counted("referralCreated"),
    "addedLoyaltyPoints": _summed("addLoyaltyPoints"),
    "deductedLoyaltyPoints": _summed("deductLoyaltyPoints"),
}


def discounts(effects: Iterable[Document]) -> float:
    """The sum of the discounts among some effects."""
    return _sum(effects, *_DISCOUNTS)


def redemptions(effects: Iterable[Document]) -> int:
    """How many coupons some effects redeem."""
    return _many(effects, "acceptCoupon")
