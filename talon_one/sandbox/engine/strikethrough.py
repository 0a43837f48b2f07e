"""Strikethrough rules: the reduced prices and the labels that the items of a catalog are shown with.

Each item of the catalog is a cart of its own, of one unit. Rules may use what they know of it as
`$Item`; there is no profile, no session but for the item, and no budget.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Dict, List

from talon_one.sandbox.engine.campaigns import Runner, left_out
from talon_one.sandbox.engine.evaluation import settled
from talon_one.sandbox.engine.groups import Groups, memberships, tree_of
from talon_one.sandbox.engine.state import State
from talon_one.sandbox.engine.world import Campaign, Document, Facts, World

#: How strikethrough effects call those of sessions; rules have no others.
_TYPES = {"setDiscountPerItem": "setDiscountPerItem", "customEffect": "customEffectPerItem"}
_PROPS = ("name", "value", "effectId", "payload")
_OF_EFFECT = ("campaignId", "rulesetId", "ruleIndex", "ruleName")
_OF_PRICE = ("selectedPriceType", "selectedPrice", "adjustmentReferenceId")


def strikethrough(world: World, facts: Facts) -> Dict[str, List[Document]]:
    """By the SKU of each item of the world's catalog: the effects that it is shown with, as the models
    `StrikethroughEffect`."""
    # Whom a campaign is for is said by the effect; stores and budgets concern sessions.
    open_to_all: Document = {"limits": [], "linkedStoreIds": [], "targetedAudienceIds": []}
    campaigns = [Campaign({**one.document, **open_to_all}, one.ruleset) for one in world.campaigns]
    application = {**world.application, "enableCascadingDiscounts": False}
    bare = replace(
        world,
        application=application,
        campaigns=campaigns,
        profile=None,
        advocate=None,
        event=None,
        store=None,
        card=None,
        catalog={},
    )
    running = {int(one.document["id"]): one for one in campaigns if left_out(one, bare, facts) is None}
    documents = {int(one.document["id"]): one.document for one in world.campaigns}
    tree = tree_of(bare.tree, list(running))
    found: Dict[str, List[Document]] = {}
    for sku, item in world.catalog.items():
        state = State(replace(bare, session=_cart_of(sku, item)), facts)
        (unit,) = state.scope.read(("Session", "CartItems"))
        state.scope = state.scope.child(Item=unit)
        runner = Runner(state, memberships(tree), {}, None, strikethrough=True)
        Groups(runner, running, complete=False).run(tree)
        emitted = [one.document for one in settled(state)[0]]
        found[sku] = [_shown(one, documents) for one in emitted if one["effectType"] in _TYPES]
    return found


def _cart_of(sku: str, item: Document) -> Document:
    """A session that has nothing but the item."""
    line = {name: value for name, value in item.items() if name in ("price", "product", "prices")}
    given = item.get("attributes") or {}
    attributes = given if isinstance(given, dict) else {one["name"]: one.get("value") for one in given}
    return {"cartItems": [{**line, "sku": sku, "quantity": 1, "position": 0, "attributes": attributes}]}


def _shown(effect: Document, campaigns: Dict[int, Document]) -> Document:
    campaign = campaigns[int(effect["campaignId"])]
    shown: Document = {name: effect[name] for name in (*_OF_EFFECT, *_OF_PRICE) if name in effect}
    shown["type"] = _TYPES[effect["effectType"]]
    given = effect["props"]
    shown["props"] = {name: given[name] for name in _PROPS if name in given}
    if effect["effectType"] == "setDiscountPerItem":
        shown["props"]["name"] = given["name"].rpartition("#")[0]  # without the position, which it has none of
    for name in ("startTime", "endTime"):
        if campaign.get(name):
            shown[name] = campaign[name]
    audiences = campaign.get("targetedAudienceIds") or ()
    shown["targets"] = [{"type": "AUDIENCE", "audience": {"id": one}} for one in audiences] or [{"type": "NONE"}]
    return shown
