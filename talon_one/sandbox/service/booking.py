"""What follows from an evaluation, and how it is taken back.

At once: memberships of audiences, attributes, reservations and the codes that a session keeps. When a session
closes, or for an event: redemptions, budgets, points, giveaways, achievements and the other new codes.

Cancelling and reopening take back all but what domain-facts 1.2 lists: free items, giveaways, codes that were
created, reservations, custom effects, and attributes.
"""

from __future__ import annotations

from typing import Any, Callable, Collection, Dict, List, Optional, Tuple

from talon_one.sandbox.engine.results import Evaluation, NewCode
from talon_one.sandbox.money import amount
from talon_one.sandbox.service.achievements import Achievements
from talon_one.sandbox.service.attributes import merged
from talon_one.sandbox.service.audiences import Audiences
from talon_one.sandbox.service.base import Service
from talon_one.sandbox.service.coupons import Coupons
from talon_one.sandbox.service.giveaways import Giveaways
from talon_one.sandbox.service.loyalty_effects import LoyaltyEffects
from talon_one.sandbox.service.occasion import Occasion
from talon_one.sandbox.service.profiles import Profiles
from talon_one.sandbox.service.referrals import Referrals
from talon_one.sandbox.service.rewards import Rewards
from talon_one.sandbox.service.uses import Uses

Document = Dict[str, Any]


class Booking(Service):
    """Carries out what evaluations say."""

    def at_once(self, occasion: Occasion, evaluation: Evaluation, created: Dict[str, str]) -> List[Document]:
        """Book what does not wait for the closing; created: the session's codes by their origin, which are added to.

        Gives the documents of the new coupons and referrals.
        """
        for effect in evaluation.effects:
            book = _AT_ONCE.get(effect["effectType"])
            if book is not None:
                book(self, occasion, effect)
        self.other(Uses).book(evaluation.uses_at_once)
        return self._create(evaluation, created, keep=True)

    def closing(self, occasion: Occasion, evaluation: Evaluation, created: Dict[str, str]) -> Document:
        """Book the rest; gives what `take_back` needs beside the effects."""
        for effect in evaluation.effects:
            book = _AT_CLOSING.get(effect["effectType"])
            if book is not None:
                book(self, occasion, effect)
        for code, money in evaluation.coupon_discounts.items():
            self._count_discount(code, float(money))
        return {
            "uses": self.other(Uses).book(evaluation.uses),
            "discounts": {code: float(money) for code, money in evaluation.coupon_discounts.items()},
            "created": self._create(evaluation, created, keep=False),
        }

    def take_back(self, occasion: Occasion, effects: List[Document], booked: Document) -> List[Document]:
        """Undo `closing`; gives the rollback effects."""
        made = []
        for effect in effects:
            undone = self.undo(occasion, effect)
            if undone is not None:
                made.append(undone)
        for code, money in booked.get("discounts", {}).items():
            self._count_discount(code, -money)
        self.other(Uses).give_back(booked.get("uses", ()))
        return made

    def parted(self, booked: Document, campaigns: Collection[int]) -> Tuple[Document, Document]:
        """What `closing` gave, in two: that of some campaigns, and the rest."""
        found: Tuple[Document, Document] = ({"uses": [], "discounts": {}}, {"uses": [], "discounts": {}})
        for use in booked.get("uses", ()):
            owner, owner_id = self.other(Uses).owner_of(use)
            code = self._store.with_id("coupon", owner_id) if owner == "coupon" else None
            found[(code["campaignId"] if code else owner_id) not in campaigns]["uses"].append(use)
        for code_, money in booked.get("discounts", {}).items():
            coupon = self.other(Coupons).of_code(code_)
            found[coupon is None or coupon["campaignId"] not in campaigns]["discounts"][code_] = money
        return found

    def undo(self, occasion: Occasion, effect: Document) -> Optional[Document]:
        """Undo one effect of a closed session; gives the effect that says so, None where nothing is undone."""
        roll_back = _ROLLED_BACK.get(effect["effectType"])
        return None if roll_back is None else roll_back(self, occasion, effect)

    # -- codes ----------------------------------------------------------------------------------

    def _create(self, evaluation: Evaluation, created: Dict[str, str], keep: bool) -> List[Document]:
        """Make the new codes that are kept at once, or the others; the effects name them already."""
        made = []
        for new in evaluation.new_coupons:
            if new.keep is keep and new.origin not in created:
                made.append(self._new_coupon(new))
                created[new.origin] = new.document["value"]
        for new in evaluation.new_referrals:
            if new.keep is keep and new.origin not in created:
                made.append(self._new_referral(new))
                created[new.origin] = new.document["code"]
        return made

    def _new_coupon(self, new: NewCode) -> Document:
        coupons = self.other(Coupons)
        coupon = coupons.new_coupon({"id": new.document["campaignId"]}, new.document["value"], new.document)
        coupons.keep(coupon)
        return coupon

    def _new_referral(self, new: NewCode) -> Document:
        referrals, document = self.other(Referrals), new.document
        advocate = document["advocateProfileIntegrationId"]
        referral = referrals.new_referral({"id": document["campaignId"]}, document["code"], advocate, document)
        referrals.keep(referral)
        return referral

    def _redeem(self, occasion: Occasion, code: str, times: int) -> None:
        coupons = self.other(Coupons)
        coupon = coupons.of_code(code)
        if coupon is not None:  # it may have been deleted since
            coupon["usageCounter"] += times
            coupons.keep(coupon)
            coupons.count_redemption(coupon, occasion.profile_id, times)

    def _count_discount(self, code: str, money: float) -> None:
        coupons = self.other(Coupons)
        coupon = coupons.of_code(code)
        if coupon is not None and coupon.get("discountLimit"):
            coupon["discountCounter"] = amount(coupon.get("discountCounter", 0), money)
            coupon["discountRemainder"] = max(0, amount(coupon["discountLimit"], -coupon["discountCounter"]))
            coupons.keep(coupon)

    # -- one effect -----------------------------------------------------------------------------

    def accept_coupon(self, occasion: Occasion, effect: Document) -> None:
        """`acceptCoupon`"""
        self._redeem(occasion, effect["props"]["value"], 1)

    def accept_referral(self, occasion: Occasion, effect: Document) -> None:
        """`acceptReferral`"""
        self.other(Referrals).redeem(effect["props"]["value"], occasion)

    def book_points(self, occasion: Occasion, effect: Document) -> None:
        """All effects of loyalty programs."""
        self.other(LoyaltyEffects).book(effect, occasion)

    def award_giveaway(self, occasion: Occasion, effect: Document) -> None:
        """`awardGiveaway`"""
        self.other(Giveaways).award(effect["props"])

    def book_progress(self, occasion: Occasion, effect: Document) -> None:
        """`startAchievementProgress` and `increaseAchievementProgress`"""
        self.other(Achievements).book(effect, occasion.profile_id)

    def use_reward(self, occasion: Occasion, effect: Document) -> None:
        """`useReward`"""
        self.other(Rewards).use(effect["props"], occasion.profile_id)

    def join_audience(self, occasion: Occasion, effect: Document) -> None:
        """`addToAudience`"""
        props = effect["props"]
        self.other(Audiences).add(props["audienceId"], props["profileIntegrationId"])

    def leave_audience(self, occasion: Occasion, effect: Document) -> None:
        """`removeFromAudience`"""
        props = effect["props"]
        self.other(Audiences).remove(props["audienceId"], props["profileIntegrationId"])

    def reserve(self, occasion: Occasion, effect: Document) -> None:
        """`reserveCoupon`"""
        coupons, props = self.other(Coupons), effect["props"]
        coupon = coupons.of_code(props["couponValue"])
        if coupon is not None and coupons.reserve(coupon, props["profileIntegrationId"]):
            coupons.keep(coupon)

    def update_attribute(self, occasion: Occasion, effect: Document) -> None:
        """`updateAttribute`: of the profile, the session or one of its items"""
        root, _, rest = effect["props"]["path"].partition(".")
        change = {rest.rpartition(".")[2]: effect["props"].get("value")}
        if root == "Profile":
            profile = self.other(Profiles).ensure(occasion.profile_id)
            profile["attributes"] = merged(profile["attributes"], change)
            self.other(Profiles).keep(profile)
        elif root == "Session" and occasion.session is not None:
            occasion.session["attributes"] = merged(occasion.session["attributes"], change)

    def undo_coupon(self, occasion: Occasion, effect: Document) -> Document:
        """`rollbackCoupon`"""
        self._redeem(occasion, effect["props"]["value"], -1)
        return _rolled_back(effect, "rollbackCoupon", {"value": effect["props"]["value"]})

    def undo_referral(self, occasion: Occasion, effect: Document) -> Document:
        """`rollbackReferral`"""
        self.other(Referrals).redeem(effect["props"]["value"], occasion, -1)
        return _rolled_back(effect, "rollbackReferral", {"value": effect["props"]["value"]})

    def undo_discount(self, occasion: Occasion, effect: Document) -> Document:
        """`rollbackDiscount`"""
        given = effect["props"]
        props = {
            "name": given["name"],
            "value": given["value"],
            "cartItemPosition": given.get("position"),
            "cartItemSubPosition": given.get("subPosition"),
            "additionalCostId": given.get("additionalCostId"),
            "additionalCost": given.get("additionalCost"),
            "scope": given.get("scope"),
        }
        return _rolled_back(
            effect, "rollbackDiscount", {name: value for name, value in props.items() if value is not None}
        )

    def undo_points(self, occasion: Occasion, effect: Document) -> Optional[Document]:
        """`rollbackAddedLoyaltyPoints` and `rollbackDeductedLoyaltyPoints`, by the program's return policy"""
        undone = self.other(LoyaltyEffects).undo(effect, occasion)
        return undone and _rolled_back(effect, undone["effectType"], undone["props"])

    def undo_reward(self, occasion: Occasion, effect: Document) -> Document:
        """`rollbackUseReward`"""
        self.other(Rewards).use(effect["props"], occasion.profile_id, use=False)
        return _rolled_back(effect, "rollbackUseReward", dict(effect["props"]))

    def undo_progress(self, occasion: Occasion, effect: Document) -> Optional[Document]:
        """`rollbackIncreasedAchievementProgress`"""
        props = self.other(Achievements).undo(effect, occasion.profile_id)
        return props and _rolled_back(effect, "rollbackIncreasedAchievementProgress", props)


_Book = Callable[[Booking, Occasion, Document], None]
_Undo = Callable[[Booking, Occasion, Document], Optional[Document]]

_AT_ONCE: Dict[str, _Book] = {
    "addToAudience": Booking.join_audience,
    "removeFromAudience": Booking.leave_audience,
    "updateAttribute": Booking.update_attribute,
    "reserveCoupon": Booking.reserve,
}
_AT_CLOSING: Dict[str, _Book] = {
    "acceptCoupon": Booking.accept_coupon,
    "acceptReferral": Booking.accept_referral,
    "addLoyaltyPoints": Booking.book_points,
    "deductLoyaltyPoints": Booking.book_points,
    "setLoyaltyPointsExpiryDate": Booking.book_points,
    "extendLoyaltyPointsExpiryDate": Booking.book_points,
    "changeLoyaltyTierLevel": Booking.book_points,
    "useReward": Booking.use_reward,
    "awardGiveaway": Booking.award_giveaway,
    "startAchievementProgress": Booking.book_progress,
    "increaseAchievementProgress": Booking.book_progress,
}
_ROLLED_BACK: Dict[str, _Undo] = {
    "acceptCoupon": Booking.undo_coupon,
    "acceptReferral": Booking.undo_referral,
    "setDiscount": Booking.undo_discount,
    "setDiscountPerItem": Booking.undo_discount,
    "setDiscountPerAdditionalCost": Booking.undo_discount,
    "setDiscountPerAdditionalCostPerItem": Booking.undo_discount,
    "addLoyaltyPoints": Booking.undo_points,
    "deductLoyaltyPoints": Booking.undo_points,
    "increaseAchievementProgress": Booking.undo_progress,
    "useReward": Booking.undo_reward,
}


def _rolled_back(effect: Document, effect_type: str, props: Document) -> Document:
    """The effect that undoes another: of the same rule."""
    kept = {name: value for name, value in effect.items() if name != "conditionIndex"}
    return {**kept, "effectType": effect_type, "props": props}
