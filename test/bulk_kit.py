"""A service that counts what is done, with and without keys, and a job in a process that can be killed."""

from __future__ import annotations

import threading
import time
from collections import Counter
from typing import Any, Callable, Dict, List, Tuple

import aio_kit
from loopback import Answer, Received, answer

import talon_one
from talon_one import aio


class Shop:
    """Does what jobs ask for, and counts it. What is asked for twice with one key is done once.

    busy: of so many requests one is refused with 429; breaks: one is done, and its answer is a 503.
    """

    def __init__(self, busy: int = 0, breaks: int = 0, refuses: Callable[[Any], bool] = lambda _: False) -> None:
        self.done: Counter[str] = Counter()
        self.order: List[str] = []
        self.requests = 0
        self.under_way: Counter[str] = Counter()
        self.most_under_way = 0
        self.came: Dict[str, List[float]] = {}
        self.answered: Dict[str, Answer] = {}
        self.pause = 0.0
        self._busy, self._breaks, self._refuses = busy, breaks, refuses
        self._lock = threading.Lock()

    def __call__(self, request: Received) -> Answer:
        things, lane = _things(request)
        with self._lock:
            self.requests += 1
            number = self.requests
            self.came.setdefault(f"{request.method} {request.path.partition('/profile/')[0]}", []).append(
                time.monotonic()
            )
            self.under_way[lane] += 1
            self.most_under_way = max(self.most_under_way, sum(self.under_way.values()))
            assert not lane or self.under_way[lane] == 1, f"two requests for {lane} at once"
        try:
            if self.pause:
                time.sleep(self.pause)
            return self._answer(request, things, number)
        finally:
            with self._lock:
                self.under_way[lane] -= 1

    def _answer(self, request: Received, things: List[str], number: int) -> Answer:
        if self._busy and number % self._busy == 0:
            return answer({"message": "Too many requests"}, 429, headers={"Retry-After": "0"})
        key = request.headers.get("Idempotency-Key")
        with self._lock:
            if key is not None and key in self.answered:
                return self.answered[key]
            if any(map(self._refuses, things)):
                return answer({"message": "The submitted data was invalid"}, 400)
            self.done.update(things)
            self.order += things
            said = answer(status=204)
            if key is not None:
                self.answered[key] = said
        if self._breaks and number % self._breaks == 0:
            return answer({"message": "Down"}, 503)
        return said


def _things(request: Received) -> Tuple[List[str], str]:
    """What a request asks to be done, and what must not be worked on at once."""
    body = request.json()
    if request.path == "/v2/events":
        return [body["attributes"]["n"]], body["profileId"]
    if request.path == "/v3/events":
        return [body["integrationId"]], body["profileId"]
    if "customerProfiles" in body:
        return [one["integrationId"] for one in body["customerProfiles"]], ""
    if "recipientsIntegrationIds" in body:
        return list(body["recipientsIntegrationIds"]), ""
    name = request.path.rstrip("/").split("/")
    return [name[-2] if name[-1].endswith("_points") else name[-1]], ""


def event(number: int, profiles: int = 7) -> Dict[str, Any]:
    return {"profileId": f"p{number % profiles}", "type": "viewed", "attributes": {"n": f"e{number}"}}


#: A job in a process of its own: its arguments are the URL, the kind, how many items, and the journal.
PROGRAM = """
import json, sys
import talon_one
from talon_one import bulk
url, kind, count, journal = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
retries = talon_one.RetryPolicy(max_wait=0.01)
client = talon_one.ApiClient(talon_one.Configuration(url, "key", timeout=20, trust_env=False, retries=retries))
integration, management = talon_one.IntegrationApi(client), talon_one.ManagementApi(client)
settings = {"journal": journal, "parallel": 8, "pace": False}
if kind == "events":
    items = [{"profileId": f"p{n % 50}", "type": "viewed", "attributes": {"n": f"e{n}"}} for n in range(count)]
    job = bulk.events(integration, items, **settings)
elif kind == "attributes":
    job = bulk.attributes(integration, [(f"e{n}", {"a": n}) for n in range(count)], batch=10, **settings)
else:
    job = bulk.points(management, 1, [(f"e{n}", 5) for n in range(count)], **settings)
totals = job.run()
found = {name: [one.number for one in getattr(totals, name)] for name in ("refused", "failed", "in_doubt")}
print(json.dumps({"done": totals.done, **found}))
"""


def most_in_a_second(times: List[float]) -> int:
    return max(sum(start <= other < start + 1 for other in times) for start in times)


KINDS = ["events", "events 3", "attributes", "profiles", "coupons", "points", "calls"]


def job(client: Any, kind: str, count: int = 30, start: int = 0, **settings: Any) -> Any:
    """A job of some kind, without pacing."""
    package: Any = aio if isinstance(client, aio.ApiClient) else talon_one
    integration, management = package.IntegrationApi(client), package.ManagementApi(client)
    settings = {"pace": False, **settings}
    numbers = range(start, start + count)
    if kind == "events":
        return package.bulk.events(integration, [event(number) for number in numbers], **settings)
    if kind == "events 3":
        items = [{**event(number), "integrationId": f"e{number}"} for number in numbers]
        return package.bulk.events(integration, items, version=3, **settings)
    if kind == "attributes":
        return package.bulk.attributes(integration, [(f"e{n}", {"a": n}) for n in numbers], batch=4, **settings)
    if kind == "profiles":
        return package.bulk.profiles(integration, [(f"e{n}", {"attributes": {"a": n}}) for n in numbers], **settings)
    if kind == "coupons":
        recipients = [f"e{number}" for number in numbers]
        return package.bulk.coupons(management, 1, 2, recipients, {"usageLimit": 1}, batch=4, **settings)
    if kind == "points":
        return package.bulk.points(management, 1, [(f"e{number}", 5) for number in numbers], **settings)
    method = management.add_loyalty_card_points
    return package.bulk.calls(method, [(1, f"e{number:04}", {"points": 5}) for number in numbers], **settings)


def run(made: Any, twin: str = "blocking") -> Any:
    return made.run() if twin == "blocking" else aio_kit.run(made.run())


def twin_of(client: talon_one.ApiClient, twin: str) -> Any:
    return client if twin == "blocking" else aio.ApiClient(client.configuration)
