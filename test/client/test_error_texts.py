"""What errors say: in short, in print, and first of all what the service said."""

from __future__ import annotations

import io
import pickle
from typing import Any, Dict, List

import pytest
from faults import FaultServer, answer
from hypothesis import given
from hypothesis import strategies as st
from wire_kit import CALLS, ended, make_client

import talon_one
from talon_one import exceptions as errors

SURROGATE = "\ud800"


def problem(**source: Any) -> Dict[str, Any]:
    return {"title": "required", "details": "is missing", "source": source}


def first_line(body: Any, status: int = 400) -> str:
    with FaultServer(answer(body, status)) as server, make_client(server.url) as client:
        error = ended(lambda: CALLS["PUT"](client)).error
    assert isinstance(error, talon_one.ApiException)
    return str(error).splitlines()[0]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (problem(pointer="/customerSession/cartItems/0/sku"), "customerSession.cartItems[0].sku: is missing"),
        (problem(pointer="#/customerSession/state"), "customerSession.state: is missing"),
        (problem(pointer="/attributes/a~1b~0c"), "attributes.a/b~c: is missing"),
        (problem(pointer="/0/sku"), "[0].sku: is missing"),
        (problem(parameter="pageSize"), "pageSize: is missing"),
        (problem(line="7"), "line 7: is missing"),
        (problem(pointer=""), "required: is missing"),
        (problem(pointer=5), "required: is missing"),
        ({"title": "Unknown", "source": {"pointer": "/attributes/x"}}, "attributes.x: Unknown"),
        ({"title": "enum", "details": "state"}, "enum: state"),
        ({"title": "enum", "details": "", "source": None}, "enum"),
        ({"source": {"pointer": "/a/b"}}, "a.b"),
    ],
)
@pytest.mark.parametrize("status", [400, 409])
def test_the_first_line_names_what_the_service_pointed_at(error: Any, said: str, status: int) -> None:
    line = first_line({"message": "The submitted data was invalid", "errors": [error]}, status)
    assert f": The submitted data was invalid; {said} (2 tries)." in line.replace(said + ".", said + " (2 tries).")


def test_no_full_stop_follows_a_question() -> None:
    error = {"title": "name", "details": "Did you mean 'state'?"}
    line = first_line({"message": "Invalid", "errors": [error]})
    assert ": Invalid; name: Did you mean 'state'? Correct the request" in line


def test_many_problems_are_counted() -> None:
    body = {"message": "Invalid", "errors": [problem(pointer=f"/cartItems/{number}/sku") for number in range(20)]}
    assert "cartItems[2].sku: is missing (and 17 more)." in first_line(body)


@pytest.mark.parametrize(
    "errors_",
    [None, 5, "x", [], [5], [None], [[]], [{}], [{"source": 5}], [{"title": 5}], {"a": 1}, [problem(line=[])]],
)
def test_whatever_stands_for_the_problems(errors_: Any) -> None:
    assert ": Invalid" in first_line({"message": "Invalid", "errors": errors_})


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (None, []),
        ([], []),
        ([problem(line="1")], []),
        ("text", []),
        ({"message": "no"}, []),
        ({"errors": None}, []),
        ({"errors": {"a": 1}}, []),
        ({"errors": [5, None, [], "x"]}, []),
        ({"errors": [{}]}, [("", "")]),
        ({"errors": [problem()]}, [("", "is missing")]),
        ({"errors": [{"title": "enum"}]}, [("", "enum")]),
        ({"errors": [problem(pointer="/customerSession/state")]}, [("customerSession.state", "is missing")]),
        ({"errors": [problem(parameter="pageSize")]}, [("pageSize", "is missing")]),
        ({"errors": [problem(line="7"), {"details": "b"}]}, [("line 7", "is missing"), ("", "b")]),
    ],
)
def test_problems_are_a_list_whatever_the_body_is(data: Any, found: Any) -> None:
    error = errors.BadRequestException(400, "Bad Request", data=data)
    assert error.problems == found
    assert [(one.where, one.details) for one in error.problems] == found
    if isinstance(data, dict):
        model = errors.ApiException(400, data=talon_one.ErrorResponse.from_dict(data))
        assert model.problems == found
        if found:
            assert len(model.data.errors) == len(found)
        assert model.problems == found == pickle.loads(pickle.dumps(model)).problems


# -- print ----------------------------------------------------------------------------------------

TEXTS = st.text(alphabet=st.characters() | st.sampled_from("\ud800\udfff\x1b\r\n\u202e\x9b"), max_size=30)


@given(TEXTS, TEXTS, TEXTS, TEXTS, st.sampled_from([None, 404, 501]))
def test_every_error_prints(reason: str, operation: str, said: str, body: str, status: Any) -> None:
    """Also where JSON brought half a character, which no output can encode."""
    tries = (errors.Attempt(1, status, reason, 0.1, 0.1), errors.Attempt(2, status, reason, 0.1, None))
    facts = {"headers": {"Server": said}, "request_id": said, "attempts": tries, "operation": operation}
    for kind in (errors.ServiceException, errors.ApiTimeoutException, errors.UnreadableAnswerException):
        error = kind(status, reason, data={"message": said, "errors": [problem(pointer=said)]}, body=body, **facts)
        for text in (str(error), repr(error), str(pickle.loads(pickle.dumps(error)))):
            text.encode("utf-8")
            assert not set(text) & set("\x1b\x9b\u202e\r")
        assert len(repr(error).splitlines()) == 1


@pytest.mark.parametrize(
    "error",
    [
        errors.ApiTypeError(f"a{SURROGATE}", [SURROGATE, 0]),
        errors.ApiValueError(f"a{SURROGATE}", [SURROGATE]),
        errors.ApiKeyError(f"a{SURROGATE}"),
        errors.ApiAttributeError(SURROGATE),
    ],
)
def test_every_refusal_prints(error: Exception) -> None:
    print(error, repr(error), file=io.TextIOWrapper(io.BytesIO(), "utf-8"))
    assert "?" in str(error)


def test_what_a_service_says_in_half_characters_is_logged_and_shown(caplog: pytest.LogCaptureFixture) -> None:
    body = b'{"message": "no \\ud83d", "errors": [{"title": "\\udc00", "source": {"pointer": "/\\ud800"}}]}'
    with FaultServer(answer(body, 400)) as server, make_client(server.url, debug=True) as client:
        error = ended(lambda: CALLS["PUT"](client)).error
    assert "no ?; ?: ?. " in str(error)
    for text in (str(error), repr(error), caplog.text):
        text.encode("utf-8")


# -- length -----------------------------------------------------------------------------------------


def long_errors() -> List[errors.ApiException]:
    long = "word " * 12_000
    attempts = tuple(errors.Attempt(number, 503, long, 0.1, 0.1) for number in range(1, 200))
    kinds = (errors.ApiException, errors.ServiceException, errors.ApiConnectionException, errors.ApiTimeoutException)
    made = [kind(503, long, attempts=attempts) for kind in (*kinds, errors.UnreadableAnswerException)]
    wordy = {"message": long, "errors": [{"title": long, "details": long, "source": {"pointer": long}}] * 50}
    made.append(errors.ServiceException(503, "Busy", data=wordy, body=long, headers={"Server": long}, request_id=long))
    made.append(errors.ServiceException(503, "Busy", operation=long, body=b"\0" * 1_000_000))
    return made


@pytest.mark.parametrize("error", long_errors(), ids=lambda error: type(error).__name__)
def test_no_error_is_a_page(error: errors.ApiException) -> None:
    assert len(str(error).splitlines()[0]) < 1000
    assert len(repr(error)) < 1100
    assert len(str(error)) < 16_000


def test_a_long_reason_appears_once_and_cut() -> None:
    with FaultServer(answer(b"", 503, reason="x" * 60_000)) as server, make_client(server.url) as client:
        error: Any = ended(lambda: CALLS["PUT"](client)).error
    assert str(error).count("x" * 100) == 1
    assert len(str(error)) < 2000
    assert "Reason:" not in str(error)
    assert len(error.reason) == 60_000, "nothing is lost"


def test_a_short_reason_has_its_line_as_published() -> None:
    assert "\n(404)\nReason: Not Found" in str(errors.NotFoundException(404, "Not Found"))


def test_a_body_is_shown_with_its_lines_and_its_size() -> None:
    assert str(errors.ApiException(500, "No", body="a\r\nb\tc")).endswith("HTTP response body: a\nb\tc")
    assert str(errors.ApiException(500, "No", body="a" * 3000)).endswith("aaa... (3000 in all)")
    assert str(errors.ApiException(500, "No", body=b"\xff" * 3000)).endswith("xff\\x... (3000 in all)")
    assert str(errors.ApiException(500, "No", body={"a": 1})).endswith("HTTP response body: {'a': 1}")


def test_our_own_words_are_ascii() -> None:
    for name in dir(errors):
        kind = getattr(errors, name)
        if isinstance(kind, type) and issubclass(kind, errors.ApiException):
            told = [text for key, text in vars(kind).items() if key.startswith("advice")]
            assert all(text.isascii() for text in told), name


@pytest.mark.parametrize("header", ["Retry-After", "retry-after"])
def test_every_error_tells_how_long_the_service_asked_to_wait(header: str) -> None:
    assert errors.ServiceException(503, headers={header: "31536000"}).retry_after == 31536000
    assert errors.ApiException().retry_after is None
