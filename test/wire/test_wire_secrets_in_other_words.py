"""A key is found in what the other side repeats, in whatever letters; and looking for it takes no more than reading."""

from __future__ import annotations

import base64
import html
import json
import logging
import re
import urllib.parse
from typing import Any, Callable, Dict

import pytest
from faults import FaultServer, answer, head
from hypothesis import given, settings
from hypothesis import strategies as st
from wire_kit import CALLS, Watch, assert_in_time, ended, make_client

from talon_one import _redact
from talon_one import exceptions as errors

#: With what JSON, URLs, HTML and base64 have words of their own for.
PLANTED = "5f3a9c71&planted/4d8b<26+%key'é"
M = 1 << 20


def escaped(text: str, form: str) -> str:
    return "".join(form.format(ord(char)) for char in text)


FORMS: Dict[str, Callable[[str], str]] = {
    "as it is": str,
    "JSON": lambda key: json.dumps(key)[1:-1],
    "JSON in JSON": lambda key: json.dumps(json.dumps(key)[1:-1])[1:-1],
    "JSON of Go": lambda key: key.replace("&", r"\u0026").replace("<", r"\u003c").replace("/", r"\/"),
    "JSON, all of it": lambda key: escaped(key, r"\u{:04x}"),
    "JSON, in capitals": lambda key: escaped(key, r"\u{:04X}"),
    "JavaScript": lambda key: escaped(key, r"\x{:02x}"),
    "URL": lambda key: urllib.parse.quote(key, safe=""),
    "URL in small letters": lambda key: re.sub("%..", lambda found: found[0].lower(), urllib.parse.quote(key, safe="")),
    "URL in a URL": lambda key: urllib.parse.quote(urllib.parse.quote(key, safe=""), safe=""),
    "URL of Latin-1": lambda key: urllib.parse.quote(key, safe="", encoding="latin-1"),
    "HTML": html.escape,
    "HTML, all of it": lambda key: escaped(key, "&#{};"),
    "HTML, in hexadecimal": lambda key: escaped(key, "&#x{:04X};"),
    "JSON of HTML": lambda key: json.dumps(html.escape(key))[1:-1],
}

ENCODINGS = ["utf-8", "latin-1", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("status", [200, 400])
def test_however_it_is_written(status: int, form: str, encoding: str, watch: Watch) -> None:
    said = FORMS[form](PLANTED)
    body = f'{{"message":"no {said} here","effects":"{said}"}}'.encode(encoding)
    fault = answer(body, status, content_type=f"application/json; charset={encoding.replace('-le', 'le')}")
    with FaultServer(fault) as server, make_client(server.url, debug=True) as client:
        end = ended(lambda: CALLS["GET"](client, _headers={"Authorization": f"ApiKey-v1 {PLANTED}"}))
        assert isinstance(end.error, errors.ApiException) or status == 200
        error: Any = end.error
        if error is not None:
            watch.assert_clean(error, client, key=[PLANTED, said])
            assert "***" in str(error)
            assert "planted" not in str(error).replace("\0", "")
        else:
            watch.assert_clean(key=[PLANTED, said])


@pytest.mark.parametrize("alphabet", [base64.b64encode, base64.urlsafe_b64encode])
@pytest.mark.parametrize("before", ["", "u:", "user:", "Bearer "])
@pytest.mark.parametrize(
    "wrap", [str, lambda text: json.dumps(text)[1:-1].replace("/", r"\/"), urllib.parse.quote_plus]
)
def test_base64(wrap: Any, before: str, alphabet: Any, watch: Watch) -> None:
    key = "5f3a?>planted~~4d8b??26>>key"
    said = wrap(alphabet(f"{before}{key}!".encode()).decode())
    with FaultServer(answer(f'{{"message":"no {said} here"}}'.encode(), 400)) as server:
        with make_client(server.url) as client:
            error: Any = ended(lambda: CALLS["GET"](client, _headers={"Authorization": key})).error
    assert error.data.message.startswith("no ")
    assert said[8:-8] not in error.body
    assert "***" in error.data.message


LETTERS = st.sampled_from("aZ09&<>/+=%\\\"'é-_. ~")


@settings(max_examples=200, derandomize=True, database=None, deadline=None)
@given(st.text(LETTERS, min_size=8, max_size=20).filter(lambda key: key.strip() == key), st.data())
def test_any_letter_of_any_key_in_any_form(key: str, data: Any) -> None:
    said = "".join(FORMS[data.draw(st.sampled_from(sorted(FORMS)))](char) for char in key)
    around = f'{{"a": "|{said}|"}}'
    assert _redact.hidden(around, [key]) == '{"a": "|***|"}'
    assert _redact.hidden(around.encode(), [key]) == b'{"a": "|***|"}'


@settings(max_examples=100, derandomize=True, database=None, deadline=None)
@given(st.text(max_size=200) | st.binary(max_size=200))
def test_what_holds_no_key_stays_as_it_is(text: Any) -> None:
    assert _redact.hidden(text, ["a-key-that-is-not-there"]) == text


@pytest.mark.parametrize("form", ["as it is", "JSON, all of it", "URL", "HTML"])
def test_where_a_body_is_cut(form: str, watch: Watch) -> None:
    """A part of the key at the end of what came, or of what is shown of it."""
    said = FORMS[form](PLANTED).encode()
    for at in range(len(said) // 2, len(said)):
        shown = _redact.hidden(b"no " + said[:at], [f"ApiKey-v1 {PLANTED}", PLANTED])
        assert shown == b"no ***", at
    half = said[: len(said) // 2]
    bodies = {
        "came": (half, len(said), 5_000_000),
        "is shown": (b" " * (64 * 1024 - len(half)) + said + b" " * 2_000_000, 0, 1_000_000),
    }
    for body, missing, limit in bodies.values():

        def behave(connection: Any, _: Any, body: bytes = body, missing: int = missing) -> None:
            connection.send(head(200, {"Content-Length": len(body) + missing}) + body)
            connection.close()

        with FaultServer(behave) as server, make_client(server.url, max_response_bytes=limit) as client:
            options = {"_headers": {"Authorization": PLANTED}}
            error: Any = ended(lambda: CALLS["GET"](client, **options)).error  # noqa: B023
        assert type(error) is errors.UnreadableAnswerException
        assert error.body.endswith("***") or not missing
        assert said[:12].decode() not in error.body
        watch.assert_clean(error, key=half.decode("utf-8", "ignore"))


def test_where_a_reason_is_cut(watch: Watch) -> None:
    """What a value was is shown in 80 letters."""
    for before in range(40, 80):
        body = json.dumps("x" * before + PLANTED).encode()
        with FaultServer(answer(body)) as server, make_client(server.url) as client:
            error: Any = ended(lambda: CALLS["GET"](client, _headers={"Authorization": PLANTED})).error
        assert type(error) is errors.UnreadableAnswerException
        watch.assert_clean(error, key=PLANTED[:8])


def test_a_scheme_is_no_secret() -> None:
    said = b'{"message":"give Authorization: ApiKey-v1"}'
    with FaultServer(answer(said, 401)) as server, make_client(server.url) as client:
        error: Any = ended(lambda: CALLS["GET"](client)).error
    assert error.data.message == "give Authorization: ApiKey-v1"


TOTAL = 2.0


@pytest.mark.parametrize("unit", [b"\\", b"%25", b"&", b"ApiKey-v1 5f3", b"\\u0041", b"5f3a9c7", b"\0"])
def test_masking_keeps_the_deadline(unit: bytes, watch: Watch) -> None:
    with FaultServer(answer(unit * (20 * M // len(unit)), 400)) as server:
        with make_client(server.url, timeout=TOTAL, retries=False) as client:
            end = assert_in_time(lambda: ended(lambda: CALLS["GET"](client)), TOTAL)
    assert type(end.error) is errors.BadRequestException


@pytest.mark.parametrize(
    "text", ["a" * (2 * M) + "@", "a@" * M, "a@b." * (M // 2), "a.b@c.d " * (M // 4), "-" * (2 * M)]
)
def test_masking_of_people_is_linear(text: str) -> None:
    """Twice the text takes twice the steps: those of a slow search would take hours, which ends this test."""
    shown = _redact.document_for_log({"a": text})["a"]
    assert ("@" in shown) == ("@" in text and "c.d" not in text)


def test_addresses_of_people(caplog: pytest.LogCaptureFixture) -> None:
    said = {"a": "to anna.b+c@mail.example, or <x@y.zz>", "b": "x" * 100 + "@mail.example"}
    with FaultServer(answer(said)) as server, make_client(server.url, debug=True) as client:
        with caplog.at_level(logging.DEBUG):
            CALLS["GET"](client)
    assert "to ***, or <***>" in caplog.text
    assert "@" not in caplog.text
