"""Coupons and referrals (domain-facts 2.3 and 5): whether each can be used, and how often it was."""

from __future__ import annotations

from typing import Dict, Set

from walk_orders import Order, Outcome
from walk_shop import EACH_PROFILE, MONEY_CODE, OF_CAMPAIGN, OF_CODE, PLAIN_CODES, PROFILES, REFERRALS, REFERRED


class Coupons:
    """The coupons of campaigns 1 and 2."""

    def __init__(self) -> None:
        self.used = {**dict.fromkeys(PLAIN_CODES, 0), MONEY_CODE: 0}
        self.reserved: Set[str] = set()
        self.redeemed = dict.fromkeys(PROFILES, 0)  #: of PLAIN_CODES
        self.off = 0.0  #: with MONEY_CODE

    def evaluate(self, order: Order, found: Outcome) -> None:
        for code in order.codes:
            reason = self._money(order, found) if code == MONEY_CODE else self._rejection(code, order, found)
            if reason:
                found.rejected[code] = reason
            else:
                found.accepted.append(code)

    def _money(self, order: Order, found: Outcome) -> str:
        money = order.total() / 10
        if self.off >= OF_CODE:
            return "CouponLimitReached"
        if money and money > min(OF_CODE, OF_CAMPAIGN) - self.off:
            return "EffectCouldNotBeApplied"
        found.money = money
        return ""

    def _rejection(self, code: str, order: Order, found: Outcome) -> str:
        if code not in PLAIN_CODES:
            return "CouponNotFound"
        if code == "RESERVED" and not order.profile:
            return "ProfileRequired"
        if code == "RESERVED" and order.profile not in self.reserved:
            return "CouponReservationRequired"
        if PLAIN_CODES[code] and self.used[code] >= PLAIN_CODES[code]:
            return "CouponLimitReached"
        if not order.profile:
            return "ProfileRequired"
        in_this = len([one for one in found.accepted if one in PLAIN_CODES])
        return "ProfileLimitReached" if self.redeemed[order.profile] + in_this >= EACH_PROFILE else ""

    def count(self, order: Order, found: Outcome, sign: int) -> None:
        """Redemptions: 1 when an order closes, -1 when that is taken back."""
        self.off += sign * found.money
        for code in found.accepted:
            self.used[code] += sign
            if code in PLAIN_CODES:
                self.redeemed[order.profile] += sign


class Referrals:
    """The referrals of campaign 10: a profile is referred once."""

    def __init__(self) -> None:
        self.friends: Dict[str, Set[str]] = {code: set() for code in REFERRALS}

    def redeemed(self) -> int:
        return sum(map(len, self.friends.values()))

    def evaluate(self, order: Order, found: Outcome) -> None:
        if order.referral:
            found.no_referral = self._rejection(order.referral, order.profile)
            found.referral = "" if found.no_referral else order.referral

    def _rejection(self, code: str, profile: str) -> str:
        if code not in REFERRALS:
            return "ReferralNotFound"
        advocate, friend, limit = REFERRALS[code]
        if not profile:
            return "ReferralRecipientDoesNotMatch"
        if profile == advocate:
            return "ReferralRecipientIdSameAsAdvocate"
        if friend and profile != friend:
            return "ReferralRecipientDoesNotMatch"
        if any(profile in friends for friends in self.friends.values()):
            return "ReferralCustomerAlreadyReferred"
        if limit and len(self.friends[code]) >= limit:
            return "ReferralLimitReached"
        return "CampaignLimitReached" if self.redeemed() >= REFERRED else ""

    def count(self, order: Order, found: Outcome, sign: int) -> None:
        """Redemptions: 1 when an order closes, -1 when that is taken back."""
        if found.referral:
            friends = self.friends[found.referral]
            (friends.add if sign > 0 else friends.discard)(order.profile)
