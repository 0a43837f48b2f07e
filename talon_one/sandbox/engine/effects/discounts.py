"""Discounts: on the session, on units of the cart, on bundles of them, and on additional costs."""

from __future__ import annotations

from decimal import ROUND_DOWN, Decimal
from typing import List, Optional, Sequence, Tuple

from talon_one.sandbox.engine.bundles import Bundle
from talon_one.sandbox.engine.cascade import Key, cost_of, worth
from talon_one.sandbox.engine.context import Context
from talon_one.sandbox.engine.expressions import evaluate_number
from talon_one.sandbox.engine.failures import LIMIT_REACHED, Failed, unavailable
from talon_one.sandbox.engine.journal import total
from talon_one.sandbox.engine.roots import Unit
from talon_one.sandbox.engine.selectors import bundles_of
from talon_one.sandbox.engine.values import CONTEXT, ZERO, EvaluationError, Unsupported, divide, multiply, subtract
from talon_one.sandbox.engine.world import Document

_MONEY, _COUNT = "setDiscount", "setDiscountEffect"


def award_discount(block: Document, context: Context) -> None:
    """The block `awardDiscount`."""
    target = block["target"]
    kind = target["type"]
    if kind == "cart":
        wanted = evaluate_number(block["value"], context.scope)
        keys = context.state.cascade.of_session()
        _discount(block, context, "setDiscount", {"name": block["name"]}, wanted, keys)
    elif kind == "additionalCost":
        _discount_costs(block, context)
    elif kind == "bundle":
        for bundle in bundles_of(target.get("name"), context.scope):
            with context.within(bundle):
                _discount_bundle(block, context, bundle)
    elif kind in ("allItems", "selector", "globalFilter"):
        units = context.units(target)
        if target.get("prorated"):
            _spread(block, context, evaluate_number(block["value"], context.scope), units, {})
        else:
            _discount_each(block, context, units, {})
    else:
        raise Unsupported(f'the target "{kind}" of a discount')


def partial(block: Document, context: Context) -> bool:
    """Whether a discount may be granted in part."""
    return bool(block.get("partial") or context.state.world.application.get("enablePartialDiscounts"))


def _discount(
    block: Document,
    context: Context,
    effect_type: str,
    props: Document,
    wanted: Decimal,
    keys: List[Key],
    unit: Optional[Unit] = None,
) -> bool:
    """One discount of one thing; whether there was anything to take off."""
    cascade, value = context.state.cascade, wanted
    if cascade.enabled:
        value = min(value, cascade.left(keys, unit))
    if value <= 0:
        return False
    value, uses = context.grant(_MONEY, value, _COUNT, partial(block, context))
    if cascade.enabled:
        cascade.take(keys, value)
        if effect_type == "setDiscount":
            props["scope"] = cascade.scope
        elif effect_type == "setDiscountPerItem":
            props["scope"] = cascade.item_scope
    props["value"] = value
    if value < wanted:
        props["desiredValue"] = wanted
    context.emit(effect_type, props, item=unit, discount=value, uses=uses)
    return True


def _discount_each(block: Document, context: Context, units: Sequence[Unit], more: Document) -> None:
    """Each unit gets the amount that the block has for it."""
    given = False
    for unit, scope in context.each(units):
        wanted = evaluate_number(block["value"], scope)
        props = {**_place(block, unit), **more}
        keys = context.state.cascade.of_unit(unit)
        try:
            given = _discount(block, context, "setDiscountPerItem", props, wanted, keys, unit) or given
        except Failed as failure:
            _stop_unless_given(failure, block, context, given)
            return


def _stop_unless_given(failure: Failed, block: Document, context: Context, given: bool) -> None:
    """Partial rewards: units for which nothing is left get nothing, as long as some unit got something."""
    if not (given and failure.error == LIMIT_REACHED and partial(block, context)):
        raise failure


def _spread(block: Document, context: Context, wanted: Decimal, units: Sequence[Unit], more: Document) -> None:
    """One amount is spread over the units, in proportion to their prices, or to what is left of these."""
    if wanted <= 0 or not units:
        return
    state, granted = context.state, wanted
    weights = [max(worth(unit), ZERO) for unit in units]
    if state.cascade.enabled:
        granted = min(granted, state.cascade.room(units))
        weights = [state.cascade.left(state.cascade.of_unit(unit), unit) for unit in units]
        if granted <= 0:
            return
    granted = state.budgets.check(context.place, _MONEY, granted, partial(block, context))
    wishes = shares(wanted, weights)
    for (unit, _), wish, share in zip(context.each(units), wishes, shares(granted, weights)):
        if share <= 0:
            continue
        grant = context.grant(_MONEY, share, _COUNT)
        props = {**_place(block, unit), "value": share, "totalDiscount": granted, **more}
        if granted < wanted:
            props["desiredValue"], props["desiredTotalDiscount"] = wish, wanted
        if state.cascade.enabled:
            props["scope"] = state.cascade.item_scope
            state.cascade.take(state.cascade.of_unit(unit), share)
        context.emit("setDiscountPerItem", props, item=unit, discount=share, uses=grant.uses)


def shares(amount: Decimal, weights: Sequence[Decimal]) -> List[Decimal]:
    """The amount in parts, in proportion to the weights, or equal parts where all weights are 0.

    The parts add up to the amount: the last with a weight gets what is left of it.
    """
    whole = total(weights)
    if not whole:
        weights, whole = [Decimal(1)] * len(weights), Decimal(len(weights))
    last = max(index for index, weight in enumerate(weights) if weight)
    # Digits as fine as the amount's own, so that adding the parts up again rounds nothing.
    finest = Decimal((0, (1,), amount.adjusted() - CONTEXT.prec + 1))
    parts = [ZERO] * len(weights)
    for index, weight in enumerate(weights[:last]):
        parts[index] = divide(multiply(amount, weight), whole).quantize(finest, ROUND_DOWN, CONTEXT)
    parts[last] = subtract(amount, total(parts))
    return parts


def _discount_bundle(block: Document, context: Context, bundle: Bundle) -> None:
    target = block["target"]
    more: Document = {"bundleIndex": bundle.index, "bundleName": bundle.name}
    chosen = _chosen(target["item"], bundle, context) if target.get("item") else None
    if not target.get("prorated"):
        _discount_each(block, context, bundle.units if chosen is None else [chosen], more)
    elif chosen is None:
        _spread(block, context, evaluate_number(block["value"], context.scope), bundle.units, more)
    else:
        more["targetedItemPosition"], more["targetedItemSubPosition"] = chosen.position, chosen.sub_position
        wanted = evaluate_number(block["value"], context.scope.child(Item=chosen))
        _spread(block, context, wanted, bundle.units, more)


def _chosen(item: Document, bundle: Bundle, context: Context) -> Unit:
    """The unit of a bundle that a target means; the first of several that are equal."""
    if item["type"] == "byIndex":
        index = int(item["value"])
        if not 0 <= index < len(bundle.units):
            raise EvaluationError(f"a bundle {bundle.name} has no item {index}")
        return bundle.units[index]
    if item["type"] != "byAttribute":
        raise Unsupported(f'the choice "{item["type"]}" of an item of a bundle')
    ranked: List[Tuple[Decimal, Unit]] = []
    for unit in bundle.units:
        ranked.append((evaluate_number(item["attribute"], context.scope.child(Item=unit)), unit))
    pick = max if item["direction"] == "highest" else min
    return pick(ranked, key=lambda pair: pair[0])[1]


def _discount_costs(block: Document, context: Context) -> None:
    """A discount of an additional cost, of the session or of units."""
    reference, target = block["target"]["additionalCost"], block["target"]["target"]
    name, cascade = reference["name"], context.state.cascade
    about: Document = {"additionalCostId": reference["id"], "additionalCost": name}
    if target["type"] == "cart":
        if cost_of(context.state.world.session or {}, name) is None:
            raise unavailable(f"the session has no additional cost {name}")
        wanted = evaluate_number(block["value"], context.scope)
        props = {"name": block["name"], **about}
        _discount(block, context, "setDiscountPerAdditionalCost", props, wanted, cascade.of_cost(name))
        return
    units = context.units(target)
    for unit in units:
        if cost_of(unit.document, name) is None:
            raise unavailable(f"item {unit.position} has no additional cost {name}")
    given = False
    for unit, scope in context.each(units):
        wanted = evaluate_number(block["value"], scope)
        props, keys = {**_place(block, unit), **about}, cascade.of_cost(name, unit)
        try:
            made = _discount(block, context, "setDiscountPerAdditionalCostPerItem", props, wanted, keys, unit)
        except Failed as failure:
            _stop_unless_given(failure, block, context, given)
            return
        given = made or given


def _place(block: Document, unit: Unit) -> Document:
    return {"name": f"{block['name']}#{unit.position}", "position": unit.position, "subPosition": unit.sub_position}
