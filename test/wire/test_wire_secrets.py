"""A key is for the service only: no output, log, exception, traceback or dump of objects shows it."""

from __future__ import annotations

import base64
import copy
import io
import pprint
import traceback
from typing import Any, Dict, List

import pytest
from faults import FaultServer, answer, echo_key, head
from wire_kit import CALLS, KEY, Watch, dump, ended, make_client, texts_of_error

import talon_one
from talon_one import Configuration
from talon_one import exceptions as errors


def test_the_search_finds_a_key(watch: Watch, capfd: pytest.CaptureFixture[str]) -> None:
    """A test of this test's tools: what they look for is found wherever it stands."""

    elsewhere: Dict[str, Any] = {"KEY": KEY}
    exec(
        compile("def fails():\n    local = KEY\n    raise ValueError('none in here')", "elsewhere.py", "exec"),
        elsewhere,
    )
    error = ended(elsewhere["fails"]).error
    assert error is not None
    assert any(KEY in text for text in texts_of_error(error))
    for thing in ({"a": [KEY]}, [(KEY,)], errors.ApiException(400, body=KEY), errors.ApiException(headers={"a": KEY})):
        assert any(KEY in text for text in dump(thing))
    with pytest.raises(AssertionError):
        watch.assert_clean(error)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("where", ["reason", "header", "body", "broken"])
@pytest.mark.parametrize("status", [200, 302, 400, 401, 404, 409, 429, 500, 503])
def test_an_answer_that_repeats_the_key(status: int, where: str, call: str, watch: Watch) -> None:
    seen: List[Any] = []
    with FaultServer(echo_key(where, status)) as server:
        with make_client(server.url, debug=True, on_response=lambda *given: seen.append(given)) as client:
            end = ended(lambda: CALLS[call](client))
            assert (end.error is None) == (status == 200 and where != "broken")
            if end.error is not None:
                assert isinstance(end.error, errors.ApiException)
                watch.assert_clean(end.error, client, client.configuration, client.rest_client)
                if where != "broken" or status != 200:  # the hook sees an answer before it is read
                    watch.assert_clean(*[thing for given in seen for thing in given if thing is not None])
                assert "***" in str(end.error) or where == "header"
            else:
                watch.assert_clean(client.configuration)  # the answer itself is the caller's, as it came
        assert all(request.headers["authorization"] == f"ApiKey-v1 {KEY}" for request in server.received)


def test_a_masked_answer_is_still_of_use() -> None:
    with FaultServer(echo_key("body", 400)) as server, make_client(server.url) as client:
        error: Any = ended(lambda: CALLS["PUT"](client)).error
    assert error.data.message == "no such key: ***"
    assert error.data.errors[0].title == "***"
    assert '"message": "no such key: ***"' in error.body
    with FaultServer(echo_key("header", 401)) as server, make_client(server.url) as client:
        error = ended(lambda: CALLS["PUT"](client)).error
    assert error.headers["X-ECHO"] == "***"
    assert error.request_id == "***"


@pytest.mark.parametrize("where", ["header", "body", "broken"])
def test_a_stream_that_repeats_the_key(where: str, watch: Watch) -> None:
    def cut(connection: Any, request: Any) -> None:
        key = request.headers["authorization"].encode()
        connection.send(b"HTTP/1.1 200 OK\r\nX-Echo: " + key + b"\r\nContent-Length: 500\r\n\r\n" + key)
        connection.close()

    with FaultServer(cut) as server, make_client(server.url, debug=True) as client:
        with CALLS["GET"](client, _preload_content=False) as response:
            end = ended(response.read)
            watch.assert_clean(end.error, client)
    assert type(end.error) is errors.UnreadableAnswerException


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("status", [101, 103])
def test_an_interim_answer_that_repeats_the_key(status: int, call: str, watch: Watch) -> None:
    def behave(connection: Any, request: Any) -> None:
        key = request.headers["authorization"]
        connection.send(head(status, {"X-Request-Id": key, "Server": key}, reason=key))
        connection.send(head(400, {"Content-Length": 2}) + b"{}")

    with FaultServer(behave) as server, make_client(server.url, debug=True) as client:
        end = ended(lambda: CALLS[call](client))
        assert isinstance(end.error, errors.ApiException)
        watch.assert_clean(end.error, client)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("status", [200, 401])
def test_a_line_that_is_no_header_and_repeats_the_key(status: int, call: str, watch: Watch) -> None:
    """urllib3 would log it as a warning, with the URL."""

    def behave(connection: Any, request: Any) -> None:
        line = f"your key {request.headers['authorization']} is wrong\r\n".encode()
        connection.send(head(status, {"X-A": 1})[:-2] + line + b"Content-Length: 2\r\n\r\n{}")
        connection.close()

    with FaultServer(behave) as server, make_client(server.url, debug=True) as client:
        end = ended(lambda: CALLS[call](client))
        assert isinstance(end.error, errors.ApiException)
        watch.assert_clean(end.error, client)
    assert {record.levelname for record in watch.records()} == {"DEBUG"}


@pytest.mark.parametrize("where", ["shape", "charset", "coding"])
def test_a_reason_that_quotes_the_key(where: str, watch: Watch) -> None:
    def behave(connection: Any, request: Any) -> None:
        key = request.headers["authorization"].rpartition(" ")[2]
        fields = {"Content-Type": f"application/json; charset={key if where == 'charset' else 'utf-8'}"}
        if where == "coding":
            fields["Content-Encoding"] = key
        body = f'"{key}"'.encode()
        connection.send(head(200, {**fields, "Content-Length": len(body)}) + body)

    with FaultServer(behave) as server, make_client(server.url, debug=True) as client:
        end = ended(lambda: CALLS["GET"](client))
        assert type(end.error) is errors.UnreadableAnswerException
        watch.assert_clean(end.error)
    assert "***" in str(end.error).splitlines()[0]


PROXY_PASSWORD = "planted-proxy-word"


@pytest.mark.parametrize("how", ["whole", "stream", "download", "coding"])
def test_an_answer_that_repeats_what_the_proxy_was_told(how: str, watch: Watch) -> None:
    def behave(connection: Any, request: Any) -> None:
        told = request.headers["proxy-authorization"].rpartition(" ")[2]
        page = f"<html>{told}</html>".encode()
        fields = {"Content-Type": "text/html", "X-Echo": told, "Content-Length": len(page) + 10 * (how == "stream")}
        if how == "coding":
            fields["Content-Encoding"] = told
        connection.send(head(200, fields) + page)
        connection.close()

    encoded = base64.b64encode(f"user:{PROXY_PASSWORD}".encode()).decode()
    with FaultServer(behave) as server:
        proxy = server.url.replace("//", f"//user:{PROXY_PASSWORD}@")
        with make_client("http://127.0.0.1:1", proxy=proxy, debug=True, retries=False) as client:
            export = talon_one.ManagementApi(client).export_coupons
            calls = {
                "stream": lambda: CALLS["GET"](client, _preload_content=False).read(),
                "download": lambda: talon_one.download(export, 1, to=io.BytesIO()),
            }
            end = ended(calls.get(how, lambda: CALLS["GET"](client)))
            assert type(end.error) is errors.UnreadableAnswerException
            watch.assert_clean(end.error, key=[encoded, encoded.lower(), PROXY_PASSWORD])
    assert "***" in str(end.error)


#: Ways to give a secret; each makes a call that ends in an error.
def _by_headers(client: Any) -> Any:
    return CALLS["PUT"](client, _headers={"Authorization": f"Bearer {KEY}", "X-Api-Key": KEY})


def _by_request_auth(client: Any) -> Any:
    auth = {"in": "header", "key": "Authorization", "value": KEY, "type": "api_key"}
    return CALLS["PUT"](client, _request_auth=auth)


def _by_clone(client: Any) -> Any:
    return talon_one.IntegrationApi(client).with_options(headers={"X-Secret": KEY}).get_customer_session("a")


def _by_default_header(client: Any) -> Any:
    client.set_default_header("X-Auth-Token", KEY)
    return CALLS["GET"](client)


def _by_cookie(client: Any) -> Any:
    client.cookie = f"session={KEY}"
    return CALLS["GET"](client)


def _by_access_token(client: Any) -> Any:
    client.configuration.api_key = {}
    client.configuration.access_token = KEY
    return talon_one.ManagementApi(client).get_account(1)


def _by_scheme(client: Any) -> Any:
    client.configuration.api_key = {"management_key": KEY}
    return talon_one.ManagementApi(client).get_account(1)


def _by_call_api(client: Any) -> Any:
    return client.call_api("/x", "GET", header_params={"Authorization": KEY}, _request_auth={"value": KEY})


def _by_request(client: Any) -> Any:
    answer = client.request("GET", client.configuration.host + "/x", headers={"Authorization": KEY})
    raise errors.exception_class(answer.status)(http_resp=answer)


def _by_rest_request(client: Any) -> Any:
    answer = client.rest_client.request("POST", client.configuration.host, headers={"Authorization": KEY}, body={})
    raise errors.exception_class(answer.status)(http_resp=answer)


def _by_thread(client: Any) -> Any:
    return CALLS["PUT"](client, async_req=True, _headers={"Authorization": KEY}).get(10)


def _by_http_info(client: Any) -> Any:
    api = talon_one.IntegrationApi(client)
    return api.get_customer_session_with_http_info("a", _headers={"Authorization": KEY})


def _by_refresh(client: Any) -> Any:
    client.configuration.api_key = "other-key-0001"

    def renew(configuration: Any) -> None:
        configuration.api_key["Authorization"] = KEY

    client.configuration.refresh_api_key_hook = renew
    return CALLS["GET"](client)


WAYS: Dict[str, Any] = {
    name[4:]: way for name, way in list(globals().items()) if name.startswith("_by_") and callable(way)
}


@pytest.mark.parametrize("fault", ["401", "reset_before_head", "html_200", "hang", "broken key"])
@pytest.mark.parametrize("way", WAYS)
def test_however_it_is_given(way: str, fault: str, watch: Watch) -> None:
    def echo(connection: Any, request: Any) -> None:
        secret = next(value for value in request.headers.values() if KEY in value).encode()
        connection.send(
            b"HTTP/1.1 403 No\r\nX-Echo: %b\r\nContent-Length: %d\r\n\r\n%b" % (secret, len(secret), secret)
        )

    with FaultServer(echo if fault == "broken key" else fault) as server:
        with make_client(server.url, debug=True, timeout=0.2 if fault == "hang" else 5) as client:
            end = ended(lambda: WAYS[way](client))
            assert isinstance(end.error, errors.ApiException)
            watch.assert_clean(end.error, client, client.configuration, client.rest_client)
        assert any(KEY in value for value in server.received[0].headers.values())


@pytest.mark.parametrize(
    "call",
    [
        lambda: Configuration("http://h", KEY, timeout="soon"),  # type: ignore[arg-type]
        lambda: Configuration("http://h", {"Authorization": KEY}, retries="many"),  # type: ignore[arg-type]
        lambda: Configuration("no url", KEY),
        lambda: Configuration(f"https://user:{KEY}@h.example"),
        lambda: Configuration("http://h", KEY.encode()),  # type: ignore[arg-type]
        lambda: Configuration("http://h", {"Authorization": KEY.encode()}),  # type: ignore[dict-item]
        lambda: Configuration("http://h", [KEY]),  # type: ignore[arg-type]
        lambda: Configuration("http://h", password=KEY, access_token=KEY, timeout=-1),
        lambda: Configuration("http://h", proxy=f"http://u:{KEY}@p", proxy_headers={"X": KEY}, timeout=-1),
    ],
)
def test_a_configuration_that_is_refused(call: Any, watch: Watch) -> None:
    end = ended(call)
    assert isinstance(end.error, errors.OpenApiException)
    frames = list(traceback.TracebackException.from_exception(end.error, capture_locals=True).stack)
    for frame in frames:
        if "talon_one" in frame.filename:
            assert KEY not in repr(frame.locals)
    assert KEY not in str(end.error)
    assert KEY not in repr(vars(end.error))
    watch.assert_clean()


def test_what_objects_show(watch: Watch) -> None:
    configuration = Configuration(
        "https://shop.talon.example",
        {"Authorization": KEY, "management_key": KEY},
        password=KEY,
        access_token=KEY,
        proxy=f"http://user:{KEY}@proxy.example:3128",
        proxy_headers={"Proxy-Authorization": KEY},
    )
    client = talon_one.ApiClient(configuration, header_name="X-Api-Key", header_value=KEY, cookie=KEY)
    api = talon_one.IntegrationApi(client).with_options(headers={"X-Api-Key": KEY})
    client.rest_client.pool_manager  # noqa: B018
    things = [
        configuration,
        client,
        api,
        client.rest_client,
        copy.deepcopy(configuration),
        configuration.auth_settings(),
    ]
    watch.assert_clean(*things)
    for thing in [*things, *map(vars, things[:-1]), configuration.api_key, client.default_headers]:
        for shown in (repr(thing), str(thing), f"{thing}", f"{thing!a}", pprint.pformat(thing)):
            assert KEY not in shown
    assert KEY not in configuration.to_debug_report()
    client.close()


def test_the_request_of_a_hook(watch: Watch) -> None:
    seen: List[Any] = []
    with FaultServer("ok") as server, make_client(server.url, on_request=seen.append) as client:
        CALLS["PUT"](client)
        watch.assert_clean(*seen)
    assert seen[0].headers["Authorization"] == f"ApiKey-v1 {KEY}", "hooks may use what they may not show"


def test_http_client_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    """The published clients' `debug=True` prints every header."""
    with FaultServer("ok", "401", "ok") as server, make_client(server.url, debug=True) as client:
        CALLS["PUT"](client)
        ended(lambda: CALLS["PUT"](client))
        client.configuration.debug = False
        CALLS["GET"](client, _preload_content=False).close()
    assert capfd.readouterr() == ("", "")


def _echo(said: str) -> Any:
    return answer(said.encode(), status=400)


@pytest.mark.parametrize(
    ("options", "said", "planted"),
    [
        (
            {"headers": {"Authorization": "Bearer ab/cd/planted"}},
            r'{"message": "no ab\/cd\/planted"}',
            r"ab\/cd\/planted",
        ),
        (
            {"headers": {"Authorization": "Basic dXNlcjpwbGFudGVkLXBhc3M="}},
            '{"message": "no planted-pass"}',
            "planted-pass",
        ),
        (
            {"headers": {"Authorization": "Basic bm90OnV0ZjjDKA=="}},
            '{"message": "no bm90OnV0ZjjDKA=="}',
            "bm90OnV0ZjjDKA",
        ),
        ({"cookie": "theme=dark; id=planted-cookie"}, '{"message": "no planted-cookie"}', "planted-cookie"),
    ],
)
def test_a_secret_in_another_form(options: Any, said: str, planted: str, watch: Watch) -> None:
    with FaultServer(_echo(said)) as server, make_client(server.url) as client:
        client.cookie = options.get("cookie")
        error: Any = ended(lambda: CALLS["GET"](client, _headers=options.get("headers", {}))).error
    assert error.data.message == "no ***"
    watch.assert_clean(error, key=planted)


def test_settings_in_cookies_are_no_secrets() -> None:
    with FaultServer(_echo('{"message": "the dark side is true"}')) as server, make_client(server.url) as client:
        client.cookie = "theme=dark; beta=true"
        error: Any = ended(lambda: CALLS["GET"](client)).error
    assert error.data.message == "the dark side is true"
