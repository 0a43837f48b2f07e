"""Every fault of a server, against GET, PUT, POST (with and without an idempotency key) and DELETE.

How many requests arrived, what the caller got, and that the planted key is nowhere to be seen.
"""

from __future__ import annotations

import pickle
import re
import time
from types import SimpleNamespace
from typing import Any, Dict

import pytest
from fault_expectations import CONNECTION, EXPECTED, Expected, accepted_by_delete, tries
from faults import FAULTS, FaultServer, echo_id, head, raw, refused_port
from wire_kit import CALLS, KEY, NAMES, Certificates, Watch, ended, make_client

import talon_one
from talon_one import exceptions as errors

#: Subject of test_wire_deadlines.
TIMED = {"hang", "drip_head", "drip_body", "drip_chunks", "drip_error_body", "endless_body", "hang_mid_body"}


def test_every_fault_is_expected_somewhere() -> None:
    assert set(FAULTS) == set(EXPECTED) | TIMED


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("fault", EXPECTED)
def test_a_fault(fault: str, call: str, watch: Watch) -> None:
    expected = accepted_by_delete(fault) if call == "DELETE" else EXPECTED[fault]
    with FaultServer(fault) as server, make_client(server.url, max_response_bytes=1_000_000, debug=True) as client:
        end = ended(lambda: CALLS[call](client))
        arrived = server.connections if fault == "reset_at_connect" else len(server.received)
        # A reset that comes with the connection may hit before or after the request is sent, and
        # what was surely not sent is repeated, whatever it is.
        assert arrived == tries(expected.again, call) or (fault == "reset_at_connect" and arrived == 2)
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
    assert re.match(rf"{NAMES[call]}: .+[.?] [A-Z].+\.$", first), f"the operation, what happened, what to do: {first}"
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


STARTS: Dict[str, Any] = {
    "html_200": "<!DOCTYPE html>",
    "text_200": "All systems nominal",
    "half_json": '{"effects"',
    "bad_utf8": b'{"effects":[],"name":"\xff',
    "short_body": '{"effects"',
    "reset_mid_body": '{"effects":',
    "bad_chunking": '{"a":',
    "cut_chunking": '{"a":',
    "negative_chunk": '{"a":',
    "bad_gzip": b"\x1f\x8bthis is no gzip",
    "cut_gzip": '{"effects"',
    "other_coding": '{"effects"',
    "html_502": "<!DOCTYPE html>",
    "binary_502": b"\xff\xfe\x00\x01",
}


@pytest.mark.parametrize("fault", STARTS)
def test_the_start_of_the_body_is_shown(fault: str) -> None:
    with FaultServer(fault) as server, make_client(server.url, retries=False) as client:
        error: Any = ended(lambda: CALLS["GET"](client)).error
    assert error.body.startswith(STARTS[fault])
    assert str(STARTS[fault]).strip("'") in str(error)
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


ASKED = b'HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\n{"effects":[]}'
UNASKED = b'HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n{"id":"unasked"}'


def _later(*pieces: bytes) -> Any:
    """One after the other, with a break between them."""

    def behave(connection: Any, _: Any) -> None:
        for piece in pieces:
            connection.send(piece)
            time.sleep(0.05)

    return behave


#: What leaves something behind on the connection, or would without care.
UNCLEAN: Dict[str, Any] = {
    **{name: name for name in ("too_long_body", "switched", "endless_interim", "endless_trailers", "negative_chunk")},
    **{name: name for name in ("204_chunked", "204_with_a_length", "two_lengths_401", "chunked_and_a_length")},
    **{name: name for name in ("chunked_in_1.0", "chunk_longer_than_it_says", "trailer_that_is_no_header")},
    "with the answer": raw(ASKED + UNASKED, then="stay"),
    "with a part": raw(ASKED + UNASKED[:20], then="stay"),
    "after it": _later(ASKED, UNASKED),
    "after no content": raw(head(204) + UNASKED, then="stay"),
    "after the last chunk": raw(
        head(200, {"Transfer-Encoding": "chunked"}) + b"2\r\n{}\r\n0\r\n\r\n" + UNASKED, then="stay"
    ),
    "a body of no content": raw(head(204, {"Content-Length": 2}) + b"{}", then="stay"),
}


@pytest.mark.parametrize("over_tls", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize("before", UNCLEAN)
def test_an_answer_is_never_that_of_the_call_before(before: str, over_tls: bool, certificates: Certificates) -> None:
    """A connection on which anything is left carries no other request."""
    tls = certificates.context() if over_tls else None
    with FaultServer(UNCLEAN[before], echo_id, tls=tls) as server:
        with make_client(server.url, ssl_ca_cert=certificates.bundle, retries=False) as client:
            ended(lambda: CALLS["GET"](client))
            time.sleep(0.1)
            assert CALLS["GET"](client).to_dict(serialize=True)["id"] == "cart-1"
        assert server.connections == 2


@pytest.mark.parametrize("status", [100, 102, 103, 199])
def test_interim_answers_are_passed_over(status: int) -> None:
    def behave(connection: Any, request: Any) -> None:
        connection.send(head(status, {"Content-Length": 5}))
        echo_id(connection, request)

    with FaultServer(behave) as server, make_client(server.url) as client:
        for name in ("anna", "bert", "carl"):
            found = talon_one.IntegrationApi(client).get_customer_session(name)
            assert found.to_dict(serialize=True)["id"] == name
        assert server.connections == 1


@pytest.mark.parametrize("fault", ["cut_head", "cut_head_204", "cut_status_line"])
def test_a_head_that_was_cut_off_over_tls(fault: str, certificates: Certificates) -> None:
    with FaultServer(fault, tls=certificates.context()) as server:
        with make_client(server.url, ssl_ca_cert=certificates.bundle) as client:
            check(ended(lambda: CALLS["GET"](client)).error, EXPECTED[fault], "GET", 2)


@pytest.mark.parametrize("method", ["HEAD", "GET"])
def test_what_has_no_body(method: str) -> None:
    """The answer to HEAD says the length of what GET would give, and 304 that of what there is."""
    faults = [
        raw(head(200 if method == "HEAD" else 304, {"Content-Length": 10, "Content-Encoding": "gzip"}), then="stay")
    ]
    with FaultServer(*faults) as server, make_client(server.url) as client:
        answers = [client.rest_client.request(method, server.url) for _ in range(2)]
    assert [answer.data for answer in answers] == [b"", b""]
    assert (server.connections == 1) == (method == "HEAD")


def test_not_modified_is_no_redirect() -> None:
    with FaultServer(raw(head(304), then="stay")) as server, make_client(server.url) as client:
        error: Any = ended(lambda: CALLS["GET"](client)).error
    assert type(error) is errors.ApiException
    assert "redirect" not in str(error)


@pytest.mark.parametrize(
    ("url", "headers"),
    [
        ("http://exa mple.test", {}),
        ("http://h.test:port", {}),
        ("http://h\xe4\u0378.test", {}),
        ("http://" + "a" * 70 + ".test", {}),
        ("{}", {"X:Y": KEY}),
        ("{}", {"": KEY}),
    ],
)
def test_what_cannot_be_sent_is_said_in_words_and_not_tried_again(url: str, headers: Any, watch: Watch) -> None:
    with FaultServer() as server, make_client(server.url) as client:
        end = ended(lambda: client.rest_client.request("GET", url.format(server.url), headers=headers))
        error: Any = end.error
        assert isinstance(error, errors.OpenApiException)
        assert not re.search(r"[a-z][A-Z]\w*(Error|URL|Header|Exception)|Invalid", str(error).splitlines()[0])
        assert len(getattr(error, "attempts", [1])) == 1
        watch.assert_clean(error)
        assert server.received == []


@pytest.mark.parametrize("key", [None, KEY])
def test_no_key_was_sent(key: Any) -> None:
    with FaultServer("401") as server, make_client(server.url) as client:
        client.configuration.api_key = {"Authorization": key} if key else {}
        error = str(ended(lambda: CALLS["GET"](client)).error)
    assert ("No API key was sent; give Configuration(api_key=...) or set TALON_ONE_API_KEY." in error) == (key is None)


def test_errors_made_by_hand() -> None:
    assert str(errors.ApiTimeoutException()).startswith("no complete response in time. ")
    assert str(errors.ApiConnectionException()).startswith("the connection failed. ")
    answered = SimpleNamespace(status=404, reason="Not Found", data=b"gone", getheaders=lambda: [("Server", "old")])
    for error in (errors.ApiException(http_resp=answered), errors.NotFoundException(http_resp=answered)):
        assert error.headers == {"Server": "old"}
        assert "'Server': 'old'" in str(error)
        assert str(pickle.loads(pickle.dumps(error))) == str(error)
    assert "(404)" in str(errors.ApiException(http_resp=SimpleNamespace(**{**vars(answered), "getheaders": list})))
    with pytest.raises(errors.NotFoundException) as caught:
        errors.ApiException.from_response(http_resp=answered, data="read")
    assert (caught.value.status, caught.value.data) == (404, "read")
