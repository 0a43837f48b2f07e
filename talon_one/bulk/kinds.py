"""The kinds of jobs: which calls items become. No I/O; what blocks and what is awaited share it."""

from __future__ import annotations

from typing import Any, List, Mapping, Optional, Tuple, Union

from talon_one.bulk.plans import Called, Plan, api_of, batch_size, checked_options, field, pair, text_of
from talon_one.exceptions import ApiTypeError, ConflictException
from talon_one.model import Model


def events(api: Any, version: int, options: Mapping[str, Any]) -> Plan:
    """Each item one event."""
    if version not in (2, 3):
        raise ApiTypeError(f"bulk.events(version): 2 or 3 is needed, not {version!r}.")
    more = {**({"silent": "yes"} if version == 2 else {}), **checked_options("events", options)}
    return Plan(
        "events",
        api_of("events", api, f"track_event_v{version}"),
        lambda items: Called((items[0],), more),
        lane=lambda item: field(item, "profileId", "profile_id"),
        done_if=_exists_already if version == 3 else lambda _: False,
    )


def profiles(api: Any, options: Mapping[str, Any]) -> Plan:
    """Each item one profile's integration ID and what is to change, rules and audiences included."""
    more = checked_options("profiles", options)

    def call(items: List[Any]) -> Called:
        return Called(pair("profiles", items[0], "what is to change"), more)

    return Plan(
        "profiles",
        api_of("profiles", api, "update_customer_profile_v2"),
        call,
        lane=lambda item: pair("profiles", item, "what is to change")[0],
    )


def attributes(api: Any, batch: int, options: Mapping[str, Any]) -> Plan:
    """Each item one profile's integration ID and its attributes; up to 1,000 in a request."""
    more = {"silent": "yes", **checked_options("attributes", options)}

    def entry(item: Any) -> Any:
        if isinstance(item, (Model, Mapping)):
            return item
        identity, values = pair("attributes", item, "attributes")
        return {"integrationId": identity, "attributes": values}

    def call(items: List[Any]) -> Called:
        return Called(({"customerProfiles": [entry(item) for item in items]},), more)

    method = api_of("attributes", api, "update_customer_profiles_v2")
    return Plan("attributes", method, call, size=batch_size("attributes", batch))


def coupons(api: Any, where: Tuple[int, int], body: Any, batch: int, options: Mapping[str, Any]) -> Plan:
    """Each item the integration ID of a customer who gets a coupon; up to 1,000 in a request."""
    if isinstance(body, Model):
        body = body.to_dict(serialize=True)
    if not isinstance(body, Mapping):
        raise ApiTypeError(f"bulk.coupons(body): a dict or a model is needed, not {type(body).__name__}.")
    fixed = {name: value for name, value in body.items() if name.lower() not in _RECIPIENTS}
    more = {"silent": "yes", **checked_options("coupons", options)}

    def call(items: List[Any]) -> Called:
        recipients = [text_of("coupons", item) for item in items]
        return Called((*where, {**fixed, "recipientsIntegrationIds": recipients}), more)

    method = api_of("coupons", api, "create_coupons_for_multiple_recipients")
    return Plan("coupons", method, call, size=batch_size("coupons", batch))


def points(api: Any, program: Any, deduct: bool, cards: bool, options: Mapping[str, Any]) -> Plan:
    """Each item a customer's or a card's ID, and the points."""
    names = {
        (False, False): "add_loyalty_points",
        (True, False): "remove_loyalty_points",
        (False, True): "add_loyalty_card_points",
        (True, True): "deduct_loyalty_card_points",
    }
    more = checked_options("points", options)
    program = program if cards else str(program)

    def call(items: List[Any]) -> Called:
        identity, value = pair("points", items[0], "points")
        return Called((program, identity, _points(value)), more)

    return Plan(
        "points",
        api_of("points", api, names[bool(deduct), bool(cards)]),
        call,
        lane=lambda item: pair("points", item, "points")[0],
    )


def calls(method: Any, options: Mapping[str, Any]) -> Plan:
    """Each item the arguments of a call: a tuple, a dict of keywords, or the only one."""
    more = checked_options("calls", options)

    def call(items: List[Any]) -> Called:
        (item,) = items
        if isinstance(item, tuple):
            return Called(item, more)
        if isinstance(item, dict):
            return Called((), {**more, **item})
        return Called((item,), more)

    return Plan("calls", method, call)


_RECIPIENTS = ("recipientsintegrationids", "recipients_integration_ids")


def _points(value: Union[float, Mapping[str, Any], Model, Any]) -> Any:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return {"points": value} if is_number else value


def _exists_already(error: Optional[BaseException]) -> bool:
    """Whether an event is refused as there is one with its ID: the same one, from an earlier try."""
    return isinstance(error, ConflictException) and "too many requests" not in str(error.body or "").lower()
