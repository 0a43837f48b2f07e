"""How a seed becomes what the sandbox keeps: once, when its database is new."""

from __future__ import annotations

from typing import Any, Dict, Iterable, Iterator, Optional, Tuple

from talon_one.sandbox.engine.simple import ruleset
from talon_one.sandbox.seed import CREATED, Campaign, Seed
from talon_one.sandbox.store import Store

Document = Dict[str, Any]
_Row = Tuple[str, object, Document]  # key, parent, document


def plant(store: Store, seed: Seed, origin: Document) -> None:
    """Keep what a seed names, unless that was done before: then what has become of it stays.

    origin: what is to be known of where the seed came from.
    """
    with store.transaction():
        if planted(store) is not None:
            return
        store.put("seeded", "", {**origin, "apiKeys": list(seed.api_keys)})
        store.put("owner", "", {"id": seed.application_id})
        for entity in seed.attributes:
            store.put("declared", entity, {})
        if seed.additional_costs is not None:
            store.put("declared", "additionalCosts", {})
        for kind, rows in _rows(seed):
            made = list(rows)
            store.put_all(kind, made)
            store.start_ids_after(kind, max((document.get("id", 0) for _, __, document in made), default=0))


def planted(store: Store) -> Optional[Document]:
    """What is known of the seed that a store was made from; None where it is new."""
    return store.get("seeded", "")


def _rows(seed: Seed) -> Iterator[Tuple[str, Iterable[_Row]]]:
    yield "application", [(str(seed.application_id), "", seed.application)]
    if seed.evaluation_tree is not None:
        yield "evaluation_tree", [(str(seed.application_id), "", seed.evaluation_tree)]
    yield "campaign", ((str(one.id), seed.application_id, one.document) for one in seed.campaigns)
    yield "ruleset", ((str(one.document["activeRulesetId"]), one.id, _ruleset(one, seed)) for one in seed.campaigns)
    yield (
        "coupon",
        ((coupon["value"], one.id, coupon) for one in seed.campaigns for coupon in one.coupons),
    )
    yield (
        "referral",
        ((referral["code"], one.id, referral) for one in seed.campaigns for referral in one.referrals),
    )
    yield "loyalty_program", ((str(number), "", program) for number, program in seed.programs.items())
    yield "additional_cost", ((str(one["id"]), "", one) for one in seed.additional_costs or ())
    attributes = [one for defined in seed.attributes.values() for one in defined.values()]
    yield "attribute", ((str(one["id"]), one["entity"], one) for one in attributes)
    for kind in dict.fromkeys(thing.kind for thing in seed.things):
        yield kind, ((one.key, one.parent, one.document) for one in seed.things if one.kind == kind)


def _ruleset(campaign: Campaign, seed: Seed) -> Document:
    if campaign.ruleset is not None:
        return campaign.ruleset
    made = ruleset([rule.as_given() for rule in campaign.rules], campaign.document["activeRulesetId"], seed.programs)
    return {**made, "created": CREATED, "userId": 1, "campaignId": campaign.id}
