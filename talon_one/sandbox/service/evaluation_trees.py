"""Evaluation trees: in which group of its Application a campaign is, and at which place."""

from __future__ import annotations

from typing import Any, Dict, Iterator, Optional

from talon_one.sandbox.contract import refuse
from talon_one.sandbox.service.base import Service

Document = Dict[str, Any]

_BASE = 1  # the number of the base group where the seed has no tree


class EvaluationTrees(Service):
    """The trees of all Applications. What a tree does not name comes last in its base group."""

    def tree(self, application_id: int) -> Document:
        """The base group of an Application, as the model `CampaignSetBranchNode`."""
        return self._store.get("evaluation_tree", str(application_id)) or {
            "type": "SET",
            "groupId": _BASE,
            "name": "Base",
            "operator": "ALL",
            "locked": False,
            "evaluationMode": "stackable",
            "evaluationScope": "session",
            "elements": [],
        }

    def place(self, campaign: Document, group_id: Optional[int]) -> None:
        """Put a new campaign at the end of a group. None: the Application's group for new ones, or the base group.

        `Refused` with 400 for a group that is not there, or is locked.
        """
        application_id = campaign["applicationId"]
        tree = self.tree(application_id)
        groups = {group["groupId"]: group for group in _groups(tree)}
        if group_id is None:
            application = self._store.get("application", str(application_id)) or {}
            group = groups.get(application.get("defaultEvaluationGroupId"), tree)
        elif group_id not in groups:
            details = f"the Application {application_id} has no evaluation group {group_id}"
            refuse("Invalid", details, pointer="/evaluationGroupId")
        else:
            group = groups[group_id]
        if group["locked"]:
            details = f"campaigns can't be added to the evaluation group {group['groupId']}, which is locked"
            refuse("Invalid", details, pointer="/evaluationGroupId")
        group["elements"] = [*group["elements"], {"type": "CAMPAIGN", "campaignId": campaign["id"]}]
        if self._store.get("evaluation_tree", str(application_id)) is not None:  # else there is the base group only
            self._keep(application_id, tree)

    def move(self, campaign: Document, group_id: Optional[int]) -> None:
        """Put a campaign into another group; None, or the one where it is, leaves it at its place."""
        if group_id is not None and self.position(campaign)["groupId"] != group_id:
            self.remove(campaign)
            self.place(campaign, group_id)

    def remove(self, campaign: Document) -> None:
        """Take a campaign out of its group."""
        application_id = campaign["applicationId"]
        tree = self.tree(application_id)
        for group in _groups(tree):
            left = [one for one in group["elements"] if one.get("campaignId") != campaign["id"]]
            if len(left) < len(group["elements"]):
                group["elements"] = left
                self._keep(application_id, tree)

    def _keep(self, application_id: int, tree: Document) -> None:
        self._store.put("evaluation_tree_version", str(application_id), {"version": self.version(application_id) + 1})
        self._store.put("evaluation_tree", str(application_id), tree)

    def version(self, application_id: int) -> int:
        """The number of the tree: 1 for that of the seed."""
        kept = self._store.get("evaluation_tree_version", str(application_id))
        return 1 if kept is None else int(kept["version"])

    def position(self, campaign: Document) -> Document:
        """Where a campaign is, as the model `CampaignEvaluationPosition`; positions count from 1."""
        tree = self.tree(campaign["applicationId"])
        for group in _groups(tree):
            for index, element in enumerate(group["elements"], 1):
                if element.get("campaignId") == campaign["id"]:
                    return {"groupId": group["groupId"], "groupName": group["name"], "position": index}
        return {"groupId": tree["groupId"], "groupName": tree["name"], "position": len(tree["elements"]) + 1}


def _groups(node: Document) -> Iterator[Document]:
    """A group and those in it."""
    yield node
    for element in node["elements"]:
        if element["type"] == "SET":
            yield from _groups(element)
