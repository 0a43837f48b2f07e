"""Campaigns of an Application: settings, schedule, state, and their rulesets."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Callable, Dict, List

from talon_one.model.timestamps import parse_datetime
from talon_one.models import Campaign, IntegrationCampaign, NewCampaign, UpdateCampaign
from talon_one.sandbox.contract import Call, refuse
from talon_one.sandbox.service.base import Service, missing, sent_of, serves
from talon_one.sandbox.service.evaluation_trees import EvaluationTrees
from talon_one.sandbox.service.lists import Filter, after, before, containing, listed
from talon_one.sandbox.service.uses import Uses

Document = Dict[str, Any]

_FILTERS = {
    "name": containing("name"),
    "tags": lambda document, wanted: _has_tags(document, wanted),
    "campaignState": lambda document, wanted: is_in_state(document, wanted),
    "createdBefore": before("created"),
    "createdAfter": after("created"),
    "startBefore": before("startTime"),
    "startAfter": after("startTime"),
    "endBefore": before("endTime"),
    "endAfter": after("endTime"),
    "campaignGroupId": lambda document, wanted: wanted in document.get("campaignGroups", ()),
    "storeId": lambda document, wanted: wanted in document.get("linkedStoreIds", ()),
    "templateId": lambda document, wanted: document.get("templateId") == wanted,
}
_RUNNING_A_PAGE = 50
_RUNNING_FILTERS: Dict[str, Filter] = {
    "campaignIds": lambda one, wanted: str(one["id"]) in [str(number) for number in wanted],
    "startAfter": lambda one, wanted: _compare(one, "startTime", lambda moment: moment >= wanted),
    "startBefore": lambda one, wanted: _compare(one, "startTime", lambda moment: moment <= wanted),
    "endAfter": lambda one, wanted: _compare(one, "endTime", lambda moment: moment >= wanted),
    "endBefore": lambda one, wanted: _compare(one, "endTime", lambda moment: moment <= wanted),
    "storeId": lambda one, wanted: wanted in one.get("linkedStoreIds", ()),
    "audienceId": lambda one, wanted: wanted in one.get("targetedAudienceIds", ()),
}
_COPIED = ("description", "startTime", "endTime", "tags")
_NOT_COPIED = ("activeRulesetId", "linkedStoreIds", "templateId", "budgets", "couponRedemptionCount")


def frontend_state(campaign: Document, moment: datetime) -> str:
    """`running`, or why a campaign is not."""
    state = campaign["state"]
    if state != "enabled":
        return str(state)
    start, end = campaign.get("startTime"), campaign.get("endTime")
    if start and moment < parse_datetime(start):
        return "scheduled"
    return "expired" if end and moment >= parse_datetime(end) else "running"


class Campaigns(Service):
    """The campaigns, with all that belongs to one."""

    def as_of_now(self, campaign: Document) -> Document:
        """A campaign as it is answered: with what depends on the moment, and the counters of its budgets."""
        return self.as_of(campaign, self.moment())

    def as_of(self, campaign: Document, moment: datetime) -> Document:
        """The same at another moment."""
        budgets = self.other(Uses).campaign_wide(campaign)
        return {**campaign, "frontendState": frontend_state(campaign, moment), "budgets": budgets}

    def of(self, call: Call) -> Document:
        """The campaign that a path names; `Refused` with 404 where the Application has none."""
        campaign = self._store.get("campaign", str(call.path["campaignId"]))
        if campaign is None or campaign["applicationId"] != call.path["applicationId"]:
            missing("campaign", call.path["campaignId"])
        return campaign

    @serves
    def get_campaigns(self, call: Call) -> Document:
        """The campaigns of an Application, oldest first."""
        campaigns = self._store.all("campaign", call.path["applicationId"])
        return listed(call, map(self.as_of_now, campaigns), _FILTERS)

    @serves
    def integration_get_all_campaigns(self, call: Call) -> Document:
        """Those that run, as a shop shows them."""
        moment = self.moment()
        campaigns = self._store.all("campaign", self.application_id())
        running = [one for one in campaigns if frontend_state(one, moment) == "running"]
        return listed(call, running, _RUNNING_FILTERS, page_size=_RUNNING_A_PAGE, show=self._as_integration_campaign)

    def _as_integration_campaign(self, campaign: Document) -> Document:
        shown = {name: campaign[name] for name in IntegrationCampaign._by_wire if name in campaign and name != "rules"}
        ruleset = self._store.get("ruleset", str(campaign.get("activeRulesetId"))) or {}
        rules = ruleset.get("promotionRules") or ruleset.get("rules") or []
        return {**shown, "rules": [{"title": rule["title"]} for rule in rules]}

    @serves
    def get_campaign_by_attributes(self, call: Call) -> Document:
        """Those whose attributes have the values that are asked for."""
        wanted = call.body["attributes"]
        campaigns = [one for one in self._store.all("campaign", call.path["applicationId"]) if _matches(one, wanted)]
        return listed(call, map(self.as_of_now, campaigns), {"campaignState": _FILTERS["campaignState"]})

    @serves
    def get_campaign(self, call: Call) -> Document:
        """One of them."""
        return self.as_of_now(self.of(call))

    @serves
    def create_campaign(self, call: Call) -> Document:
        """A new one."""
        number = self._store.next_id("campaign")
        campaign = {
            "id": number,
            "created": self.now(),
            "updated": self.now(),
            "userId": 1,
            "applicationId": call.path["applicationId"],
            "description": "",
            "type": "advanced",
            "frontendState": "disabled",
            **_given(call.body, NewCampaign),
        }
        self._check(campaign)
        self._store.put("campaign", str(number), campaign, parent=call.path["applicationId"])
        self.other(EvaluationTrees).place(campaign, call.body.get("evaluationGroupId"))
        return self.as_of_now(campaign)

    @serves
    def update_campaign(self, call: Call) -> Document:
        """New settings: those that are left out are as if the campaign were new, except its state and rules."""
        kept = self.of(call)
        names = ("id", "created", "userId", "applicationId", "type", "frontendState", "state", "activeRulesetId")
        fixed = {name: kept[name] for name in names if name in kept}
        campaign = {**fixed, "description": "", "updated": self.now(), **_given(call.body, UpdateCampaign)}
        self._check(campaign)
        self._store.put("campaign", str(kept["id"]), campaign, parent=kept["applicationId"])
        self.other(EvaluationTrees).move(campaign, call.body.get("evaluationGroupId"))
        return self.as_of_now(campaign)

    @serves
    def delete_campaign(self, call: Call) -> None:
        """Forget it, its rulesets and its codes."""
        campaign = self.of(call)
        for kind in ("ruleset", "coupon", "referral", "achievement", "collection"):
            self._store.delete_all(kind, campaign["id"])
        self.other(EvaluationTrees).remove(campaign)
        self._store.delete("campaign", str(campaign["id"]))

    @serves
    def copy_campaign_to_applications(self, call: Call) -> Document:
        """Copies, with the rules and disabled."""
        original = self.of(call)
        if original.get("templateId"):
            refuse("Invalid", "a campaign that was made from a template cannot be copied", parameter="campaignId")
        copies = [self._copied(original, call.body, number) for number in dict.fromkeys(call.body["applicationIds"])]
        return {"totalResultSize": len(copies), "data": copies}

    def _copied(self, original: Document, changes: Document, application_id: int) -> Document:
        if self._store.get("application", str(application_id)) is None:
            refuse("Invalid", f"there is no Application {application_id}", pointer="/applicationIds")
        number = self._store.next_id("campaign")
        copy = {name: value for name, value in original.items() if name not in _NOT_COPIED}
        copy.update({name: changes[name] for name in _COPIED if changes.get(name) is not None})
        copy.update(id=number, created=self.now(), updated=self.now(), applicationId=application_id, state="disabled")
        copy["name"] = changes.get("name") or f"Copy of {original['name']}"
        active = original.get("activeRulesetId")
        ruleset = self._store.get("ruleset", str(active)) if active else None
        if ruleset is not None:
            copy["activeRulesetId"] = self._store.next_id("ruleset")
            ruleset = {**ruleset, "id": copy["activeRulesetId"], "campaignId": number, "created": self.now()}
            self._store.put("ruleset", str(ruleset["id"]), ruleset, parent=number)
        self._store.put("campaign", str(number), copy, parent=application_id)
        self.other(EvaluationTrees).place(copy, changes.get("evaluationGroupId"))
        return self.as_of_now(copy)

    def _check(self, campaign: Document) -> None:
        start, end = campaign.get("startTime"), campaign.get("endTime")
        if start and end and parse_datetime(end) <= parse_datetime(start):
            refuse("Invalid", "the end has to be after the start", pointer="/endTime")
        active = campaign.get("activeRulesetId")
        if active is not None:
            ruleset = self._store.get("ruleset", str(active))
            if ruleset is None or ruleset.get("campaignId") != campaign["id"]:
                refuse("Invalid", f"the campaign has no ruleset {active}", pointer="/activeRulesetId")


def _compare(campaign: Document, name: str, holds: Callable[[datetime], bool]) -> bool:
    text = campaign.get(name)
    return text is not None and holds(parse_datetime(text))


def _given(body: Document, model: Any) -> Document:
    """What was sent of the properties that a campaign has, too."""
    return {name: value for name, value in sent_of(model, body).items() if name in Campaign._by_wire}


def _matches(campaign: Document, wanted: Document) -> bool:
    attributes = campaign.get("attributes") or {}
    return all(attributes.get(name) == value for name, value in wanted.items())


def _has_tags(campaign: Document, wanted: List[str]) -> bool:
    tags = {tag.lower() for tag in campaign["tags"]}
    return all(tag.lower() in tags for tag in wanted)


def is_in_state(campaign: Document, wanted: str) -> bool:
    """Whether a campaign, as it is answered, passes the filter `campaignState`."""
    return wanted in (campaign["state"], campaign["frontendState"])
