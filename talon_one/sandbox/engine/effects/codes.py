"""Codes that rules hand out: new coupons and referrals, reservations, giveaways."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Callable, Dict, List, Optional
from uuid import NAMESPACE_URL, uuid5

from talon_one.sandbox.engine.codes import stored_case
from talon_one.sandbox.engine.context import Context
from talon_one.sandbox.engine.expressions import evaluate, evaluate_number
from talon_one.sandbox.engine.failures import unavailable
from talon_one.sandbox.engine.results import NewCode
from talon_one.sandbox.engine.values import ZERO, moment, shown, to_json, whole
from talon_one.sandbox.engine.world import Document

#: What a code is made of where neither the block nor its campaign says so.
PATTERN, CHARACTERS = "########", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
_ONE = Decimal(1)
_TRIES = 1000


def create_coupon(block: Document, context: Context) -> None:
    """The block `createCoupon`."""
    recipient = shown(evaluate(block["recipientId"], context.scope))
    document = _new(block, context)
    document["recipientIntegrationId"] = recipient
    if block.get("discountLimit") is not None:
        document["discountLimit"] = to_json(evaluate_number(block["discountLimit"], context.scope))
    code = _create(block, context, document, "createCoupon")
    if code is not None:
        context.emit("couponCreated", {"value": code, "profileId": recipient})


def create_referral(block: Document, context: Context) -> None:
    """The block `createReferral`: the advocate is the profile of the session."""
    advocate = context.profile_id("Current")
    if not advocate:
        raise unavailable("there is no profile that could be the advocate")
    document = _new(block, context)
    document["advocateProfileIntegrationId"] = advocate
    friend = shown(evaluate(block.get("friendId") or "", context.scope))
    if friend:
        document["friendProfileIntegrationId"] = friend
    code = _create(block, context, document, "createReferral")
    if code is not None:
        context.emit("referralCreated", {"value": code})


def _new(block: Document, context: Context) -> Document:
    """What coupons and referrals have in common."""
    scope = context.scope
    document: Document = {"campaignId": whole(evaluate_number(block["campaignId"], scope)), "usageLimit": 1}
    if block.get("usageLimit") is not None:
        document["usageLimit"] = whole(evaluate_number(block["usageLimit"], scope))
    for name in ("startDate", "expiryDate"):
        if block.get(name):
            document[name] = to_json(moment(evaluate(block[name], scope)))
    if block.get("attributes"):
        document["attributes"] = to_json(_each(block["attributes"], lambda value: evaluate(value, scope)))
    return document


def _each(value: Any, change: Callable[[Any], Any]) -> Any:
    return {name: change(entry) for name, entry in value.items()} if isinstance(value, dict) else change(value)


def _create(block: Document, context: Context, document: Document, action: str) -> Optional[str]:
    """Create the code, or give the one that this session got before; None: it comes when the session closes."""
    state = context.state
    is_coupon = action == "createCoupon"
    new: List[NewCode] = state.new_coupons if is_coupon else state.new_referrals
    key = "value" if is_coupon else "code"
    origin = context.origin()
    kept = state.world.created.get(origin)
    if kept is not None:
        return kept
    uses = context.grant(action, _ONE).uses
    keep = bool(block.get("storeInSession"))
    if keep:
        state.budgets.not_later(uses)
    if not (state.final or keep):
        return None
    lookup = state.facts.coupon if is_coupon else state.facts.referral
    taken = {one.document[key] for one in new}
    document[key] = _free_code(block, document["campaignId"], origin, lookup, taken, context)
    state.journal.append(new, NewCode(origin, document, keep))
    return str(document[key])


def _free_code(
    block: Document, campaign_id: int, origin: str, lookup: Callable[[str], Any], taken: Any, context: Context
) -> str:
    """A code of the pattern that nobody has, always the same for the same origin."""
    campaigns = (c.document for c in context.state.world.campaigns if c.document["id"] == campaign_id)
    kind = "couponSettings" if block["type"] == "createCoupon" else "referralSettings"
    settings: Dict[str, Any] = next(campaigns, {}).get(kind) or {}
    pattern = block.get("pattern") or settings.get("couponPattern") or PATTERN
    characters = block.get("validCharacters") or "".join(settings.get("validCharacters") or ()) or CHARACTERS
    for attempt in range(_TRIES if "#" in pattern else 1):
        seed, code = f"{origin}/{attempt}", ""
        number = _digits(seed)
        for character in pattern:
            if character == "#":
                if number < len(characters):
                    seed += "+"
                    number = _digits(seed)
                number, index = divmod(number, len(characters))
                character = characters[index]
            code += character
        code = stored_case(code, context.state.world.application)
        if code not in taken and lookup(code) is None:
            return code
    raise unavailable(f"no free code of the pattern {pattern} was found")


def _digits(seed: str) -> int:
    return uuid5(NAMESPACE_URL, seed).int


def reserve_coupon(block: Document, context: Context) -> None:
    """The block `reserveCoupon`."""
    state, coupon = context.state, context.place.coupon
    profile_id = context.profile_id("Current")
    if coupon is None:
        raise unavailable("there is no coupon to reserve")
    if not profile_id:
        raise unavailable("there is no profile to reserve the coupon for")
    code = str(coupon["value"])
    new = not state.reservations.get(code) and not state.facts.reserved(coupon, profile_id)
    if new:
        reserved = coupon.get("reservationCounter") or 0
        limit = 1 if coupon.get("reservation") is False else coupon.get("reservationLimit")
        if limit and reserved >= limit:
            raise unavailable(f"the coupon is reserved {shown(reserved)} times, which is its limit")
        state.budgets.not_later(context.grant("reserveCoupon", _ONE).uses)
        state.journal.put(state.reservations, code, True)
    props = {"couponValue": code, "profileIntegrationId": profile_id, "isNewReservation": new}
    context.emit("reserveCoupon", props)


def award_giveaway(block: Document, context: Context) -> None:
    """The block `awardGiveaway`."""
    state, reference = context.state, block["giveawayPool"]
    pool_id = int(reference["id"])
    recipient = context.profile_id(block.get("profile", "Current"))
    if not recipient:
        raise unavailable("there is no profile to give a giveaway to")
    given = int(state.giveaways.get(pool_id, ZERO))
    codes = state.facts.giveaways(pool_id, given + 1)
    if len(codes) <= given:
        raise unavailable(f"the giveaway pool {pool_id} has no code left")
    uses = context.grant("awardGiveaway", _ONE).uses
    state.journal.add(state.giveaways, pool_id, _ONE)
    name = (state.facts.giveaway_pool(pool_id) or {}).get("name") or reference.get("name") or ""
    props: Document = {"poolId": pool_id, "poolName": name, "recipientIntegrationId": recipient}
    if state.final:
        code = codes[given]
        context.emit("awardGiveaway", {**props, "giveawayId": code["id"], "code": code["code"]}, uses=uses)
    else:
        context.emit("willAwardGiveaway", props, uses=uses)
