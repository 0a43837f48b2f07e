"""The blocks of rules in words.

Words are a list of texts and of values. A value is a list of one text, so that the page can set it apart:
`[["$Session.Total"], "is at least", ["100"]]`.
"""

from __future__ import annotations

import json
import re
from typing import Any, Callable, Dict, List, Mapping, Union

Block = Mapping[str, Any]
Words = List[Union[str, List[str]]]

_LONGEST = 2000  # characters of a value
_WHOLE_EXPRESSION = re.compile(r"\{\{((?:(?!\}\}).)*)\}\}", re.DOTALL)

#: How a `checkAttribute` block compares; `{}` stands for its value.
_OPERATORS = {
    "equals": "is {}",
    "not(equals)": "is not {}",
    "lessThan": "is less than {}",
    "lessThanOrEqual": "is at most {}",
    "greaterThan": "is more than {}",
    "greaterThanOrEqual": "is at least {}",
    "between": "is between {min} and {max}",
    "contains": "contains {}",
    "not(contains)": "does not contain {}",
    "matchesRegexp": "matches {}",
    "startsWith": "starts with {}",
    "endsWith": "ends with {}",
    "oneOf": "is one of {}",
    "not(oneOf)": "is none of {}",
    "inCollection": "is in the collection {}",
    "not(inCollection)": "is not in the collection {}",
    "empty": "is empty",
    "not(empty)": "is not empty",
    "exists": "is set",
    "not(exists)": "is not set",
    "isTrue": "is true",
    "isFalse": "is false",
    "containsAtLeast": "contains at least {count} of {values}",
    "containsExactly": "contains exactly {count} of {values}",
    "containsOneOf": "contains one of {values}",
    "containsNoneOf": "contains none of {values}",
    "containsAllOf": "contains all of {values}",
    "after": "is after {}",
    "before": "is before {}",
    "within": "is from {start} to {end}",
    "not(within)": "is not from {start} to {end}",
    "in": "lies in {values}",
    "not(in)": "lies outside of {values}",
}
_GROUPS = {"all": "All of these:", "atLeastOne": "At least one of these:", "none": "None of these:"}
_ACHIEVEMENT = {
    "justCompleted": "has just been completed",
    "started": "was started",
    "not(started)": "was not started",
    "inProgress": "is in progress",
    "not(inProgress)": "is not in progress",
    "completed": "is completed",
    "not(completed)": "is not completed",
}
_AUDIENCE = {
    "member": "is in the audience",
    "not(member)": "is not in the audience",
    "justJoined": "has just joined the audience",
    "justLeft": "has just left the audience",
}
_BALANCES = {
    "current": "active points",
    "pending": "pending points",
    "negative": "negative points",
    "tentativeCurrent": "active points after this session",
}
_CHANGES = {
    "setTo": ("Set", "to {}"),
    "increaseBy": ("Increase", "by {}"),
    "decreaseBy": ("Decrease", "by {}"),
    "multiplyBy": ("Multiply", "by {}"),
    "divideBy": ("Divide", "by {}"),
    "toggle": ("Switch", "over"),
    "laterBy": ("Move", "later by {}"),
    "earlierBy": ("Move", "earlier by {}"),
}
_TARGETS = {
    "session": "of the session",
    "profile": "of the customer",
    "advocateProfile": "of the advocate",
    "coupon": "of the coupon",
    "referral": "of the referral",
}


def value(of: Any) -> List[str]:
    """A value, as a part of words: an expression without its braces, a text as it is, anything else as JSON."""
    if isinstance(of, str):
        whole = _WHOLE_EXPRESSION.fullmatch(of.strip())
        text = whole[1].strip() if whole else of
    elif isinstance(of, (list, tuple)) and not any(isinstance(one, (list, tuple, Mapping)) for one in of):
        text = ", ".join(value(one)[0] for one in of)
    elif of is None:
        text = "nothing"
    else:
        text = json.dumps(of, ensure_ascii=False, default=str)
    return [text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."]


def words(block: Block) -> Words:
    """A block in words, without the blocks inside it."""
    made = _WORDS.get(str(block.get("type")))
    return _unknown(block) if made is None else made(block)


def _unknown(block: Block) -> Words:
    rest = {name: one for name, one in block.items() if name not in ("type", "id", "tags", "onFailure", "onError")}
    return [f"{block.get('type')}:", value(rest)]


def filled(phrase: str, block: Block) -> Words:
    """A phrase with properties of a block in place of `{name}`; `{}` is its `value`."""
    parts: Words = []
    for text, name in re.findall(r"([^{}]*)(\{\w*\})?", phrase):
        if text.strip():
            parts.append(text.strip())
        if name:
            parts.append(value(block.get(name[1:-1] or "value")))
    return parts


def _named(block: Block, name: str, *properties: str) -> List[str]:
    """What a block refers to by name, such as an audience."""
    of = block.get(name)
    if not isinstance(of, Mapping):
        return value(of)
    return value(next((of[one] for one in properties if of.get(one)), of.get("id")))


def _points(block: Block) -> Words:
    subledger = block.get("subledger")
    program: Words = ["of", _named(block, "program", "title", "name")]
    return [*program, "in the subledger", value(subledger)] if subledger else program


def _whose(who: Any) -> str:
    return "the advocate" if who == "Advocate" else "the customer"


def _target(of: Any, cart: str) -> Words:
    """What a block takes something off, or gives something for. cart: how it is said of the whole cart."""
    target: Block = of if isinstance(of, Mapping) else {}
    kind, name = str(target.get("type")), value(target.get("name"))
    if kind == "additionalCost":
        inner = target.get("target")
        cost: Words = ["the additional cost", _named(target, "additionalCost", "title", "name")]
        is_cart = not isinstance(inner, Mapping) or inner.get("type") in (None, "cart")
        return cost if is_cart else [*cost, "of", *_target(inner, cart)]
    made: Dict[str, Words] = {
        "allItems": ["each item"],
        "selector": ["each item of", name],
        "globalFilter": ["each item of the filter", name],
        "bundle": ["each bundle", name],
    }
    found = list(made.get(kind, [cart]))
    if kind == "bundle" and isinstance(target.get("item"), Mapping):
        found = ["one item of", *found]
    return [*found, "(shared among the units)"] if target.get("prorated") else found


def _params(block: Block) -> Words:
    params = block.get("params")
    if not isinstance(params, Mapping) or not params:
        return []
    return ["with", [", ".join(f"{name} = {value(one)[0]}" for name, one in params.items())]]


def _partial(block: Block) -> Words:
    return ["or what the budget has left"] if block.get("partial") else []


# -- checks -------------------------------------------------------------------------------------


def _check_attribute(block: Block) -> Words:
    operator = block.get("operator")
    phrase = _OPERATORS.get(operator) if isinstance(operator, str) else None
    rest = filled(phrase, block) if phrase else [str(operator), value(block.get("value"))]
    return [value(block.get("attribute")), *rest]


def _check_audience(block: Block) -> Words:
    verb = _AUDIENCE.get(str(block.get("operator")), f"{block.get('operator')} the audience")
    return [f"{_whose(block.get('profile')).capitalize()} {verb}", _named(block, "audience", "name")]


def _check_balance(block: Block) -> Words:
    which = _BALANCES.get(str(block.get("balance")), f"{block.get('balance')} points")
    phrase = _OPERATORS.get(str(block.get("operator")), f"{block.get('operator')} {{}}")
    phrase = phrase.replace("is ", "are ", 1)
    return [f"The {which}", *_points(block), *filled(phrase, block)]


def _check_budget(block: Block) -> Words:
    start: Words = ["The campaign's budget for", value(block.get("action"))]
    return [*start, *(filled("covers {}", block) if block.get("operator") == "enoughFor" else ["is not used up"])]


def _check_achievement(block: Block) -> Words:
    how = _ACHIEVEMENT.get(str(block.get("operator")), str(block.get("operator")))
    return ["The achievement", _named(block, "achievement", "title", "name"), how]


def _check_code(what: str) -> Callable[[Block], Words]:
    return lambda block: [f"A valid {what} code of this campaign was given", *([] if _redeems(block) else _UNREDEEMED)]


def _redeems(block: Block) -> bool:
    return block.get("redeem") is not False


_UNREDEEMED = ["(and is not redeemed)"]


# -- effects ------------------------------------------------------------------------------------


def _award_discount(block: Block) -> Words:
    off: Words = ["Take", value(block.get("value")), *_partial(block), "off"]
    return [*off, *_target(block.get("target"), "the cart"), "as", value(block.get("name"))]


def _award_points(block: Block) -> Words:
    recipient = _whose(block.get("recipient"))
    given: Words = [f"Give {recipient}", value(block.get("value")), "points", *_points(block), *_partial(block)]
    if isinstance(block.get("target"), Mapping) and block["target"].get("type") not in (None, "cart"):
        given += ["for", *_target(block["target"], "")]
    if block.get("validityDuration"):
        given += ["valid for", value(block["validityDuration"])]
    return given


def _award_item(block: Block) -> Words:
    return ["Add", value(block.get("quantity")), "of", value(block.get("sku")), "for free", *_partial(block)]


def _award_giveaway(block: Block) -> Words:
    return [f"Give {_whose(block.get('profile'))} a code of the pool", _named(block, "giveawayPool", "name")]


def _custom_effect(block: Block) -> Words:
    given: Words = ["Give the custom effect", _named(block, "customEffect", "name", "title"), *_params(block)]
    target = block.get("target")
    is_cart = not isinstance(target, Mapping) or target.get("type") in (None, "cart")
    return given if is_cart else [*given, "for", *_target(target, "")]


def _change_attribute(block: Block) -> Words:
    verb, phrase = _CHANGES.get(str(block.get("operator")), (str(block.get("operator")), "{}"))
    target = block.get("target")
    kind = str(target.get("type") if isinstance(target, Mapping) else None)
    whose: Words = [_TARGETS[kind]] if kind in _TARGETS else ["of", *_target(target, "the cart")]
    return [verb, _named(block, "attribute", "name", "title"), *whose, *filled(phrase, block)]


def _change_audience(block: Block) -> Words:
    way = "Remove {} from" if block.get("operator") == "remove" else "Add {} to"
    return [f"{way.format(_whose(block.get('profile')))} the audience", _named(block, "audience", "name")]


def _create_code(what: str, whose: str) -> Callable[[Block], Words]:
    def made(block: Block) -> Words:
        created: Words = [f"Create a {what} code"]
        if block.get("pattern"):
            created.append(value(block["pattern"]))
        created += ["in campaign", value(block.get("campaignId"))]
        return [*created, "for", value(block[whose])] if block.get(whose) else created

    return made


def _notification(block: Block) -> Words:
    shown: Words = [f"Show the message ({block.get('notificationType')})", value(block.get("title"))]
    return [*shown, "with the text", value(block["body"])] if block.get("body") else shown


def _change_expiry(block: Block) -> Words:
    way = "later by" if block.get("operator") == "laterBy" else "at"
    points: Words = [f"Let the points of {_whose(block.get('recipient'))}", *_points(block)]
    return [*points, f"expire {way}", value(block.get("value"))]


_WORDS: Dict[str, Callable[[Block], Words]] = {
    "group": lambda block: [_GROUPS.get(str(block.get("operator")), f"{block.get('operator')} of these:")],
    "passthrough": lambda block: ["The expression holds:"],
    "checkAttribute": _check_attribute,
    "checkAudience": _check_audience,
    "checkLoyaltyBalance": _check_balance,
    "checkCoupon": _check_code("coupon"),
    "checkReferral": _check_code("referral"),
    "checkEvent": lambda block: ["The event is", value(block.get("eventType"))],
    "checkAchievement": _check_achievement,
    "checkBudget": _check_budget,
    "checkLoyaltyCard": lambda block: [
        f"A loyalty card is {'not ' if block.get('operator') == 'not(linked)' else ''}used"
    ],
    "checkTier": lambda block: [
        f"The customer is {'not ' if block.get('operator') == 'not(member)' else ''}in the tier",
        _named(block, "tier", "name"),
    ],
    "awardDiscount": _award_discount,
    "awardItem": _award_item,
    "awardGiveaway": _award_giveaway,
    "awardLoyaltyPoints": _award_points,
    "redeemLoyaltyPoints": lambda block: ["Spend", value(block.get("value")), "points", *_points(block)],
    "updateLoyaltyPointsExpiry": _change_expiry,
    "showNotification": _notification,
    "triggerWebhook": lambda block: ["Call the webhook", _named(block, "webhook", "title", "name"), *_params(block)],
    "triggerCustomEffect": _custom_effect,
    "updateAttributeValue": _change_attribute,
    "updateAudienceMembership": _change_audience,
    "updateAchievementProgress": lambda block: [
        "Advance the achievement",
        _named(block, "achievement", "title", "name"),
        "by",
        value(block.get("value")),
    ],
    "createCoupon": _create_code("coupon", "recipientId"),
    "createReferral": _create_code("referral", "friendId"),
    "reserveCoupon": lambda block: ["Reserve the coupon for the customer"],
}
