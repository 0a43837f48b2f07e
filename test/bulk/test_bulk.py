"""`talon_one.bulk`: what is sent, each item's outcome, what is taken up again, and how it stops."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
import time
from pathlib import Path
from typing import Any, Dict, Iterator, List

import aio_kit
import pytest
import wire_kit
from bulk_kit import KINDS, Shop, event, job, most_in_a_second, run, twin_of
from loopback import Answer, Loopback, Received, answer

import talon_one
from talon_one import aio, bulk
from talon_one import exceptions as errors
from talon_one.bulk.journals import Journal
from talon_one.wire.pace import LIMIT

AT_ONCE = talon_one.RetryPolicy(max_wait=0)


@pytest.fixture
def client(loopback: Loopback) -> Any:
    with wire_kit.make_client(loopback.url, retries=AT_ONCE) as made:
        yield made


TWINS = pytest.mark.parametrize("twin", ["blocking", "awaited"])


@TWINS
@pytest.mark.parametrize("kind", KINDS)
def test_every_item_once_with_an_outcome_each(
    kind: str, twin: str, loopback: Loopback, client: talon_one.ApiClient
) -> None:
    shop = Shop(busy=3)
    loopback.answers(shop)
    made = job(twin_of(client, twin), kind, 30)
    found: List[bulk.Outcome] = []
    if twin == "blocking":
        found = list(made)
    else:

        async def gather() -> None:
            async for outcome in made:
                found.append(outcome)

        aio_kit.run(gather())
    assert sorted(one.number for one in found) == list(range(30))
    assert {(one.state, one.earlier, one.error) for one in found} == {("done", False, None)}
    assert made.totals.complete and made.totals.done == 30
    assert len(shop.done) == 30 and set(shop.done.values()) == {1}
    assert shop.most_under_way <= 8
    for request in loopback.received:
        keyed = kind in ("events", "attributes", "profiles")
        assert ("Idempotency-Key" in request.headers) is keyed


def test_events_of_a_profile_keep_their_order(loopback: Loopback, client: talon_one.ApiClient) -> None:
    """The service takes few requests for one profile at once; others do not wait for them."""
    shop = Shop()
    shop.pause = 0.005
    loopback.answers(shop)
    items = [event(number, profiles=1) for number in range(20)] + [event(number, 1000) for number in range(20, 60)]
    assert bulk.events(talon_one.IntegrationApi(client), iter(items), parallel=4).run().done == 60
    one = [name for name in shop.order if int(name[1:]) < 20]
    assert one == [f"e{number}" for number in range(20)]
    assert 1 < shop.most_under_way <= 4


@TWINS
def test_a_wrong_item_does_not_spoil_the_others(twin: str, loopback: Loopback, client: talon_one.ApiClient) -> None:
    """The batch is sent by halves where a key keeps items from being done twice; else it is refused whole."""
    shop = Shop(refuses=lambda thing: thing in ("e5", "e13"))
    loopback.answers(shop)
    totals = run(job(twin_of(client, twin), "attributes", 30), twin)
    assert sorted(one.number for one in totals.refused) == [5, 13]
    assert all(isinstance(one.error, errors.BadRequestException) and one.reason for one in totals.refused)
    assert totals.done == 28 and len(shop.done) == 28 and set(shop.done.values()) == {1}
    shop = Shop(refuses=lambda thing: thing == "e5")
    loopback.answers(shop)
    totals = run(job(twin_of(client, twin), "coupons", 30), twin)
    assert sorted(one.number for one in totals.refused) == [4, 5, 6, 7]
    assert len(shop.done) == 26


def test_an_item_that_cannot_be_sent_is_refused_alone(loopback: Loopback, client: talon_one.ApiClient) -> None:
    shop = Shop()
    loopback.answers(shop)
    items = [(f"e{number}", -5 if number == 3 else 5) for number in range(8)]
    totals = bulk.points(talon_one.ManagementApi(client), 1, items, pace=False).run()
    assert [one.number for one in totals.refused] == [3]
    assert isinstance(totals.refused[0].error, errors.ApiValueError)
    assert totals.done == 7


@TWINS
@pytest.mark.parametrize("kind", KINDS)
def test_answers_that_say_nothing(
    kind: str, twin: str, loopback: Loopback, client: talon_one.ApiClient, tmp_path: Path
) -> None:
    """The service did it, and answered with 503. With keys it is asked again; without, it is in doubt."""
    shop = Shop(breaks=5)
    loopback.answers(shop)
    settings = {"journal": tmp_path / "journal", "failures": 100}
    totals = run(job(twin_of(client, twin), kind, 40, **settings), twin)
    assert set(shop.done.values()) == {1} and len(shop.done) == 40
    if kind in ("events", "attributes", "profiles"):
        assert totals.complete
        return
    assert (len(totals.failed) > 0) is (kind == "events 3")
    assert (len(totals.in_doubt) > 0) is (kind != "events 3")
    # Taken up again: the event has an ID of its own, which is refused the second time; the others stay in doubt.
    before = {one.number for one in totals.in_doubt}

    def again(request: Received) -> Answer:
        known = kind == "events 3" and request.json()["integrationId"] in shop.done
        return answer({"message": "Event already exists"}, 409) if known else shop(request)

    loopback.answers(again)
    totals = run(job(twin_of(client, twin), kind, 40, **settings), twin)
    assert {one.number for one in totals.in_doubt} == before
    assert all(one.earlier and one.reason for one in totals.in_doubt)
    assert totals.done == 40 - len(before) and set(shop.done.values()) == {1}
    if before:
        shop = Shop()
        loopback.answers(shop)
        totals = run(job(twin_of(client, twin), kind, 40, repeat_in_doubt=True, **settings), twin)
        assert totals.complete and len(shop.done) == len(before), "only what was in doubt is repeated, when asked"


@TWINS
def test_a_job_goes_on_when_the_service_is_back(
    twin: str, loopback: Loopback, client: talon_one.ApiClient, tmp_path: Path
) -> None:
    shop = Shop()

    def dies(request: Received) -> Answer:
        return shop(request) if shop.requests < 12 else answer({"message": "Down"}, 503)

    loopback.answers(dies)
    settings: Dict[str, Any] = {"journal": tmp_path / "journal", "failures": 3}
    made = job(twin_of(client, twin), "events", 100, **settings)
    with pytest.raises(errors.ServiceException):
        run(made, twin)
    assert made.totals.done == 12
    assert 3 <= len(made.totals.failed) <= 3 + 8, "it does not go through all items in vain"
    loopback.answers(shop)
    totals = run(job(twin_of(client, twin), "events", 100, **settings), twin)
    assert totals.done == 100 and set(shop.done.values()) == {1}


@pytest.mark.parametrize("status", [401, 403])
def test_a_key_that_is_not_accepted_ends_it_and_spoils_nothing(
    status: int, loopback: Loopback, client: talon_one.ApiClient, tmp_path: Path
) -> None:
    loopback.says({"message": "No"}, status)
    with pytest.raises(errors.ApiException):
        job(client, "points", 100, journal=tmp_path / "journal", parallel=2).run()
    assert len(loopback.received) <= 4
    shop = Shop()
    loopback.answers(shop)
    assert job(client, "points", 100, journal=tmp_path / "journal").run().done == 100
    assert set(shop.done.values()) == {1}


def test_after_a_day_the_service_no_longer_knows_the_key(
    loopback: Loopback, client: talon_one.ApiClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loopback.says({"message": "Down"}, 503)
    settings: Dict[str, Any] = {"journal": tmp_path / "journal", "failures": 100}
    assert len(job(client, "events", 3, **settings).run().failed) == 3
    keys = {request.headers["Idempotency-Key"] for request in loopback.received}
    shop = Shop()
    loopback.answers(shop)
    later = time.time() + 24 * 3600

    def journal(*args: Any, **more: Any) -> Journal:
        return Journal(*args, **more, clock=lambda: later)

    monkeypatch.setattr("talon_one.bulk.runs.Journal", journal)
    totals = job(client, "events", 5, **settings).run()
    assert [one.number for one in totals.in_doubt] == [0, 1, 2]
    assert "no longer knows its key" in (totals.in_doubt[0].reason or "")
    assert totals.done == 2
    loopback.received.clear()
    assert job(client, "events", 5, repeat_in_doubt=True, **settings).run().complete
    assert not keys & {request.headers["Idempotency-Key"] for request in loopback.received}, "another key"


# -- pace, progress, mistakes --------------------------------------------------------------------


def test_bulk_and_paging_and_plain_calls_share_the_limit(loopback: Loopback) -> None:
    shop = Shop()

    def both(request: Received) -> Answer:
        if request.method == "PUT":
            return shop(request)
        shop.came.setdefault("GET sessions", []).append(time.monotonic())
        skip = int(dict(request.query).get("skip", 0))
        return answer({"hasMore": skip < 5, "data": [{}]})

    loopback.answers(both)
    with wire_kit.make_client(loopback.url, timeout=2, pace=True) as client:
        management = talon_one.ManagementApi(client)
        works: List[Any] = [lambda: job(client, "points", 5, pace=True, parallel=8).run()] * 2
        works += [lambda: talon_one.paginate(management.get_application_sessions, 1, page_size=1).to_list()] * 2
        works += [lambda: wire_kit.ended(lambda: management.add_loyalty_points("1", "x", {"points": 1}))] * 2
        works += [lambda: wire_kit.ended(lambda: management.get_application_sessions(1))] * 2
        threads = [threading.Thread(target=work) for work in works]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
    assert len(shop.came) == 2
    assert max(map(most_in_a_second, shop.came.values())) <= LIMIT
    shop.done.pop("x", None)  # the turn of a plain call may not come in time
    assert shop.done == {f"e{number}": 2 for number in range(5)}


@TWINS
def test_progress(twin: str, loopback: Loopback, client: talon_one.ApiClient, tmp_path: Path) -> None:
    loopback.answers(Shop())
    told: List[Any] = []

    async def awaited(*state: Any) -> None:
        told.append(state)

    tell = (lambda *state: told.append(state)) if twin == "blocking" else awaited
    for _ in range(2):
        told.clear()
        run(job(twin_of(client, twin), "attributes", 10, progress=tell, journal=tmp_path / "journal"), twin)
        assert sorted(told) == told and told[-1] == (10, 10) and len(told) == 3
    told.clear()
    package: Any = aio if twin == "awaited" else talon_one
    api = package.IntegrationApi(twin_of(client, twin))
    run(package.bulk.events(api, (event(number) for number in range(3)), progress=tell), twin)
    assert told[-1] == (3, None)


def test_items_may_come_from_an_asynchronous_iterable(loopback: Loopback) -> None:
    shop = Shop()
    loopback.answers(shop)

    async def items() -> Any:
        for number in range(10):
            await asyncio.sleep(0)
            yield f"e{number}", {"a": number}

    async def work() -> Any:
        async with aio_kit.make_client(loopback.url) as client:
            return await aio.bulk.attributes(aio.IntegrationApi(client), items(), batch=4).run()

    assert aio_kit.run(work()).done == len(shop.done) == 10


@pytest.mark.parametrize(
    ("make", "complaint"),
    [
        (lambda i, m: bulk.events(m, []), r"bulk.events\(\): an IntegrationApi is needed, not ManagementApi"),
        (lambda i, m: bulk.points(i, 1, []), r"bulk.points\(\): a ManagementApi is needed, not IntegrationApi"),
        (lambda i, m: bulk.events(i, [], version=4), r"version\): 2 or 3"),
        (lambda i, m: bulk.events(i, [], parallel=0), r"parallel\): a whole number of at least 1"),
        (lambda i, m: bulk.events(i, [], paralel=3), "has no setting 'paralel'; there are journal, name, parallel"),
        (lambda i, m: bulk.events(i, [], name=5), r"events\(name\): a text is needed"),
        (lambda i, m: bulk.events(i, [], repeat_in_doubt=None), r"repeat_in_doubt\): True or False"),
        (lambda i, m: bulk.events(i, [], progress=3), r"progress\): a function, True or None"),
        (lambda i, m: bulk.events(i, [], options={"async_req": True}), "async_req cannot be set here"),
        (lambda i, m: bulk.attributes(i, [], batch=1001), r"batch\): a whole number from 1 to 1000"),
        (lambda i, m: bulk.attributes(i, ["x"]).run(), r"each item is a pair \(id, attributes\), not str"),
        (lambda i, m: bulk.points(m, 1, [("a", 1, 2)]).run(), r"a pair \(id, points\), not a tuple of 3"),
        (lambda i, m: bulk.coupons(m, 1, 2, [5], {"usageLimit": 1}).run(), r"each item is a string \(str\), not int"),
        (lambda i, m: bulk.coupons(m, 1, 2, [], 5), r"coupons\(body\): a dict or a model"),
        (lambda i, m: bulk.calls(print, []), r"bulk.calls\(\): a method of an API is needed, not print"),
        (lambda i, m: bulk.calls(m.get_users_with_http_info, []), "give get_users, without _with_http_info"),
        (lambda i, m: aio.bulk.events(i, []), r"talon_one.aio.bulk.events\(\): track_event_v2 is for talon_one.bulk"),
    ],
)
def test_mistakes(make: Any, complaint: str, loopback: Loopback, client: talon_one.ApiClient) -> None:
    with pytest.raises((errors.ApiTypeError, errors.ApiValueError), match=complaint):
        make(talon_one.IntegrationApi(client), talon_one.ManagementApi(client))
    assert loopback.received == []


def test_a_job_runs_once(loopback: Loopback, client: talon_one.ApiClient) -> None:
    loopback.answers(Shop())
    made = job(client, "events", 2)
    made.run()
    with pytest.raises(errors.ApiTypeError, match="a job runs only once; make a new one with the same journal"):
        made.run()
    assert repr(made) == "<Job of track_event_v2>"


def test_a_name_makes_the_keys_the_same_everywhere(
    loopback: Loopback, client: talon_one.ApiClient, tmp_path: Path
) -> None:
    """A job that is sent again on another machine, without the journal of the first."""
    shop = Shop()
    loopback.answers(shop)
    for _ in range(2):
        assert job(client, "events", 20, name="monday").run().complete
    assert len(loopback.received) == 40 and set(shop.done.values()) == {1}
    job(client, "events", 20, name="tuesday").run()
    assert set(shop.done.values()) == {2}
    job(client, "events", 20, name="monday", journal=tmp_path / "journal").run()
    with pytest.raises(errors.ApiValueError, match="belongs to a job with another name"):
        job(client, "events", 20, name="sunday", journal=tmp_path / "journal").run()
    assert set(shop.done.values()) == {2}


@TWINS
@pytest.mark.parametrize("items", ["ABC", b"ABC", {"ada": 1}, None, 5, talon_one.IntegrationEventV2Request, event(1)])
def test_one_item_is_not_taken_for_many(
    items: Any, twin: str, loopback: Loopback, client: talon_one.ApiClient, tmp_path: Path
) -> None:
    """A text by itself would be a coupon for each of its letters."""
    kit = aio if twin == "awaited" else talon_one
    api, made = kit.ManagementApi(twin_of(client, twin)), kit.bulk
    with pytest.raises(errors.ApiTypeError, match=r"bulk.coupons\(\): many items are needed, such as a list, not"):
        made.coupons(api, 1, 2, items, {"usageLimit": 1}, journal=tmp_path / "journal")
    assert not loopback.received and not [*tmp_path.iterdir()]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_a_forked_child_does_not_keep_a_journal(
    loopback: Loopback, client: talon_one.ApiClient, tmp_path: Path
) -> None:
    loopback.answers(Shop())
    children: List[int] = []

    def items() -> Iterator[Any]:
        yield event(1)
        child = os.fork()
        if child == 0:
            time.sleep(60)
            os._exit(1)
        children.append(child)
        yield event(2)

    api = talon_one.IntegrationApi(client)
    try:
        assert bulk.events(api, items(), journal=tmp_path / "journal").run().complete
        assert bulk.events(api, [event(1), event(2)], journal=tmp_path / "journal").run().done == 2
    finally:
        for child in children:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
    assert len(loopback.received) == 2


@TWINS
def test_options_that_are_the_jobs_own_business(twin: str, client: talon_one.ApiClient) -> None:
    kit = aio if twin == "awaited" else talon_one
    api = kit.IntegrationApi(twin_of(client, twin))
    for version in (2, 3):
        with pytest.raises(errors.ApiTypeError, match="async_req cannot be set here"):
            kit.bulk.events(api, [], version=version, options={"async_req": True})
        with pytest.raises(errors.ApiTypeError, match=r"options\): a mapping of keywords is needed, not list"):
            kit.bulk.events(api, [], version=version, options=["silent"])  # type: ignore[arg-type]


@TWINS
def test_a_profile_that_is_no_text_is_refused_alone(twin: str, loopback: Loopback, client: talon_one.ApiClient) -> None:
    loopback.answers(Shop())
    made = job(twin_of(client, twin), "events", 0)
    made._items = [event(1), {**event(2), "profileId": ["p"]}, event(3)]
    totals = run(made, twin)
    assert totals.done == 2
    assert [one.number for one in totals.refused] == [1]
