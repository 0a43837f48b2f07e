"""Evaluations: the world of a request, made from what the sandbox keeps."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, FrozenSet, List, Mapping, NamedTuple, Optional, Tuple

from talon_one.sandbox.engine.considered import Campaigns
from talon_one.sandbox.engine.evaluation import evaluate
from talon_one.sandbox.engine.results import Evaluation
from talon_one.sandbox.engine.strikethrough import strikethrough
from talon_one.sandbox.engine.world import Campaign, World
from talon_one.sandbox.service.adjustments import priced
from talon_one.sandbox.service.base import Service
from talon_one.sandbox.service.facts import StoredFacts
from talon_one.sandbox.service.profiles import Profiles
from talon_one.sandbox.service.variants import NO_RULES, Variants

Document = Dict[str, Any]
_Numbers = FrozenSet[int]

_NOBODY: Tuple[_Numbers, _Numbers] = (frozenset(), frozenset())
_KINDS = ("campaign", "ruleset", "store_budget", "evaluation_tree")
_OF_APPLICATION = ("application", "loyalty_program", "cart_item_filter", "filter_expression", "evaluation_tree")


class _Application(NamedTuple):
    """What evaluations need to know of an Application."""

    document: Document  #: with its loyalty programs
    filters: Mapping[str, Any]  #: the expressions of its cart item filters by their names
    tree: Optional[Document]  #: as the model `CampaignSetBranchNode`


class Evaluating(Service):
    """Runs the engine."""

    def evaluate(
        self,
        application_id: int,
        *,
        audiences: Tuple[_Numbers, _Numbers] = _NOBODY,
        **about: Any,
    ) -> Evaluation:
        """Evaluate the campaigns of an Application. audiences: those that the update let the profile join and leave.

        about: what else the `World` has, such as `session` or `event`. Nothing is changed.
        """
        facts = StoredFacts(self._store, self._clock)
        facts.changes = audiences
        about.setdefault("now", self.moment())
        evaluation = evaluate(self._world(application_id, about), facts, explain=self._note is not None)
        if self._note is not None:
            self._note(evaluation.explanation)
        return evaluation

    def _world(self, application_id: int, about: Dict[str, Any]) -> World:
        session: Optional[Document] = about.get("session")
        if session is not None:
            about.setdefault("profile", self.other(Profiles).get(session["profileId"]))
            about.setdefault("advocate", self._advocate(session.get("referralCode")))
            about.setdefault("card", self._card(session.get("loyaltyCards")))
            store_id = session.get("storeIntegrationId")
            about.setdefault("store", self._store_of(application_id, store_id))
            about.setdefault("catalog", self.catalog_items(application_id, session["cartItems"]))
        profile_id = (about.get("profile") or {}).get("integrationId", "")
        chosen = self.other(Variants).chosen(self.campaigns(application_id), session, profile_id)
        about.setdefault("campaigns", chosen)
        application = self._application(application_id)
        return World(
            application=application.document,
            filters=application.filters,
            tree=application.tree,
            **about,
        )

    def campaigns(self, application_id: int) -> Campaigns:
        """The campaigns of an Application with their active rules; the same objects until something changes."""
        return self._store.remembered(
            f"campaigns of {application_id}", _KINDS, lambda: self._read_campaigns(application_id)
        )

    def _read_campaigns(self, application_id: int) -> Campaigns:
        found = []
        for campaign in self._store.all("campaign", application_id):
            ruleset = self._store.get("ruleset", str(campaign.get("activeRulesetId")))
            budgets = self._store.all("store_budget", campaign["id"])
            found.append(Campaign(campaign, ruleset or NO_RULES, budgets))
        return Campaigns(found)

    def _application(self, application_id: int) -> _Application:
        """An Application; the same object until something changes."""
        return self._store.remembered(
            f"application {application_id}", _OF_APPLICATION, lambda: self._read_application(application_id)
        )

    def _read_application(self, application_id: int) -> _Application:
        document = self._store.get("application", str(application_id)) or {"id": application_id}
        filters = {}
        for one in self._store.all("cart_item_filter", application_id):
            expression = self._store.get("filter_expression", str(one.get("activeExpressionId")))
            if expression is not None:
                filters[one["name"]] = expression["expression"]
        tree = self._store.get("evaluation_tree", str(application_id))
        return _Application({**document, "loyaltyPrograms": self.loyalty_programs(application_id)}, filters, tree)

    def catalog_items(self, application_id: int, items: List[Document]) -> Mapping[str, Document]:
        """The items of the Application's catalog that a cart has, by SKU."""
        catalog = self.catalog_of(application_id)
        if catalog is None:
            return {}
        found = {item["sku"]: self._store.get("catalog_item", f"{catalog}/{item['sku']}") for item in items}
        moment = self.moment()
        return {sku: priced(item, moment) for sku, item in found.items() if item is not None}

    def catalog_of(self, application_id: int) -> Optional[int]:
        """The number of the catalog that an Application is connected to."""
        connected = self._store.remembered("catalogs", ("catalog",), self._connected)
        return connected.get(application_id)

    def _connected(self) -> Dict[int, int]:
        catalogs = self._store.all("catalog")
        return {number: one["id"] for one in catalogs for number in one.get("subscribedApplicationsIds") or ()}

    def strikethrough(
        self, application_id: int, items: Mapping[str, Document], moment: Optional[datetime] = None
    ) -> Dict[str, List[Document]]:
        """How catalog items are shown at a moment, or now: effects by SKU, as models `StrikethroughEffect`."""
        campaigns = self.campaigns(application_id)
        if not any(one.ruleset.get("strikethroughRules") for one in campaigns):
            return {sku: [] for sku in items}
        world = self._world(application_id, {"now": moment or self.moment(), "catalog": items})
        return strikethrough(world, StoredFacts(self._store, self._clock))

    def _advocate(self, code: Optional[str]) -> Optional[Document]:
        referral = self._store.get("referral", code) if code else None
        return self.other(Profiles).get(referral["advocateProfileIntegrationId"]) if referral else None

    def _card(self, cards: Optional[List[str]]) -> Optional[Document]:
        return self._store.get("card", cards[0]) if cards else None

    def _store_of(self, application_id: int, integration_id: Optional[str]) -> Optional[Document]:
        if integration_id is None:
            return None
        return self._store.get("store", f"{application_id}/{integration_id}")
