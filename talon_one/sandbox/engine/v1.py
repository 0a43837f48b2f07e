"""Rulesets of the older form, with Talang expressions, as rulesets of typed blocks.

| Talang | block |
| --- | --- |
| `["and", ...]` at the top | one block for each condition |
| `["couponValid"]` `["referralValid"]` | `checkCoupon` `checkReferral`, with redemption |
| `["and" / "or" / "not", ...]` with one of these inside | `group` of the operator `all`, `atLeastOne`, `none` |
| any other condition | `passthrough` |
| `["setDiscount", name, amount]` | `awardDiscount` of the cart |
| `["notification", title, {"body": text}]` | `showNotification` |
| `["!", "callApi<id>", ...]` | `triggerWebhook` |
| any other `["!", name, ...]` | `triggerCustomEffect`, by the name of its definition |
| any other effect | a `passthrough` block that fails, with the function that is not known |
"""

from __future__ import annotations

import json
import re
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence

from talon_one.sandbox.engine import talang
from talon_one.sandbox.engine.scope import Binding
from talon_one.sandbox.engine.values import EvaluationError, Unsupported
from talon_one.sandbox.engine.world import Document

#: A block that has this set was wrapped in `catch`: an `EvaluationError` (but not `Unsupported`) of it
#: does nothing, and the rule goes on.
CAUGHT = "caught"

_CODES = {"couponvalid": "checkCoupon", "referralvalid": "checkReferral"}
_WEBHOOK = re.compile(r"callApi([0-9]{1,18})", re.ASCII | re.IGNORECASE)


def translated(ruleset: Mapping[str, Any]) -> Document:
    """A `Ruleset` as a `RulesetV2`. What is not known becomes a `passthrough` block, which fails when run.

    Values that are computed are `Expression`s, which `expressions.evaluate` takes. Each rule keeps its
    `bindings`, and so does the ruleset: see `bindings_of`.
    """
    kept = {name: value for name, value in ruleset.items() if name not in ("rules", "strikethroughRules")}
    return {
        **kept,
        "promotionRules": [_rule(rule) for rule in _documents(ruleset.get("rules"))],
        "strikethroughRules": [_rule(rule) for rule in _documents(ruleset.get("strikethroughRules"))],
    }


def typed(block: Mapping[str, Any]) -> Document:
    """A `passthrough` block as the typed block of the same meaning, where its expression is known to have one.

    Any other comes back as it is: it is a condition, for `conditions.condition`.
    """
    expression = block.get("expression")
    inner = _uncaught(expression)
    caught = inner is not expression
    made = _code_check(expression)
    if made is None and (caught or _name(inner) != "!"):  # a call in `catch` is an effect, else it is a condition
        made = _effect(inner)
    if made is None:
        return dict(block)
    about = {name: block[name] for name in ("id", "tags", "onFailure", "onError") if name in block}
    return {**about, **made, CAUGHT: True} if caught else {**about, **made}


def bindings_of(bindings: Sequence[Mapping[str, Any]]) -> Dict[str, Binding]:
    """Bindings of a rule or ruleset of the older form, for `Scope.bound`."""
    return {str(binding.get("name")): talang.compiled(binding.get("expression")) for binding in _documents(bindings)}


def _documents(given: Any) -> List[Mapping[str, Any]]:
    return [one for one in given if isinstance(one, Mapping)] if isinstance(given, (list, tuple)) else []


def _rule(rule: Mapping[str, Any]) -> Document:
    kept = {name: value for name, value in rule.items() if name not in ("condition", "effects")}
    try:
        return {**kept, "blocks": _blocks(rule)}
    except RecursionError:
        failing = talang.failing(EvaluationError("the expressions of the rule are nested too deeply"))
        return {**kept, "blocks": [{"type": "passthrough", "expression": failing}]}


def _blocks(rule: Mapping[str, Any]) -> List[Document]:
    blocks = _conditions(rule.get("condition"))
    effects = rule.get("effects")
    for effect in effects if isinstance(effects, (list, tuple)) else ():
        inner = _uncaught(effect)
        if _name(inner) == "noop":
            continue
        made = _effect(inner) or _unknown_effect(inner)
        blocks.append(made if inner is effect else {**made, CAUGHT: True})
    return blocks


def _name(expression: Any) -> str:
    """The name of the function that an expression calls, in lower case; empty where it calls none."""
    if isinstance(expression, (list, tuple)) and expression and isinstance(expression[0], str):
        return expression[0].lower()
    return ""


def _uncaught(expression: Any) -> Any:
    """The effect inside of `["catch", ["noop"], effect]`; anything else as it is."""
    if _name(expression) == "catch" and len(expression) == 3 and _name(expression[1]) == "noop":
        return expression[2]
    return expression


# -- conditions ---------------------------------------------------------------------------------


def _conditions(expression: Any) -> List[Document]:
    """The blocks of a rule's condition, all of which have to hold."""
    if _name(expression) == "and":
        return [_condition(inner) for inner in expression[1:]]
    return [_condition(expression)]


def _condition(expression: Any) -> Document:
    check = _code_check(expression)
    if check is not None:
        return check
    name = _name(expression)
    if _mentions_code(expression):
        if name in ("and", "or"):
            operator = "all" if name == "and" else "atLeastOne"
            return _group(operator, expression[1:])
        if name == "not" and len(expression) == 2:
            return _group("none", expression[1:])
        if name == "catch" and len(expression) == 3 and expression[1] is False:
            return _condition(expression[2])  # an error fails a condition anyway
    return {"type": "passthrough", "expression": expression}


def _group(operator: str, conditions: Sequence[Any]) -> Document:
    return {"type": "group", "operator": operator, "blocks": [_condition(inner) for inner in conditions]}


def _code_check(expression: Any) -> Optional[Document]:
    """The check of the session's code; None for another expression."""
    name = _name(expression)
    return {"type": _CODES[name], "redeem": True} if name in _CODES and len(expression) == 1 else None


def _mentions_code(expression: Any) -> bool:
    return _name(expression) in _CODES or (
        isinstance(expression, (list, tuple)) and any(map(_mentions_code, expression))
    )


# -- effects ------------------------------------------------------------------------------------


def _effect(expression: Any) -> Optional[Document]:
    """The block of an effect; None where the effect, or its arguments, are not known."""
    make = _EFFECTS.get(_name(expression))
    return None if make is None else make(expression[1:])


def _set_discount(arguments: Sequence[Any]) -> Optional[Document]:
    if len(arguments) != 2 or not isinstance(arguments[0], str):
        return None
    value = talang.compiled(arguments[1])
    target = {"type": "cart"}
    return {"type": "awardDiscount", "name": arguments[0], "value": value, "partial": False, "target": target}


def _notification(arguments: Sequence[Any]) -> Optional[Document]:
    if len(arguments) != 2 or not isinstance(arguments[1], Mapping):
        return None
    title, details = arguments
    return {
        "type": "showNotification",
        "notificationType": str(details.get("type") or "Info"),
        "title": talang.compiled(title),
        "body": talang.compiled(details.get("body", "")),
    }


def _call(arguments: Sequence[Any]) -> Optional[Document]:
    if not arguments or not isinstance(arguments[0], str):
        return None
    name, given = arguments[0], [talang.compiled(argument) for argument in arguments[1:]]
    webhook = _WEBHOOK.fullmatch(name)
    params = {str(index): value for index, value in enumerate(given)}
    if webhook is not None:
        return {"type": "triggerWebhook", "webhook": {"id": int(webhook.group(1))}, "params": params}
    return {"type": "triggerCustomEffect", "customEffect": {"name": name}, "params": params}


_EFFECTS: Dict[str, Callable[[Sequence[Any]], Optional[Document]]] = {
    "setdiscount": _set_discount,
    "notification": _notification,
    "!": _call,
}


def _unknown_effect(expression: Any) -> Document:
    """A block that fails with the function that is not known, whatever the arguments are."""
    name = talang.unknown_in(expression)
    if name is not None:
        what = [name]
    else:
        what = [f"{expression[0]} as an effect" if _name(expression) else "a value as an effect"]
    failing = talang.failing(Unsupported(json.dumps(what)), expression)
    return {"type": "passthrough", "expression": failing}
