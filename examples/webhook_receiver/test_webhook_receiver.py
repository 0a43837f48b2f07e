"""The receiver: what it answers, and what becomes of messages."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any, Dict, Iterator, Optional

import pytest

import talon_one
from talon_one.testing import Mock, mock_api

pytest.importorskip("flask", reason="flask is not installed (compat-requirements.txt)")

from flask import Flask

from examples.webhook_receiver import work
from examples.webhook_receiver.__main__ import MESSAGE
from examples.webhook_receiver.app import Settings, create_app

TOKEN = "a token of these tests"
TIER = {
    "NotificationType": "TierUpgrade",
    "TotalResultSize": 1,
    "Data": [{"CustomerProfileID": "customer-1", "CurrentTier": "Gold"}],
}
UNKNOWN = {"NotificationType": "SomethingNewer", "Data": [{"Id": 1}]}


@pytest.fixture
def mock() -> Iterator[Mock]:
    with mock_api() as made:
        yield made


@pytest.fixture
def app(mock: Mock, tmp_path: Path) -> Iterator[Flask]:
    made = create_app(
        Settings(TOKEN, str(tmp_path / "inbox.db")), talon_one.Configuration("https://shop.example", "key")
    )
    yield made
    made.extensions["worker"].stop()


def post(app: Flask, body: Any, uuid: Optional[str] = "1", token: str = TOKEN) -> int:
    headers = {"X-Shop-Token": token, **({"X-UUID": uuid} if uuid else {})}
    data = body if isinstance(body, bytes) else json.dumps(body)
    return app.test_client().post("/talon-one", data=data, headers=headers).status_code


def settled(app: Flask) -> Dict[str, int]:
    """The counts, once no message waits."""
    until = time.monotonic() + 10
    while time.monotonic() < until and app.extensions["inbox"].counts()["waiting"]:
        time.sleep(0.01)
    counts: Dict[str, int] = app.extensions["inbox"].counts()
    return counts


def test_a_message_is_worked_on(app: Flask) -> None:
    assert post(app, TIER) == 204
    assert settled(app) == {"waiting": 0, "done": 1, "failed": 0}
    assert app.extensions["inbox"].greetings() == [("customer-1", "Gold")]


@pytest.mark.parametrize("uuid", ["1", None])
def test_a_message_that_comes_twice_is_worked_on_once(uuid: Optional[str], app: Flask) -> None:
    assert [post(app, TIER, uuid) for _ in range(2)] == [204, 204]
    settled(app)
    assert post(app, TIER, uuid) == 204
    assert settled(app)["done"] == 1
    assert app.extensions["inbox"].greetings() == [("customer-1", "Gold")]
    assert post(app, TIER, "2") == 204
    settled(app)
    assert len(app.extensions["inbox"].greetings()) == 2, "another message, which says the same"


def test_who_does_not_know_the_token_is_not_heard(app: Flask) -> None:
    assert post(app, TIER, token="") == post(app, TIER, token="another") == 401
    assert app.extensions["inbox"].counts()["waiting"] == 0
    with pytest.raises(ValueError, match="SHOP_WEBHOOK_TOKEN"):
        create_app(Settings("", "unused.db"))


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"a": 1}'])
def test_what_is_no_notification_is_refused(body: bytes, app: Flask) -> None:
    assert post(app, body) == 400


def test_a_kind_that_is_not_known_changes_nothing(app: Flask) -> None:
    assert post(app, UNKNOWN) == 204
    assert settled(app)["done"] == 1


def test_a_campaign_is_read_as_it_is_now(app: Flask, mock: Mock) -> None:
    mock.get_campaign.returns(id=2, name="Shoe sale", state="disabled")
    assert post(app, MESSAGE) == 204
    settled(app)
    mock.get_campaign.assert_called_once_with(1, 2)
    assert app.test_client().get("/campaigns").json == {"Shoe sale": "disabled"}
    mock.get_campaign.raises(404)
    post(app, MESSAGE, "2")
    settled(app)
    assert app.test_client().get("/campaigns").json == {}


def test_a_message_waits_while_the_service_is_down(app: Flask, mock: Mock, monkeypatch: pytest.MonkeyPatch) -> None:
    app.extensions["worker"].stop()
    monkeypatch.setattr(work, "MOST_TRIES", 2)
    mock.get_campaign.raises(503)
    assert post(app, MESSAGE) == 204
    worker = app.extensions["worker"]
    with pytest.raises(talon_one.ServiceException):
        worker.work()
    assert app.test_client().get("/health").json == {"status": "ok", "waiting": 1, "done": 0, "failed": 0}
    with pytest.raises(talon_one.ServiceException):
        worker.work()
    assert app.extensions["inbox"].counts()["failed"] == 1, "others go on"
    assert not worker.work()


def test_of_two_workers_one_makes_the_changes(app: Flask) -> None:
    app.extensions["worker"].stop()
    inbox = app.extensions["inbox"]
    inbox.add("1", json.dumps(TIER).encode())
    change = [("INSERT INTO greetings VALUES (?, ?)", ("customer-1", "Gold"))]
    assert [inbox.done("1", change) for _ in range(2)] == [True, False]
    assert len(inbox.greetings()) == 1


def test_what_is_done_is_forgotten_in_a_while(app: Flask) -> None:
    app.extensions["worker"].stop()
    inbox = app.extensions["inbox"]
    for number in "12":
        inbox.add(number, b"{}")
    inbox.done("1", [])
    inbox.forget(3600)
    assert inbox.counts() == {"waiting": 1, "done": 1, "failed": 0}
    inbox.forget(-1)
    assert inbox.counts() == {"waiting": 1, "done": 0, "failed": 0}
