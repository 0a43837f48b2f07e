"""Campaign templates, and the campaigns that are made from them."""

from __future__ import annotations

from typing import Any, Dict, List

from talon_one.models import Campaign
from talon_one.sandbox.contract import Call, invalid, problem, refuse
from talon_one.sandbox.service.base import Service, serves
from talon_one.sandbox.service.campaigns import Campaigns
from talon_one.sandbox.service.collections import Collections
from talon_one.sandbox.service.evaluation_trees import EvaluationTrees
from talon_one.sandbox.service.lists import containing, equal, listed
from talon_one.sandbox.service.rulesets import as_expressions

Document = Dict[str, Any]

_FILTERS = {
    "state": equal("state"),
    "name": containing("name"),
    "tags": lambda one, wanted: any(wanted.lower() in tag.lower() for tag in one.get("tags") or ()),
    "userId": equal("userId"),
}
_OF_TEMPLATE = ("description", "features", "couponSettings", "referralSettings", "reevaluateOnReturn", "tags")
_OF_REQUEST = ("name", "description", "tags", "campaignGroups", "linkedStoreIds")


class Templates(Service):
    """The campaign templates, which only seeds make: the contract has no operation for it."""

    @serves
    def get_campaign_templates(self, call: Call) -> Document:
        """All of them."""
        return listed(call, self._store.all("campaign_template"), _FILTERS)

    @serves
    def create_campaign_from_template(self, call: Call) -> Document:
        """A campaign with the rules and collections of a template; it is disabled."""
        body, application_id = call.body, call.path["applicationId"]
        template = self._store.with_id("campaign_template", body["templateId"])
        if template is None or application_id not in template["applicationsIds"]:
            refuse("Invalid", f"the Application has no template {body['templateId']}", pointer="/templateId")
        if template["state"] != "enabled":
            refuse("Invalid", f"the template is {template['state']}, not enabled", pointer="/templateId")
        bindings = _bindings(template, body.get("templateParamValues") or [])
        number, ruleset_id = self._store.next_id("campaign"), self._store.next_id("ruleset")
        campaign = self._campaign(template, body, number, application_id)
        campaign["activeRulesetId"] = ruleset_id
        ruleset = self._ruleset(template, number, ruleset_id, bindings)
        self._store.put("campaign", str(number), campaign, parent=application_id)
        self.other(EvaluationTrees).place(campaign, body.get("evaluationGroupId"))
        self._store.put("ruleset", str(ruleset_id), ruleset, parent=number)
        made = [
            self.other(Collections).new(one["name"], one.get("description") or "", campaign)
            for one in template.get("campaignCollections") or ()
        ]
        template["campaignsCount"] = template.get("campaignsCount", 0) + 1
        self._store.put("campaign_template", str(template["id"]), template)
        answer = {"campaign": self.other(Campaigns).as_of_now(campaign), "ruleset": as_expressions(ruleset)}
        return {**answer, "collections": made} if made else answer

    def _campaign(self, template: Document, body: Document, number: int, application_id: int) -> Document:
        attributes = {
            **(template.get("campaignAttributes") or {}),
            **(body.get("campaignAttributesOverrides") or {}),
        }
        replaced = {one["action"] for one in body.get("limitOverrides") or ()}
        limits = [one for one in template.get("limits") or () if one["action"] not in replaced]
        groups = [template["defaultCampaignGroupId"]] if template.get("defaultCampaignGroupId") else []
        return {
            "campaignGroups": groups,
            **{name: template[name] for name in _OF_TEMPLATE if template.get(name) is not None},
            **{name: body[name] for name in _OF_REQUEST if name in Campaign._by_wire and body.get(name) is not None},
            "id": number,
            "created": self.now(),
            "updated": self.now(),
            "userId": 1,
            "applicationId": application_id,
            "state": "disabled",
            "frontendState": "disabled",
            "type": template.get("campaignType") or "advanced",
            "attributes": attributes,
            "limits": [*limits, *(body.get("limitOverrides") or ())],
            "features": template.get("features") or [],
            "tags": body.get("tags") or template.get("tags") or [],
            "templateId": template["id"],
        }

    def _ruleset(self, template: Document, campaign_id: int, number: int, bindings: List[Document]) -> Document:
        """The rules of the template; its placeholders have the values that were sent."""
        rules = dict(self._store.get("template_ruleset", str(template["id"])) or {"promotionRules": []})
        if "rules" in rules:
            rules["bindings"] = [*(rules.get("bindings") or ()), *bindings]
        else:
            rules["bindings"] = [*(rules.get("bindings") or ()), *bindings] if "bindings" in rules else bindings
        fixed = {"id": number, "created": self.now(), "userId": 1, "campaignId": campaign_id}
        return {**rules, **fixed, "templateId": template["id"]}


def _bindings(template: Document, given: List[Document]) -> List[Document]:
    """The values of a template's placeholders: each has one, and there are no others."""
    wanted = [one["name"] for one in template.get("templateParams") or ()]
    problems = [
        problem("Unknown", f"the template has no placeholder {one['name']!r}", pointer=f"/templateParamValues/{index}")
        for index, one in enumerate(given)
        if one["name"] not in wanted
    ]
    named = {one["name"]: one for one in given}
    problems += [
        problem("required", f"the placeholder {name!r} has no value", pointer="/templateParamValues")
        for name in wanted
        if name not in named
    ]
    if problems:
        raise invalid(problems)
    return [{"type": "templateParameter", **named[name]} for name in wanted]
