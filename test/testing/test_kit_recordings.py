"""`record` and `replay`: what the service answered once, without keys and personal data, and again."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any, Dict, List

import pytest
import wire_kit
from conftest import KEY
from hypothesis import given, settings
from hypothesis import strategies as st
from loopback import Loopback, Received, answer

import talon_one
from talon_one import aio
from talon_one.testing import MockError, mock_api, record, replay
from talon_one.testing.masking import Bindings, Masker, Unmasked

PROFILE = {
    "attributes": {"Name": "Ada Lovelace", "Email": "ada@example.com", "Phone": 4915112345678, "Vip": True},
    "integrationId": "ada-1815",
}


def service(request: Received) -> Any:
    """Answers that repeat what it was asked, as the service does, and its key, as it should not."""
    if request.target.startswith("/v2/customer_profiles"):
        name = request.target.split("/")[-1].split("?")[0]
        profile = {**PROFILE, "integrationId": name, "id": 7}
        return answer({"customerProfile": profile, "echo": KEY})
    if request.method == "PUT":
        sent = json.loads(request.body)["customerSession"]
        session = {"integrationId": "cart-1", "profileId": sent["profileId"], "total": 12.5, "state": "open"}
        reason = f"{sent['profileId']} has no such coupon"
        effect = {"effectType": "rejectCoupon", "props": {"value": "X", "details": reason}}
        return answer({"customerSession": session, "effects": [effect]})
    if "export_coupons" in request.target:
        return answer("value,recipientintegrationid,attributes\nX,ada-1815,\"{'a': 1}\"\n", content_type="text/csv")
    return answer({"message": f"unknown: {request.target}"}, 404)


def run(api: Any, person: str, mail: str) -> List[Any]:
    """What a program does, for a person."""
    attributes = {"Email": mail, "Phone": 123}
    found: List[Any] = [api.update_customer_profile_v2(person, {"attributes": attributes})]
    for _ in range(2):
        body = {"customerSession": {"profileId": person, "attributes": {"Note": "leave it with Bob"}}}
        found.append(api.update_customer_session_v2("cart-1", body))
    with pytest.raises(talon_one.NotFoundException) as caught:
        api.get_customer_session("no-such-cart")
    found.append(caught.value.data)
    return found


@pytest.fixture
def recorded(loopback: Loopback, tmp_path: Path) -> Path:
    """A recording of `run`."""
    loopback.answers(service)
    path = tmp_path / "shop.json"
    with talon_one.ApiClient(talon_one.Configuration(loopback.url, KEY, trust_env=False)) as client:
        with record(path) as recording:
            run(talon_one.IntegrationApi(client), "ada-1815", "ada@example.com")
        assert recording.exchanges == len(loopback.received) == 4
    return path


def test_neither_keys_nor_personal_data_are_in_the_file(recorded: Path, loopback: Loopback) -> None:
    text = recorded.read_text("utf-8")
    for secret in (KEY, "ada", "Ada", "Lovelace", "example.com", "4915112345678", "Bob", loopback.url, "127.0.0.1"):
        assert secret not in text
    for kept in ("12.5", "rejectCoupon", "open", "unknown: /v2/customer_sessions/"):
        assert kept in text
    kept = json.loads(text)["exchanges"]
    assert [one["request"]["method"] for one in kept] == ["PUT", "PUT", "PUT", "GET"]
    assert (
        kept[0]["request"]["parameters"]["integrationId"] == kept[1]["request"]["body"]["customerSession"]["profileId"]
    )


def test_a_replay_gives_the_same_to_the_same_person(recorded: Path) -> None:
    with replay(recorded, strict=True) as played, talon_one.ApiClient() as client:
        profile, first, second, missing = run(talon_one.IntegrationApi(client), "ada-1815", "ada@example.com")
    assert len(played.tries) == 4
    assert profile.customer_profile.integration_id == "ada-1815"
    assert profile.customer_profile.attributes["Email"] == "ada@example.com"
    assert profile.customer_profile.attributes["Vip"] is True
    assert profile.customer_profile.attributes["Name"].startswith("masked-")  # which the program never said
    assert first == second
    assert first.customer_session.profile_id == "ada-1815"
    assert first.customer_session.total == 12.5
    assert first.effects[0].props["details"] == "ada-1815 has no such coupon"
    assert missing.message == "unknown: /v2/customer_sessions/no-such-cart"


def test_a_replay_speaks_of_whom_it_is_asked_about(recorded: Path) -> None:
    with replay(recorded) as _, talon_one.ApiClient() as client:
        profile, first, *_ = run(talon_one.IntegrationApi(client), "someone else", "else@example.org")
    assert profile.customer_profile.integration_id == "someone else"
    assert profile.customer_profile.attributes["Email"] == "else@example.org"
    assert first.customer_session.profile_id == "someone else"
    assert first.effects[0].props["details"] == "someone else has no such coupon"


def test_a_recording_of_calls_that_block_is_replayed_to_those_that_are_awaited(recorded: Path) -> None:
    async def main() -> Any:
        async with aio.ApiClient() as client:
            body: Any = {"customerSession": {"profileId": "p", "attributes": {"Note": "x"}}}
            return await aio.IntegrationApi(client).update_customer_session_v2("cart-1", body)

    with replay(recorded):
        assert asyncio.run(main()).customer_session.total == 12.5


def test_what_was_not_recorded_fails_also_where_the_code_caught_it(recorded: Path) -> None:
    with pytest.raises(MockError) as caught, replay(recorded), talon_one.ApiClient() as client:
        api = talon_one.IntegrationApi(client)
        with pytest.raises(MockError):
            api.get_customer_inventory("another")
    assert "get_customer_inventory('another') was called, and the recording has no response for it" in str(caught.value)
    assert '"/v2/customer_sessions/{customerSessionId}"' in str(caught.value)
    with pytest.raises(MockError, match="no response"), replay(recorded), talon_one.ApiClient() as client:
        for _ in range(2):  # it was asked once
            try:
                talon_one.IntegrationApi(client).get_customer_session("no-such-cart")
            except talon_one.NotFoundException:
                pass
    with pytest.raises(MockError, match="responses that were never used"), replay(recorded, strict=True):
        pass
    with replay(recorded):
        pass


def test_tries_failures_and_tables_are_recorded(loopback: Loopback, tmp_path: Path) -> None:
    path, tries = tmp_path / "f.json", [0]

    def busy(request: Received) -> Any:
        tries[0] += 1
        return answer({"message": "busy"}, 503, headers={"Retry-After": "0"}) if tries[0] == 1 else service(request)

    loopback.answers(busy)
    configuration = talon_one.Configuration(loopback.url, KEY, trust_env=False)
    with talon_one.ApiClient(configuration) as client, record(path):
        api = talon_one.ManagementApi(client)
        talon_one.download(api.export_coupons, 1, to=tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_text().splitlines()[1].startswith("X,ada-1815")
    assert "ada" not in path.read_text()

    dead = talon_one.Configuration("http://127.0.0.1:1", KEY, trust_env=False, retries=False)
    with talon_one.ApiClient(dead) as client, record(tmp_path / "g.json"):
        with pytest.raises(talon_one.ApiConnectionException):
            talon_one.IntegrationApi(client).get_customer_session("s")

    with replay(path, strict=True), talon_one.ApiClient() as client:
        talon_one.download(talon_one.ManagementApi(client).export_coupons, 1, to=tmp_path / "b.csv")
    assert (tmp_path / "b.csv").read_text().splitlines()[0] == "value,recipientintegrationid,attributes"
    with replay(tmp_path / "g.json", strict=True), talon_one.ApiClient(dead) as client:
        with pytest.raises(talon_one.ApiConnectionException) as caught:
            talon_one.IntegrationApi(client).get_customer_session("s")
    assert caught.value.was_sent is False


def test_awaited_calls_are_recorded(loopback: Loopback, tmp_path: Path) -> None:
    loopback.answers(service)

    async def main(to: Path) -> Any:
        async with aio.ApiClient(talon_one.Configuration(loopback.url, KEY, trust_env=False)) as client:
            await aio.download(aio.ManagementApi(client).export_coupons, 1, to=to)
            body: Any = {"customerSession": {"profileId": "p"}}
            return await aio.IntegrationApi(client).update_customer_session_v2("cart-1", body)

    with record(tmp_path / "f.json"):
        before = asyncio.run(main(tmp_path / "a.csv"))
    received = len(loopback.received)
    with replay(tmp_path / "f.json", strict=True):
        assert asyncio.run(main(tmp_path / "b.csv")) == before
    assert len(loopback.received) == received


def test_names_to_mask_and_to_keep(loopback: Loopback, tmp_path: Path) -> None:
    loopback.answers(service)
    path = tmp_path / "f.json"
    with talon_one.ApiClient(talon_one.Configuration(loopback.url, KEY, trust_env=False)) as client:
        with record(path, mask=["effectType"], keep=["Email", "profile_id"]):
            api = talon_one.IntegrationApi(client)
            api.update_customer_session_v2("cart-1", {"customerSession": {"profileId": "ada-1815"}})
    text = path.read_text()
    assert "rejectCoupon" not in text
    assert "ada-1815" in text
    with pytest.raises(talon_one.ApiTypeError, match=r"record\(mask\): a list of names is needed, not 'email'"):
        record(path, mask="email")


def test_a_failing_block_is_recorded_too(loopback: Loopback, tmp_path: Path) -> None:
    loopback.answers(service)
    path = tmp_path / "f.json"
    with talon_one.ApiClient(talon_one.Configuration(loopback.url, KEY, trust_env=False)) as client:
        with pytest.raises(KeyError), record(path):
            talon_one.ManagementApi(client).export_coupons(1)
            raise KeyError("code")
    assert len(json.loads(path.read_text())["exchanges"]) == 1
    assert [one.name for one in tmp_path.iterdir()] == ["f.json"]


def test_files_that_are_none(tmp_path: Path) -> None:
    path = tmp_path / "f.json"
    with pytest.raises(talon_one.ApiValueError, match="there is no such file; write it with record"):
        replay(path)
    path.write_text("[]")
    with pytest.raises(talon_one.ApiValueError, match="it is not a recording that this version can read"):
        replay(path)
    for whole in (
        {"mask": [], "keep": []},
        {"mask": [], "keep": [], "exchanges": [3]},
        {"mask": [], "keep": [], "exchanges": [{"request": {}, "response": {"status": "200"}}]},
    ):
        path.write_text(json.dumps({"form": "talon_one recording 1", **whole}))
        with pytest.raises(talon_one.ApiValueError, match="it is not a recording"):
            replay(path)
    path.write_text("{")
    with pytest.raises(talon_one.ApiValueError, match="it is not a recording, which is JSON"):
        replay(path)
    with pytest.raises(talon_one.ApiValueError, match="there is no folder"):
        record(tmp_path / "none" / "f.json")


def test_a_mock_within_a_recording_is_not_recorded(tmp_path: Path) -> None:
    with record(tmp_path / "f.json") as recording:
        with mock_api(unset="example"), talon_one.ApiClient() as client:
            talon_one.IntegrationApi(client).get_customer_session("s")
    assert recording.exchanges == 0


# -- masking -------------------------------------------------------------------------------------------------

people = st.text("abcdefgh0123456789", min_size=6, max_size=12)
personal = st.sampled_from(["profileId", "integrationId", "Email", "firstName", "recipientIntegrationId", "phone"])
harmless = st.sampled_from(["sku", "total", "state", "effectType", "campaignId"])
leaves = st.integers(-5, 5) | st.booleans() | st.none() | st.sampled_from(["open", "boot-42", "EUR"])


@settings(max_examples=200, deadline=None)
@given(
    who=st.dictionaries(personal, people, min_size=1, max_size=4),
    rest=st.recursive(
        leaves, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(harmless, inner, max_size=3), max_leaves=8
    ),
    others=st.lists(people, min_size=4, max_size=4, unique=True),
)
def test_what_is_masked_is_gone_and_comes_back_in_the_words_of_who_asks(
    who: Dict[str, str], rest: Any, others: List[str]
) -> None:
    masker = Masker()
    asked = {**who, "rest": rest}
    said = {
        "details": [f"{text} was here" for text in who.values()],
        "attributes": {"note": "free", "n": 3},
        "rest": rest,
    }
    recorded = masker.everywhere([masker.masked(asked), masker.masked(said)])
    written = json.dumps(recorded)
    assert not [text for text in who.values() if text in written]
    assert recorded[0]["rest"] == recorded[1]["rest"] == rest
    renamed = dict(zip(dict.fromkeys(who.values()), others))
    bindings = Bindings()
    again = Unmasked().masked({**{name: renamed[text] for name, text in who.items()}, "rest": rest})
    assert bindings.match(recorded[0], again)
    answered = bindings.filled(recorded[1])
    assert answered["details"] == [f"{renamed[text]} was here" for text in who.values()]
    assert answered["attributes"]["n"] == 0
    assert not bindings.match(recorded[0], {**again, "rest": [rest]})
    if len(set(renamed.values())) > 1:  # what was one person is not two
        name = next(iter(who))
        assert not bindings.match(recorded[0], {**again, name: "somebody else"})


def test_half_of_a_pair_of_surrogates_is_recorded(loopback: Loopback, tmp_path: Path) -> None:
    """JSON can hold it, and UTF-8 cannot."""
    path = tmp_path / "recording.json"
    loopback.answers(lambda _: answer(b'{"effects": [], "customerSession": {"state": "\\ud800"}}'))
    with wire_kit.make_client(loopback.url) as made, record(path):
        came = talon_one.IntegrationApi(made).update_customer_session_v2("cart-1", {"customerSession": {}})
    with wire_kit.make_client("https://example.com") as made, replay(path):
        again = talon_one.IntegrationApi(made).update_customer_session_v2("cart-1", {"customerSession": {}})
    assert again == came and again.customer_session.state == "\ud800"
    assert [*tmp_path.iterdir()] == [path]


def test_long_tables_are_compared_at_once() -> None:
    """Of the ways to cut a table into cells there are more than anybody can try."""
    rows = [f"customer-{number},10\n" for number in range(500)]
    masker = Masker()
    recorded = masker.table("".join(["profileintegrationid,amount\n", *rows]))
    for amount, same in (("10", True), ("11", False)):
        other = "".join(f"someone-{number},{amount}\n" for number in range(500))
        bindings = Bindings()
        assert bindings.match({"text": recorded}, {"text": f"profileintegrationid,amount\n{other}"}) is same
    assert "masked-500,10" in recorded and bindings.filled("masked-500") == "masked-500"


@pytest.mark.parametrize(
    "response",
    [
        {"failure": "NoSuchException", "reason": "x", "again": True},
        {"failure": ["x"], "reason": "x", "again": True},
        {"failure": "ApiTypeError", "reason": "x", "again": True},
        {"status": 200, "text": 5},
    ],
)
def test_a_response_that_no_version_has(response: Any, tmp_path: Path) -> None:
    path = tmp_path / "recording.json"
    exchange = {"request": {"method": "GET", "path": "/v1"}, "response": response}
    kept = {"form": "talon_one recording 1", "mask": [], "keep": [], "exchanges": [exchange]}
    path.write_text(json.dumps(kept), "utf-8")
    with pytest.raises(talon_one.ApiValueError, match="it is not a recording that this version can read"):
        replay(path)
