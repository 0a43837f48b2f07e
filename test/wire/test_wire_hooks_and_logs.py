"""What can be watched of a call: by hooks, in the log, in what it returns; and what is left alone."""

from __future__ import annotations

import copy
import http.client
import logging
import pickle
import re
import subprocess
import sys
from typing import Any, Dict, Iterator, List, Tuple

import pytest
from checkout import ROOT
from faults import FaultServer, answer, refused_port
from wire_kit import CALLS, KEY, NAMES, Watch, ended, eventually, make_client

import talon_one
from talon_one import exceptions as errors


class Hooks:
    """Remembers what both hooks see, in one order."""

    def __init__(self) -> None:
        self.seen: List[Tuple[Any, ...]] = []

    def settings(self) -> Dict[str, Any]:
        return {"on_request": lambda *given: self.seen.append(given), "on_response": self.after}

    def after(self, request: Any, response: Any, error: Any) -> None:
        self.seen.append((request, response, error))


class Refusal(Exception):
    """What a hook of these tests raises."""


def refuse(*_: Any) -> None:
    raise Refusal("by a hook")


# -- hooks -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("call", CALLS)
def test_hooks_see_an_answer(call: str) -> None:
    hooks = Hooks()
    with FaultServer("ok") as server, make_client(server.url, **hooks.settings()) as client:
        CALLS[call](client)
    (request,), (again, response, error) = hooks.seen
    assert again is request
    assert (request.operation, request.method) == (NAMES[call], call.partition(" ")[0])
    assert request.url.startswith(server.url)
    assert (request.body or b"") == server.received[0].body
    assert request.headers["Authorization"].endswith(KEY)
    assert error is None
    assert (response.status, response.request_id, response.data) == (200, "request-77", b'{"effects": []}')
    assert [attempt.status for attempt in response.attempts] == [200]


@pytest.mark.parametrize("fault", ["503", "reset_before_head", "short_body", "negative_chunk", "429"])
def test_hooks_see_each_try(fault: str) -> None:
    hooks = Hooks()
    settings = {**hooks.settings(), "retries": talon_one.RetryPolicy(attempts=3, backoff=0)}
    with FaultServer(fault, fault, "ok") as server, make_client(server.url, **settings) as client:
        CALLS["PUT"](client)
    assert [len(given) for given in hooks.seen] == [1, 3] * 3
    assert len({id(given[0]) for given in hooks.seen}) == 1, "it is one request"
    for number, (_, response, error) in enumerate(hooks.seen[1:4:2], 1):
        if fault in ("503", "429"):
            assert (response.status, error) == (int(fault), None)
            assert len(response.attempts) == number
        else:
            assert isinstance(error, errors.ApiException)
            assert error.operation == NAMES["PUT"]
            assert len(error.attempts) == number
            assert (response is None) == (fault == "reset_before_head")
    assert (hooks.seen[5][1].status, hooks.seen[5][2]) == (200, None)
    assert len(hooks.seen[5][1].attempts) == 3


@pytest.mark.parametrize("fault", ["hang", "drip_body", "html_200", "400", "reset_before_head"])
def test_the_last_error_that_a_hook_sees_is_what_is_raised(fault: str) -> None:
    hooks = Hooks()
    with FaultServer(fault) as server, make_client(server.url, timeout=0.3, **hooks.settings()) as client:
        raised: Any = ended(lambda: CALLS["GET"](client)).error
    _, response, error = hooks.seen[-1]
    if error is None:  # an answer came, and what it means is made of it later
        assert (response.status, response.data) == (raised.status, raised.body.encode())
    else:
        assert error is raised


def test_nothing_was_connected_and_hooks_are_told() -> None:
    hooks = Hooks()
    keeper, port = refused_port()
    with keeper, make_client(f"http://127.0.0.1:{port}", **hooks.settings()) as client:
        raised = ended(lambda: CALLS["POST"](client)).error
    assert [len(given) for given in hooks.seen] == [1, 3, 1, 3]
    assert hooks.seen[-1][1:] == (None, raised)


def test_headers_that_a_hook_adds_are_sent() -> None:
    tries: List[str] = []

    def add(request: Any) -> None:
        tries.append("x")
        request.headers["X-Try"] = str(len(tries))
        request.headers["Authorization"] = "Signature of-this-try"

    with FaultServer("503", "ok", "ok") as server, make_client(server.url, on_request=add) as client:
        CALLS["PUT"](client)
        client.configuration.on_request = None
        CALLS["PUT"](client)
    assert [request.headers.get("x-try") for request in server.received] == ["1", "2", None]
    assert [request.headers["authorization"] for request in server.received] == [
        *["Signature of-this-try"] * 2,
        f"ApiKey-v1 {KEY}",
    ]


def test_a_key_that_a_hook_adds_is_not_shown(watch: Watch) -> None:
    def add(request: Any) -> None:
        request.headers["X-Api-Token"] = "planted-by-a-hook"

    def echo(connection: Any, request: Any) -> None:
        answer({"message": request.headers["x-api-token"]}, 400)(connection, request)

    with FaultServer(echo) as server, make_client(server.url, on_request=add, debug=True) as client:
        error = ended(lambda: CALLS["PUT"](client)).error
    assert "***" in str(error)
    watch.assert_clean(error, key="planted-by-a-hook")


@pytest.mark.parametrize("hook", ["on_request", "on_response"])
@pytest.mark.parametrize("fault", ["ok", "503", "short_body", "reset_before_head", "hang"])
@pytest.mark.parametrize("how", ["plain", "thread", "stream"])
def test_what_a_hook_raises_reaches_the_caller(how: str, fault: str, hook: str) -> None:
    """And nothing is left behind: the client's only connection is free for the next call."""
    with FaultServer(fault, "ok") as server:
        settings: Dict[str, Any] = {hook: refuse, "timeout": 0.3 if fault == "hang" else 5}
        with make_client(server.url, connection_pool_maxsize=1, **settings) as client:
            if how == "thread":
                end = ended(lambda: CALLS["GET"](client, async_req=True).get(10))
            else:
                end = ended(lambda: CALLS["GET"](client, _preload_content=how != "stream"))
            assert type(end.error) is Refusal
            assert len(server.received) == (0 if hook == "on_request" else 1), "it ends the call"
            setattr(client.configuration, hook, None)
            server.faults = [answer({"effects": []})]
            assert CALLS["PUT"](client, _request_timeout=2).effects == []
            assert end.error is not None, "and this while the exception is still at hand"
        assert eventually(lambda: server.open_connections == 0)


def test_what_a_hook_raises_at_a_later_try() -> None:
    def after(request: Any, response: Any, error: Any) -> None:
        if len(response.attempts) == 2:
            raise Refusal

    with FaultServer("503", "503", "ok") as server:
        with make_client(server.url, on_response=after, connection_pool_maxsize=1) as client:
            assert type(ended(lambda: CALLS["PUT"](client)).error) is Refusal
            client.configuration.on_response = None
            CALLS["PUT"](client)
    assert len(server.received) == 3


# -- the log -----------------------------------------------------------------------------------------


def lines(caplog: pytest.LogCaptureFixture) -> List[str]:
    return [record.getMessage() for record in caplog.records if record.name.partition(".")[0] == "talon_one"]


LINE = re.compile(r"(?P<operation>.+?): (?P<how>\S+), tries (?P<tries>\d+), (?P<ms>[\d.]+) ms, request id (?P<id>\S+)")


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    ("faults", "how", "tries", "request_id"),
    [
        (["ok"], "200", 1, "request-77"),
        (["429", "ok"], "200", 2, "request-77"),
        (["400"], "400", 1, "request-77"),
        (["429"], "429", 2, "request-77"),
        (["bomb"], "UnreadableAnswerException", 1, "request-77"),
        (["negative_chunk"] * 2, "UnreadableAnswerException", None, "-"),
        (["no_http", "no_http"], "ApiConnectionException", None, "-"),
        (["hang"], "ApiTimeoutException", 1, "-"),
    ],
)
def test_one_line_a_call(
    faults: List[str], how: str, tries: Any, request_id: str, call: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "talon_one")
    with FaultServer(*faults) as server:
        with make_client(server.url, timeout=0.5, max_response_bytes=10_000) as client:
            end = ended(lambda: CALLS[call](client))
    (line,) = lines(caplog)
    found = LINE.fullmatch(line)
    assert found is not None
    assert found["operation"] == NAMES[call]
    assert (found["how"], found["id"]) == (how, request_id)
    assert int(found["tries"]) == tries or (tries is None and int(found["tries"]) == len(server.received))
    assert float(found["ms"]) / 1000 <= end.seconds
    if faults == ["hang"]:
        assert float(found["ms"]) >= 500 * 0.9, "until the deadline"
    assert caplog.records[-1].levelno == logging.DEBUG


def test_a_page_for_people_is_no_success(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "talon_one")
    with FaultServer("html_200") as server, make_client(server.url) as client:
        ended(lambda: CALLS["PUT"](client))
        client.request("GET", server.url)  # gives it as it is
        CALLS["PUT"](client, _preload_content=False).close()
    assert [LINE.fullmatch(line)["how"] for line in lines(caplog)] == ["UnreadableAnswerException", "200", "200"]  # type: ignore[index]


@pytest.mark.parametrize("control", ["\x1b[31m", "\x07", "\x85", "\x9b", "\x7f"])
def test_controls_in_an_answer_do_nothing(control: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "talon_one")
    fault = answer({"message": f"no{control}"}, 400, {"X-Request-Id": f"id{control}7"}, reason=f"Bad{control}one")
    with FaultServer(fault) as server, make_client(server.url) as client:
        error: Any = ended(lambda: CALLS["PUT"](client)).error
    (line,) = lines(caplog)
    shown = str(error).partition("HTTP response headers")[0]
    assert "request id id?" in line
    assert "Request id: id?" in shown
    assert "Reason: Bad?" in shown
    assert all(text.isprintable() for text in [line, repr(error), *shown.splitlines()])


@pytest.mark.parametrize(("hook", "tries"), [("on_request", 0), ("on_response", 1)])
def test_one_line_a_call_that_a_hook_ends(hook: str, tries: int, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "talon_one")
    with FaultServer("ok") as server, make_client(server.url, **{hook: refuse}) as client:
        ended(lambda: CALLS["PUT"](client))
    (line,) = lines(caplog)
    assert line.startswith(f"update_customer_session_v2: Refusal, tries {tries}, ")


def test_nothing_at_info(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    with FaultServer("ok", "400", "429", "reset_before_head") as server, make_client(server.url) as client:
        for _ in range(4):
            ended(lambda: CALLS["PUT"](client))
    assert caplog.records == []


BODY = {"customerSession": {"profileId": "planted-profile"}}
PRIVATE = {
    "email": "planted-mail",
    "attributes": {
        "FirstName": "planted-first",
        "last_name": "planted-last",
        "size": "shown-size",
        "Name": {"given": "planted-given"},
    },
    "customerSession": {
        "profileId": "planted@shop.example",
        "identifiers": ["planted-identifier"],
        "cartItems": [{"name": "shown-article", "sku": "shown-sku"}],
    },
    "recipientIntegrationId": "planted-recipient",
    "effects": [{"props": {"name": "shown-discount", "value": "to planted.mail+1@shop.example and shown-value"}}],
    "customerProfiles": [{"name": "planted-profile-name", "planted@key.example": 1}],
    "items": [{"phone-number": "planted-phone"}, [{"shippingAddress": {"street": "planted-street"}}], "shown-item"],
    "apiKey": "planted-api-key",
    "newPassword": "planted-password",
    "token": ["planted-token"],
    "count": 3,
}


def test_headers_and_bodies_only_when_asked_for(caplog: pytest.LogCaptureFixture) -> None:
    """With `debug`, headers by allow-list, and of bodies neither keys nor personal data."""
    caplog.set_level(logging.DEBUG, "talon_one")
    headers = {"X-Private": "planted-header", "Set-Cookie": "planted-cookie", "ETag": "shown-tag"}
    with FaultServer(answer({"effects": [], **PRIVATE}, headers=headers)) as server:
        for debug in (False, True):
            with make_client(server.url, debug=debug) as client:
                options = {"_headers": {"X-Mine": "planted-mine", "Content-Type": "application/json; v=shown"}}
                client.call_api("/x", "POST", body=PRIVATE, header_params=options["_headers"])
                talon_one.IntegrationApi(client).update_customer_session_v2("cart-1", BODY, **options)
    quiet, loud = lines(caplog)[:2], "\n".join(lines(caplog)[2:])
    assert all(LINE.fullmatch(line) for line in quiet)
    assert not re.search("shown-|planted-", "".join(quiet))
    assert set(re.findall(r"planted-\w+", loud)) == {"planted-profile"}, "an id is no secret"
    shown = {"size", "item", "tag", "article", "sku", "discount", "value"}
    assert {f"shown-{what}" for what in shown} <= set(re.findall(r"shown-\w+", loud))
    assert not re.search(r"planted[@.]", loud)
    assert "v=shown" in loud
    assert "'count': 3" in loud
    assert "'X-Mine': '***'" in loud
    assert "'X-Private': '***'" in loud
    assert "'email': '***'" in loud


def test_bodies_that_are_no_json_are_not_shown(caplog: pytest.LogCaptureFixture) -> None:
    body = b"email\nplanted@mail.example\n"
    csv = answer(body, content_type="application/csv")
    with FaultServer(csv, "ok", csv) as server, make_client(server.url, debug=True) as client:
        with caplog.at_level(logging.DEBUG):
            management = talon_one.ManagementApi(client)
            management.export_coupons(1)
            management.import_coupons(1, 2, up_file=body)
            management.export_coupons(1, _preload_content=False).close()
    shown = "\n".join(lines(caplog))
    assert "planted" not in shown
    assert f"export_coupons: got {{'Content-Length': '{len(body)}'" in shown
    assert f"{len(body)} bytes that are not JSON" in shown
    assert f"{len(server.received[1].body)} bytes that are not JSON" in shown


def tree() -> Dict[str, Any]:
    """All loggers with what can be set about them."""
    found = {}
    loggers = {"": logging.getLogger(), **logging.Logger.manager.loggerDict}
    for name, one in loggers.items():
        if isinstance(one, logging.Logger):
            found[name] = (one.level, list(one.handlers), one.propagate, one.disabled, list(one.filters))
    return {**found, "disabled": logging.Logger.manager.disable}


@pytest.fixture
def levels() -> Iterator[None]:
    """An application's own settings, which are to stay."""
    names = {"talon_one": logging.ERROR, "urllib3": logging.CRITICAL}
    before = {name: logging.getLogger(name).level for name in names}
    for name, level in names.items():
        logging.getLogger(name).setLevel(level)
    yield
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)


@pytest.mark.parametrize("debug", [False, True])
def test_loggers_are_left_alone(debug: bool, levels: None) -> None:
    before = tree()
    with FaultServer("ok", "401") as server:
        with make_client(server.url, debug=debug) as client:
            configuration = client.configuration
            for made in (copy.deepcopy(configuration), pickle.loads(pickle.dumps(configuration))):
                made.debug = not debug
                made.debug = debug
            talon_one.Configuration.set_default(configuration)
            talon_one.CartItem(sku="a", quantity=1, local_vars_configuration=configuration)
            talon_one.NewCustomerSessionV2.from_dict({"profileId": "p"})
            with talon_one.ApiClient() as other:
                CALLS["PUT"](other)
            ended(lambda: CALLS["GET"](client))
    after = tree()
    assert {name: after.get(name) for name in before} == before
    assert all(after[name][0] == logging.NOTSET and not after[name][1] for name in after.keys() - before.keys())


def test_debug_needs_no_level_but_a_handler(capfd: pytest.CaptureFixture[str]) -> None:
    """Out of the box nothing is printed; what the application's handlers do is up to it."""
    program = (
        "import io, logging, sys, talon_one\n"
        "def call(debug):\n"
        "    configuration = talon_one.Configuration(sys.argv[1], 'k3y-planted', debug=debug, trust_env=False)\n"
        "    with talon_one.ApiClient(configuration) as client:\n"
        "        talon_one.IntegrationApi(client).get_customer_session('a')\n"
        "call(True)\n"
        "root = logging.getLogger()\n"
        "assert (root.level, root.handlers, root.manager.disable) == (logging.WARNING, [], 0)\n"
        "for name, one in root.manager.loggerDict.items():\n"
        "    assert getattr(one, 'level', 0) == 0, name\n"
        "    assert not [h for h in getattr(one, 'handlers', []) if type(h) is not logging.NullHandler], name\n"
        "text = io.StringIO()\n"
        "logging.basicConfig(stream=text)\n"
        "call(False)\n"
        "assert text.getvalue() == ''\n"
        "call(True)\n"
        "assert root.level == logging.WARNING\n"
        "print(text.getvalue())\n"
    )
    with FaultServer("ok") as server:
        command = [sys.executable, "-c", program, server.url]
        ran = subprocess.run(command, capture_output=True, text=True, timeout=500, cwd=ROOT)
    assert ran.stderr == ""
    assert len(server.received) == 3
    assert [line.partition(": ")[0] for line in ran.stdout.split("\n") if line] == [
        "DEBUG:talon_one:get_customer_session"
    ] * 3
    assert "planted" not in ran.stdout


@pytest.mark.parametrize("level", [0, 7])
def test_http_client_s_own_output_is_left_alone(level: int, monkeypatch: pytest.MonkeyPatch) -> None:
    classes = (http.client.HTTPConnection, http.client.HTTPSConnection, http.client.HTTPResponse)
    monkeypatch.setattr(http.client.HTTPConnection, "debuglevel", level)
    configuration = talon_one.Configuration("http://127.0.0.1", KEY, debug=True)
    client = talon_one.ApiClient(configuration)
    levels = [getattr(cls, "debuglevel", None) for cls in classes]
    configuration.debug = False
    configuration.debug = True
    client.close()
    assert [getattr(cls, "debuglevel", None) for cls in classes] == levels == [level, level, None]
