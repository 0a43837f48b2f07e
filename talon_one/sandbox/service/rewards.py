"""Rewards: what customers can unlock with loyalty points, and use later."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Tuple

from talon_one.sandbox.contract import Answer, Call, Refused, refuse
from talon_one.sandbox.engine.world import Campaign
from talon_one.sandbox.service.base import Service, conflict, missing, serves
from talon_one.sandbox.service.evaluating import Evaluating
from talon_one.sandbox.service.ledgers import Ledgers, Place
from talon_one.sandbox.service.lists import ignored, listed
from talon_one.sandbox.service.loyalty_answers import LoyaltyAnswers
from talon_one.sandbox.service.profiles import Profiles

Document = Dict[str, Any]

_NO_CAMPAIGN = -1  # of effects that belong to none


class Rewards(Service):
    """The rewards of the account, and those that customers have unlocked."""

    @serves
    def integration_rewards_catalog(self, call: Call) -> Document:
        """The rewards that the Application offers."""
        wanted = call.query
        profile_id, card = wanted.get("profileIntegrationId"), wanted.get("loyaltyCardId")
        offered = [reward for reward in self._store.all("reward") if self._is_offered(reward)]
        found = [reward for reward in offered if _costs(reward, wanted)]
        start = wanted.get("skip", 0)
        end = start + wanted.get("pageSize", 1000)
        items = [self._as_item(reward, profile_id, card) for reward in found[start:end]]
        answer: Document = {"catalog": {"hasMore": end < len(found), "data": items}}
        if profile_id or card:
            answer["loyalty"] = self._balances(profile_id or "", card)
        return answer

    def _is_offered(self, reward: Mapping[str, Any]) -> bool:
        return reward["status"] == "active" and self.application_id() in reward["applicationIds"]

    def _as_item(self, reward: Document, profile_id: Optional[str], card: Optional[str]) -> Document:
        names = ("id", "name", "description", "pointsRequired")
        item = {name: reward[name] for name in names if name in reward}
        item["rule"] = {"title": (reward.get("rule") or {}).get("title", reward["name"])}
        if profile_id or card:
            failures = self._obstacles(reward, profile_id or "", card)[0]
            item["eligibility"] = {"passed": not failures, **({"details": failures} if failures else {})}
        return item

    def _balances(self, profile_id: str, card: Optional[str]) -> Document:
        """Balances by program, as models `LoyaltyBalances`."""
        ledgers, found = self.other(Ledgers), {}
        for program in self._store.all("loyalty_program"):
            holder = card if program.get("cardBased") else profile_id
            if holder:
                place = Place(program["id"], "", holder)
                found[str(program["id"])] = {
                    "balance": ledgers.at(place).document(),
                    "subledgerBalances": {
                        name: ledgers.at(place._replace(subledger=name)).document()
                        for name in ledgers.subledgers(program["id"], holder)
                    },
                }
        return found

    def _obstacles(
        self, reward: Document, profile_id: str, card: Optional[str], program_id: Optional[int] = None
    ) -> Tuple[List[Document], List[Document], Optional[Tuple[Place, float]]]:
        """What stands in the way of unlocking: as `RewardEligibilityFailureDetails`, and as rule failures; and what
        would be paid."""
        details: List[Document] = []
        price, payment = self._price(reward, program_id), None
        if price is not None:
            program = self.other(Ledgers).program(price["loyaltyProgramId"]) or {}
            holder = card if program.get("cardBased") else profile_id
            if not holder:
                details.append({"failureCode": "CARD_REQUIRED" if program.get("cardBased") else "PROFILE_REQUIRED"})
            else:
                place = Place(price["loyaltyProgramId"], price["subledgerId"], holder)
                payment = (place, float(price["amount"]))
                if self.other(Ledgers).at(place).active < price["amount"]:
                    details.append({"failureCode": "INSUFFICIENT_BALANCE"})
        failures = self._failures(reward, profile_id)
        details += [
            {
                "failureCode": "CONDITION_NOT_MET",
                **({"conditionIndex": one["conditionIndex"]} if "conditionIndex" in one else {}),
            }
            for one in failures
        ]
        return details, failures, payment

    def _price(self, reward: Document, program_id: Optional[int]) -> Optional[Document]:
        """The price in points of a program, or else the first; None for what is free."""
        prices: List[Document] = reward.get("pointsRequired") or []
        return next((one for one in prices if program_id in (None, one["loyaltyProgramId"])), None)

    def _failures(self, reward: Document, profile_id: str) -> List[Document]:
        """Why the conditions of a reward do not hold, as models `RuleFailureReason`."""
        rule = reward.get("eligibilityConditions")
        if not rule:
            return []
        ruleset = {"id": 0, "rules": [rule], "bindings": reward.get("bindings") or []}
        document = {"id": _NO_CAMPAIGN, "name": reward["name"], "state": "enabled", "features": [], "limits": []}
        evaluation = self.other(Evaluating).evaluate(
            self.application_id(),
            campaigns=[Campaign(document, ruleset)],
            profile=self.other(Profiles).get(profile_id),
        )
        return evaluation.failures

    @serves
    def unlock_reward(self, call: Call) -> Any:
        """Unlock one for a customer, who pays with points."""
        body, profile_id = call.body, call.body["profileIntegrationId"]
        reward = self.found("reward", call.path["rewardId"])
        if not self._is_offered(reward):
            raise Refused(403, f"The reward {reward['id']} is not offered in this Application")
        if self._store.get("unlocked_reward", body["integrationId"]) is not None:
            conflict(f"There is an unlocked reward {body['integrationId']!r} already")
        if self.other(Profiles).get(profile_id) is None:
            missing("customer profile", profile_id)
        program_id, card = body.get("loyaltyProgramId"), body.get("loyaltyCardId")
        if program_id is not None and self._price(reward, program_id) is None:
            refuse("Invalid", "the reward does not cost points of this program", pointer="/loyaltyProgramId")
        details, failures, payment = self._obstacles(reward, profile_id, card, program_id)
        if details:
            words = ", ".join(one["failureCode"] for one in details)
            return Answer(422, {"message": f"The reward cannot be unlocked: {words}", "ruleFailureReasons": failures})
        effects = [self._unlocked(reward, profile_id, body, payment)]
        if payment is not None and payment[1] > 0:
            effects.append(self._paid(reward, *payment))
        answer: Document = {"effects": effects}
        content = body.get("responseContent") or ()
        if "customerProfile" in content:
            answer["customerProfile"] = self.other(Profiles).get(profile_id)
        if "loyalty" in content:
            answer["loyalty"] = self.other(LoyaltyAnswers).loyalty(profile_id, card, [])
        return answer

    def _unlocked(self, reward: Document, profile_id: str, body: Document, payment: Any) -> Document:
        integration_id, card = body["integrationId"], body.get("loyaltyCardId")
        kept = {
            "id": self._store.next_id("unlocked_reward"),
            "integrationId": integration_id,
            "rewardId": reward["id"],
            "rewardName": reward["name"],
            "rule": {"title": (reward.get("rule") or {}).get("title", reward["name"])},
            "status": "unlocked",
            "unlockedAt": self.now(),
            "unlockedByProfileIntegrationId": profile_id,
            **({"description": reward["description"]} if reward.get("description") else {}),
            **({"loyaltyProgramId": payment[0].program_id} if payment else {}),
            **({"loyaltyCardId": card} if card else {}),
        }
        self._store.put("unlocked_reward", integration_id, kept, parent=profile_id)
        props = {
            "integrationId": integration_id,
            "rewardId": reward["id"],
            "applicationId": self.application_id(),
            "profileIntegrationId": profile_id,
            "unlockedAt": kept["unlockedAt"],
            **({"loyaltyCardId": card} if card else {}),
        }
        return _effect(reward, "unlockReward", props)

    def _paid(self, reward: Document, place: Place, points: float) -> Document:
        made = self.other(Ledgers).deduct(place, points, name=reward["name"])
        props = {
            "ruleTitle": reward["name"],
            "programId": place.program_id,
            "subLedgerId": place.subledger,
            "value": points,
            "transactionUUID": made["transactionUUID"],
            "name": reward["name"],
        }
        return _effect(reward, "deductLoyaltyPoints", props)

    # -- what customers have --------------------------------------------------------------------

    @serves
    def get_customer_rewards(self, call: Call) -> Document:
        """The rewards that a customer has unlocked."""
        profile_id = call.path["integrationId"]
        if self.other(Profiles).get(profile_id) is None:
            missing("customer profile", profile_id)
        filters = {"status": lambda one, wanted: one["status"] in wanted, "withTotalResultSize": ignored}
        return listed(call, self._store.all("unlocked_reward", profile_id), filters)

    def of_customer(self, profile_id: str) -> List[Document]:
        """The same as models `RewardWithUnlocks`: one for each reward, with its unlocks."""
        found: Dict[int, Document] = {}
        for one in self._store.all("unlocked_reward", profile_id):
            reward = self._store.with_id("reward", one["rewardId"]) or {}
            entry = found.setdefault(
                one["rewardId"],
                {
                    "id": one["rewardId"],
                    "integrationId": reward.get("apiName", ""),
                    "name": one["rewardName"],
                    "rule": one["rule"],
                    "unlocked": [],
                },
            )
            entry["unlocked"].append(
                {
                    "applicationId": self.application_id(),
                    "profileIntegrationId": profile_id,
                    "integrationId": one["integrationId"],
                    "unlockedAt": one["unlockedAt"],
                    **({"usedAt": one["usedAt"]} if "usedAt" in one else {}),
                }
            )
        return list(found.values())

    def used_by(self, session: Mapping[str, Any]) -> List[Document]:
        """The `useReward` effects of a session: of those unlocked rewards that it names and nobody has used."""
        effects = []
        for integration_id in dict.fromkeys(session.get("rewardIntegrationIds") or ()):
            kept = self._store.get("unlocked_reward", integration_id)
            if kept is not None and kept["status"] == "unlocked":
                effects.append(_use(kept, session))
        return effects

    def use(self, props: Mapping[str, Any], profile_id: str, use: bool = True) -> None:
        """Mark an unlocked reward as used; use=False takes that back."""
        kept = self._store.get("unlocked_reward", props["integrationId"])
        if kept is None:
            return
        if use:
            kept.update(status="used", usedAt=self.now(), usedByProfileIntegrationId=profile_id)
        else:
            kept["status"] = "unlocked"
            kept.pop("usedAt", None)
            kept.pop("usedByProfileIntegrationId", None)
        self._store.put("unlocked_reward", kept["integrationId"], kept, kept["unlockedByProfileIntegrationId"])


def _use(kept: Mapping[str, Any], session: Mapping[str, Any]) -> Document:
    props = {
        "integrationId": kept["integrationId"],
        "rewardId": kept["rewardId"],
        "applicationId": session["applicationId"],
    }
    return _effect({"name": kept["rewardName"]}, "useReward", props)


def _effect(reward: Mapping[str, Any], effect_type: str, props: Document) -> Document:
    return {
        "campaignId": _NO_CAMPAIGN,
        "rulesetId": 0,
        "ruleIndex": 0,
        "ruleName": reward["name"],
        "effectType": effect_type,
        "props": props,
    }


def _costs(reward: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    """Whether the price of a reward is among those that are asked for."""
    prices = reward.get("pointsRequired") or []
    if not prices:
        return bool(wanted.get("includeFree", True))
    low, high = wanted.get("pointsFrom", 0), wanted.get("pointsTo")
    program, subledger = wanted.get("loyaltyProgramId"), wanted.get("subledgerId")
    return any(
        price["amount"] >= low
        and (high is None or price["amount"] <= high)
        and program in (None, price["loyaltyProgramId"])
        and subledger in (None, price["subledgerId"])
        for price in prices
    )
