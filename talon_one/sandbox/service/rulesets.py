"""Rulesets of campaigns, in both forms."""

from __future__ import annotations

from typing import Any, Dict, List

from talon_one.models import RulesetV2
from talon_one.sandbox.contract import Call
from talon_one.sandbox.service.base import Service, missing, serves
from talon_one.sandbox.service.campaigns import Campaigns
from talon_one.sandbox.service.lists import listed

Document = Dict[str, Any]

_SET_HERE = ("id", "created", "userId", "campaignId", "templateId", "activatedAt")


class Rulesets(Service):
    """The rulesets of all campaigns; a document has the form that it was made in."""

    @serves
    def get_rulesets(self, call: Call) -> Document:
        """Those of a campaign, as nested expressions."""
        found = self._store.all("ruleset", self.other(Campaigns).of(call)["id"])
        return listed(call, [as_expressions(ruleset) for ruleset in found])

    @serves
    def get_ruleset(self, call: Call) -> Document:
        """One as nested expressions."""
        return as_expressions(self._of(call))

    @serves
    def get_ruleset_v2(self, call: Call) -> Document:
        """One as typed blocks."""
        return as_blocks(self._of(call))

    @serves
    def create_ruleset_v2(self, call: Call) -> Document:
        """A new one, of any blocks; the campaign's settings say which of its rulesets is used."""
        campaign = self.other(Campaigns).of(call)
        given = {
            name: call.body[name]
            for name in RulesetV2._by_wire
            if name not in _SET_HERE and call.body.get(name) is not None
        }
        number = self._store.next_id("ruleset")
        ruleset = {**given, "id": number, "created": self.now(), "userId": 1, "campaignId": campaign["id"]}
        self._store.put("ruleset", str(number), ruleset, parent=campaign["id"])
        return ruleset

    def _of(self, call: Call) -> Document:
        campaign = self.other(Campaigns).of(call)
        ruleset = self._store.get("ruleset", str(call.path["rulesetId"]))
        if ruleset is None or ruleset["campaignId"] != campaign["id"]:
            missing("ruleset", call.path["rulesetId"])
        return ruleset


def as_expressions(ruleset: Document) -> Document:
    """A ruleset as the model `Ruleset`. Blocks have no expressions here: their types stand for them."""
    if "rules" in ruleset:
        return ruleset
    names = ("id", "created", "userId", "campaignId", "templateId", "activatedAt")
    return {
        **{name: ruleset[name] for name in names if name in ruleset},
        "rules": [_as_expressions(rule) for rule in ruleset.get("promotionRules") or ()],
        "strikethroughRules": [_as_expressions(rule) for rule in ruleset.get("strikethroughRules") or ()],
        "bindings": [],
        "rbVersion": "v2",
    }


def _as_expressions(rule: Document) -> Document:
    blocks: List[str] = [block["type"] for block in rule.get("blocks") or ()]
    return {
        "title": rule["title"],
        "condition": ["and", *(["!", type_] for type_ in blocks if type_.startswith("check"))],
        "effects": [["catch", ["noop"], ["!", type_]] for type_ in blocks if not type_.startswith("check")],
    }


def as_blocks(ruleset: Document) -> Document:
    """A ruleset as the model `RulesetV2`: expressions stand in blocks of the type `passthrough`."""
    if "rules" not in ruleset:
        return ruleset
    names = ("id", "created", "userId", "campaignId", "templateId", "activatedAt")
    return {
        **{name: ruleset[name] for name in names if name in ruleset},
        "promotionRules": [_as_blocks(rule) for rule in ruleset["rules"]],
        "strikethroughRules": [_as_blocks(rule) for rule in ruleset.get("strikethroughRules") or ()],
        "selectors": [],
        "bundles": [],
        "parameters": [],
    }


def _as_blocks(rule: Document) -> Document:
    expressions = [rule["condition"], *rule.get("effects", ())]
    return {
        "title": rule["title"],
        "blocks": [{"type": "passthrough", "expression": expression} for expression in expressions],
    }
