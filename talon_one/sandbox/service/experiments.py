"""Experiments: campaigns whose variants are compared with each other."""

from __future__ import annotations

from typing import Any, Dict

from talon_one.sandbox.contract import Call
from talon_one.sandbox.service.base import Service, missing, serves
from talon_one.sandbox.service.campaigns import Campaigns
from talon_one.sandbox.service.lists import listed
from talon_one.sandbox.service.rulesets import as_expressions

Document = Dict[str, Any]


class Experiments(Service):
    """The experiments, which only seeds make: the contract has no operation for it."""

    @serves
    def get_experiment(self, call: Call) -> Document:
        """One of them."""
        experiment = self._store.get("experiment", str(call.path["experimentId"]))
        if experiment is None or experiment["applicationId"] != call.path["applicationId"]:
            missing("experiment", call.path["experimentId"])
        return self._shown(experiment)

    @serves
    def list_experiments(self, call: Call) -> Document:
        """Those of an Application."""
        return listed(call, map(self._shown, self._store.all("experiment", call.path["applicationId"])))

    def _shown(self, experiment: Document) -> Document:
        """With its campaign as it is now, and the rules of its variants as expressions."""
        shown = {name: value for name, value in experiment.items() if name != "campaignId"}
        shown["variants"] = [
            {**one, "ruleset": as_expressions(one["ruleset"])} if "ruleset" in one else one
            for one in experiment["variants"]
        ]
        campaign = self._store.get("campaign", str(experiment.get("campaignId")))
        return shown if campaign is None else {**shown, "campaign": self.other(Campaigns).as_of_now(campaign)}
