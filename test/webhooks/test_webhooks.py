"""`talon_one.webhooks.parse`: every kind of the contract, in either casing, and what is no notification."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from email.message import Message as MailMessage
from pathlib import Path
from typing import Any, Dict, List

import pytest
import yaml
from checkout import ROOT
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import documents
from wire_kit import needed

import talon_one
from talon_one import webhooks
from talon_one.model.registry import model_class

SPEC = ROOT / "spec"
LISTS = ("Data", "data", "changedItems")


class Hook:
    """What a file of the contract says of a notification."""

    def __init__(self, path: Path) -> None:
        facts = yaml.safe_load(path.read_text("utf-8"))["post"]
        body = SPEC / "webhooks" / facts["requestBody"]["content"]["application/json"]["schema"]["$ref"]
        self.name, self.model = path.stem, model_class(body.stem)
        self.event, self.field, self.entry = (facts.get(key) for key in ("x-event", "x-own-field", "x-entry"))
        schema = yaml.safe_load(body.read_text("utf-8"))["properties"]
        self.types: List[str] = schema["NotificationType"]["enum"]
        self.list = next((name for name in LISTS if name in schema), None)
        if self.list and not self.entry:
            self.entry = Path(schema[self.list]["items"]["$ref"]).stem
        self.retired = [name for name, facts in schema.items() if "x-last-seen" in facts]

    def __repr__(self) -> str:
        return self.name


HOOKS = [Hook(path) for path in sorted((SPEC / "webhooks").glob("*.yaml"))]
#: Campaigns are large.
FEW = settings(max_examples=10, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))
each_hook = pytest.mark.parametrize("hook", HOOKS, ids=repr)


@st.composite
def bodies(draw: Any, hook: Hook) -> Dict[str, Any]:
    """A notification as the service sends it."""
    body = {name: value for name, value in draw(documents(hook.model)).items() if name not in hook.retired}
    body["NotificationType"] = draw(st.sampled_from(hook.types))
    if hook.list:
        entry = model_class(hook.entry)
        body[hook.list] = draw(st.lists(documents(entry), min_size=1, max_size=3))
        for one in body[hook.list]:
            if hook.event:
                one["Event"] = hook.event
            elif hook.list == "Data" and "Campaign" in hook.name.title():
                one["Event"] = "an_event_without_a_name"
    return body


def respelt(body: Dict[str, Any], hook: Hook, spell: Any) -> Dict[str, Any]:
    """The same with other first letters, where names are the contract's."""
    made = {spell(name): value for name, value in body.items()}
    if hook.list:
        made[spell(hook.list)] = [{spell(name): value for name, value in one.items()} for one in body[hook.list]]
    return made


SPELLINGS = [
    lambda name: name,
    lambda name: name[:1].lower() + name[1:],
    lambda name: name[:1].upper() + name[1:],
    str.upper,
]


def test_there_are_as_many_as_the_contract_has() -> None:
    assert len(HOOKS) == len({hook.model for hook in HOOKS}) == 24


@each_hook
@FEW
@given(data=st.data())
def test_every_kind_in_every_casing(hook: Hook, data: Any) -> None:
    body = data.draw(bodies(hook))
    read = [webhooks.parse(json.dumps(respelt(body, hook, spell))) for spell in SPELLINGS]
    assert all(one.model == read[0].model and one.kind == read[0].kind for one in read)
    message = read[0]
    assert type(message.model) is hook.model
    expected = hook.model.from_json(json.dumps(body))
    if hook.entry == "CampaignEvaluationTreeChangedNotification":  # whose model says less of its entries
        assert message.model.total_result_size == expected.total_result_size
    else:
        assert message.model == expected
    assert message.kind == (
        body["Data"][0]["Event"] if "CampaignNotification" in hook.types else body["NotificationType"]
    )
    if hook.list:
        assert [type(item) for item in message.items] == [model_class(hook.entry)] * len(body[hook.list])
        # Nothing is lost, nor the event, which some models of entries do not have.
        for item, entry in zip(message.items, body[hook.list]):
            assert len(item.to_dict(serialize=True)) == len(entry)
            assert item == model_class(hook.entry).from_json(json.dumps(entry)) or "Event" in entry
    else:
        assert message.items == [message.model]
    assert pickle.loads(pickle.dumps(message)) == message


@each_hook
@FEW
@given(data=st.data())
def test_every_form_of_a_body(hook: Hook, data: Any) -> None:
    body = data.draw(bodies(hook))
    text = json.dumps(body)
    before = copy.deepcopy(body)
    read = webhooks.parse(body)
    assert read.items is not None and body == before, "what is given stays as it is"
    for form in (
        text,
        text.encode(),
        b"\xef\xbb\xbf" + text.encode(),
        bytearray(text.encode()),
        memoryview(text.encode()),
    ):
        assert webhooks.parse(form) == read


CREATED = {"Event": "campaign_created", "campaign": {"id": 1, "name": "Summer"}, "evaluationPosition": {"position": 2}}
EDITED = {"event": "campaign_edited", "campaign": {"id": 1}, "oldCampaign": {"id": 1}}


def test_a_batch_of_different_changes() -> None:
    body = {
        "TotalResultSize": 3,
        "NotificationType": "CampaignNotification",
        "Data": [CREATED, EDITED, {"Event": "new_one", "x": 1}],
    }
    message = webhooks.parse(body)
    assert message.kind == "CampaignNotification"
    assert type(message.model) is talon_one.CampaignNotificationGeneric
    created, edited, unknown = message.items
    assert isinstance(created, talon_one.CampaignCreatedNotificationItem) and created.campaign.name == "Summer"
    assert isinstance(edited, talon_one.CampaignEditedNotificationItem) and edited.event == "campaign_edited"
    assert isinstance(unknown, talon_one.CampaignNotificationItemBase)
    assert unknown.to_dict(serialize=True) == {"Event": "new_one", "x": 1}


def test_a_batch_without_a_type_as_older_ones_were() -> None:
    message = webhooks.parse({"totalResultSize": 2, "data": [EDITED, EDITED]})
    assert message.kind == "campaign_edited"
    assert isinstance(message.model, talon_one.CampaignEditedNotification) and len(message.items) == 2
    strikethrough = webhooks.parse({"applicationId": 1, "changedItems": [{"sku": "a"}]})
    assert strikethrough.kind == "StrikethroughPrice"
    assert [item.sku for item in strikethrough.items] == ["a"]


@pytest.mark.parametrize("type_", ["CampaignNotification", "CampaignEvaluationTreeChanged"])
def test_the_evaluation_tree_under_either_type(type_: str) -> None:
    entry = {"Event": "campaign_evaluation_tree_changed", "ApplicationId": 3, "evaluationTree": {"applicationId": 3}}
    message = webhooks.parse({"NotificationType": type_, "TotalResultSize": 1, "Data": [entry]})
    assert message.kind == "CampaignEvaluationTreeChanged"
    assert isinstance(message.model, talon_one.CampaignEvaluationTreeChangedMessage)
    (item,) = message.items
    assert isinstance(item, talon_one.CampaignEvaluationTreeChangedNotification)
    assert item.application_id == item.evaluation_tree.application_id == 3


def test_many_coupons_come_without_a_list() -> None:
    message = webhooks.parse({"NotificationType": "CouponCreated", "BatchID": "b", "TotalResultSize": 5000})
    assert (message.items, message.model.batch_id, message.model.total_result_size) == ([], "b", 5000)


@pytest.mark.parametrize("entries", [[{"A": 1}, {"A": 2}], None, [], [1], 5])
def test_a_kind_that_is_not_known(entries: Any) -> None:
    body = {"NotificationType": "SomethingNew", "data": entries, "Deep": {"x": [1]}}
    message = webhooks.parse(json.dumps(body))
    assert message.kind == "SomethingNew"
    assert isinstance(message.model, talon_one.UnknownVariant)
    assert message.model.to_dict(serialize=True) == body
    assert message.model.NotificationType == "SomethingNew" and "SomethingNew" in repr(message)
    listed = isinstance(entries, list) and {"A": 1} in entries
    assert [item.A for item in message.items] == [1, 2] if listed else message.items == [message.model]


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        (b"", "it is empty"),
        (" \n", "it is empty"),
        (b"<html></html>", "it is not JSON"),
        (b'{"NotificationType": "TierUpgrade"', "it is not JSON"),
        (b"\xff\xfe", "it is not JSON"),
        ('{"NotificationType": NaN}', "it is not JSON"),
        ("5", "a JSON object, not a number"),
        ("null", "a JSON object, not null"),
        ('"TierUpgrade"', "a JSON object, not a string"),
        ("[1, 2]", "a JSON object, not a list. Give each of its notifications by itself"),
        ([{"NotificationType": "TierUpgrade"}], "not a list. Give each"),
        ({}, "it has no NotificationType, so it is not a notification; it has nothing"),
        ({"email": "\x1b[31mx"}, "has no NotificationType, so it is not a notification; it has 'email'"),
        ({"NotificationType": None}, "has no NotificationType"),
        ({"NotificationType": ""}, "has no NotificationType"),
        ({"NotificationType": 5}, "NotificationType is a number; a text is needed"),
        ({"NotificationType": "TierUpgrade", "Data": {}}, "Data of TierUpgrade is an object; a list is needed"),
        ({"notificationType": "TierUpgrade", "data": [{}, 5]}, r"data\[1\] of TierUpgrade is a number; an object"),
        ({"NotificationType": "CampaignNotification", "Data": ["x"]}, r"Data\[0\] of CampaignNotification is a string"),
        ('{"NotificationType": "X", "a": ' + "[" * 100_000 + "]" * 100_000 + "}", "nested too deeply"),
        ('{"NotificationType": "X", "a": ' + "[" * 300 + "]" * 300 + "}", "nested too deeply"),
        (b'{"NotificationType": "' + b"x" * (64 << 20) + b'"}', "larger than 64 MB"),
        (b'{"NotificationType": "X", "a": [' + b"[]," * (8 << 20) + b"1]}", "too many values"),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_what_is_no_notification(body: Any, complaint: str) -> None:
    with pytest.raises(talon_one.ApiValueError, match=complaint) as caught:
        webhooks.parse(body)
    assert "\x1b" not in str(caught.value) and len(str(caught.value)) < 400


def test_what_contains_itself_is_no_notification() -> None:
    body: Dict[str, Any] = {"NotificationType": "X"}
    body["self"] = body
    with pytest.raises(talon_one.ApiValueError, match="contains itself"):
        webhooks.parse(body)


@pytest.mark.parametrize("body", [None, 5, object()])
def test_what_is_no_body(body: Any) -> None:
    with pytest.raises(talon_one.ApiTypeError, match=r"parse\(body\): the body of the request"):
        webhooks.parse(body)


BODY = {"NotificationType": "AsyncCouponsCreated", "BatchID": "b"}


def mail(**headers: str) -> MailMessage:
    made = MailMessage()
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    return made


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        (None, None),
        ({}, None),
        ({"Content-Type": "application/json"}, None),
        ({"X-UUID": "u-1"}, "u-1"),
        ({"x-uuid": " u-1 "}, "u-1"),
        ({"X-Uuid": ["u-1"]}, "u-1"),
        ({"X-UUID": ""}, None),
        ({"X-UUID": None, "a": 5}, None),
        ({"HTTP_X_UUID": "u-1", "wsgi.input": object(), "CONTENT_LENGTH": 5}, "u-1"),
        ([("a", "b"), ("X-UUID", "u-1")], "u-1"),
        ([(b"host", b"x"), (b"x-uuid", b"u-1")], "u-1"),
        (mail(X_UUID="u-1"), "u-1"),
    ],
)
def test_the_id_of_a_message(headers: Any, found: Any) -> None:
    assert webhooks.parse(BODY, headers).id == found


@pytest.mark.parametrize("headers", ["X-UUID: 1", b"x", 5, ["X-UUID"], [("a", "b", "c")], object()])
def test_what_are_no_headers(headers: Any) -> None:
    with pytest.raises(
        talon_one.ApiTypeError, match=r"parse\(headers\): the headers of the request .* as in request\.headers"
    ):
        webhooks.parse(BODY, headers)


def test_headers_of_frameworks() -> None:
    needed("flask")
    needed("fastapi")
    from starlette.datastructures import Headers as StarletteHeaders
    from werkzeug.datastructures import EnvironHeaders, Headers

    for headers in (
        Headers([("x-uuid", "u-1")]),
        EnvironHeaders({"HTTP_X_UUID": "u-1"}),
        StarletteHeaders({"X-UUID": "u-1"}),
        StarletteHeaders(raw=[(b"x-uuid", b"u-1")]).raw,
    ):
        assert webhooks.parse(BODY, headers).id == "u-1"


def test_messages_stay_as_they_are() -> None:
    message = webhooks.parse(BODY)
    with pytest.raises(AttributeError):
        message.kind = "x"  # type: ignore[misc]


def test_webhooks_are_imported_when_they_are_used() -> None:
    code = (
        "import sys, talon_one\ntalon_one.Configuration\nassert 'talon_one.webhooks' not in sys.modules\n"
        "talon_one.webhooks.parse\nassert 'urllib3' not in sys.modules"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr


def test_names_in_a_dict_may_be_anything() -> None:
    with pytest.raises(talon_one.ApiValueError, match="it has no NotificationType"):
        webhooks.parse({"Data": [{1: 2}]})  # type: ignore[dict-item]


@pytest.mark.parametrize("kind", ["CampaignNotification", "CouponUpdated", "TierUpgrade", "StrikethroughPrice"])
@pytest.mark.parametrize("first", ["Data", "data", "DATA", "changedItems", "CHANGEDITEMS"])
@pytest.mark.parametrize("other", ["Data", "data", "DATA", "changedItems", "CHANGEDITEMS"])
@pytest.mark.parametrize("odd", [True, 1.5, {"Event": "x"}, [None], [[]], ["x"]])
def test_names_that_are_there_in_several_casings(kind: str, first: str, other: str, odd: Any) -> None:
    """They are read, or refused in words."""
    try:
        message = webhooks.parse({"NotificationType": kind, first: odd, other: [{"Event": "campaign_created"}]})
    except talon_one.ApiValueError as error:
        assert "list is needed" in str(error) or "object is needed" in str(error)
    else:
        assert all(repr(one) for one in message.items)
