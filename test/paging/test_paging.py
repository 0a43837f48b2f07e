"""`paginate`: every list to its end, where it begins and stops, what it asks for, and what is wrong."""

from __future__ import annotations

import asyncio
import inspect
import time
from functools import partial
from itertools import islice
from typing import Any, Callable, Dict, List, Optional
from unittest.mock import Mock

import aio_kit
import pytest
import wire_kit
from conftest import each
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from loopback import Answer, Loopback, Received, answer
from paging_kit import ListCase, PagedService, as_json, list_cases, markers, skips

import talon_one
from talon_one import aio, paginate
from talon_one import exceptions as errors

pytestmark = pytest.mark.filterwarnings("ignore:.*was last served:DeprecationWarning", "ignore::DeprecationWarning")

CASES = list_cases()
BY_NAME = {str(case): case for case in CASES}
SESSIONS = BY_NAME["get_application_sessions-hasMore"]
LOGS = BY_NAME["get_message_logs-cursor"]
PROGRAMS = BY_NAME["get_loyalty_programs-whole"]
BOTH = BY_NAME["get_audiences-both"]


@pytest.fixture
def client(loopback: Loopback) -> Any:
    with wire_kit.make_client(loopback.url) as made:
        yield made


def listed(client: Any, case: ListCase, change: Callable[[Any], Any] = lambda made: made, **more: Any) -> Any:
    """A paginator of a case, without pacing."""
    made: Any = aio if isinstance(client, aio.ApiClient) else talon_one
    return change(made.paginate(case.method(client), **case.arguments(), **more).pace(False))


def test_which_lists_there_are() -> None:
    names = {case.operation.name for case in CASES}
    words = [case.operation.paging for case in {case.operation.name: case for case in CASES}.values()]
    assert len(names) == 72
    assert {word: words.count(word) for word in words} == {"skip": 57, "cursor": 1, "whole": 14}


@pytest.mark.parametrize("case", each(CASES), ids=str)
def test_every_list_to_its_end(case: ListCase, loopback: Loopback, client: talon_one.ApiClient) -> None:
    """Among refusals for too many requests, by those that block and those that are awaited: nothing lost or doubled."""

    async def awaited(ahead: int) -> List[Any]:
        async with aio_kit.make_client(loopback.url) as other:
            return [item async for item in listed(other, case, lambda made: made.prefetch(ahead))]

    def blocking(ahead: int) -> List[Any]:
        return list(listed(client, case, lambda made: made.prefetch(ahead)))

    sizes = [one.maximum or 0 for one in case.operation.parameters if one.name == "page_size"]
    largest = sizes[0] if sizes else 0
    ways: List[Callable[[int], Any]] = [blocking, lambda ahead: asyncio.run(awaited(ahead))]
    for number, way in enumerate(ways):
        for ahead, count in enumerate((0, 2 * largest + 3, 2 * largest), number):
            service = PagedService(case, count, busy=2)
            loopback.answers(service)
            assert markers(way(ahead)) == service.items
            assert all(asked == service.asked[0] for asked in service.asked), "what was asked for, on every page"
        assert {int(dict(one.query).get("pageSize", 0)) for one in loopback.received} == {largest}


@pytest.mark.parametrize("says", ["hasMore", "totalResultSize", "both", "nothing"])
def test_no_request_too_many(says: str, loopback: Loopback, client: talon_one.ApiClient) -> None:
    case = BOTH._replace(says=says)
    loopback.answers(PagedService(case, 20))
    found = listed(client, case, page_size=10).to_list()
    assert len(found) == 20
    assert skips(loopback.received) == [None, "10"] + ["20"] * (says == "nothing")


def test_pages_of_a_service_that_gives_less_than_asked(loopback: Loopback, client: talon_one.ApiClient) -> None:
    """It goes on by what came, not by what was asked for."""
    loopback.answers(PagedService(SESSIONS, 25, most=10))
    found = listed(client, SESSIONS).to_list()
    assert len(found) == 25
    assert skips(loopback.received) == [None, "10", "20"]
    assert {dict(one.query)["pageSize"] for one in loopback.received} == {"1000"}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    case=st.sampled_from([SESSIONS, BOTH, LOGS, PROGRAMS]),
    count=st.integers(0, 25),
    sizes=st.lists(st.integers(1, 10), min_size=5, max_size=5),
    ends=st.lists(st.integers(0, 9), max_size=4),
    ahead=st.integers(0, 3),
    limit=st.one_of(st.none(), st.integers(0, 30)),
)
@example(case=LOGS, count=2, sizes=[2] * 5, ends=[0, 0], ahead=0, limit=1)
def test_a_list_taken_up_again_and_again(
    case: ListCase,
    count: int,
    sizes: List[int],
    ends: List[int],
    ahead: int,
    limit: Optional[int],
    loopback: Loopback,
    client: talon_one.ApiClient,
) -> None:
    """However often it is broken off, all items come, once each, in their order; by item and by page, of any size."""
    service = PagedService(case, count)
    loopback.answers(service)

    def run(number: int) -> Any:
        more = {} if case is PROGRAMS else {"page_size": sizes[number]}
        return listed(client, case, lambda made: made.prefetch(ahead), **more)

    made = run(0)
    found: List[Any] = []
    for number, end in enumerate(ends):
        if number % 2:
            for page in made.pages():
                found += page
                break
        else:
            found += islice(made, end + 1)
        made = run(number + 1).start(as_json(made.position))
    rest = made if limit is None else made.limit(limit)
    found += rest.to_list()
    wanted = service.items if limit is None else service.items[: len(found)]
    assert markers(found) == wanted
    if limit is not None:
        assert len(made.limit(limit).to_list()) <= limit


def test_the_position_counts_what_was_handed_out_not_what_was_fetched(
    loopback: Loopback, client: talon_one.ApiClient
) -> None:
    loopback.answers(PagedService(SESSIONS, 30))
    made = listed(client, SESSIONS, lambda made: made.prefetch(2), page_size=5, skip=4)
    assert made.position == 4
    seen = []
    for number, _ in enumerate(made, 1):
        seen.append(made.position)
        if number == 7:
            break
    assert seen == [5, 6, 7, 8, 9, 10, 11]
    assert made.start(11).position == 11
    assert markers(made.start("11").limit(1).to_list()) == [{"marker": 11}]
    loopback.answers(PagedService(LOGS, 12))
    logs = listed(client, LOGS, page_size=5)
    assert logs.position == "0@"
    places = []
    for _ in logs:
        places.append(logs.position)
    assert places[:6] == ["1@", "2@", "3@", "4@", "0@c5", "1@c5"]
    assert places[-1] == "2@c10"
    assert listed(client, LOGS, cursor="c10").to_list()[0].to_dict(serialize=True) == {"marker": 10}


@pytest.mark.parametrize("case", [SESSIONS, LOGS, PROGRAMS], ids=str)
def test_limits(case: ListCase, loopback: Loopback, client: talon_one.ApiClient) -> None:
    service = PagedService(case, 2500)
    loopback.answers(service)
    for limit, pages in ((0, 0), (1, 1), (7, 1), (1000, 1), (1001, 2), (2500, 3), (9999, 3)):
        loopback.received.clear()
        assert markers(listed(client, case, lambda made, n=limit: made.limit(n)).to_list()) == service.items[:limit]
        if case is not PROGRAMS:
            sizes = [int(dict(one.query)["pageSize"]) for one in loopback.received]
            assert len(sizes) == pages
            assert all(size == min(1000, limit - 1000 * number) for number, size in enumerate(sizes))


def test_pages_come_as_they_are_wanted(loopback: Loopback, client: talon_one.ApiClient) -> None:
    loopback.answers(PagedService(SESSIONS, 100))
    made = listed(client, SESSIONS, page_size=10)
    assert loopback.received == [], "nothing is asked for before something is wanted"
    pages = made.pages()
    assert len(next(pages)) == 10
    assert len(loopback.received) == 1
    for _ in range(2):
        made.to_list()
    assert len(loopback.received) == 21, "each loop begins anew"


@pytest.mark.parametrize("ahead", [1, 2, 5])
def test_no_more_pages_are_fetched_ahead_than_asked(
    ahead: int, loopback: Loopback, client: talon_one.ApiClient
) -> None:
    loopback.answers(PagedService(SESSIONS, 100))
    pages = listed(client, SESSIONS, lambda made: made.prefetch(ahead), page_size=10).pages()
    for taken in (1, 2, 3):
        next(pages)
        assert wire_kit.eventually(lambda: len(loopback.received) == taken + ahead, 5)  # noqa: B023
        time.sleep(0.05)
        assert len(loopback.received) == taken + ahead

    async def awaited() -> None:
        loopback.received.clear()
        async with aio_kit.make_client(loopback.url) as other:
            pages = listed(other, SESSIONS, lambda made: made.prefetch(ahead), page_size=10).pages()
            for taken in (1, 2, 3):
                await pages.__anext__()
                for _ in range(500):
                    if len(loopback.received) >= taken + ahead:
                        break
                    await asyncio.sleep(0.01)
                await asyncio.sleep(0.05)
                assert len(loopback.received) == taken + ahead
            await pages.aclose()

    aio_kit.run(awaited())


# -- what goes wrong -----------------------------------------------------------------------------


@pytest.mark.parametrize("ahead", [0, 2])
@pytest.mark.parametrize(
    ("case", "pages", "complaint"),
    [
        (SESSIONS, [{"hasMore": True, "data": [{}]}, {"hasMore": True, "data": []}], "from 1 on is empty, but"),
        (SESSIONS, [{"hasMore": True, "data": [{}]}, {"hasMore": True, "data": None}], "from 1 on is empty, but"),
        (SESSIONS, [{"hasMore": True, "data": [{}]}, {"hasMore": False}], "the response has no 'data'"),
        (BOTH, [{"totalResultSize": 5, "data": [{}]}, {"totalResultSize": 5, "data": []}], "from 1 on is empty"),
        (LOGS, [{"nextCursor": "x", "data": [{}]}, {"nextCursor": "y", "data": []}], "cursor 'x' is empty"),
        (LOGS, [{"nextCursor": "x", "data": [{}]}, {"nextCursor": "x", "data": [{}]}], "'x' names itself"),
        (
            LOGS,
            [{"nextCursor": next_one, "data": [{}]} for next_one in ("x", "y", "x")],
            "'y' names 'x', which came before,",
        ),
        (
            BY_NAME["get_audiences_analytics-whole"],
            [{"hasMore": True, "data": [{}]}],
            "the service has more items than it sends",
        ),
    ],
)
def test_a_list_that_does_not_go_on(
    case: ListCase, pages: List[Any], complaint: str, ahead: int, loopback: Loopback, client: talon_one.ApiClient
) -> None:
    """An error, after what came before was handed out; never a loop, nor a list that seems whole."""
    answers = iter(pages)
    loopback.answers(lambda _: answer(next(answers)))
    made = listed(client, case, lambda made: made.prefetch(ahead))
    found: List[Any] = []
    with pytest.raises(errors.UnreadableAnswerException, match=complaint) as caught:
        for item in made:
            found.append(item)
    assert len(found) == 2 if "itself" not in complaint and len(pages) > 2 else len(found) >= 1
    assert str(caught.value).startswith(f"{case.operation.name}: ")
    assert "You have got all items before this one" in str(caught.value)

    async def awaited() -> None:
        again = iter(pages)
        loopback.answers(lambda _: answer(next(again)))
        async with aio_kit.make_client(loopback.url) as other:
            with pytest.raises(errors.UnreadableAnswerException, match=complaint):
                await listed(other, case, lambda made: made.prefetch(ahead)).to_list()

    aio_kit.run(awaited())


@pytest.mark.parametrize("ahead", [0, 2])
def test_an_error_of_a_page_ends_it_and_it_can_be_taken_up_again(
    ahead: int, loopback: Loopback, client: talon_one.ApiClient
) -> None:
    service = PagedService(SESSIONS, 30)

    def down(request: Received) -> Answer:
        return answer({"message": "Down"}, 400) if dict(request.query).get("skip") == "20" else service(request)

    loopback.answers(down)
    made = listed(client, SESSIONS, lambda made: made.prefetch(ahead), page_size=10)
    found: List[Any] = []
    with pytest.raises(errors.BadRequestException):
        for item in made:
            found.append(item)
    assert len(found) == made.position == 20
    loopback.answers(service)
    found += made.start(made.position)
    assert markers(found) == service.items


def test_a_limit_is_waited_out_and_a_deadline_holds_for_each_page(loopback: Loopback) -> None:
    """A `Retry-After` that is longer than a page may take, and pages that together take longer than one may."""
    service = PagedService(SESSIONS, 30)
    times = 0

    def busy(request: Received) -> Answer:
        nonlocal times
        times += 1
        if times % 3 == 1:
            return answer({"message": "Too many requests"}, 429, headers={"Retry-After": "1"})
        time.sleep(0.4)
        return service(request)

    loopback.answers(busy)
    with wire_kit.make_client(loopback.url, timeout=0.8, retries=talon_one.RetryPolicy()) as client:
        assert markers(listed(client, SESSIONS, page_size=10).to_list()) == service.items
        loopback.answers(lambda _: answer({}, 429, headers={"Retry-After": "500"}))
        with pytest.raises(errors.RateLimitException):
            listed(client, SESSIONS).to_list()
        loopback.answers(lambda _: answer({}, 429))
        end = wire_kit.ended(lambda: listed(client, SESSIONS, _request_timeout=0.5).to_list())
        assert isinstance(end.error, errors.RateLimitException)
        loopback.received.clear()
        api = talon_one.ManagementApi(client).with_options(retries=False)
        with pytest.raises(errors.RateLimitException):
            paginate(api.get_application_sessions, 1).to_list()
        assert len(loopback.received) == 1, "who wants no second try has none"


def test_settings_of_the_api_and_of_subclasses_hold(loopback: Loopback, client: talon_one.ApiClient) -> None:
    class Mine(talon_one.ManagementApi):
        def get_application_sessions(self, *args: Any, **more: Any) -> Any:
            return super().get_application_sessions(*args, **{**more, "state": "closed"})

    loopback.answers(PagedService(SESSIONS, 3))
    api = Mine(client).with_options(headers={"X-Mine": "1"})
    assert len(list(paginate(partial(api.get_application_sessions, 1), page_size=2))) == 3
    assert len(loopback.received) == 2
    assert all(one.headers["X-Mine"] == "1" and ("state", "closed") in one.query for one in loopback.received)


@pytest.mark.parametrize(
    ("make", "complaint"),
    [
        (lambda m, i: paginate(m.get_application, 1), "get_application does not return a list"),
        (lambda m, i: paginate(i.best_prior_price, {}), "best_prior_price does not return a list"),
        (lambda m, i: paginate(m.copy_campaign_to_applications, 1, 2, {}), "does not return a list; call it itself"),
        (lambda m, i: paginate(m.get_users_with_http_info), "give get_users, without _with_http_info"),
        (lambda m, i: paginate(print), "a method of an API is needed, .* not print"),
        (lambda m, i: paginate(Mock()), "a method of an API is needed"),
        (lambda m, i: paginate(m.get_users, async_req=True), "async_req cannot be set here"),
        (lambda m, i: paginate(m.get_users, _preload_content=False), "_preload_content cannot be set here"),
        (lambda m, i: paginate(m.get_users, page_sice=5), "no parameter 'page_sice'. Did you mean"),
        (lambda m, i: paginate(m.get_application_sessions), "needs application_id"),
        (lambda m, i: paginate(m.get_users, skip="x"), r"get_users\(skip\): a whole number"),
        (lambda m, i: paginate(m.get_users).limit("x"), r"limit\(\): a whole number \(int\) is needed, not"),
        (lambda m, i: paginate(m.get_users).limit(-1), r"limit\(\): .* at least 0 is needed, not -1"),
        (lambda m, i: paginate(m.get_users).prefetch(True), r"prefetch\(\): a whole number"),
        (lambda m, i: paginate(m.get_users).start("a@b"), "start: a whole number \\(int\\) is needed, not 'a@b'"),
        (lambda m, i: paginate(m.get_users).start(-2), "start: a whole number of at least 0 is needed, not -2"),
        (
            lambda m, i: paginate(m.get_message_logs, entity_type="application").start("b"),
            r"a whole number \(int\) or a text such as '3@cursor' is needed",
        ),
        (lambda m, i: paginate(m.get_users).pace(None), r"pace\(\): True or False"),
        (lambda m, i: paginate(m.get_users).progress(3), r"progress\(\): a function, True or None is needed, not int"),
        (
            lambda m, i: aio.paginate(m.get_users),
            r"talon_one.aio.paginate\(\): get_users blocks; use talon_one.paginate",
        ),
    ],
)
def test_mistakes_are_told_before_anything_is_sent(make: Any, complaint: str, loopback: Loopback) -> None:
    with wire_kit.make_client(loopback.url) as client:
        with pytest.raises((errors.ApiTypeError, errors.ApiValueError), match=complaint):
            make(talon_one.ManagementApi(client), talon_one.IntegrationApi(client))
    awaited = aio.ManagementApi(aio_kit.client_of(aio_kit.Scripted(aio_kit.answer())))
    with pytest.raises(errors.ApiTypeError, match="get_users is awaited; use talon_one.aio.paginate"):
        paginate(awaited.get_users)  # type: ignore[arg-type]
    assert loopback.received == []


# -- how far it has come -------------------------------------------------------------------------


@pytest.mark.parametrize(("says", "total"), [("totalResultSize", 23), ("hasMore", None)])
def test_progress(says: str, total: Optional[int], loopback: Loopback, client: talon_one.ApiClient) -> None:
    case = BOTH._replace(says=says)
    loopback.answers(PagedService(case, 25))
    told: List[Any] = []
    made = listed(client, case, lambda made: made.progress(lambda *state: told.append(state)), page_size=10, skip=2)
    seen = [len(told) for _ in made.pages()]
    assert seen == [0, 1, 2], "after each page, when the caller is through with it"
    assert told == [(10, total), (20, total), (23, total)]
    told.clear()
    made.limit(12).to_list()
    assert told == [(10, total and 12), (12, total and 12)]

    async def awaited() -> None:
        async def tell(*state: Any) -> None:
            await asyncio.sleep(0)
            told.append(state)

        async with aio_kit.make_client(loopback.url) as other:
            await listed(other, case, lambda made: made.progress(tell), page_size=10).to_list()

    told.clear()
    aio_kit.run(awaited())
    assert [done for done, _ in told] == [10, 20, 25]


def test_both_twins_can_do_the_same() -> None:
    def public(cls: type) -> Dict[str, Any]:
        return {
            name: inspect.signature(member) if callable(member) else None
            for name, member in inspect.getmembers(cls)
            if name[0] != "_"
        }

    assert public(talon_one.Paginator).keys() == public(aio.Paginator).keys()
    for name, signature in public(talon_one.Paginator).items():
        assert (signature and [*signature.parameters]) == (
            (twin := public(aio.Paginator)[name]) and [*twin.parameters]
        ), name
