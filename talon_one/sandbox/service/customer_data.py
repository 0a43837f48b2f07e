"""Customer profiles as integrations send them, what a customer holds, and how it is forgotten."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional

from talon_one.sandbox.contract import Answer, Call, refuse
from talon_one.sandbox.engine.results import Evaluation
from talon_one.sandbox.service.achievements import Achievements
from talon_one.sandbox.service.answers import Answers, Moment
from talon_one.sandbox.service.audiences import Audiences
from talon_one.sandbox.service.base import Service, missing, serves
from talon_one.sandbox.service.booking import Booking
from talon_one.sandbox.service.codes import is_usable, validity
from talon_one.sandbox.service.coupons import Coupons
from talon_one.sandbox.service.evaluating import Evaluating
from talon_one.sandbox.service.forgetting import Forgetting
from talon_one.sandbox.service.giveaways import Giveaways
from talon_one.sandbox.service.loyalty_answers import LoyaltyAnswers
from talon_one.sandbox.service.occasion import Occasion
from talon_one.sandbox.service.profiles import Profiles
from talon_one.sandbox.service.referrals import Referrals
from talon_one.sandbox.service.rewards import Rewards
from talon_one.sandbox.service.updates import Updates, check_content

Document = Dict[str, Any]

_MOST_PROFILES = 1000


class CustomerData(Service):
    """The Integration API's operations of profiles."""

    @serves
    def update_customer_profile_v2(self, call: Call) -> Document:
        """Make or change a profile; rules run where that is asked for."""
        body, content = call.body, call.body.get("responseContent") or []
        runs = bool(call.query.get("runRuleEngine"))
        if call.dry and not runs:
            refuse("Invalid", "it needs runRuleEngine=true", parameter="dry")
        if content and not runs:
            refuse("Invalid", "it needs runRuleEngine=true", pointer="/responseContent")
        check_content(call, content)
        profile_id: str = call.path["integrationId"]
        self.other(Updates).check_id(profile_id, parameter="integrationId")
        profiles, new = self.other(Profiles), self.other(Profiles).get(profile_id) is None
        profile = profiles.ensure(profile_id)
        profiles.set_attributes(profile, body.get("attributes"), "/attributes")
        if runs and not call.dry:
            profile["lastActivity"] = self.now()
        profiles.keep(profile)
        joined, left = self._change_audiences(profile_id, body.get("audiencesChanges"))
        if not runs:
            return {"effects": [], "createdCoupons": [], "createdReferrals": []}
        event_type = "talon_profile_created" if new else "talon_profile_updated"
        only = (body.get("evaluableCampaignIds") or None) if call.dry else None
        occasion = Occasion(self.application_id(), self._store.next_id("event"), profile_id)
        evaluation = self.other(Evaluating).evaluate(
            self.application_id(),
            audiences=(frozenset(joined), frozenset(left)),
            event={"id": occasion.event_id, "type": event_type, "attributes": {}},
            profile=profiles.get(profile_id),
            evaluable=frozenset(only) if only else None,
        )
        return self._booked(occasion, event_type, evaluation, content, only)

    def _booked(
        self,
        occasion: Occasion,
        event_type: str,
        evaluation: Evaluation,
        content: List[str],
        only: Optional[List[int]],
    ) -> Document:
        created: Dict[str, str] = {}
        made = self.other(Booking).at_once(occasion, evaluation, created)
        made += self.other(Booking).closing(occasion, evaluation, created)["created"]
        recorded = self.other(Answers).record_event({}, evaluation, event_type, occasion)
        what = Moment({}, evaluation, recorded, occasion, self.moment(), made, only)
        return self.other(Answers).integration_state(what, content)

    def _change_audiences(self, profile_id: str, changes: Optional[Mapping[str, List[int]]]) -> Any:
        """Let a profile join and leave; the audiences whose membership that changed."""
        audiences, changes = self.other(Audiences), changes or {}
        adds, deletes = changes.get("adds") or [], changes.get("deletes") or []
        audiences.check_all_there(adds, "/audiencesChanges/adds")
        audiences.check_all_there(deletes, "/audiencesChanges/deletes")
        joined = [number for number in adds if audiences.add(number, profile_id)]
        return joined, [number for number in deletes if audiences.remove(number, profile_id)]

    @serves
    def update_customer_profiles_v2(self, call: Call) -> Any:
        """Make or change many profiles; no rules run."""
        sent = call.body.get("customerProfiles") or []
        if len(sent) > _MOST_PROFILES:
            refuse("maxItems", f"at most {_MOST_PROFILES} profiles are allowed", pointer="/customerProfiles")
        profiles, changed = self.other(Profiles), []
        for index, one in enumerate(sent):
            profile = profiles.ensure(one["integrationId"])
            profiles.set_attributes(profile, one.get("attributes"), f"/customerProfiles/{index}/attributes")
            profiles.keep(profile)
            changed.append(profile)
        if call.query.get("silent", "yes") != "no":
            return Answer(204)
        return {"integrationStates": [{"customerProfile": profile} for profile in changed]}

    @serves
    def delete_customer_data(self, call: Call) -> None:
        """Forget a customer, in all Applications."""
        self.other(Forgetting).forget(self._known(call)["integrationId"])

    @serves
    def get_customer_inventory(self, call: Call) -> Document:
        """What a customer holds: the sections that are asked for."""
        profile, wanted = self._known(call), call.query
        profile_id = profile["integrationId"]
        inventory: Document = {}
        if wanted.get("profile"):
            inventory["profile"] = profile
        if wanted.get("loyalty"):
            inventory["loyalty"] = self.other(LoyaltyAnswers).loyalty(profile_id, None, [])
        if wanted.get("referrals"):
            inventory["referrals"] = self._referrals(profile_id)
        if wanted.get("coupons"):
            inventory["coupons"] = self._coupons(profile_id)
        if wanted.get("giveaways"):
            inventory["giveaways"] = self.other(Giveaways).of_customer(profile_id)
        if wanted.get("unlockedRewards"):
            inventory["rewards"] = self.other(Rewards).of_customer(profile_id)
        if wanted.get("achievements"):
            inventory["achievements"] = self.other(Achievements).in_inventory(profile_id)
        return inventory

    def _known(self, call: Call) -> Document:
        profile = self.other(Profiles).get(call.path["integrationId"])
        return missing("customer profile", call.path["integrationId"]) if profile is None else profile

    def _referrals(self, profile_id: str) -> List[Document]:
        referrals = self.other(Referrals)
        of_advocate = [
            one["code"] for one in self._store.all("referral") if one["advocateProfileIntegrationId"] == profile_id
        ]
        return [found for found in map(referrals.in_inventory, of_advocate) if found is not None]

    def _coupons(self, profile_id: str) -> List[Document]:
        """Those that the customer has reserved or redeemed, and those that are reserved for everyone."""
        coupons, found = self.other(Coupons), []
        for coupon in self._store.all("coupon"):
            redeemed = coupons.redemptions(coupon, profile_id)
            if redeemed or coupon.get("implicitlyReserved") or coupons.is_reserved(coupon, profile_id):
                state = self._state(coupon, redeemed)
                found.append({**coupon, "profileRedemptionCount": redeemed, "state": state})
        return found

    def _state(self, coupon: Document, redeemed: int) -> str:
        if redeemed and not is_usable(coupon):
            return "used"
        return {"expired": "expired", "validFuture": "pending"}.get(validity(coupon, self.moment()), "active")
