"""The explanation of an evaluation: which campaign, which rule, which block, with which values, passed or not.

It is made of JSON's types: a list of campaigns, in the order in which they were looked at.

    {"campaignId": 1, "name": "Summer", "applied": true, "rules": [
        {"ruleIndex": 0, "title": "10% off", "passed": true, "blocks": [
            {"path": "0", "type": "checkAttribute", "operator": "greaterThan", "passed": true,
             "attribute": "$Session.Total", "values": {"attribute": 120, "value": 100}}, ...]}]}

A rule has `coupon` where it was tried with one, and `details` where it failed. A block has `details`
where it did not hold, `unsupported` where the sandbox does not know it, and `blocks` where it holds
others. Blocks that did not run are not there.
"""

from __future__ import annotations

from typing import Any, Dict, List

from talon_one.sandbox.engine.world import Document


class Explanation:
    """Collects an explanation."""

    def __init__(self) -> None:
        self._campaigns: Dict[int, Document] = {}

    def rule(self, campaign: Document, rule: Any, coupon: str, verdict: Any, blocks: List[Document]) -> None:
        """Tell how a rule fared."""
        entry: Document = {"ruleIndex": rule.index, "title": rule.title}
        if coupon:
            entry["coupon"] = coupon
        entry["passed"] = verdict.passed
        if verdict.details:
            entry["details"] = verdict.details
        entry["blocks"] = blocks
        self._campaign(campaign)["rules"].append(entry)

    def campaign(self, campaign: Document, why_not: str) -> None:
        """Tell whether a campaign applies; if not, why."""
        entry = self._campaign(campaign)
        entry["applied"] = not why_not
        if why_not:
            entry["details"] = why_not

    def _campaign(self, campaign: Document) -> Document:
        entry: Document = {"campaignId": campaign["id"], "name": campaign.get("name", ""), "applied": False}
        return self._campaigns.setdefault(int(campaign["id"]), {**entry, "rules": []})

    def document(self) -> List[Document]:
        """The explanation as a whole."""
        return list(self._campaigns.values())
