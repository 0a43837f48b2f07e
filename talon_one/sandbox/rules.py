"""Which effects a cart has: the sandbox's own small rules, in the shape of the service's answers.

Campaigns are evaluated in the order of the seed, their rules from top to bottom. A rule that needs
a coupon is evaluated once for each valid coupon of its campaign. Rejected codes come last.
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
from talon_one.sandbox.seed import Campaign, Rule, Seed

Document = Dict[str, Any]

_TYPE_OF_PROPS = {model: effect_type for effect_type, model in EFFECT_PROPS.items()}


class Evaluation(NamedTuple):
    effects: List[Document]  #: as the model `Effect`
    failures: List[Document]  #: as the model `RuleFailureReason`


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
    effects: List[Document] = []
    failures: List[Document] = []
    usable, rejected = _sort_coupons(session, seed, coupons, moment, only)
    for campaign in seed.campaigns:
        if campaign.id in only if only is not None else campaign.frontend_state(moment) == "running":
            own = [coupon for coupon in usable if coupon["campaignId"] == campaign.id]
            _evaluate_campaign(campaign, own, session, effects, failures, rejected)
    if session.get("referralCode"):
        props = RejectReferralEffectProps(value=session["referralCode"], rejection_reason="ReferralNotFound")
        rejected.append(_effect(None, 0, props))
    return Evaluation(effects + rejected, failures)


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
    effects: List[Document],
    failures: List[Document],
    rejected: List[Document],
) -> None:
    accepted: Set[str] = set()
    failed: Dict[str, Tuple[int, _Failed]] = {}
    for index, rule in enumerate(campaign.rules):
        candidates: Sequence[Optional[Document]] = (coupons or [None]) if rule.needs_coupon else [None]
        for coupon in candidates:
            try:
                made = _apply(rule, coupon, campaign, index, session)
            except _Failed as error:
                failures.append(_failure(campaign, index, coupon, error))
                if coupon is not None:
                    failed.setdefault(coupon["value"], (index, error))
                continue
            if coupon is not None and coupon["value"] not in accepted:
                accepted.add(coupon["value"])
                made.insert(0, AcceptCouponEffectProps(value=coupon["value"]))
            effects += [_effect(campaign, index, props, coupon) for props in made]
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


def _apply(rule: Rule, coupon: Optional[Document], campaign: Campaign, index: int, session: Document) -> List[Model]:
    """The props of the rule's effects; `_Failed` where a condition does not hold or an effect is impossible."""
    condition = 0
    if rule.needs_coupon:
        if coupon is None:
            raise _Failed("no valid coupon code of this campaign was given", condition)
        condition += 1
    if rule.minimum_total:
        if session["total"] < rule.minimum_total:
            raise _Failed(f"the total of {session['total']:g} is below {rule.minimum_total:g}", condition)
        condition += 1
    if rule.kind == "percentOffCategory":
        return _percent_off_category(rule, session, condition)
    if rule.kind == "percentOffCart":
        value = session["cartItemTotal"] * rule.percent / 100
        if not value:
            raise _Failed("there is nothing to take a discount off")
        return [SetDiscountEffectProps(name=rule.name, value=value)]
    if not session["profileId"]:
        raise _Failed("the session has no profile to give the points to")
    value = session["total"] * rule.points_per_unit
    if not value:
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


def _percent_off_category(rule: Rule, session: Document, condition: int) -> List[Model]:
    """One effect for each unit: the service takes lines apart into units of their own."""
    items = [item for item in session["cartItems"] if item.get("category") == rule.category]
    if not items:
        raise _Failed(f"no item is of the category {rule.category}", condition)
    made: List[Model] = [
        SetDiscountPerItemEffectProps(
            name=f"{rule.name}#{item['position']}",
            value=item["price"] * rule.percent / 100,
            position=item["position"],
            sub_position=sub_position,
        )
        for item in items
        for sub_position in range(item["quantity"])
        if item["price"]
    ]
    if not made:
        raise _Failed("there is nothing to take a discount off")
    return made


def rollback(effect: Document) -> Optional[Document]:
    """The effect that undoes one of `evaluate`; None where there is nothing to undo."""
    given = effect["props"]
    props: Model
    if effect["effectType"] == "acceptCoupon":
        props = RollbackCouponEffectProps(value=given["value"])
    elif effect["effectType"] in ("setDiscount", "setDiscountPerItem"):
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
