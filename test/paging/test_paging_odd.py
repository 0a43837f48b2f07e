"""`paginate` with what is odd: cursors, totals, pages that the caller changes, arguments in other ways."""

from __future__ import annotations

from typing import Any, List

import pytest
import wire_kit
from forks import in_child, needs_fork
from loopback import Loopback
from paging_kit import list_cases

import talon_one
from talon_one import exceptions as errors
from talon_one import paginate

BY_NAME = {str(case): case for case in list_cases()}
SESSIONS = BY_NAME["get_application_sessions-hasMore"]
LOGS = BY_NAME["get_message_logs-cursor"]


@pytest.fixture
def client(loopback: Loopback) -> Any:
    with wire_kit.make_client(loopback.url) as made:
        yield made


def listed(client: Any, case: Any, change: Any = lambda made: made, **more: Any) -> Any:
    """A paginator of a case, without pacing."""
    return change(paginate(case.method(client), **case.arguments(), **more).pace(False))


def test_a_position_may_hold_any_cursor(loopback: Loopback, client: talon_one.ApiClient) -> None:
    cursor = "a@b\n c\u2028\u00e9"
    loopback.says({"data": [{}, {}], "nextCursor": cursor})
    first = listed(client, LOGS)
    assert next(first.pages())
    assert first.position == f"0@{cursor}"
    loopback.says({"data": [{}, {}], "nextCursor": ""})
    again = listed(client, LOGS, lambda made: made.start(first.position))
    assert again.position == first.position
    assert len(again.to_list()) == 2
    assert cursor in loopback.last.target or cursor in dict(loopback.last.query).values()


@pytest.mark.parametrize("ahead", [0, 2])
def test_a_caller_may_empty_the_pages(ahead: int, loopback: Loopback, client: talon_one.ApiClient) -> None:
    loopback.says({"data": [{}, {}], "hasMore": False})
    told: List[Any] = []
    for page in listed(
        client, SESSIONS, lambda made: made.prefetch(ahead).progress(lambda *how: told.append(how))
    ).pages():
        page.clear()
    assert told == [(2, None)]


def test_optional_arguments_by_position(loopback: Loopback, client: talon_one.ApiClient) -> None:
    """As the 26.x client takes them."""
    loopback.says({"data": [{}, {}], "totalResultSize": 5})
    made = paginate(talon_one.ManagementApi(client).get_attributes, 2, 1).pace(False)  # type: ignore[call-arg]
    assert made.position == 1
    assert len(made.limit(3).to_list()) == 3
    assert [dict(one.query) for one in loopback.received] == [
        {"pageSize": "2", "skip": "1"},
        {"pageSize": "1", "skip": "3"},
    ]


def test_a_page_size_may_be_text(loopback: Loopback, client: talon_one.ApiClient) -> None:
    loopback.says({"data": [{}]})
    assert len(listed(client, SESSIONS, page_size="10").to_list()) == 1
    with pytest.raises(talon_one.ApiTypeError, match=r"page_size\): a whole number \(int\) is needed, not 'many'"):
        listed(client, SESSIONS, page_size="many")
    with pytest.raises(talon_one.ApiTypeError, match="start: a whole number .* is needed"):
        listed(client, SESSIONS, lambda made: made.start("9" * 5000))


@pytest.mark.parametrize("more", [{}, {"hasMore": True}, {"hasMore": False}])
def test_a_total_that_is_no_number(more: Any, loopback: Loopback, client: talon_one.ApiClient) -> None:
    loopback.says({"data": [{}], "totalResultSize": "many", **more})
    with pytest.raises(errors.UnreadableAnswerException, match="the number of all items is 'many'"):
        listed(client, BY_NAME["get_audiences-both"], lambda made: made.progress(lambda *_: None)).to_list()


def test_what_a_paginator_shows(client: talon_one.ApiClient) -> None:
    made = paginate(talon_one.ManagementApi(client).get_users).start(5)
    assert repr(made) == "<Paginator of User by get_users, at 5>"


@needs_fork
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_a_forked_child_does_not_wait_for_its_parent_s_thread(loopback: Loopback, client: talon_one.ApiClient) -> None:
    loopback.says({"data": [{}, {}], "hasMore": True})
    made = listed(client, SESSIONS, lambda made: made.prefetch(1))
    pages = made.pages()
    assert len(next(pages)) == 2

    def child() -> List[Any]:
        with pytest.raises(talon_one.ApiValueError, match="begins? where the parent was") as caught:
            next(pages)
        again = made.start(made.position)
        return [str(caught.value)[:23], made.position, len(next(again.pages()))]

    assert in_child(child)() == ["paginate().prefetch(): ", 2, 2]
    assert in_child(pages.close)() is None
    assert len(next(pages)) == 2, "the parent goes on"
    pages.close()
