"""Every fault of a server, against GET, PUT, POST (with and without an idempotency key) and DELETE.

How many requests arrived, what the caller got, and that the planted key is nowhere to be seen.
"""

from __future__ import annotations

import pickle
import re
from typing import Any, Dict, NamedTuple, Optional, Type

import pytest
from faults import FAULTS, FaultServer, refused_port
from wire_kit import CALLS, EAGER, KEY, NAMES, REPEATABLE, Certificates, Watch, ended, make_client

from talon_one import exceptions as errors

CONNECTION = errors.ApiConnectionException
UNREADABLE = errors.UnreadableAnswerException


class Expected(NamedTuple):
    """What a fault must lead to: None as error stands for an answer."""

    error: Optional[Type[errors.ApiException]]
    status: Optional[int] = None
    again: str = "no"  #: which calls are tried again: `no`, `repeatable` ones, `all`, or those that `write`
    says: str = ""  #: a pattern that the first line matches


EXPECTED: Dict[str, Expected] = {
    "ok": Expected(None),
    "no_content": Expected(None),
    "reset_at_connect": Expected(CONNECTION, None, "repeatable"),
    "reset_before_head": Expected(CONNECTION, None, "repeatable", "reset"),
    "closed_before_head": Expected(CONNECTION, None, "repeatable", "closed by the other side"),
    "reset_mid_head": Expected(CONNECTION, None, "repeatable", "reset|closed"),
    "reset_after_head": Expected(UNREADABLE, 200, "repeatable", "cut short"),
    "reset_mid_body": Expected(UNREADABLE, 200, "repeatable", "cut short"),
    "short_body": Expected(UNREADABLE, 200, "repeatable", "cut short"),
    "too_long_body": Expected(None),
    "length_is_no_number": Expected(None),
    "two_lengths": Expected(CONNECTION, None, "repeatable"),
    "bad_chunking": Expected(UNREADABLE, 200, "repeatable", "cut short"),
    "cut_chunking": Expected(UNREADABLE, 200, "repeatable", "cut short"),
    "no_http": Expected(CONNECTION, None, "repeatable", "no HTTP"),
    "endless_head": Expected(CONNECTION, None, "repeatable"),
    "gzip": Expected(None),
    "bad_gzip": Expected(UNREADABLE, 200, "no", "encoding"),
    "cut_gzip": Expected(UNREADABLE, 200, "repeatable", "cut short"),
    "bomb": Expected(UNREADABLE, 200, "no", r"larger than 1000000 bytes"),
    "bom": Expected(None),
    "bad_utf8": Expected(UNREADABLE, 200, "no", "not encoded as it says"),
    "wrong_charset": Expected(UNREADABLE, 200, "no", "not encoded as it says|not JSON"),
    "unknown_charset": Expected(None),
    "html_200": Expected(UNREADABLE, 200, "no", "HTML"),
    "empty_200": Expected(UNREADABLE, 200, "no", "empty"),
    "blank_200": Expected(UNREADABLE, 200, "no", "empty"),
    "text_200": Expected(UNREADABLE, 200, "no", "not JSON"),
    "half_json": Expected(UNREADABLE, 200, "no", "not JSON"),
    "deep_json": Expected(UNREADABLE, 200, "no", "not JSON"),
    "html_502": Expected(errors.ServiceException, 502, "repeatable"),
    "binary_502": Expected(errors.ServiceException, 502, "repeatable"),
    "cut_502": Expected(errors.ServiceException, 502, "repeatable"),
    "500": Expected(errors.ServiceException, 500, "no", "out of order"),
    "503": Expected(errors.ServiceException, 503, "repeatable", "busy"),
    "504": Expected(errors.ServiceException, 504, "repeatable", "late"),
    "429": Expected(errors.RateLimitException, 429, "all", "slow down"),
    "429_seconds": Expected(errors.RateLimitException, 429, "all"),
    "429_date": Expected(errors.RateLimitException, 429, "all"),
    "429_hour": Expected(errors.RateLimitException, 429, "no"),
    "503_hour": Expected(errors.ServiceException, 503, "no"),
    "409_parallel": Expected(errors.ConflictException, 409, "write", "Too many requests"),
    "409_duplicate": Expected(errors.ConflictException, 409, "no", "already exists"),
    "400": Expected(errors.BadRequestException, 400, "no", "enum – state"),
    "401": Expected(errors.UnauthorizedException, 401, "no", "Invalid key"),
    "403": Expected(errors.ForbiddenException, 403),
    "404": Expected(errors.NotFoundException, 404),
    "410": Expected(errors.ApiException, 410),
    "422": Expected(errors.UnprocessableEntityException, 422),
}

#: Subject of test_wire_deadlines.
TIMED = {"hang", "drip_head", "drip_body", "drip_chunks", "drip_error_body", "endless_body", "hang_mid_body"}
#: A DELETE expects no content: nothing is what it may get.
CONTENT_THAT_DELETE_ACCEPTS = {"empty_200", "blank_200"}


def test_every_fault_is_expected_somewhere() -> None:
    assert set(FAULTS) == set(EXPECTED) | TIMED


def tries(again: str, call: str) -> int:
    repeated = {"no": False, "repeatable": call in REPEATABLE, "all": True, "write": call != "GET"}[again]
    return 2 if repeated else 1


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("fault", EXPECTED)
def test_a_fault(fault: str, call: str, watch: Watch) -> None:
    expected = EXPECTED[fault]
    if call == "DELETE" and fault in CONTENT_THAT_DELETE_ACCEPTS:
        expected = Expected(None)
    with FaultServer(fault) as server, make_client(server.url, max_response_bytes=1_000_000, debug=True) as client:
        end = ended(lambda: CALLS[call](client))
        arrived = server.connections if fault == "reset_at_connect" else len(server.received)
        # A reset that comes with the connection may hit before or after the request is sent, and
        # what was surely not sent is repeated, whatever it is.
        assert arrived == tries(expected.again, call) or (fault == "reset_at_connect" and arrived == 2)
        assert end.seconds < 5
        check(end.error, expected, call, arrived)
        watch.assert_clean(client, client.configuration, client.rest_client, *([end.error] if end.error else []))
    for request in server.received:
        assert request.method == call.partition(" ")[0]
        assert request.headers["authorization"] == f"ApiKey-v1 {KEY}"
    assert len({request.key for request in server.received}) <= 1, "each try sends the same idempotency key"


def check(error: Any, expected: Expected, call: str, arrived: int) -> None:
    if expected.error is None:
        assert error is None
        return
    assert type(error) is expected.error
    assert error.status == expected.status
    assert error.operation == NAMES[call]
    assert len(error.attempts) == arrived
    assert [attempt.number for attempt in error.attempts] == list(range(1, arrived + 1))
    assert [attempt.wait is not None for attempt in error.attempts] == [True] * (arrived - 1) + [False]
    assert all(attempt.reason and attempt.status == expected.status for attempt in error.attempts)
    first = str(error).splitlines()[0]
    assert re.match(rf"{NAMES[call]}: .+\. [A-Z].+\.$", first), f"the operation, what happened, what to do: {first}"
    assert re.search(expected.says, first), first
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert (again.status, again.body, again.attempts, again.data) == (
        error.status,
        error.body,
        error.attempts,
        error.data,
    )


@pytest.mark.parametrize("call", CALLS)
def test_refused(call: str, watch: Watch) -> None:
    """Nothing was sent: every method is tried again, and the error says so."""
    keeper, port = refused_port()
    with keeper, make_client(f"http://127.0.0.1:{port}", debug=True) as client:
        end = ended(lambda: CALLS[call](client))
        check(end.error, Expected(CONNECTION, None, "all", "connection refused.*[Nn]othing was sent"), call, 2)
        watch.assert_clean(client, end.error)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("kind", ["expired", "wrong_host", "stranger"])
def test_bad_certificates(kind: str, call: str, certificates: Certificates, watch: Watch) -> None:
    with FaultServer(tls=certificates.context(kind)) as server:
        with make_client(server.url, ssl_ca_cert=certificates.bundle) as client:
            end = ended(lambda: CALLS[call](client))
            check(end.error, Expected(CONNECTION, None, "all", "TLS failed.*certificate"), call, 2)
            watch.assert_clean(client, end.error)
        assert server.received == []


@pytest.mark.parametrize("call", CALLS)
def test_a_host_that_does_not_exist(call: str) -> None:
    with make_client("https://nowhere.invalid") as client:
        end = ended(lambda: CALLS[call](client))
    check(end.error, Expected(CONNECTION, None, "all", "host name was not found"), call, 2)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("fault", ["429", "503", "reset_before_head", "409_parallel"])
def test_an_answer_after_a_fault(fault: str, call: str) -> None:
    """A second try that goes well leaves no trace but in `attempts`."""
    again = tries(EXPECTED[fault].again, call) == 2
    with FaultServer(fault, "ok") as server, make_client(server.url) as client:
        end = ended(lambda: CALLS[call](client, _return_http_data_only=False))
    assert len(server.received) == (2 if again else 1)
    if again:
        assert end.error is None
        assert [attempt.status for attempt in end.value.attempts] == [EXPECTED[fault].status, 200]
        assert end.value.attempts[0].wait == 0
        assert end.value.attempts[1].wait is None
        assert end.value.request_id == "request-77"
    else:
        assert type(end.error) is EXPECTED[fault].error


@pytest.mark.parametrize(
    "fault", ["html_200", "text_200", "half_json", "bad_utf8", "short_body", "html_502", "binary_502"]
)
def test_the_start_of_the_body_is_shown(fault: str) -> None:
    starts: Dict[str, Any] = {
        "html_200": "<!DOCTYPE html>",
        "text_200": "All systems nominal",
        "half_json": '{"effects"',
        "bad_utf8": b'{"effects":[],"name":"\xff',
        "short_body": '{"effects"',
        "html_502": "<!DOCTYPE html>",
        "binary_502": b"\xff\xfe\x00\x01",
    }
    with FaultServer(fault) as server, make_client(server.url, retries=False) as client:
        error: Any = ended(lambda: CALLS["GET"](client)).error
    assert error.body.startswith(starts[fault])
    assert str(starts[fault]).strip("'") in str(error)
    assert len(str(error)) < 4000
    assert error.headers is not None
    assert error.data is None


def test_an_error_of_the_service_is_all_there() -> None:
    with FaultServer("400") as server, make_client(server.url) as client:
        error: Any = ended(lambda: CALLS["PUT"](client)).error
    assert (error.status, error.reason) == (400, "Whatever")
    assert error.headers["content-type"] == "application/json"
    assert error.request_id == "request-77"
    assert error.data.message == "The submitted data was invalid"
    assert error.data.errors[0].details == "state?"
    assert '"title": "enum"' in error.body
    assert "request-77" in str(error)


def test_a_connection_is_clean_after_a_fault() -> None:
    """What one answer had too much of is not taken for the next one."""
    with FaultServer("too_long_body", "ok") as server, make_client(server.url) as client:
        CALLS["GET"](client)
        assert CALLS["PUT"](client).effects == []
    assert len(server.received) == 2


def test_the_caller_s_own_error_is_not_hidden() -> None:
    """An exception raised while another is handled keeps that one as its context, and no other."""
    with FaultServer("503") as server, make_client(server.url, retries=EAGER) as client:
        error = ended(lambda: CALLS["POST"](client)).error
    assert error is not None
    assert error.__cause__ is None
    assert error.__context__ is None
