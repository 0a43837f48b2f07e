"""What calls take: bodies, ids, parameters and files, and what is refused before it is sent."""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
from datetime import datetime
from email import message_from_bytes
from enum import Enum
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Dict, List
from urllib.parse import unquote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from loopback import Loopback, Received

import talon_one
from talon_one import ApiClient, Configuration, IntegrationApi, ManagementApi

SESSION = {"customerSession": {"profileId": "p", "cartItems": [{"sku": "a", "quantity": 1, "price": 2.5}]}}


# -- arguments -----------------------------------------------------------------------------------


def test_body_as_dict_with_python_names_and_as_model(integration: IntegrationApi, loopback: Loopback) -> None:
    item = talon_one.CartItem(sku="a", quantity=1, price=2.5)
    session = talon_one.NewCustomerSessionV2(profile_id="p", cart_items=[item])
    for body in (
        SESSION,
        {"customer_session": {"profile_id": "p", "cart_items": [{"sku": "a", "quantity": 1, "price": 2.5}]}},
        {"customerSession": session},
        talon_one.IntegrationRequest(customer_session=session),
    ):
        integration.update_customer_session_v2("s", body)
        assert loopback.last.json() == SESSION


def test_a_body_is_never_changed(integration: IntegrationApi) -> None:
    body = {"customer_session": {"profile_id": "p"}, "responseContent": ["customerSession"]}
    integration.update_customer_session_v2("s", body)
    assert body == {"customer_session": {"profile_id": "p"}, "responseContent": ["customerSession"]}


def test_body_is_checked_before_anything_is_sent(
    integration: IntegrationApi, configuration: Configuration, loopback: Loopback
) -> None:
    wrong = {"customerSession": {"cartItems": [{"sku": "", "quantity": 0}]}}
    with pytest.raises(talon_one.ApiValueError) as caught:
        integration.update_customer_session_v2("s", wrong)
    for part in ("update_customer_session_v2(body)", "cartItems[0].sku", "cartItems[0].quantity"):
        assert part in str(caught.value)
    with pytest.raises(talon_one.ApiTypeError, match=r"update_customer_session_v2\(body\)"):
        integration.update_customer_session_v2("s", ["no", "object"])  # type: ignore[call-overload]
    with pytest.raises(
        talon_one.ApiValueError, match="a CartItem was given instead of IntegrationRequest: customerSession: is miss"
    ):
        integration.update_customer_session_v2("s", talon_one.CartItem(sku="a", quantity=1))  # type: ignore[call-overload]
    assert loopback.received == []
    configuration.client_side_validation = False
    integration.update_customer_session_v2("s", wrong)
    assert loopback.last.json() == wrong


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("drry", "dry"), ("nwo", "now"), ("_request_timout", "_request_timeout"), ("asinc_req", "async_req")],
)
@pytest.mark.parametrize("twin", ["", "_with_http_info"])
def test_unknown_keywords(integration: IntegrationApi, loopback: Loopback, wrong: str, right: str, twin: str) -> None:
    with pytest.raises(TypeError, match=f"update_customer_session_v2.*{wrong}.*Did you mean '{right}'") as caught:
        getattr(integration, "update_customer_session_v2" + twin)("s", SESSION, **{wrong: True})
    assert isinstance(caught.value, talon_one.ApiTypeError)
    assert loopback.received == []


def test_missing_and_surplus_arguments(integration: IntegrationApi, loopback: Loopback) -> None:
    call: Any = integration.update_customer_session_v2
    with pytest.raises(TypeError, match="customer_session_id"):
        call()
    with pytest.raises(TypeError, match="body"):
        call("s")
    with pytest.raises(TypeError, match="positional"):
        call("s", SESSION, True, None, 5)
    for arguments, name in [((None, SESSION), "customer_session_id"), (("s", None), "body")]:
        with pytest.raises(talon_one.ApiValueError, match=rf"update_customer_session_v2\({name}\).*None"):
            call(*arguments)
    assert loopback.received == []


def test_none_means_leave_out(integration: IntegrationApi, loopback: Loopback) -> None:
    integration.update_customer_session_v2("s", SESSION, dry=None, now=None)
    assert loopback.last.target == "/v2/customer_sessions/s"


@pytest.mark.parametrize(
    ("arguments", "error", "words"),
    [
        ({"page_size": 0}, talon_one.ApiValueError, "at least 1"),
        ({"page_size": 1001}, talon_one.ApiValueError, "at most 1000"),
        ({"page_size": "many"}, talon_one.ApiTypeError, "whole number"),
        ({"page_size": True}, talon_one.ApiTypeError, "whole number"),
        ({"page_size": 1.5}, talon_one.ApiTypeError, "whole number"),
        ({"tags": ["a", None]}, talon_one.ApiTypeError, "[1]: None is not allowed"),
        ({"name": 3.5}, talon_one.ApiTypeError, "text"),
        ({"tags": ["a", 3.5]}, talon_one.ApiTypeError, "text"),
        ({"created_before": "yesterday"}, talon_one.ApiValueError, "yesterday"),
        ({"created_before": 5}, talon_one.ApiTypeError, "datetime"),
    ],
    ids=str,
)
def test_limits_of_parameters(
    client: ApiClient, loopback: Loopback, arguments: Dict[str, Any], error: Any, words: str
) -> None:
    management: Any = ManagementApi(client)
    (name,) = arguments
    with pytest.raises(error, match=rf"get_campaigns\({name}\)") as caught:
        management.get_campaigns(1, **arguments)
    assert words in str(caught.value)
    assert loopback.received == []
    client.configuration.client_side_validation = False
    loopback.says({"hasMore": False, "data": []})
    management.get_campaigns(1, **arguments)
    assert len(loopback.received) == 1


def test_words_that_this_version_does_not_know_are_sent_with_a_warning(
    client: ApiClient, integration: IntegrationApi, loopback: Loopback
) -> None:
    loopback.says({"hasMore": False, "data": []})
    with pytest.warns(talon_one.UnknownValueWarning, match=r"get_campaigns\(campaign_state\).*Did you mean 'enabled'"):
        ManagementApi(client).get_campaigns(1, campaign_state="enabeld")
    assert loopback.last.target.endswith("campaignState=enabeld")
    with pytest.warns(
        talon_one.UnknownValueWarning, match="achievement_status.*not 'newer'. It is sent as it is"
    ) as caught:
        integration.get_customer_achievements("p", achievement_status=["active", "newer"])
    assert len(caught) == 1 and caught[0].filename == __file__
    assert "newer" in loopback.last.target


def test_names_that_are_nearly_those_of_properties(
    integration: IntegrationApi, configuration: Configuration, loopback: Loopback
) -> None:
    body = {"customerSession": {"profileld": "p"}}
    with pytest.warns(talon_one.UnknownPropertyWarning, match="'profileld'. Did you mean 'profileId'"):
        integration.update_customer_session_v2("s", body)
    assert loopback.last.json() == body
    sent = len(loopback.received)
    configuration.unknown_properties = "refuse"
    for one in (body, talon_one.IntegrationRequest.from_dict(body)):
        with pytest.raises(talon_one.ApiValueError, match=r"\(body\): customerSession.profileld: .*'profileId'"):
            integration.update_customer_session_v2("s", one)
    integration.update_customer_session_v2("s", {"customerSession": {"fromTheFuture": 1}})
    assert len(loopback.received) == sent + 1


def test_another_model_is_taken_by_its_document(management: ManagementApi, loopback: Loopback) -> None:
    card = talon_one.UpdateLoyaltyCard(status="inactive", block_reason="lost")
    loopback.says({"id": 1})
    management.update_loyalty_card(1, "card-1", card)
    assert loopback.last.json() == {"status": "inactive", "blockReason": "lost"}
    management.update_loyalty_card(1, "card-1", update_loyalty_card=card)
    assert loopback.last.json() == {"status": "inactive", "blockReason": "lost"}
    loopback.says(status=204)
    user = talon_one.DeleteUserRequest(email="a@example.com")
    for call in (management.activate_user_by_email, management.deactivate_user_by_email):
        call(user)
        assert loopback.last.json() == {"email": "a@example.com"}
        call(delete_user_request=user)
        assert loopback.last.json() == {"email": "a@example.com"}


@pytest.mark.parametrize("made", ["model", "dict", "from_json", "from_dict"])
@pytest.mark.parametrize(
    ("session", "path", "problem"),
    [
        ({"attributes": {"when": [datetime(2027, 1, 1)]}}, "attributes.when[0]", "no time zone"),
        ({"couponCodes": ["a", None]}, "couponCodes[1]", "null is not allowed"),
        ({"cartItems": [None]}, "cartItems[0]", "null is not allowed"),
    ],
)
def test_what_can_be_held_but_not_sent_is_refused_with_its_path(
    integration: IntegrationApi, loopback: Loopback, made: str, session: Any, path: str, problem: str
) -> None:
    body: Any = {"customerSession": session}
    if made == "model":
        body = talon_one.IntegrationRequest(customer_session=session)
    elif made == "from_dict":
        body = talon_one.IntegrationRequest.from_dict(body)
    elif made == "from_json" and problem != "no time zone":
        body = talon_one.IntegrationRequest.from_json(json.dumps(body))
    with pytest.raises(talon_one.ApiValueError) as caught:
        integration.update_customer_session_v2("s", body)
    assert str(caught.value).startswith(f"update_customer_session_v2(body): customerSession.{path}: ")
    assert problem in str(caught.value)
    assert loopback.received == []


@pytest.mark.parametrize("made", [dict, talon_one.NewCoupons.from_dict, lambda one: talon_one.NewCoupons(**one)])
def test_moments_are_sent_with_their_zone(management: ManagementApi, loopback: Loopback, made: Any) -> None:
    loopback.says({"data": []})
    management.create_coupons(1, 2, made({"number_of_coupons": 1, "start_date": "2021-07-20T22:00Z"}))
    assert loopback.last.json() == {"numberOfCoupons": 1, "startDate": "2021-07-20T22:00:00Z"}
    for naive in (datetime(2027, 1, 1), "2021-07-20", "2021-07-20T22:00"):
        with pytest.raises(talon_one.ApiValueError, match=r"create_coupons\(body\): startDate: .*no time zone"):
            management.create_coupons(1, 2, made({"number_of_coupons": 1, "start_date": naive}))
    with pytest.raises(talon_one.ApiValueError, match=r"create_coupons\(body\): startDate: .*no time zone"):
        management.create_coupons(
            1, 2, talon_one.NewCoupons.from_json('{"numberOfCoupons": 1, "startDate": "2021-07-20"}')
        )
    assert len(loopback.received) == 1


def test_naive_datetimes_are_refused_by_name(integration: IntegrationApi, loopback: Loopback) -> None:
    with pytest.raises(talon_one.ApiValueError, match=r"update_customer_session_v2\(now\).*time zone"):
        integration.update_customer_session_v2("s", SESSION, dry=True, now=datetime(2027, 1, 1))
    with pytest.raises(talon_one.ApiValueError, match="time zone"):
        integration.track_event_v2({"type": "t", "profileId": "p", "attributes": {"when": datetime(2027, 1, 1)}})
    assert loopback.received == []


class _Sort(str, Enum):
    NAME = "-name"


def test_values_that_stand_for_others(management: ManagementApi, loopback: Loopback) -> None:
    """Ids as text or numbers, one item for a list, members of an Enum, timestamps as text."""
    loopback.says({"hasMore": False, "data": []})
    loosely: Any = management
    loosely.get_campaigns(
        "12", page_size="5", name=77, tags="one", sort=_Sort.NAME, created_after="2027-01-01T00:00:00Z"
    )
    assert loopback.last.path == "/v1/applications/12/campaigns"
    assert sorted(loopback.last.query) == [
        ("createdAfter", "2027-01-01T00:00:00Z"),
        ("name", "77"),
        ("pageSize", "5"),
        ("sort", "-name"),
        ("tags", "one"),
    ]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(lambda text: text not in (".", ".."))
    | st.sampled_from(
        ["a/b", "../x", "..%2f", "%2e%2e", "a%20b", "a b", "a+b", "?q", "#f", "é", "漢字", "…", "//", "\\..", ";"]
    )
)
def test_ids_are_encoded_once_and_stay_one_segment(integration: IntegrationApi, loopback: Loopback, text: str) -> None:
    integration.get_customer_session(text)
    target = loopback.last.target
    assert target.startswith("/v2/customer_sessions/")
    segment = target[len("/v2/customer_sessions/") :]
    assert not {"/", "?", "#", "+", " "} & set(segment)
    assert segment.isascii()
    assert unquote(segment, errors="strict") == text


@pytest.mark.skipif(not hasattr(sys, "get_int_max_str_digits"), reason="this Python has no limit")
@pytest.mark.parametrize(
    "number", ["1" * 5000, "-" + "9" * 4400, 10**5000, -(10**4400)], ids=lambda one: type(one).__name__
)
def test_numbers_of_too_many_digits_are_refused(management: ManagementApi, loopback: Loopback, number: Any) -> None:
    """Python itself reads and writes no more than 4,300."""
    for call in (
        lambda: management.get_application(number),
        lambda: management.get_campaigns(1, page_size=number),
        lambda: management.api_client.call_api("/v1/x/{id}", "GET", {"id": 1}, {"a": int("1" + "0" * 4000) * 10**1000}),
    ):
        with pytest.raises(talon_one.OpenApiException, match=r"application_id|page_size|call_api\(a\)") as caught:
            call()
        assert len(str(caught.value)) < 500
    if isinstance(number, int):
        with pytest.raises(talon_one.ApiValueError, match="too many digits"):
            management.api_client.call_api("/v1/x/{id}", "GET", {"id": number})
    assert loopback.received == []


@pytest.mark.parametrize("bad", ["", ".", "..", None])
def test_ids_that_name_another_endpoint_are_refused(
    integration: IntegrationApi, configuration: Configuration, loopback: Loopback, bad: Any
) -> None:
    for checking in (True, False):
        configuration.client_side_validation = checking
        with pytest.raises(talon_one.ApiValueError, match=r"get_customer_session\(customer_session_id\)"):
            integration.get_customer_session(bad)
    assert loopback.received == []


def test_an_id_of_half_a_character_is_refused(integration: IntegrationApi, loopback: Loopback) -> None:
    with pytest.raises(talon_one.ApiValueError, match="surrogate"):
        integration.get_customer_session("a\ud800")
    assert loopback.received == []


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(st.characters(exclude_categories=["Cs"])),
    st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1),
)
def test_query_values_arrive_as_they_were_given(
    management: ManagementApi, loopback: Loopback, name: str, tags: List[str]
) -> None:
    loopback.says({"hasMore": False, "data": []})
    management.get_campaigns(1, name=name, tags=tags)
    assert loopback.last.path == "/v1/applications/1/campaigns"
    assert [value for key, value in loopback.last.query if key == "tags"] == tags
    assert [value for key, value in loopback.last.query if key == "name"] == [name]


def test_a_surrogate_in_a_query_is_a_clear_error(management: ManagementApi, loopback: Loopback) -> None:
    with pytest.raises(talon_one.ApiValueError, match="surrogate"):
        management.get_campaigns(1, name="a\ud800")
    assert loopback.received == []


# -- files ---------------------------------------------------------------------------------------

CSV = "value\r\nSÖMMER\r\n"
IMPORT = {"id": 1, "created": "2027-01-01T00:00:00Z", "accountId": 1, "userId": 1, "entity": "Coupon", "amount": 1}


def part_of(received: Received) -> Any:
    head = b"Content-Type: " + received.headers["content-type"].encode() + b"\r\n\r\n"
    (part,) = message_from_bytes(head + received.body).get_payload()
    return part


def uploads(tmp_path: Path) -> Dict[str, Any]:
    path = tmp_path / "coupons.csv"
    path.write_bytes(CSV.encode())
    opened = path.open("rb")
    return {
        "path": (path, "coupons.csv"),
        "path as text": (str(path), "coupons.csv"),
        "bytes": (CSV.encode(), None),
        "bytearray": (bytearray(CSV.encode()), None),
        "memoryview": (memoryview(CSV.encode()), None),
        "binary file": (opened, "coupons.csv"),
        "text file": (path.open(encoding="utf-8", newline=""), "coupons.csv"),
        "binary buffer": (io.BytesIO(CSV.encode()), None),
        "text buffer": (io.StringIO(CSV, newline=""), None),
        "text of lines": (CSV, None),
        "name and bytes": (("codes.csv", CSV.encode()), "codes.csv"),
        "name, text and media type": (("codes.csv", CSV, "text/csv"), "codes.csv"),
        "name and file": (("codes.csv", io.BytesIO(CSV.encode())), "codes.csv"),
    }


@pytest.mark.parametrize(
    "kind",
    [
        "path",
        "path as text",
        "bytes",
        "bytearray",
        "memoryview",
        "binary file",
        "text file",
        "binary buffer",
        "text buffer",
        "text of lines",
        "name and bytes",
        "name, text and media type",
        "name and file",
    ],
)
def test_files(management: ManagementApi, loopback: Loopback, tmp_path: Path, kind: str) -> None:
    loopback.says(IMPORT)
    given_all = uploads(tmp_path)
    up_file, name = given_all[kind]
    try:
        result = management.import_coupons(1, 2, up_file=up_file, skip_duplicates=True)
    finally:
        for one, _ in given_all.values():
            if hasattr(one, "close"):
                one.close()
    assert isinstance(result, talon_one.ModelImport)
    part = part_of(loopback.last)
    assert part.get_param("name", header="content-disposition") == "upFile"
    assert part.get_filename() if name is None else part.get_filename() == name
    assert part.get_payload(decode=True) == CSV.encode()
    assert loopback.last.query == [("skipDuplicates", "true")]


def test_an_odd_file_name_stays_inside_its_header(management: ManagementApi, loopback: Loopback) -> None:
    loopback.says(IMPORT)
    file = io.BytesIO(b"x")
    file.name = 'a"; name="other"\r\nX-Injected: 1\r\n\r\n.csv'
    management.import_coupons(1, 2, up_file=file)
    part = part_of(loopback.last)
    assert part.get_param("name", header="content-disposition") == "upFile"
    assert part["x-injected"] is None
    assert part.get_payload(decode=True) == b"x"


def test_files_that_are_none(management: ManagementApi, loopback: Loopback, tmp_path: Path) -> None:
    closed = io.BytesIO(b"x")
    closed.close()
    odd = tmp_path / os.fsdecode(b"\xff.csv")
    with contextlib.suppress(OSError):  # a file system that takes UTF-8 only
        odd.write_bytes(b"value\n")
    for bad, error, words in [
        (tmp_path / "missing.csv", talon_one.ApiValueError, "missing.csv"),
        (tmp_path, talon_one.ApiValueError, "cannot be read"),
        (odd, talon_one.ApiValueError, "is not UTF-8" if odd.exists() else "cannot be read"),
        ("no\udcffutf-8.csv", talon_one.ApiValueError, "cannot be read"),
        (("no\udcffutf-8.csv", b"value\n"), talon_one.ApiValueError, "is not UTF-8"),
        ("value\n\udcff\n", talon_one.ApiValueError, "half a character"),
        (("name", "content", "text/csv", 5), talon_one.ApiTypeError, "(name, content)"),
        ("a\0b", talon_one.ApiValueError, "cannot be read"),
        (closed, talon_one.ApiValueError, "cannot be read"),
        (7, talon_one.ApiTypeError, "int"),
        (SimpleNamespace(read=lambda: 7), talon_one.ApiTypeError, "int"),
    ]:
        call: Any = management.import_coupons
        with pytest.raises(error, match=r"import_coupons\(up_file\)") as caught:
            call(1, 2, up_file=bad)
        assert words in str(caught.value)
    assert loopback.received == []


def test_an_import_without_a_file_is_not_sent(management: ManagementApi, loopback: Loopback) -> None:
    with pytest.raises(talon_one.ApiTypeError, match=r"import_coupons\(\) needs up_file"):
        management.import_coupons(1, 2)  # type: ignore[call-arg]
    with pytest.raises((talon_one.ApiTypeError, talon_one.ApiValueError), match="up_file"):
        management.import_coupons(1, 2, None)  # type: ignore[arg-type]
    assert loopback.received == []


def test_optional_parameters_by_position(integration: IntegrationApi, loopback: Loopback) -> None:
    call: Any = integration.update_customer_session_v2
    call("s", SESSION, True)
    assert loopback.last.query == [("dry", "true")]
    with pytest.raises(talon_one.ApiTypeError, match="'dry' twice"):
        call("s", SESSION, True, dry=True)
    with pytest.raises(
        talon_one.ApiTypeError, match=r"takes 4 positional arguments \(customer_session_id, body, dry, now\)"
    ):
        call("s", SESSION, True, None, 5)
