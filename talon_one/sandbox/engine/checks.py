"""Conditions other than those of attributes: of codes, events, audiences, points, cards, achievements, budgets.

Each raises `Failed` where it does not hold, with what it found. `not(x)` holds exactly where `x` does not.
"""

from __future__ import annotations

import operator
from typing import Any, Callable, Dict, Tuple

from talon_one.sandbox.engine.context import Context
from talon_one.sandbox.engine.effects.other import progress
from talon_one.sandbox.engine.effects.points import active, balance
from talon_one.sandbox.engine.failures import Failed
from talon_one.sandbox.engine.state import Ledger
from talon_one.sandbox.engine.values import ZERO, Unsupported, number, shown
from talon_one.sandbox.engine.world import Document

NO_COUPON = "no coupon code of this campaign was given"

Check = Callable[[Document, Context], None]

_COMPARE: Dict[str, Callable[[Any, Any], bool]] = {
    "equals": operator.eq,
    "not(equals)": operator.ne,
    "lessThan": operator.lt,
    "lessThanOrEqual": operator.le,
    "greaterThan": operator.gt,
    "greaterThanOrEqual": operator.ge,
}


def _negated(name: str) -> Tuple[str, bool]:
    return (name[4:-1], True) if name.startswith("not(") and name.endswith(")") else (name, False)


def _expect(holds: bool, negated: bool, details: str) -> None:
    """details: what is so, or not so: `the profile is{} in the audience` has room for a `not`."""
    if holds == negated:
        raise Failed(details.format("" if holds else " not"))


def check_coupon(block: Document, context: Context) -> None:
    """The block `checkCoupon`."""
    coupon = context.place.coupon
    if coupon is None:
        raise Failed(NO_COUPON)
    code = str(coupon["value"])
    context.note(coupon=code)
    state, accepted = context.state, ("coupon", str(coupon["value"]))
    if context.coupon_rejection is not None and accepted not in state.accepted:
        reason, details = context.coupon_rejection
        raise Failed(f"{reason}: {details}", reason=reason, about="coupon")
    redeem = bool(block.get("redeem"))
    if redeem and not state.accepted.get(accepted):
        uses = state.budgets.take_one(state.codes.coupon_limits(context.place))
        state.journal.put(state.accepted, accepted, True)
        context.emit("acceptCoupon", {"value": code}, uses=uses, first=True)
    elif accepted not in state.accepted:
        state.journal.put(state.accepted, accepted, False)


def check_referral(block: Document, context: Context) -> None:
    """The block `checkReferral`."""
    referral = context.place.referral
    if referral is None:
        raise Failed("no referral code of this campaign was given")
    code = str(referral["code"])
    context.note(referral=code)
    state, accepted = context.state, ("referral", code)
    if context.referral_rejection is not None and accepted not in state.accepted:
        reason, details = context.referral_rejection
        raise Failed(f"{reason}: {details}", reason=reason, about="referral")
    if bool(block.get("redeem")) and not state.accepted.get(accepted):
        uses = state.budgets.take_one(state.codes.referral_limits(context.place))
        state.journal.put(state.accepted, accepted, True)
        context.emit("acceptReferral", {"value": code}, uses=uses, first=True)
    elif accepted not in state.accepted:
        state.journal.put(state.accepted, accepted, False)


def check_event_type(block: Document, context: Context) -> None:
    """The block `checkEvent`, without its matchers: see `rules.py`."""
    world, wanted = context.state.world, str(block["eventType"])
    if world.event is None:
        raise Failed(f"there is no event of the type {wanted}")
    found: str = world.event["type"]
    context.note(eventType=found)
    types = [found, _CLOSED] if world.closing else [found]
    if not any(_is_of_type(one, wanted) for one in types):
        raise Failed(f"the event is of the type {found}, not {wanted}")


#: What every request is that closes a session, whatever its event is called.
_CLOSED = "talon_session_closed"


def _is_of_type(event_type: str, wanted: str) -> bool:
    return event_type == wanted or (event_type.startswith("talon_") and _built_in(event_type) == _built_in(wanted))


def _built_in(event_type: str) -> str:
    """A built-in type of events without what its ways of writing differ in: `talon_profile_created`,
    `profileCreated` and `customerProfileCreated` are one."""
    name = event_type.replace("_", "").replace(" ", "").lower()
    for prefix in ("talon", "customer"):
        name = name[len(prefix) :] if name.startswith(prefix) else name
    return _CLOSING.get(name, name)


_CLOSING = {"sessionclosing": "sessionclosed"}


def check_audience(block: Document, context: Context) -> None:
    """The block `checkAudience`."""
    audience, facts = block["audience"], context.state.facts
    profile_id = context.profile_id(block.get("profile", "Current"))
    name, negated = _negated(block["operator"])
    tests = {"member": facts.member, "justJoined": facts.joined, "justLeft": facts.left}
    words = {"member": "is{} in", "justJoined": "has{} just joined", "justLeft": "has{} just left"}
    if name not in tests or (negated and name != "member"):
        raise Unsupported(f'the operator "{block["operator"]}" of an audience')
    holds = bool(profile_id) and tests[name](int(audience["id"]), profile_id)
    _expect(holds, negated, f"the profile {words[name]} the audience {audience.get('name') or audience['id']}")


def _ledger(program_id: int, block: Document, context: Context) -> Ledger:
    """The ledger of the session's profile, or of its card; the holder is empty where there is neither."""
    program = context.state.facts.loyalty_program(program_id) or {}
    holder = context.profile_id("Current")
    if program.get("cardBased"):
        card = context.state.world.card or {}
        holder = str(card.get("identifier", "")) if card.get("programID") == program_id else ""
    return program_id, block.get("subledger") or "", holder


def check_loyalty_balance(block: Document, context: Context) -> None:
    """The block `checkLoyaltyBalance`."""
    ledger = _ledger(int(block["program"]["id"]), block, context)
    if not ledger[2]:
        raise Failed("there is no profile or card whose points could be compared")
    kind = block["balance"]
    if kind == "tentativeCurrent":
        found = active(context, ledger)
    elif kind in ("current", "pending", "negative"):
        found = number(balance(context, ledger).get(f"{kind}Balance") or 0)
    else:
        raise Unsupported(f'the balance "{kind}"')
    wanted = number(block["value"])
    context.note(attribute=found, value=wanted)
    if block["operator"] not in _COMPARE:
        raise Unsupported(f'the operator "{block["operator"]}" of a balance')
    if not _COMPARE[block["operator"]](found, wanted):
        raise Failed(f"the {kind} balance of {shown(found)} is not: {block['operator']} {shown(wanted)}")


def check_tier(block: Document, context: Context) -> None:
    """The block `checkTier`."""
    tier = block["tier"]
    name, negated = _negated(block["operator"])
    if name != "member":
        raise Unsupported(f'the operator "{block["operator"]}" of a tier')
    program_id = _program_of_tier(tier, context)
    ledger = _ledger(program_id, block, context) if program_id else (0, "", "")
    current = balance(context, ledger).get("currentTier") or {} if ledger[2] else {}
    context.note(attribute=current.get("name"), value=tier.get("name"))
    _expect(current.get("id") == tier["id"], negated, f"the profile is{{}} in the tier {tier.get('name')}")


def _program_of_tier(tier: Document, context: Context) -> int:
    """The program that a tier belongs to: the block names the tier only."""
    world = context.state.world
    programs = {int(program["id"]) for program in world.application.get("loyaltyPrograms") or ()}
    if "programID" in tier:
        return int(tier["programID"])
    for program_id in sorted(programs):
        program = context.state.facts.loyalty_program(program_id) or {}
        if any(one["id"] == tier["id"] for one in program.get("tiers") or ()):
            return program_id
    return 0


def check_loyalty_card(block: Document, context: Context) -> None:
    """The block `checkLoyaltyCard`."""
    name, negated = _negated(block["operator"])
    if name != "linked":
        raise Unsupported(f'the operator "{block["operator"]}" of a card')
    card, profile_id = context.state.world.card or {}, context.profile_id("Current")
    linked = bool(profile_id) and any(one["integrationId"] == profile_id for one in card.get("profiles") or ())
    _expect(linked, negated, "the card is{} linked to the profile")


def check_achievement(block: Document, context: Context) -> None:
    """The block `checkAchievement`."""
    name, negated = _negated(block["operator"])
    profile_id = context.profile_id("Current")
    found = progress(context, int(block["achievement"]["id"]), profile_id) if profile_id else None
    status = found.status if found is not None else "not_started"
    context.note(attribute=status)
    if name == "justCompleted" and not negated:
        holds = found is not None and found.just_completed
    elif name == "started":
        holds = status != "not_started"
    elif name == "inProgress":
        holds = status == "inprogress"
    elif name == "completed":
        holds = status == "completed"
    else:
        raise Unsupported(f'the operator "{block["operator"]}" of an achievement')
    if holds == negated:
        raise Failed(f"the achievement {block['achievement'].get('name')} is {status}")


def check_budget(block: Document, context: Context) -> None:
    """The block `checkBudget`."""
    left = context.state.budgets.available(context.place, block["action"])
    context.note(attribute=left)
    if block["operator"] == "available":
        if left is not None and left <= ZERO:
            raise Failed(f"nothing is left of the budget for {block['action']}")
    elif block["operator"] == "enoughFor":
        wanted = number(block.get("value") or 0)
        if left is not None and left < wanted:
            raise Failed(f"{shown(left)} is left of the budget for {block['action']}, less than {shown(wanted)}")
    else:
        raise Unsupported(f'the operator "{block["operator"]}" of a budget')


#: By the type of the block.
CHECKS: Dict[str, Check] = {
    "checkCoupon": check_coupon,
    "checkReferral": check_referral,
    "checkAudience": check_audience,
    "checkLoyaltyBalance": check_loyalty_balance,
    "checkTier": check_tier,
    "checkLoyaltyCard": check_loyalty_card,
    "checkAchievement": check_achievement,
    "checkBudget": check_budget,
}
