"""`ApiClient` as published code uses it directly: values from answers and back, `call_api`."""

from __future__ import annotations

import json
from datetime import date, datetime, timezone
from types import SimpleNamespace
from typing import Any, Dict, List, Optional, Tuple

import pytest
from conftest import KEY
from loopback import Loopback
from wire_kit import Watch

import talon_one
from talon_one import ApiClient
from talon_one.reading import type_name

# -- values --------------------------------------------------------------------------------------

COUPON = {"id": 7, "value": "SUMMER", "created": "2027-01-02T03:04:05Z"}
UTC = timezone.utc


@pytest.mark.parametrize(
    ("data", "kind", "expected"),
    [
        (b'{"id": 7}', "Coupon", {"id": 7}),
        ('{"id": 7}', "Coupon", {"id": 7}),
        (b'[{"id": 7}]', "list[Coupon]", [{"id": 7}]),
        (b'{"a": {"id": 7}}', "dict(str, Coupon)", {"a": {"id": 7}}),
        (b'[{"a": 1}]', "list[dict(str, int)]", [{"a": 1}]),
        (b'{"a": 1.5}', "dict(str, float)", {"a": 1.5}),
        (b"7", "int", 7),
        (b"7.5", "float", 7.5),
        (b"true", "bool", True),
        (b'"2027-01-02T03:04:05Z"', "datetime", datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)),
        (b'"2027-01-02T03:04:05.123456789+02:00"', datetime, datetime(2027, 1, 2, 1, 4, 5, 123456, UTC)),
        (b'"2027-01-02"', "date", date(2027, 1, 2)),
        (b'"2027-01-02"', date, date(2027, 1, 2)),
        (b'{"free": ["form"]}', "object", {"free": ["form"]}),
        (b'{"free": ["form"]}', object, {"free": ["form"]}),
        (b'{"free": ["form"]}', dict, {"free": ["form"]}),
        (b"[1]", list, [1]),
        (b"7", int, 7),
        (b"a;b\r\nc", "str", "a;b\r\nc"),
        (b'"a word"', "str", "a word"),
        ("caf\u00e9".encode(), str, "caf\u00e9"),
        (b"anything", None, None),
        (b"null", "Coupon", None),
        (b"null", "list[Coupon]", None),
        (b"\xef\xbb\xbf[1]", "list[int]", [1]),
    ],
)  # fmt: skip
def test_deserialize(client: ApiClient, data: Any, kind: Any, expected: Any) -> None:
    def plain(value: Any) -> Any:
        if isinstance(value, talon_one.Coupon):
            return value.to_dict(serialize=True)
        if isinstance(value, list):
            return [plain(item) for item in value]
        return {key: plain(item) for key, item in value.items()} if isinstance(value, dict) else value

    found = client.deserialize(SimpleNamespace(data=data), kind)
    assert plain(found) == expected
    assert type(plain(found)) is type(expected)


def test_deserialize_gives_models(client: ApiClient) -> None:
    response = SimpleNamespace(data='[{"id": 7, "value": "SUMMER", "created": "2027-01-02T03:04:05Z"}]')
    (coupon,) = client.deserialize(response, "list[Coupon]")
    assert isinstance(coupon, talon_one.Coupon)
    assert (coupon.id, coupon.value, coupon.created) == (7, "SUMMER", datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC))
    assert isinstance(client.deserialize(SimpleNamespace(data=b"{}"), talon_one.Coupon), talon_one.Coupon)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"<html>", "Coupon"),
        (b"", "Coupon"),
        (b"{", talon_one.Coupon),
        (b"[]", "Coupon"),
        (b"[]", talon_one.Coupon),
        (b"{}", "list[Coupon]"),
        (b"[7]", "list[Coupon]"),
        (b"[]", "dict(str, int)"),
        (b'"soon"', "datetime"),
        (b"\xff\xfe", "str"),
        (b"\xff\xfe", "Coupon"),
        (b"NaN", "float"),
        (b"[" * 100_000, "object"),
    ],
)
def test_deserialize_junk(client: ApiClient, data: bytes, kind: Any) -> None:
    with pytest.raises(talon_one.UnreadableAnswerException) as caught:
        client.deserialize(SimpleNamespace(data=data), kind)
    assert caught.value.body == data
    assert str(caught.value)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (List[talon_one.Coupon], "list[Coupon]"),
        (Dict[str, talon_one.Coupon], "dict(str, Coupon)"),
        (List[Dict[str, int]], "list[dict(str, int)]"),
        (List["Coupon"], "list[Coupon]"),  # type: ignore[name-defined]  # noqa: F821
        (List[Any], "list[object]"),
        (List, "list[object]"),
        (Dict, "dict(str, object)"),
        (list[talon_one.Coupon], "list[Coupon]"),
        (dict[str, datetime], "dict(str, datetime)"),
        (Any, "object"),
    ],
)
def test_types_as_annotations_have_them(kind: Any, name: str, client: ApiClient) -> None:
    assert type_name(kind) == name
    data = b"[]" if name.startswith("list") else b"{}"
    assert client.deserialize(SimpleNamespace(data=data), kind) == json.loads(data)


@pytest.mark.parametrize("kind", [Optional[talon_one.Coupon], Tuple[int, int], 7])
def test_annotations_that_are_no_type_of_a_body(kind: Any, client: ApiClient) -> None:
    with pytest.raises(talon_one.ApiTypeError, match=r"list\[Coupon\]"):
        client.deserialize(SimpleNamespace(data=b"[]"), kind)


def test_deserialize_to_a_type_that_is_none(client: ApiClient) -> None:
    for kind in ("Cupon", "list[Cupon]", "list[Coupon", "list[Coupon)", ApiClient):
        with pytest.raises(talon_one.ApiTypeError, match=r"Cupon|list\[Coupon|ApiClient"):
            client.deserialize(SimpleNamespace(data=b"{}"), kind)


def test_deserialize_model(client: ApiClient) -> None:
    found = ApiClient.deserialize_model({"name": "10% off", "value": 5.0}, talon_one.SetDiscountEffectProps)
    assert found is not None
    assert found.value == 5.0
    props = {"name": "ten off", "value": 10}
    for kind in ("SetDiscountEffectProps", talon_one.SetDiscountEffectProps):
        model = client.deserialize_model(props, kind)
        assert isinstance(model, talon_one.SetDiscountEffectProps)
        assert (model.name, model.value) == ("ten off", 10.0)
        model.name = "changed"
        assert props == {"name": "ten off", "value": 10}
    assert client.deserialize_model(None, "SetDiscountEffectProps") is None
    with pytest.raises(talon_one.ApiTypeError, match="Nonsense"):
        client.deserialize_model(props, "Nonsense")
    with pytest.raises(talon_one.ApiTypeError):
        client.deserialize_model([], talon_one.SetDiscountEffectProps)


def test_sanitize_for_serialization(client: ApiClient) -> None:
    item = talon_one.CartItem(sku="a", quantity=1, attributes={"when": datetime(2027, 1, 1, tzinfo=UTC)})
    wire = {"sku": "a", "quantity": 1, "attributes": {"when": "2027-01-01T00:00:00Z"}}
    for value, expected in [
        (None, None),
        (7, 7),
        ("text", "text"),
        (item, wire),
        ([item, None], [wire, None]),
        ((1, 2), [1, 2]),
        ({"a": item}, {"a": wire}),
        (datetime(2027, 1, 1, tzinfo=UTC), "2027-01-01T00:00:00Z"),
        (date(2027, 1, 1), "2027-01-01"),
    ]:
        assert client.sanitize_for_serialization(value) == expected
    assert client.sanitize_for_serialization([datetime(2027, 1, 1)]) == ["2027-01-01T00:00:00"]


# -- call_api ------------------------------------------------------------------------------------


def test_call_api_in_the_published_signature(client: ApiClient, loopback: Loopback) -> None:
    loopback.says([COUPON])
    data, status, headers = client.call_api(
        "/v1/things/{thingId}",
        "POST",
        {"thingId": "a/b"},
        [("dry", True), ("tags", ["x", "y"]), ("ids", [1, 2])],
        {"Accept": "application/json", "Content-Type": "application/json", "X-A": "1"},
        body=talon_one.CartItem(sku="a", quantity=1),
        post_params=[],
        files={},
        response_type="list[Coupon]",
        auth_settings=["management_key", "manager_auth"],
        collection_formats={"ids": "csv"},
    )
    assert isinstance(data[0], talon_one.Coupon)
    assert (status, headers["content-type"]) == (200, "application/json")
    received = loopback.last
    assert (received.method, received.path) == ("POST", "/v1/things/a%2Fb")
    assert received.query == [("dry", "true"), ("tags", "x"), ("tags", "y"), ("ids", "1,2")]
    assert received.json() == {"sku": "a", "quantity": 1}
    assert received.headers.get_all("authorization") == [f"ManagementKey-v1 {KEY}"]
    assert received.headers.get_all("content-type") == ["application/json"]
    assert received.headers["x-a"] == "1"


def test_call_api_gives_what_is_asked_for(client: ApiClient, loopback: Loopback) -> None:
    loopback.says(COUPON)

    def call(**more: Any) -> Any:
        return client.call_api("/v1/x", "GET", response_type="Coupon", _return_http_data_only=True, **more)

    assert call().value == "SUMMER"
    assert loopback.last.headers["authorization"] is None  # no auth_settings, no key
    assert call(async_req=True).get(10).value == "SUMMER"
    with call(_preload_content=False) as stream:
        assert stream.status == 200
    assert client.call_api("/v1/x", "GET", _return_http_data_only=True) is None
    assert client.call_api("/v1/x", "GET", response_types_map={200: "Coupon"}).data.value == "SUMMER"
    client.call_api("/v1/x", "GET", _host=loopback.url + "/other")
    assert loopback.last.path == "/other/v1/x"
    client.call_api("/v1/x", "POST", post_params=[("a", "1 2")])
    assert loopback.last.body == b"a=1+2"
    assert loopback.last.headers["content-type"] == "application/x-www-form-urlencoded"
    client.call_api("/v1/x", "POST", files={"upFile": b"x"})
    assert b"\r\n\r\nx\r\n" in loopback.last.body
    loopback.says("a,b", content_type="application/csv")
    assert (
        client.call_api("/v1/x", "GET", header_params={"Accept": "application/csv"}, response_type="str").data == "a,b"
    )
    loopback.says({"message": "no"}, 401)
    with pytest.raises(talon_one.UnauthorizedException, match="GET /v1/x: 401"):
        call()
    with pytest.raises(talon_one.ApiValueError):
        client.call_api("/v1/x/{id}", "GET", {"id": ".."})


@pytest.mark.parametrize("style", ["multi", "csv", "ssv", "tsv", "pipes"])
def test_lists_and_none_in_the_query_of_call_api(client: ApiClient, loopback: Loopback, style: str) -> None:
    query = {"ids": [1, 2], "none": [], "left_out": None, "one": "a,b"}
    client.call_api("/v1/x", "GET", None, query, collection_formats=dict.fromkeys(query, style))
    joined = {"csv": "1,2", "ssv": "1 2", "tsv": "1\t2", "pipes": "1|2"}
    ids = [("ids", "1"), ("ids", "2")] if style == "multi" else [("ids", joined[style])]
    assert loopback.last.query == [*ids, ("one", "a,b")]


@pytest.mark.parametrize(
    ("content_type", "body", "sent"),
    [
        ("text/csv", "a,b\n", b"a,b\n"),
        ("text/csv", b"a,b\n", b"a,b\n"),
        (None, b'{"a": 1}', b'{"a": 1}'),
        ("application/json", "text", b'"text"'),
        (None, "text", b'"text"'),
        ("application/merge-patch+json", {"a": 1}, b'{"a":1}'),
    ],
)
def test_bodies_of_call_api(client: ApiClient, loopback: Loopback, content_type: Any, body: Any, sent: bytes) -> None:
    headers = {"Content-Type": content_type} if content_type else None
    client.call_api("/v1/x", "PUT", header_params=headers, body=body)
    assert loopback.last.body.replace(b": ", b":") == sent.replace(b": ", b":")
    assert loopback.last.headers.get_all("content-type") == [content_type or "application/json"]


def test_a_file_keeps_its_boundary(client: ApiClient, loopback: Loopback) -> None:
    client.call_api("/x", "POST", header_params={"content-type": "multipart/form-data"}, files={"upFile": b"a"})
    assert "boundary=" in loopback.last.headers["content-type"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"path_params": {"id": ".."}}, "id"),
        ({"path_params": {"other": "a"}}, r"a value for \{id\} is missing"),
        ({"resource_path": "/v2/../v1/{id}"}, "resource_path"),
        ({"resource_path": "/./{id}"}, "resource_path"),
        ({"resource_path": ".evil.example/{id}"}, "resource_path"),
        ({"resource_path": ""}, "resource_path"),
        ({"method": "GET /x HTTP/1.1\r\nX:"}, "not an HTTP method"),
        ({"method": "G T"}, "not an HTTP method"),
        ({"method": ""}, "not an HTTP method"),
        ({"method": None}, "not an HTTP method"),
        ({"_host": "http://127.0.0.1\r\nX-Evil: 1"}, "_host"),
        ({"_host": "127.0.0.1"}, "_host"),
        ({"_host": 5}, "_host"),
        ({"_host": f"http://user:{KEY}@127.0.0.1"}, "_host"),
        ({"query_params": {"a": [1]}, "collection_formats": {"a": "xml"}}, "collection_formats"),
        ({"post_params": {"a": 1}, "files": {"upFile": b"x"}}, "exclude each other"),
        ({"post_params": {"a": 1}, "body": {}}, "exclude each other"),
        ({"files": {"upFile": b"x"}, "body": {}}, "exclude each other"),
    ],
)
def test_what_call_api_refuses(
    client: ApiClient, loopback: Loopback, arguments: Dict[str, Any], said: str, watch: Watch
) -> None:
    call = {"resource_path": "/v2/{id}/y", "method": "POST", "path_params": {"id": "a"}, **arguments}
    with pytest.raises(talon_one.ApiValueError, match=said) as caught:
        client.call_api(**call)
    watch.assert_clean(caught.value, key=KEY)
    assert loopback.received == []


def test_plain_http_of_one_call_warns(client: ApiClient) -> None:
    client.configuration.timeout = 0.2
    for call in (
        lambda: client.call_api("/x", "GET", _host="http://one.invalid"),
        lambda: client.request("GET", f"http://user:{KEY}@two.invalid/x"),
    ):
        with pytest.warns(UserWarning, match=r"http://(one|two)\.invalid is plain http"):
            with pytest.raises(talon_one.ApiException):
                call()


def test_request_as_it_is(client: ApiClient, loopback: Loopback) -> None:
    loopback.says({"message": "no"}, 404)
    response = client.request("put", loopback.url + "/x", query_params={"a": "1"}, headers={"X-A": "1"}, body={"b": 2})
    assert (response.status, response.data) == (404, b'{"message": "no"}')
    assert (loopback.last.method, loopback.last.target, loopback.last.json()) == ("PUT", "/x?a=1", {"b": 2})


@pytest.mark.parametrize(
    ("method", "url"),
    [("GET /x HTTP/1.1\r\nX:", "/x"), ("G T", "/x"), ("", "/x"), (None, "/x"), ("GET", None), ("GET", 5)],
)
def test_what_request_refuses(client: ApiClient, loopback: Loopback, method: Any, url: Any) -> None:
    with pytest.raises(talon_one.OpenApiException, match="request"):
        client.request(method, loopback.url + url if isinstance(url, str) else url)
    assert loopback.received == []


def test_select_headers(client: ApiClient) -> None:
    assert client.select_header_accept([]) is None
    assert client.select_header_accept(["text/csv", "Application/JSON"]) == "application/json"
    assert client.select_header_accept(["text/csv", "text/html"]) == "text/csv, text/html"
    assert client.select_header_content_type([]) == "application/json"
    assert client.select_header_content_type(["*/*"]) == "application/json"
    assert client.select_header_content_type(["multipart/form-data"]) == "multipart/form-data"


@pytest.mark.parametrize(
    ("argument", "value", "needed"),
    [
        ("resource_path", None, "a path"),
        ("resource_path", b"/v1/x", "a path"),
        ("path_params", ["a"], "a dict"),
        ("query_params", "a=b", "a dict or pairs"),
        ("query_params", 5, "a dict or pairs"),
        ("query_params", ["a"], "a dict or pairs"),
        ("query_params", ["ab"], "a dict or pairs"),
        ("collection_formats", "csv", "a dict"),
        ("files", "x", "a dict"),
        ("files", ["x"], "a dict"),
        ("post_params", "x", "a dict or pairs"),
        ("post_params", 5, "a dict or pairs"),
        ("response_types_map", 5, "a dict"),
        ("auth_settings", 5, "a list"),
        ("auth_settings", {"management_key": 1}, "a list"),
    ],
)
def test_arguments_of_another_type(
    client: ApiClient, loopback: Loopback, argument: str, value: Any, needed: str
) -> None:
    arguments = {"resource_path": "/v1/x", "method": "POST", argument: value}
    with pytest.raises(
        talon_one.ApiTypeError, match=rf"^call_api\({argument}\): {needed}.* needed, not {type(value).__name__}"
    ):
        client.call_api(**arguments)
    assert loopback.received == []


@pytest.mark.parametrize("scheme", ["key", None, ["management_key"]], ids=repr)
def test_schemes_that_there_are_not(client: ApiClient, loopback: Loopback, scheme: Any) -> None:
    with pytest.raises(talon_one.ApiValueError, match=r"^call_api\(auth_settings\): .* is not one of api_key_v1"):
        client.call_api("/v1/x", "GET", auth_settings=["management_key", scheme])
    assert loopback.received == []


@pytest.mark.parametrize("value", ["a=b", 5, ["a"]], ids=repr)
def test_a_query_of_another_type(client: ApiClient, loopback: Loopback, value: Any) -> None:
    with pytest.raises(talon_one.ApiTypeError, match=r"^request\(query_params\): a dict or pairs"):
        client.request("GET", f"{client.configuration.host}/x", query_params=value)
    assert loopback.received == []


@pytest.mark.parametrize("amt", ["x", 1.5, True, [1]], ids=repr)
def test_reading_what_is_no_number_of_bytes(integration: talon_one.IntegrationApi, amt: Any) -> None:
    with integration.get_customer_session("s", _preload_content=False) as stream:
        with pytest.raises(talon_one.ApiTypeError, match=r"^read\(amt\): a number of bytes \(int\) is needed, not"):
            stream.read(amt)
        assert stream.read()


@pytest.mark.parametrize("timeout", ["x", True, [1]], ids=repr)
def test_waiting_for_what_is_no_time(integration: talon_one.IntegrationApi, timeout: Any) -> None:
    result: Any = integration.get_customer_session("s", async_req=True)
    for wait in (result.get, result.wait):
        with pytest.raises(talon_one.ApiTypeError, match=r"\(timeout\): a number of seconds"):
            wait(timeout)
    result.get()


@pytest.mark.parametrize("option", [(1, 2, "x"), (1, "x", 2), ("x", 1, 2), (1, 2), (1, 2, 3, 4), 5], ids=repr)
def test_options_that_no_socket_takes(option: Any) -> None:
    with pytest.raises(talon_one.ApiTypeError, match=r"socket_options: a list of \(level, option, value\)"):
        talon_one.Configuration(socket_options=[option])
    for right in ((1, 2, 1), (1, 2, b"x"), (1, 2, None, 3)):
        assert talon_one.Configuration(socket_options=[right]).socket_options == (right,)


@pytest.mark.parametrize("levels", [100_000, 2_000_000])
def test_an_answer_that_is_nested_too_deeply(
    integration: talon_one.IntegrationApi, loopback: Loopback, levels: int
) -> None:
    loopback.says(b"[" * levels + b"]" * levels)
    with pytest.raises(
        talon_one.UnreadableAnswerException, match="the response is nested too deeply to be read"
    ) as caught:
        integration.get_customer_session("s")
    assert "Check that the host" not in str(caught.value)
