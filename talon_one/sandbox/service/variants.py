"""Experiments at work: the variant that a customer has, and so the rules of the experiment's campaign."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, List, Mapping, NamedTuple, Optional, Sequence
from uuid import NAMESPACE_URL, uuid5

from talon_one.sandbox.engine.world import Campaign
from talon_one.sandbox.service.audiences import Audiences
from talon_one.sandbox.service.base import Service

Document = Dict[str, Any]

#: The rules of a campaign that has none.
NO_RULES: Document = {"promotionRules": []}


class Customer(NamedTuple):
    """Whom an evaluation is about."""

    profile_id: str = ""
    session_id: str = ""
    allocations: Mapping[int, int] = {}  #: the variants that the session names, by experiment


class Variants(Service):
    """Chooses the variants."""

    def chosen(self, campaigns: Sequence[Campaign], session: Optional[Document], profile_id: str) -> Sequence[Campaign]:
        """The campaigns of an evaluation: those of experiments with the rules of the customer's variant.

        The same object where there is no experiment.
        """
        experiments = self._store.remembered("experiments", ("experiment",), self._by_campaign)
        if not experiments:
            return campaigns
        named = (session or {}).get("experimentVariantAllocations") or ()
        allocations = {one["experimentID"]: one["variantID"] for one in named}
        customer = Customer(profile_id, (session or {}).get("integrationId", ""), allocations)
        return [
            self._with_variant(one, experiments[one.document["id"]], customer)
            if one.document["id"] in experiments
            else one
            for one in campaigns
        ]

    def _by_campaign(self) -> Dict[int, Document]:
        return {one["campaignId"]: one for one in self._store.all("experiment") if "campaignId" in one}

    def _with_variant(self, campaign: Campaign, experiment: Document, customer: Customer) -> Campaign:
        document = {**campaign.document, "experimentId": experiment["id"]}
        if experiment["state"] != "enabled":
            return replace(campaign, document={**document, "state": experiment["state"]})
        variant = self._variant(experiment, customer)
        if variant is None:
            return replace(campaign, document=document, ruleset=NO_RULES)
        document["experiment"] = {"id": experiment["id"], "variantId": variant["id"]}
        return replace(campaign, document=document, ruleset=variant.get("ruleset") or campaign.ruleset)

    def _variant(self, experiment: Document, customer: Customer) -> Optional[Document]:
        """The variant of a customer; None for one who has none."""
        variants: List[Document] = experiment["variants"]
        how = experiment.get("assignmentType")
        if how == "external" or (how is None and experiment.get("isVariantAssignmentExternal")):
            number = customer.allocations.get(experiment["id"])
            return next((one for one in variants if one["id"] == number), None)
        if how == "audience":
            member = self.other(Audiences).is_member
            return next((one for one in variants if member(one.get("audienceId", 0), customer.profile_id)), None)
        # At random, but always the same: the place of the customer among a hundred.
        name = f"experiment/{experiment['id']}/{customer.profile_id or customer.session_id}"
        place = uuid5(NAMESPACE_URL, name).int % 100
        for one in variants:
            place -= one.get("weight", 0)
            if place < 0:
                return one
        return None
