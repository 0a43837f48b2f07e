"""Free items, notifications, webhooks, custom effects, audiences, achievements and attributes."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any, Callable, Dict, Iterable, List, Optional

from talon_one.sandbox.engine import durations
from talon_one.sandbox.engine.context import Context
from talon_one.sandbox.engine.expressions import evaluate, evaluate_number, render_payload
from talon_one.sandbox.engine.failures import LIMIT_REACHED, Failed, unavailable
from talon_one.sandbox.engine.roots import Unit
from talon_one.sandbox.engine.selectors import bundles_of
from talon_one.sandbox.engine.state import Progress
from talon_one.sandbox.engine.values import (
    EvaluationError,
    Unset,
    Unsupported,
    add,
    divide,
    from_json,
    moment,
    multiply,
    number,
    shown,
    subtract,
    to_json,
    whole,
)
from talon_one.sandbox.engine.world import Document

_ONE = Decimal(1)


def award_item(block: Document, context: Context) -> None:
    """The block `awardItem`: one effect for each unit."""
    wanted = whole(evaluate_number(block["quantity"], context.scope))
    grants = []
    for _ in range(wanted):
        try:
            grants.append(context.grant("addFreeItemEffect", _ONE))
        except Failed as failure:
            if not (grants and block.get("partial") and failure.error == LIMIT_REACHED):
                raise
            break
    props = {
        "sku": shown(evaluate(block["sku"], context.scope)),
        "name": block["name"],
        "desiredQuantity": wanted if len(grants) < wanted else None,
    }
    for grant in grants:
        context.emit("addFreeItem", props, uses=grant.uses)


def show_notification(block: Document, context: Context) -> None:
    """The block `showNotification`."""
    props = {
        "notificationType": block["notificationType"],
        "title": shown(evaluate(block["title"], context.scope)),
        "body": shown(evaluate(block.get("body") or "", context.scope)),
    }
    context.emit("showNotification", props)


def trigger_webhook(block: Document, context: Context) -> None:
    """The block `triggerWebhook`; nothing is called here."""
    reference = block["webhook"]
    params = _params(block, context.scope)  # a parameter without a value spoils the call
    webhook = context.state.facts.webhook(reference["id"])
    call = None if webhook is None else _call(webhook, context, params)
    uses = context.grant("callApi", _ONE).uses
    name = (webhook or {}).get("title") or reference.get("title") or ""
    context.emit("triggerWebhook", {"webhookId": reference["id"], "webhookName": name}, uses=uses, call=call)


def _call(webhook: Document, context: Context, params: Dict[str, Any]) -> Document:
    """The request of a webhook, with its templates filled in."""

    def filled(text: str) -> str:
        return shown(render_payload(text, context.scope, params))

    template = webhook.get("payload") or ""
    try:
        body = json.dumps(to_json(render_payload(json.loads(template), context.scope, params)))
    except ValueError:  # a template that is JSON only when it is filled in, or of another format
        body = filled(template)
    return {
        "webhookId": webhook["id"],
        "campaignId": int(context.place.campaign.document["id"]),
        "method": webhook.get("verb", "POST"),
        "url": filled(webhook.get("url", "")),
        "headers": [filled(one) for one in webhook.get("headers") or ()],
        "body": body,
    }


def trigger_custom_effect(block: Document, context: Context) -> None:
    """The block `triggerCustomEffect`."""
    if "id" not in block["customEffect"]:
        block = _of_definition(block, context)
    target = block.get("target") or {"type": "cart"}
    kind = target["type"]
    if kind == "cart":
        _custom_effect(block, context, context.scope, {})
    elif kind == "bundle":
        for bundle in bundles_of(target.get("name"), context.scope):
            with context.within(bundle):
                more = {"bundleIndex": bundle.index, "bundleName": bundle.name}
                _custom_effect_of(bundle.units, block, context, more)
    elif kind in ("allItems", "selector", "globalFilter"):
        _custom_effect_of(context.units(target), block, context, {})
    else:
        raise Unsupported(f'the target "{kind}" of a custom effect')


def _of_definition(block: Document, context: Context) -> Document:
    """The block with what the definition of the effect has: its ID, whether it is of items, and the names of
    what is given to it in order."""
    name = block["customEffect"]["name"]
    definition = context.state.facts.custom_effect_named(name)
    if definition is None:
        raise Unsupported(json.dumps(["!", name]))
    names = [one["title"] for one in definition.get("params") or ()]
    given = list(block["params"].values())
    if len(given) != len(names):
        raise EvaluationError(f"the custom effect {name} takes {len(names)} values, not {len(given)}")
    target = {"type": "allItems" if definition.get("isPerItem") else "cart"}
    reference = {"id": definition["id"], "name": definition["name"]}
    return {**block, "customEffect": reference, "params": dict(zip(names, given)), "target": target}


def _custom_effect_of(units: Iterable[Unit], block: Document, context: Context, more: Document) -> None:
    for unit, scope in context.each(units):
        place = {"cartItemPosition": unit.position, "cartItemSubPosition": unit.sub_position}
        _custom_effect(block, context, scope, {**place, **more}, unit)


def _custom_effect(block: Document, context: Context, scope: Any, more: Document, unit: Optional[Unit] = None) -> None:
    reference = block["customEffect"]
    payload = custom_payload(block, context.state.facts.custom_effect(reference["id"]), scope)
    uses = context.grant("customEffect", _ONE).uses
    props = {"effectId": reference["id"], "name": reference["name"], **more, "payload": payload}
    context.emit("customEffect", props, item=unit, uses=uses)


def custom_payload(block: Document, definition: Optional[Document], scope: Any) -> Document:
    """The payload of a custom effect: its template, filled in; its parameters, where it has none."""
    params = _params(block, scope)
    template = (definition or {}).get("payload")
    if not template:
        return {name: to_json(value) for name, value in params.items()}
    try:
        template = json.loads(template) if isinstance(template, str) else template
    except ValueError:
        # Parameters may stand in it without quotes; then it is JSON only when it is filled in.
        filled = render_payload(template, scope, params)
        try:
            payload = json.loads(filled)
        except ValueError:
            raise EvaluationError(f"the payload is no JSON: {filled}") from None
    else:
        payload = to_json(render_payload(template, scope, params))
    return payload if isinstance(payload, dict) else {"payload": payload}


def _params(block: Document, scope: Any) -> Dict[str, Any]:
    return {name: evaluate(value, scope) for name, value in (block.get("params") or {}).items()}


def update_audience(block: Document, context: Context) -> None:
    """The block `updateAudienceMembership`."""
    effects = {"add": "addToAudience", "remove": "removeFromAudience"}
    if block["operator"] not in effects:
        raise Unsupported(f'the operator "{block["operator"]}" of an audience')
    whose = block.get("profile", "Current")
    profile_id = context.profile_id(whose)
    if not profile_id:
        raise unavailable("there is no profile whose audiences could change")
    world, audience = context.state.world, block["audience"]
    profile = world.advocate if whose == "Advocate" else world.profile
    props = {
        "audienceId": audience["id"],
        "audienceName": audience.get("name"),
        "profileIntegrationId": profile_id,
        "profileId": (profile or {}).get("id"),
    }
    context.emit(effects[block["operator"]], props)


def update_achievement(block: Document, context: Context) -> None:
    """The block `updateAchievementProgress`."""
    if block["operator"] != "increaseBy":
        raise Unsupported(f'the operator "{block["operator"]}" of an achievement')
    state, reference = context.state, block["achievement"]
    profile_id = context.profile_id("Current")
    if not profile_id:
        raise unavailable("there is no profile that could make progress")
    delta = evaluate_number(block["value"], context.scope)
    achievement = state.facts.achievement(reference["id"]) or reference
    if delta <= 0 or not _runs(achievement, context):
        return
    target = number(achievement["target"])
    about = {"achievementId": achievement["id"], "achievementName": achievement["name"]}
    before = progress(context, int(achievement["id"]), profile_id)
    recurs = achievement.get("recurrencePolicy") == "on_completion"
    if before is None or before.status in ("expired", "not_started") or (before.status == "completed" and recurs):
        if before is not None and before.status == "expired" and achievement.get("recurrencePolicy") not in _AGAIN:
            return
        tracker = state.facts.next_tracker(int(achievement["id"]), profile_id) + _begun(context, achievement["id"])
        before = Progress(tracker, Decimal(0), "inprogress")
        start, end = _period(achievement, context)
        started = {**about, "progressTrackerId": tracker, "target": target, "startDate": start, "endDate": end}
        context.emit("startAchievementProgress", started)
    elif before.status != "inprogress":
        return
    value = add(before.value, delta)
    done = value >= target
    after = Progress(before.tracker, value, "completed" if done else "inprogress", done)
    state.journal.put(state.progress, (achievement["id"], profile_id), after)
    increased = {"progressTrackerId": before.tracker, "delta": delta, "value": value, "target": target}
    context.emit("increaseAchievementProgress", {**about, **increased, "isJustCompleted": done})


_AGAIN = ("on_expiration", "on_completion")


def progress(context: Context, achievement_id: int, profile_id: str) -> Optional[Progress]:
    """The present run of an achievement, with the progress of this evaluation; None where none has begun."""
    state = context.state
    own = state.progress.get((achievement_id, profile_id))
    if own is not None:
        return own
    found = state.facts.progress(achievement_id, profile_id)
    if found is None:
        return None
    status, end = found["status"], found.get("endDate")
    if end and state.world.now >= moment(end) and status in ("inprogress", "completed"):
        achievement = state.facts.achievement(achievement_id) or {}
        if status == "inprogress" or achievement.get("recurrencePolicy") == "on_expiration":
            status = "expired"
    return Progress(int(found.get("progressTrackerId") or 0), number(found["progress"]), status)


def _begun(context: Context, achievement_id: int) -> int:
    """How many runs of an achievement began in this evaluation already."""
    starts = (emitted.document for emitted in context.state.effects)
    return sum(
        one["effectType"] == "startAchievementProgress" and one["props"]["achievementId"] == achievement_id
        for one in starts
    )


def _runs(achievement: Document, context: Context) -> bool:
    """Whether the achievement itself is on at the moment."""
    now = context.state.world.now
    start, end = achievement.get("fixedStartDate"), achievement.get("endDate")
    if achievement.get("activationPolicy") == "fixed_schedule" and start and now < moment(start):
        return False
    return not end or now < moment(end)


def _period(achievement: Document, context: Context) -> Any:
    """Start and end of a run that begins now."""
    now = context.state.world.now
    start, end = now, achievement.get("endDate")
    if achievement.get("activationPolicy") == "fixed_schedule" and achievement.get("fixedStartDate"):
        start = moment(achievement["fixedStartDate"])
    period = achievement.get("period")
    if period:
        duration, own_end = durations.parse(period), None
        own_end = duration.after(start, context.state.world.timezone)
        while own_end <= now and achievement.get("recurrencePolicy") == "on_expiration":
            start, own_end = own_end, duration.after(own_end, context.state.world.timezone)
        return start, min(own_end, moment(end)) if end else own_end
    return start, moment(end) if end else None


_CHANGES: Dict[str, Callable[[Decimal, Decimal], Decimal]] = {
    "increaseBy": add,
    "decreaseBy": subtract,
    "multiplyBy": multiply,
    "divideBy": divide,
}
_ROOTS = {
    "session": "Session",
    "profile": "Profile",
    "advocateProfile": "AdvocateProfile",
    "coupon": "Coupon",
    "referral": "Referral",
}


def update_attribute(block: Document, context: Context) -> None:
    """The block `updateAttributeValue`: one effect, or one for each line of the cart that it concerns."""
    kind, name = block["target"]["type"], block["attribute"]["name"]
    if kind in _ROOTS:
        path = (_ROOTS[kind], "Attributes", name)
        _update(block, context, context.scope, ".".join(path), path)
        return
    if kind not in ("allItems", "selector", "globalFilter"):
        raise Unsupported(f'the target "{kind}" of an attribute')
    lines: List[int] = []
    for unit, scope in context.each(context.units(block["target"])):
        if unit.position not in lines:  # the units of a line share its attributes
            lines.append(unit.position)
            written = f"Session.CartItems[{unit.position}].Attributes.{name}"
            _update(block, context, scope, written, ("Item", "Attributes", name))


def _update(block: Document, context: Context, scope: Any, written: str, path: Any) -> None:
    state, operator = context.state, block["operator"]
    value: Any = None if operator == "toggle" else evaluate(from_json(block.get("value")), scope)

    def present() -> Any:
        return state.attributes[written] if written in state.attributes else scope.read(path)

    if operator == "setTo":
        new = value
    elif operator == "toggle":
        try:
            old = present()
        except Unset:
            old = False
        if not isinstance(old, bool):
            raise EvaluationError(f"{written} is no boolean that could be toggled")
        new = not old
    elif operator in _CHANGES:
        new = _CHANGES[operator](number(present()), evaluate_number(block.get("value"), scope))
    elif operator in ("laterBy", "earlierBy"):
        duration, old = durations.parse(str(value)), moment(present())
        zone = state.world.timezone
        new = duration.after(old, zone) if operator == "laterBy" else duration.before(old, zone)
    else:
        raise Unsupported(f'the operator "{operator}" of an attribute')
    state.journal.put(state.attributes, written, new)
    context.emit("updateAttribute", {"path": written, "value": to_json(new)})
