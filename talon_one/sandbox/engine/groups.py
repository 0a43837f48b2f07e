"""The evaluation tree: groups of campaigns and groups, and which of those that are triggered apply.

Mode `stackable`: all of them. `listOrder`: the first; those after it are not run. `highestDiscount`,
`lowestDiscount`: the one that gives the most or the least; each is run from the same state. A group in a
group takes part as one element. With the scope `cartItem`, the elements compete for each unit of the cart.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Dict, List, NamedTuple, Optional, Sequence

from talon_one.sandbox.engine.campaigns import LOWER, NOT_FIRST, Left, Runner
from talon_one.sandbox.engine.journal import Change, Unit, total
from talon_one.sandbox.engine.values import ZERO
from talon_one.sandbox.engine.world import Campaign, Document

_OLD_MODES = {"ALL": "stackable", "FIRST": "listOrder"}
_MODES = ("stackable", "listOrder", "highestDiscount", "lowestDiscount")


def mode_of(node: Document) -> str:
    """The mode of a group."""
    mode = node.get("evaluationMode") or _OLD_MODES.get(node.get("operator", "ALL"), "stackable")
    return mode if mode in _MODES else "stackable"


def tree_of(tree: Optional[Document], campaigns: Sequence[int]) -> Document:
    """The evaluation tree, with all campaigns: those that it does not name come last in the base group."""
    if tree is None:
        tree = {"type": "SET", "evaluationMode": "stackable", "elements": []}
    named = set(campaigns_of(tree))
    missing = [{"type": "CAMPAIGN", "campaignId": one} for one in campaigns if one not in named]
    return {**tree, "elements": [*tree.get("elements", ()), *missing]} if missing else tree


def campaigns_of(node: Document) -> List[int]:
    """The numbers of the campaigns in a part of the tree, in order."""
    if node["type"] == "CAMPAIGN":
        return [int(node["campaignId"])]
    return [one for element in node.get("elements") or () for one in campaigns_of(element)]


def memberships(node: Document, found: Optional[Dict[int, Document]] = None) -> Dict[int, Document]:
    """What effects say of the group of each campaign."""
    found = {} if found is None else found
    for element in node.get("elements") or ():
        if element["type"] == "CAMPAIGN":
            if "groupId" in node:
                group = {"evaluationGroupID": node["groupId"], "evaluationGroupMode": mode_of(node)}
                found[int(element["campaignId"])] = group
        else:
            memberships(element, found)
    return found


class _Trial(NamedTuple):
    """An element of a group that was run, and taken back."""

    element: Document
    triggered: bool
    changes: Sequence[Change]
    discount: Decimal
    of_units: Dict[Unit, Decimal]  #: what its effects take off each unit that they are about


class Groups:
    """Runs an evaluation tree."""

    def __init__(self, runner: Runner, campaigns: Dict[int, Campaign], complete: bool) -> None:
        """campaigns: those that are considered. complete: whether modes are not heeded."""
        self._runner = runner
        self._campaigns = campaigns
        self._complete = complete

    def run(self, node: Document) -> bool:
        """Run a part of the tree; whether a campaign of it applies."""
        if node["type"] == "CAMPAIGN":
            campaign = self._campaigns.get(int(node["campaignId"]))
            return campaign is not None and self._runner.run(campaign)
        mode = "stackable" if self._complete else mode_of(node)
        elements: List[Document] = node.get("elements") or []
        if mode == "stackable":
            triggered = [self.run(element) for element in elements]
            return any(triggered)
        if node.get("evaluationScope") == "cartItem":
            return self._compete_for_units(elements, mode)
        if mode == "listOrder":
            return self._first(elements)
        return self._extreme(elements, mode)

    def _first(self, elements: Sequence[Document]) -> bool:
        for index, element in enumerate(elements):
            if self.run(element):
                for other in elements[index + 1 :]:
                    self._exclude(other, NOT_FIRST)
                return True
        return False

    def _extreme(self, elements: Sequence[Document], mode: str) -> bool:
        trials = [self._try(element) for element in elements]
        triggered = [trial for trial in trials if trial.triggered]
        pick = max if mode == "highestDiscount" else min
        winner = pick(triggered, key=lambda trial: trial.discount) if triggered else None
        for trial in trials:
            if trial is winner or not trial.triggered:
                self._runner.state.journal.again(trial.changes)
            else:
                self._exclude(trial.element, LOWER)
        return winner is not None

    def _compete_for_units(self, elements: Sequence[Document], mode: str) -> bool:
        """Each unit goes to one element. What is about no unit stays with those that won one, or want none."""
        trials = [self._try(element) for element in elements]
        winners: Dict[Unit, int] = {}
        for index, trial in enumerate(trials):
            if trial.triggered:
                for unit, discount in trial.of_units.items():
                    best = winners.get(unit)
                    if best is None or _better(mode, discount, trials[best].of_units[unit]):
                        winners[unit] = index
        applies = False
        for index, trial in enumerate(trials):
            won = {unit for unit, winner in winners.items() if winner == index}
            if trial.triggered and trial.of_units and not won:
                self._exclude(trial.element, NOT_FIRST if mode == "listOrder" else LOWER)
                continue
            kept = [change for change in trial.changes if change.unit is None or change.unit in won]
            self._runner.state.journal.again(kept if trial.triggered else trial.changes)
            applies = applies or trial.triggered
        return applies

    def _try(self, element: Document) -> _Trial:
        """Run an element, and take it back."""
        journal, effects = self._runner.state.journal, self._runner.state.effects
        mark, before = journal.mark(), len(effects)
        triggered = self.run(element)
        discount = total([emitted.discount for emitted in effects[before:]])
        changes = journal.back(mark)
        of_units: Dict[Unit, Decimal] = {}
        for change in changes:
            if change.unit is not None and change.target is effects:
                of_units[change.unit] = of_units.get(change.unit, ZERO) + change.value.discount
        return _Trial(element, triggered, changes, discount, of_units)

    def _exclude(self, element: Document, left: Left) -> None:
        for campaign_id in campaigns_of(element):
            if campaign_id in self._campaigns:
                self._runner.status[campaign_id] = left


def _better(mode: str, discount: Decimal, best: Decimal) -> bool:
    if mode == "highestDiscount":
        return discount > best
    return mode == "lowestDiscount" and discount < best
