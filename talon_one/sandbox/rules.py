"""Which effects a cart has: the sandbox's own small rules, in the shape of the service's answers.

Campaigns are evaluated in the order of the seed, their rules from top to bottom. A rule that needs
a coupon is evaluated once for each valid coupon of its campaign. Rejected codes come last.

A discount replaces an earlier one of the same name (of the same unit, for one of a unit), as the
contract says of `setDiscount`: the effects have the last one only. And discounts take no more than
there is to take: see `_Basket`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Set, Tuple
from uuid import NAMESPACE_URL, uuid5

from talon_one.effects import EFFECT_PROPS
from talon_one.model import Model
from talon_one.models import (
    AcceptCouponEffectProps,
    AddLoyaltyPointsEffectProps,
    Effect,
    RejectCouponEffectProps,
    RejectReferralEffectProps,
    RollbackAddedLoyaltyPointsEffectProps,
    RollbackCouponEffectProps,
    RollbackDiscountEffectProps,
    SetDiscountEffectProps,
    SetDiscountPerItemEffectProps,
)
from talon_one.sandbox.coupons import Coupons
from talon_one.sandbox.money import amount, shown
from talon_one.sandbox.seed import Campaign, Rule, Seed

Document = Dict[str, Any]

DISCOUNTS = ("setDiscount", "setDiscountPerItem")

_TYPE_OF_PROPS = {model: effect_type for effect_type, model in EFFECT_PROPS.items()}
_NOTHING_LEFT = "there is nothing left to take a discount off"


class Evaluation(NamedTuple):
    effects: List[Document]  #: as the model `Effect`
    failures: List[Document]  #: as the model `RuleFailureReason`
    passed: List[Tuple[int, int, Optional[str]]]  #: campaign, index of the rule, and the coupon's code


class _Failed(Exception):
    """A rule that has no effects: which of its conditions, or else which effect, failed."""

    def __init__(self, details: str, condition: Optional[int] = None) -> None:
        super().__init__(details)
        self.details = details
        self.indices: Dict[str, Any] = {"effectIndex": 0} if condition is None else {"conditionIndex": condition}


def evaluate(
    session: Document, seed: Seed, coupons: Coupons, moment: datetime, only: Optional[Sequence[int]] = None
) -> Evaluation:
    """The effects of a session (as the model `CustomerSessionV2`) at a moment; nothing is changed.

    only: campaigns to evaluate instead of those that are running.
    """
    evaluation = Evaluation([], [], [])
    basket = _Basket(session)
    usable, rejected = _sort_coupons(session, seed, coupons, moment, only)
    for campaign in seed.campaigns:
        if campaign.id in only if only is not None else campaign.frontend_state(moment) == "running":
            own = [coupon for coupon in usable if coupon["campaignId"] == campaign.id]
            _evaluate_campaign(campaign, own, session, basket, evaluation, rejected)
    if session.get("referralCode"):
        props = RejectReferralEffectProps(value=session["referralCode"], rejection_reason="ReferralNotFound")
        rejected.append(_effect(None, 0, props))
    return evaluation._replace(effects=_last_of_each_name(evaluation.effects) + rejected)


class _Basket:
    """What discounts can still take: from each unit, and from all cart items together.

    As with the service's partial rewards, a discount that wants more gets what is left.
    """

    def __init__(self, session: Document) -> None:
        self._left: Dict[Optional[Tuple[int, int]], float] = {
            (item["position"], sub_position): item["price"]
            for item in session["cartItems"]
            for sub_position in range(item["quantity"])
        }
        self._left[None] = session["cartItemTotal"]
        self._taken: Dict[Tuple[str, Optional[Tuple[int, int]]], float] = {}

    def take(self, name: str, percent: float, price: float, unit: Optional[Tuple[int, int]] = None) -> Document:
        """The value of a discount, and what it wanted where that is more; nothing where it gets nothing."""
        wanted = amount(price * percent / 100)
        replaced = self._taken.get((name, unit), 0.0)
        value = amount(min(wanted, *(self._left[place] + replaced for place in (unit, None))))
        if value <= 0:
            return {}
        for place in {unit, None}:
            self._left[place] = amount(self._left[place], replaced, -value)
        self._taken[name, unit] = value
        return {"value": value, "desired_value": wanted if value < wanted else None}


def _last_of_each_name(effects: List[Document]) -> List[Document]:
    """Without the discounts that a later one replaces."""
    discounts = [_discount(effect) for effect in effects]
    last = {discount: index for index, discount in enumerate(discounts)}
    return [effects[index] for index, one in enumerate(discounts) if one is None or last[one] == index]


def _discount(effect: Document) -> Optional[Tuple[Any, ...]]:
    """What makes a discount that discount; None for another effect."""
    if effect["effectType"] not in DISCOUNTS:
        return None
    props = effect["props"]
    return props["name"], props.get("position"), props.get("subPosition")


def _sort_coupons(
    session: Document, seed: Seed, coupons: Coupons, moment: datetime, only: Optional[Sequence[int]]
) -> Tuple[List[Document], List[Document]]:
    """The coupons that may be used, and `rejectCoupon` effects for the others."""
    usable, rejected = [], []
    for code in dict.fromkeys(session.get("couponCodes") or []):
        coupon = coupons.get(code)
        campaign = seed.campaign(coupon["campaignId"]) if coupon else None
        exclusion = None
        if coupon is None or campaign is None:
            reason: Optional[str] = "CouponNotFound"
        elif only is not None and campaign.id not in only:
            reason, exclusion = "CouponPartOfNotTriggeredCampaign", "CampaignNotInEvaluationSet"
        elif only is None and campaign.frontend_state(moment) != "running":
            reason = "CouponPartOfNotRunningCampaign"
        else:
            reason = coupons.rejection(coupon, session["profileId"], moment)
            if reason is None and not any(rule.needs_coupon for rule in campaign.rules):
                reason = "CouponPartOfNotTriggeredCampaign"
        if coupon is not None and reason is None:
            usable.append(coupon)
        else:
            props = RejectCouponEffectProps(
                value=code, rejection_reason=reason or "CouponNotFound", campaign_exclusion_reason=exclusion
            )
            rejected.append(_effect(campaign, 0, props, coupon))
    return usable, rejected


def _evaluate_campaign(
    campaign: Campaign,
    coupons: Sequence[Document],
    session: Document,
    basket: _Basket,
    evaluation: Evaluation,
    rejected: List[Document],
) -> None:
    accepted: Set[str] = set()
    failed: Dict[str, Tuple[int, _Failed]] = {}
    for index, rule in enumerate(campaign.rules):
        candidates: Sequence[Optional[Document]] = (coupons or [None]) if rule.needs_coupon else [None]
        for coupon in candidates:
            try:
                made = _apply(rule, coupon, campaign, index, session, basket)
            except _Failed as error:
                evaluation.failures.append(_failure(campaign, index, coupon, error))
                if coupon is not None:
                    failed.setdefault(coupon["value"], (index, error))
                continue
            evaluation.passed.append((campaign.id, index, coupon["value"] if coupon else None))
            if coupon is not None and coupon["value"] not in accepted:
                accepted.add(coupon["value"])
                made.insert(0, AcceptCouponEffectProps(value=coupon["value"]))
            evaluation.effects.extend(_effect(campaign, index, props, coupon) for props in made)
    for code, (index, failure) in failed.items():
        if code not in accepted:
            by_condition = "conditionIndex" in failure.indices
            reason = "CouponRejectedByCondition" if by_condition else "EffectCouldNotBeApplied"
            rejection = RejectCouponEffectProps(
                value=code,
                rejection_reason=reason,
                condition_index=failure.indices.get("conditionIndex"),
                effect_index=failure.indices.get("effectIndex"),
                details=failure.details,
            )
            coupon = next(coupon for coupon in coupons if coupon["value"] == code)
            rejected.append(_effect(campaign, index, rejection, coupon))


def _apply(
    rule: Rule, coupon: Optional[Document], campaign: Campaign, index: int, session: Document, basket: _Basket
) -> List[Model]:
    """The props of the rule's effects; `_Failed` where a condition does not hold or an effect is impossible."""
    condition = 0
    if rule.needs_coupon:
        if coupon is None:
            raise _Failed("no valid coupon code of this campaign was given", condition)
        condition += 1
    if rule.minimum_total:
        if session["total"] < rule.minimum_total:
            raise _Failed(f"the total of {shown(session['total'])} is below {shown(rule.minimum_total)}", condition)
        condition += 1
    if rule.kind == "percentOffCategory":
        return _percent_off_category(rule, session, basket, condition)
    if rule.kind == "percentOffCart":
        taken = basket.take(rule.name, rule.percent, session["cartItemTotal"])
        if not taken:
            raise _Failed(_NOTHING_LEFT)
        return [SetDiscountEffectProps(name=rule.name, **taken)]
    if not session["profileId"]:
        raise _Failed("the session has no profile to give the points to")
    value = amount(session["total"] * rule.points_per_unit)
    if value <= 0:
        raise _Failed("there are no points to give")
    # A new evaluation gives new transactions; the same requests in the same order, the same ones.
    name = f"{session['id']}/{session['updateCount']}/{campaign.id}/{index}/{coupon and coupon['value']}"
    return [
        AddLoyaltyPointsEffectProps(
            name=rule.name,
            program_id=rule.program_id,
            sub_ledger_id="",
            value=value,
            recipient_integration_id=session["profileId"],
            transaction_uuid=str(uuid5(NAMESPACE_URL, name)),
        )
    ]


def _percent_off_category(rule: Rule, session: Document, basket: _Basket, condition: int) -> List[Model]:
    """One effect for each unit: the service takes lines apart into units of their own."""
    items = [item for item in session["cartItems"] if item.get("category") == rule.category]
    if not items:
        raise _Failed(f"no item is of the category {rule.category}", condition)
    made: List[Model] = []
    for item in items:
        position, name = item["position"], f"{rule.name}#{item['position']}"
        for sub_position in range(item["quantity"]):
            taken = basket.take(name, rule.percent, item["price"], (position, sub_position))
            if taken:
                made.append(
                    SetDiscountPerItemEffectProps(name=name, position=position, sub_position=sub_position, **taken)
                )
    if not made:
        raise _Failed(_NOTHING_LEFT)
    return made


def rollback(effect: Document) -> Optional[Document]:
    """The effect that undoes one of `evaluate`; None where there is nothing to undo."""
    given = effect["props"]
    props: Model
    if effect["effectType"] == "acceptCoupon":
        props = RollbackCouponEffectProps(value=given["value"])
    elif effect["effectType"] in DISCOUNTS:
        props = RollbackDiscountEffectProps(
            name=given["name"],
            value=given["value"],
            cart_item_position=given.get("position"),
            cart_item_sub_position=given.get("subPosition"),
        )
    elif effect["effectType"] == "addLoyaltyPoints":
        props = RollbackAddedLoyaltyPointsEffectProps(
            program_id=given["programId"],
            sub_ledger_id=given["subLedgerId"],
            value=given["value"],
            recipient_integration_id=given["recipientIntegrationId"],
            transaction_uuid=given["transactionUUID"],
        )
    else:
        return None
    return {**effect, **_typed(props)}


def _effect(campaign: Optional[Campaign], index: int, props: Model, coupon: Optional[Document] = None) -> Document:
    typed = _typed(props)
    return Effect(
        campaign_id=campaign.id if campaign else 0,
        ruleset_id=campaign.document["activeRulesetId"] if campaign else 0,
        rule_index=index,
        rule_name=campaign.rules[index].name if campaign and campaign.rules else "",
        effect_type=typed["effectType"],
        triggered_by_coupon=coupon["id"] if coupon else None,
        props=typed["props"],
    ).to_dict(serialize=True)


def _typed(props: Model) -> Document:
    return {"effectType": _TYPE_OF_PROPS[type(props).__name__], "props": props.to_dict(serialize=True)}


def _failure(campaign: Campaign, index: int, coupon: Optional[Document], failure: _Failed) -> Document:
    return {
        "campaignID": campaign.id,
        "campaignName": campaign.document["name"],
        "rulesetID": campaign.document["activeRulesetId"],
        "ruleIndex": index,
        "ruleName": campaign.rules[index].name,
        "details": failure.details,
        **({"couponID": coupon["id"], "couponValue": coupon["value"]} if coupon else {}),
        **failure.indices,
    }
