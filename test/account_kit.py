"""What the tests of `pull` and `compare` share: pulls of a sandbox, and random carts for the shop that is shipped."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random
from typing import Any

from talon_one import Configuration, RetryPolicy
from talon_one.exceptions import ApiException
from talon_one.sandbox import Sandbox
from talon_one.sandbox.account import runs
from talon_one.sandbox.account.pulling import Wanted

NOW = "2026-06-03T12:00:00Z"
HOST = "https://sandbox.localhost"
PATIENT = Configuration(HOST, "any-key", retries=RetryPolicy(attempts=50, backoff=0.001), trust_env=False)

_SKUS = (
    *("BIKE-CITY", "BIKE-TRAIL", "BIKE-KIDS", "HELMET-ROAD", "HELMET-KIDS", "LOCK-U", "LIGHT-SET", "PUMP-MINI"),
    *("BOTTLE-STEEL", "TENT-2P", "MAT-AIR", "STOVE-GAS"),
)
_CODES = (
    *("WELCOME10", "ONLYONCE", "ONCE-EACH", "FOR-ALICE", "LAST-YEAR", "NEXT-CENTURY", "RESERVED", "HALF-OFF"),
    *("OLD-DEAL", "LATER20", "SHIPFREE", "NO-SUCH-CODE"),
)
_EVENTS = ("inviteWanted", "newsletterJoined", "workshopVisited", "ride")


def pull(box: Sandbox, directory: Path, number: int = 1, restart: bool = False, **wanted: Any) -> str:
    """Pull a sandbox into a directory, without waiting for turns; gives the report."""
    asked = Wanted(number, **wanted)
    return runs.pull(box.management_api(PATIENT), HOST, directory, asked, restart=restart, pace=False)


def content(directory: Path) -> dict[str, bytes]:
    """The files of a directory."""
    return {path.name: path.read_bytes() for path in sorted(directory.iterdir())}


def requests(random: Random, count: int, everything: bool = True) -> list[tuple[str, str, dict[str, Any]]]:
    """Random requests of a checkout: (method, session, body).

    everything: whether what only a pull with personal data brings along takes part, too.
    """
    return [_request(random, everything) for _ in range(count)]


def _request(random: Random, everything: bool) -> tuple[str, str, dict[str, Any]]:
    if random.random() < 0.1:
        event: dict[str, Any] = {"profileId": random.choice(("anna", "bert")), "type": random.choice(_EVENTS)}
        event["attributes"] = {"kilometres": random.choice((5, 400, 1000))} if event["type"] == "ride" else {}
        if everything or event["type"] != "ride":  # codes of giveaways are not those of the account
            return "track_event_v2", "", event
    codes = [one for one in _CODES if everything or one != "FOR-ALICE"]
    session: dict[str, Any] = {
        "profileId": random.choice(("anna", "bert", "alice", "")),
        "state": random.choice(("open", "open", "closed")),
        "cartItems": [_item(random) for _ in range(random.randint(0, 5))],
        "couponCodes": random.sample(codes, random.choice((0, 0, 1, 2))),
        "attributes": _attributes(random),
        "additionalCosts": {"shipping": {"price": 4.9}} if random.random() < 0.5 else {},
    }
    if random.random() < 0.3:
        session["storeIntegrationId"] = random.choice(("leeds", "bristol"))
    if everything and random.random() < 0.2:
        session["referralCode"] = random.choice(("RIDE-WITH-ANNA", "NOBODY"))
    if everything and session["profileId"] == "anna" and random.random() < 0.4:
        session["loyaltyCards"] = ["CARD-1001"]
    return "update_customer_session_v2", f"session-{random.randrange(10**9)}", {"customerSession": session}


def _item(random: Random) -> dict[str, Any]:
    if random.random() < 0.7:
        return {"sku": random.choice(_SKUS), "quantity": random.randint(1, 4)}
    price = random.choice((0, 1, 9.99, 80, 1500))
    return {"sku": "own", "quantity": random.randint(1, 3), "price": price, "category": random.choice(("shoes", "x"))}


def _attributes(random: Random) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for name, value in (("spendPoints", 100), ("inApp", True), ("keepCode", True), ("newsletter", True)):
        if random.random() < 0.15:
            made[name] = value
    return made


def answered(box: Sandbox, asked: tuple[str, str, dict[str, Any]]) -> Any:
    """The effects of a request as plain values, or the status of an error.

    Their order is left out: which campaign comes first, no operation tells. So are codes of giveaways, which are
    worth money, and not pulled.
    """
    method, session, body = asked
    api = box.integration_api()
    try:
        if method == "track_event_v2":
            effects = api.track_event_v2(body, silent="no").effects
        else:
            effects = api.update_customer_session_v2(session, body).effects
    except ApiException as error:
        return error.status
    return sorted(re.sub(r"(HUT|GIVEAWAY)-[\w-]+", "A-CODE", effect.to_json()) for effect in effects)
