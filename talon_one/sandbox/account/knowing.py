"""Which rules of a seed the engine runs whole, and what of the others it does not know."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any, Dict, List, Mapping, NamedTuple, Optional

from talon_one.sandbox.engine.unknown import Finding, findings
from talon_one.sandbox.engine.world import NoFacts, World
from talon_one.sandbox.seed import Seed

Document = Dict[str, Any]

_MOMENT = datetime(2026, 1, 1, tzinfo=timezone.utc)  # of a world in which nothing happens


class Known(NamedTuple):
    """What is known of the rules of a campaign."""

    campaign_id: int
    name: str
    rules: List[Finding]


class _Definitions(NoFacts):
    """Custom effects by their names, in a place where there is nothing else."""

    def __init__(self, named: Mapping[str, Document]) -> None:
        self._named = named

    def custom_effect_named(self, name: str) -> Optional[Document]:
        """The custom effect of an API name."""
        return self._named.get(name)


def known_rules(seed: Seed) -> List[Known]:
    """How much of the rules of a seed the engine knows, by campaign."""
    effects = {one.document["name"]: one.document for one in seed.things if one.kind == "custom_effect"}
    facts = _Definitions(effects)
    filters: Dict[str, Any] = {one.document["name"]: [] for one in seed.things if one.kind == "cart_item_filter"}
    world = World(now=_MOMENT, application={"id": seed.application_id}, filters=filters)
    return [
        Known(one.id, one.document["name"], findings(world, facts, one.ruleset))
        for one in seed.campaigns
        if one.ruleset is not None
    ]


def unknown_blocks(files: Mapping[str, Document], filters: Optional[Mapping[str, Any]] = None) -> int:
    """How many things the engine does not know of the rulesets in the files of a seed."""
    world = World(now=_MOMENT, application={}, filters=filters or {})
    rulesets = [
        one["ruleset"] for settings in files.values() for one in settings.get("campaigns", ()) if "ruleset" in one
    ]
    return sum(len(rule.unknown) for one in rulesets for rule in findings(world, NoFacts(), one))
