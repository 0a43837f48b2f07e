"""`compare`: where the effects of recorded calls differ from those of a sandbox."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from random import Random
from typing import Any

import pytest
from account_kit import NOW, answered, requests
from hypothesis import given, settings
from hypothesis import strategies as st

from talon_one.exceptions import ApiValueError
from talon_one.sandbox import Sandbox
from talon_one.sandbox.__main__ import main
from talon_one.sandbox.account.comparing import compared, summary
from talon_one.sandbox.account.differences import differences
from talon_one.testing import record

_ATTRIBUTES = ["spendPoints", "inApp", "keepCode", "newsletter", "kilometres"]  # which rules read
_CALLS = 40


def recorded(path: Path, random: Random, calls: int, seed: Any = None, everything: bool = False) -> Path:
    """A recording of random calls of a sandbox, in which nothing is masked that rules read."""
    with Sandbox(seed=seed) as box:
        box.at(NOW)
        with record(path, keep=_ATTRIBUTES):
            for asked in requests(random, calls, everything):
                answered(box, asked)
    return path


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = recorded(tmp_path_factory.mktemp("recording") / "recording.json", Random(3), _CALLS)
    return json.loads(path.read_text("utf-8"))


def written(path: Path, document: Any) -> Path:
    path.write_text(json.dumps(document), "utf-8")
    return path


def effects_of(document: Any) -> list[Any]:
    """The lists of effects in a recording, with the number of their exchange."""
    bodies = [exchange["response"].get("body") for exchange in document["exchanges"]]
    return [(number, body["effects"]) for number, body in enumerate(bodies, 1) if body]


def test_what_a_sandbox_answered_is_the_same_on_another_one(tmp_path: Path, soak: bool) -> None:
    path = recorded(tmp_path / "a.json", Random(4), 400 if soak else 40)
    calls = list(compared(path, None, NOW))
    assert len(calls) == (400 if soak else 40)
    assert [str(one) for one in calls if not one.is_same] == []


# -- planted differences ------------------------------------------------------------------------


@st.composite
def plants(draw: Any) -> Any:
    """What to do to a recording: for some calls, up to three things each, done at a place that the number tells."""
    kinds = st.tuples(st.sampled_from(("remove", "add", "change")), st.integers(0, 1000))
    return draw(st.dictionaries(st.integers(0, _CALLS - 1), st.lists(kinds, min_size=1, max_size=3), max_size=6))


def planted(document: Any, wanted: Any) -> set[tuple[Any, ...]]:
    """Do it to the recording. Gives what is to be found: the call, what differs, of which effect, in which fields."""
    found: list[tuple[Any, ...]] = []
    of_calls = effects_of(document)
    for place, things in wanted.items():
        number, effects = of_calls[place]
        free = list(effects)
        for kind, chosen in things:
            if kind == "add":
                effects.insert(chosen % (len(effects) + 1), _ADDED)
                found.append((number, "missing", "showNotification", 999, ()))
            elif free:
                effect = free.pop(chosen % len(free))
                names = (effect["effectType"], effect["campaignId"])
                fields = sorted(name for name, value in effect["props"].items() if name in _CHANGED)
                if kind == "remove":
                    effects.remove(effect)
                    found.append((number, "too much", *names, ()))
                elif fields:
                    name = fields[chosen % len(fields)]
                    effect["props"][name] = f"planted {effect['props'][name]}"
                    found.append((number, "different", *names, (f"props.{name}",)))
    return {(*one, found.count(one)) for one in found}


_ADDED = {
    "campaignId": 999,
    "rulesetId": 1,
    "ruleIndex": 0,
    "ruleName": "Planted",
    "effectType": "showNotification",
    "props": {"notificationType": "Info", "title": "Planted", "body": "Planted"},
}
_CHANGED = (
    "name",
    "value",
    "rejectionReason",
    "sku",
    "programId",
    "position",
    "payload",
    "path",
    "webhookName",
    "title",
)


def seen(path: Path) -> set[tuple[Any, ...]]:
    found = [
        (
            call.number,
            one.kind,
            one.effect["effectType"],
            one.effect["campaignId"],
            tuple(field for field, _, _ in one.fields),
        )
        for call in compared(path, None, NOW)
        for one in call.differences
    ]
    return {(*one, found.count(one)) for one in found}


@settings(max_examples=12)
@given(wanted=plants())
def test_it_finds_each_planted_difference_and_nothing_else(tmp_path_factory: Any, recording: Any, wanted: Any) -> None:
    document = copy.deepcopy(recording)
    expected = planted(document, wanted)
    # A code that was made up is none to compare: that it differs is not found.
    expected = {one for one in expected if not (one[2] == "couponCreated" and one[4] == ("props.value",))}
    path = written(tmp_path_factory.mktemp("planted") / "recording.json", document)
    assert seen(path) == expected


# -- one effect beside another ----------------------------------------------------------------------


def effect(**changes: Any) -> dict[str, Any]:
    props = {"name": "Ten", "value": 10, **changes.pop("props", {})}
    made = {"campaignId": 1, "rulesetId": 5, "ruleIndex": 0, "ruleName": "Rule", "effectType": "setDiscount"}
    return {**made, **changes, "props": props}


@pytest.mark.parametrize(
    "changes",
    [
        {"rulesetId": 9},
        {"triggeredByCoupon": 9},
        {"evaluationGroupID": 3},
        {"props": {"value": 10.0}},
        {"props": {"value": 10 + 1e-12}},
        {"props": {"transactionUUID": "01ea79b0-0a4d-5f48-95c9-cc1fb78fbd78"}},
        {"props": {"details": "for another reason"}},
        {"props": {"scope": None}},
    ],
)
def test_what_does_not_count(changes: Any) -> None:
    assert differences([effect()], [effect(**changes)]) == []
    assert differences([effect(**changes)], [effect()]) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("masked-1", "anna"),
        ("Hello masked-1!", "Hello anna!"),
        ("2026-01-01T00:00:00Z", "2027-01-01T00:00:00+01:00"),
        ("01ea79b0-0a4d-5f48-95c9-cc1fb78fbd78", "6f11a74e-d339-5e27-ab86-fe78492c4d9a"),
        ({"who": ["masked-1"]}, {"who": ["anna"]}),
        ("masked-1 and masked-2 ab", "a and b and ab ab"),
    ],
)
def test_values_that_say_the_same(old: Any, new: Any) -> None:
    assert differences([effect(props={"payload": old})], [effect(props={"payload": new})]) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("masked-1!", "!"),
        ("masked-1masked-2", "a"),
        ("amasked-1a", "aa"),
        ("Hello masked-1", "Good bye anna"),
        ("masked-1 and masked-2", "anna and "),
        (" ".join(f"masked-{number}" for number in range(60)) + "!", "a " * 400),
    ],
)
def test_values_that_cannot_be_what_was_masked(old: str, new: str) -> None:
    """Also where there are very many ways to try."""
    (found,) = differences([effect(props={"payload": old})], [effect(props={"payload": new})])
    assert [one[0] for one in found.fields] == ["props.payload"]


@pytest.mark.parametrize(
    ("changes", "field", "told"),
    [
        ({"props": {"value": 9}}, "props.value", "props.value was 10, and is 9"),
        ({"props": {"value": True}}, "props.value", "props.value was 10, and is true"),
        ({"props": {"name": "Hello you"}}, "props.name", 'props.name was "Ten", and is "Hello you"'),
        ({"props": {"scope": "price"}}, "props.scope", 'props.scope was not there, and is "price"'),
        ({"ruleName": "Other"}, "ruleName", 'ruleName was "Rule", and is "Other"'),
        ({"ruleIndex": 1}, "ruleIndex", "ruleIndex was 0, and is 1"),
    ],
)
def test_an_effect_that_differs(changes: Any, field: str, told: str) -> None:
    (found,) = differences([effect()], [effect(**changes)])
    assert (found.kind, [one[0] for one in found.fields]) == ("different", [field])
    assert str(found) == f'different: setDiscount of campaign 1, rule 0 "Rule": {told}'
    assert differences([effect()], [effect(**changes)], ignore=[field]) == []


@pytest.mark.parametrize(
    "changes",
    [{"effectType": "setDiscountPerItem"}, {"campaignId": 2}, {"props": {"value": 1, "name": "x", "scope": "y"}}],
)
def test_an_effect_that_is_another_one(changes: Any) -> None:
    found = differences([effect()], [effect(**changes)])
    assert [one.kind for one in found] == ["missing", "too much"]
    assert str(found[0]) == 'missing: setDiscount of campaign 1, rule 0 "Rule": {"name": "Ten", "value": 10}'


def test_the_order_counts_within_a_campaign() -> None:
    first, second, other = effect(), effect(ruleIndex=1, props={"value": 3}), effect(campaignId=2)
    assert differences([first, second, other], [other, first, second]) == []
    (found,) = differences([first, second, other], [second, first, other])
    assert (found.kind, found.effect) == ("order", second)
    assert str(found) == 'order: setDiscount of campaign 1, rule 1 "Rule"'


# -- whole recordings ---------------------------------------------------------------------------------

WELCOME = {"profileId": "anna", "couponCodes": ["WELCOME10"], "cartItems": [{"sku": "a", "quantity": 1, "price": 50}]}


def test_what_placeholders_stand_for_can_be_told(tmp_path: Path, capsys: Any) -> None:
    path = tmp_path / "recording.json"
    with Sandbox() as box, record(path):
        body = {"customerSession": {**WELCOME, "profileId": "alice", "couponCodes": ["FOR-ALICE"]}}
        box.integration_api().update_customer_session_v2("order-1", body)
    assert "alice" not in path.read_text("utf-8")
    assert main(["compare", str(path)]) == 1
    assert "too much: rejectCoupon of campaign 1" in capsys.readouterr().out
    masked = json.loads(path.read_text("utf-8"))["exchanges"][0]["request"]["body"]["customerSession"]["profileId"]
    assert main(["compare", str(path), "--means", f"{masked}=alice"]) == 0
    assert capsys.readouterr().out == "Same effects: 1 of 1 calls.\n"


def test_the_clock_shows_what_the_answers_tell(tmp_path: Path) -> None:
    path = tmp_path / "recording.json"
    rules = [{"kind": "percentOffCart", "name": "Ten", "percent": 10, "needsCoupon": True}]
    summer = {"name": "Summer", "endTime": "2026-08-31T00:00:00Z", "coupons": [{"value": "SUMMER"}], "rules": rules}
    seed = {"campaigns": [summer]}
    with Sandbox(seed=seed) as box, record(path):
        for moment, content in (("2026-06-01", ["customerSession"]), ("2026-10-01", ["customerSession"])):
            box.at(moment)
            body = {"customerSession": {**WELCOME, "couponCodes": ["SUMMER"]}, "responseContent": content}
            box.integration_api().update_customer_session_v2(f"at {moment}", body)
    assert [one.is_same for one in compared(path, seed)] == [True, True]


def test_calls_that_change_nothing_that_counts_are_left_out(tmp_path: Path) -> None:
    """What only reads, what the service refused, and the Management API; but what comes before is repeated."""
    path = tmp_path / "recording.json"
    with Sandbox() as box:
        integration, management = box.integration_api(), box.management_api()
        with record(path):
            management.get_campaigns(1)
            once = {"customerSession": {**WELCOME, "couponCodes": ["ONLYONCE"], "state": "closed"}}
            integration.update_customer_session_v2("order-1", once)
            with pytest.raises(Exception, match="400"):
                integration.return_cart_items("order-1", {"return": {"returnedCartItems": [{"position": 7}]}})
            integration.get_customer_session("order-1")
            integration.return_cart_items(
                "order-1", {"return": {"returnedCartItems": [{"position": 0, "quantity": 1}]}}
            )
            integration.update_customer_session_v2(
                "order-2", {"customerSession": {**WELCOME, "couponCodes": ["ONLYONCE"]}}
            )
    calls = list(compared(path, None))
    assert [(one.number, one.operation, one.is_same) for one in calls] == [
        (2, "update_customer_session_v2", True),
        (5, "return_cart_items", True),
        (6, "update_customer_session_v2", True),
    ]


def test_a_call_that_the_sandbox_refuses(tmp_path: Path, capsys: Any) -> None:
    path = tmp_path / "recording.json"
    with Sandbox() as box, record(path, keep=["channel"]):
        body = {"customerSession": {**WELCOME, "attributes": {"channel": "app"}}}
        box.integration_api().update_customer_session_v2("order-1", body)
    seed = written(tmp_path / "seed.json", {"attributes": {"CustomerSession": ["other"]}})
    assert main(["compare", str(path), "--seed", str(seed)]) == 1
    said = capsys.readouterr().out
    assert "update_customer_session_v2(customerSessionId='masked-1')\n  the sandbox refuses it: PUT /v2" in said
    assert "customerSession.attributes.channel: no attribute of this name is defined" in said
    assert said.endswith("Same effects: 0 of 1 calls. Refused: 1.\n")


def test_the_summary_and_the_status(tmp_path: Path, recording: Any, capsys: Any) -> None:
    same = written(tmp_path / "same.json", recording)
    changed = copy.deepcopy(recording)
    number, effects = next((number, effects) for number, effects in effects_of(changed) if effects)
    effects.insert(0, _ADDED)
    other = written(tmp_path / "other.json", changed)
    assert main(["compare", "--now", NOW, str(same)]) == 0
    assert capsys.readouterr().out == f"Same effects: {_CALLS} of {_CALLS} calls.\n"
    assert main(["compare", "--now", NOW, str(same), str(other)]) == 1
    first, second, last = capsys.readouterr().out.splitlines()
    assert first.startswith(f"{other}, call {number}: ")
    assert second.startswith('  missing: showNotification of campaign 999, rule 0 "Planted"')
    assert last == f"Same effects: {2 * _CALLS - 1} of {2 * _CALLS} calls. Missing: 1."


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "there is no such file"),
        ("{}", "it is not a recording that this version can read"),
        ("print('no JSON')", "it is not a recording, which is JSON; write one with record()"),
        ('{"form": "talon_one recording 1", "mask": [], "keep": [], "exchanges": []}', "no call in these recordings"),
    ],
)
def test_files_that_cannot_be_compared(tmp_path: Path, capsys: Any, content: Any, said: str) -> None:
    path = tmp_path / "recording.json"
    if content is not None:
        path.write_text(content, "utf-8")
    assert main(["compare", str(path)]) == 2
    assert said in capsys.readouterr().err


def test_other_things_that_cannot_be(tmp_path: Path, capsys: Any, recording: Any) -> None:
    path = written(tmp_path / "recording.json", recording)
    assert main(["compare", str(path), "--seed", str(tmp_path / "none.yaml")]) == 2
    assert "none.yaml cannot be read" in capsys.readouterr().err
    assert main(["compare", str(path), "--now", "yesterday"]) == 2
    assert "error: " in capsys.readouterr().err
    for wrong in ("anna", "masked-1", "masked-1=", "anna=masked-1"):
        with pytest.raises(SystemExit):
            main(["compare", str(path), "--means", wrong])
        assert "MASKED=TEXT is needed" in capsys.readouterr().err
    with pytest.raises(ApiValueError, match="compare"):
        list(compared(tmp_path / "none.json", None))


@pytest.mark.parametrize("effects", [7, "none", {"campaignId": 1}, [None], [[]], ["x", {}]])
def test_effects_that_are_none(tmp_path: Path, capsys: Any, recording: Any, effects: Any) -> None:
    changed = copy.deepcopy(recording)
    number, _ = effects_of(changed)[0]
    changed["exchanges"][number - 1]["response"]["body"]["effects"] = effects
    assert main(["compare", str(written(tmp_path / "recording.json", changed))]) == 2
    assert f"the effects of call {number} are no list of objects" in capsys.readouterr().err


def test_what_is_shown_commands_no_terminal(tmp_path: Path, capsys: Any, recording: Any) -> None:
    changed = copy.deepcopy(recording)
    number, effects = effects_of(changed)[0]
    effects.insert(0, {**_ADDED, "ruleName": "\x1b[2J\nPlanted", "props": {"title": "\x9b2J"}})
    assert main(["compare", "--now", NOW, str(written(tmp_path / "recording.json", changed))]) == 1
    said = capsys.readouterr().out
    assert 'rule 0 "?[2J?Planted": {"title": "?2J"}' in said


def test_a_summary_of_nothing_that_differs(recording: Any, tmp_path: Path) -> None:
    assert summary([]) == "Same effects: 0 of 0 calls."
