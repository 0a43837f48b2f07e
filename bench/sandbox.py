"""What the sandbox takes: a session update in process, campaigns that do not apply, and a start from a large file."""

from __future__ import annotations

import io
import json
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import Any, Callable, Dict, Iterator, List

from bench import data
from bench.measure import Row, in_turns, middle_of_pairs
from talon_one.sandbox import Sandbox
from talon_one.sandbox.calling import called

Document = Dict[str, Any]

#: How often the request is encoded and decoded for one turn of the yardstick: of about the length of an update, so
#: that both have a chance of turns in which nothing else runs.
_TIMES = 32
#: What an update took at the last commit before the rule engine (8dbaab6) with the seed that was shipped, in turns of
#: the yardstick. 1.5 times that is the limit for ten campaigns.
FORMER = 0.78
_MORE = 90  # campaigns that do not apply, and ten times as many


def rows(seconds: float, coupons: int) -> Iterator[Row]:
    """seconds: how long an update is repeated. coupons: in the large file."""
    body = data.request(10)
    body["customerSession"]["couponCodes"] = ["WELCOME10"]
    encoded = json.dumps(body).encode()

    def plain() -> None:
        for _ in range(_TIMES):
            json.loads(json.dumps(body))

    with Sandbox(seed={**_SEED, "campaigns": _campaigns(0)}) as box:
        ten = in_turns(_update(box, encoded), plain, seconds)
        yield Row(f"session update, 10 campaigns / {_TIMES} x JSON and back", *ten, "s", 1.5 * FORMER)
    idle = {**_SEED, "campaigns": [*_campaigns(0), *_idle(10 * _MORE)]}
    with Sandbox(seed=idle) as box, Sandbox(seed={**_SEED, "campaigns": _campaigns(0)}) as few:
        both = in_turns(_update(box, encoded), _update(few, encoded), seconds)
        yield Row(f"{10 * _MORE} more that wait for a code or a date / none", *both, "s", 1.25)
    many, some = ({**_SEED, "campaigns": _campaigns(more)} for more in (10 * _MORE, _MORE))
    with Sandbox(seed=many) as box, Sandbox(seed=some) as few:
        # Whole updates, since a difference of two is smaller than what another job on the machine adds to one.
        both = in_turns(_update(box, encoded), _update(few, encoded), seconds)
        yield Row(f"{10 * _MORE} more campaigns that do not apply / {_MORE} more", *both, "s", 10.0)
    with tempfile.TemporaryDirectory() as folder:
        seed, db = Path(folder, "seed.json"), str(Path(folder, "sandbox.db"))
        codes = [{"value": f"CODE-{number}"} for number in range(coupons)]
        seed.write_text(json.dumps({**_SEED, "campaigns": [{**_campaigns(0)[0], "coupons": codes}]}), "utf-8")
        del codes
        empty = str(Path(folder, "empty.db"))
        Sandbox(db=db, seed=seed).close()
        Sandbox(db=empty, seed={}).close()
        pairs = [(_start(db, seed), _start(empty, {})) for _ in range(100)]
        yield Row(f"start, file with {coupons:,} coupons / an empty one", *middle_of_pairs(pairs), "s", 2.0)


_SEED: Document = {"loyaltyPrograms": [{"id": 1, "name": "club"}]}


def _campaigns(more: int) -> List[Document]:
    """Ten campaigns: those that were shipped before and some like them, and more that ask for a larger cart."""
    percent = "percentOffCart"
    rules: List[Document] = [
        {"kind": percent, "name": "10% off the cart", "percent": 10, "needsCoupon": True},
        {"kind": "percentOffCategory", "name": "20% off shoes", "percent": 20, "category": "shoes"},
        {"kind": percent, "name": "5% off big carts", "percent": 5, "minimumTotal": 300},
        {"kind": "loyaltyPoints", "name": "Points", "programId": 1, "pointsPerUnit": 1},
        {"kind": "percentOffCategory", "name": "10% off hats", "percent": 10, "category": "hats"},
        {"kind": "percentOffCategory", "name": "10% off gloves", "percent": 10, "category": "gloves"},
        {"kind": percent, "name": "Half off huge carts", "percent": 50, "minimumTotal": 1000, "needsCoupon": True},
        {"kind": percent, "name": "15% off for friends", "percent": 15, "needsCoupon": True},
        *(
            {"kind": percent, "name": "Off huge carts", "percent": 50, "minimumTotal": 10_000 + number}
            for number in range(2 + more)
        ),
    ]
    made: List[Document] = [{"name": f"{number} {rule['name']}", "rules": [rule]} for number, rule in enumerate(rules)]
    made[0]["coupons"] = [{"value": "WELCOME10"}]
    return made


def _idle(number: int) -> List[Document]:
    """Campaigns that an index leaves out: a third needs another coupon, a third is over, a third has not begun."""
    rule = {"kind": "percentOffCart", "name": "Half off", "percent": 50}
    kinds: List[Document] = [
        {"rules": [{**rule, "needsCoupon": True}]},
        {"rules": [rule], "endTime": "2026-01-01T00:00:00Z"},
        {"rules": [rule], "startTime": "2100-01-01T00:00:00Z"},
    ]
    return [{"name": f"Idle {one}", **kinds[one % len(kinds)]} for one in range(number)]


def _update(box: Sandbox, body: bytes) -> Callable[[], None]:
    environ = {
        "REQUEST_METHOD": "PUT",
        "SCRIPT_NAME": "",
        "PATH_INFO": "/v2/customer_sessions/order-17",
        "QUERY_STRING": "",
        "SERVER_NAME": "sandbox",
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "CONTENT_LENGTH": str(len(body)),
        "CONTENT_TYPE": "application/json",
        "HTTP_AUTHORIZATION": "ApiKey-v1 benchmark",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }

    def update() -> None:
        reply = called(box._door.app, {**environ, "wsgi.input": io.BytesIO(body)})
        assert reply.status == 200, reply.body

    return update


def _start(db: str, seed: Any) -> float:
    started = perf_counter()
    box = Sandbox(db=db, seed=seed)
    took = perf_counter() - started
    box.close()
    return took
