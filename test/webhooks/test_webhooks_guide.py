"""The handlers that the guide shows, in their frameworks."""

from __future__ import annotations

import json
import sqlite3
import sys
from contextlib import closing
from typing import Any, Callable, Dict, Tuple

import pages
import pytest
from wire_kit import needed

import talon_one

PAGE = "docs/guides/webhooks.md"
TIER = {
    "NotificationType": "TierUpgrade",
    "TotalResultSize": 1,
    "Data": [{"CustomerProfileID": "p", "CurrentTier": "Gold"}],
}
#: What a client of a framework does: body and headers in, status and text out.
Post = Callable[[bytes, Dict[str, str]], Tuple[int, str]]


def shown(framework: str) -> Dict[str, Any]:
    """The names of the guide, with the handler of one framework."""
    needed(framework)
    names: Dict[str, Any] = {"__name__": "guide"}
    others = [f"from {name} import" for name in ("flask", "fastapi", "django") if name != framework]
    for block in pages.blocks(PAGE, "python"):
        if not any(other in block.text for other in others) and not (framework != "django" and "django" in block.text):
            exec(compile("\n" * (block.line - 1) + block.text, PAGE, "exec", dont_inherit=True), names)
    return names


def in_flask(names: Dict[str, Any]) -> Post:
    client = names["flask_app"].test_client()

    def post(body: bytes, headers: Dict[str, str]) -> Tuple[int, str]:
        answer = client.post("/talon-one", data=body, headers=headers)
        return answer.status_code, answer.get_data(as_text=True)

    return post


def in_fastapi(names: Dict[str, Any]) -> Post:
    needed("httpx")
    from fastapi.testclient import TestClient

    client = TestClient(names["fastapi_app"])

    def post(body: bytes, headers: Dict[str, str]) -> Tuple[int, str]:
        answer = client.post("/talon-one", content=body, headers=headers)
        return answer.status_code, answer.text

    return post


def in_django(names: Dict[str, Any]) -> Post:
    from django.conf import settings
    from django.test import Client
    from django.urls import path

    if not settings.configured:
        settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], DEFAULT_CHARSET="utf-8")
    sys.modules[__name__].urlpatterns = [path("talon-one", names["receive_in_django"])]  # type: ignore[attr-defined]
    from django.urls import clear_url_caches

    clear_url_caches()
    client = Client(enforce_csrf_checks=True)

    def post(body: bytes, headers: Dict[str, str]) -> Tuple[int, str]:
        answer = client.post("/talon-one", body, content_type="application/json", headers=headers)
        return answer.status_code, answer.content.decode()

    return post


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of the frameworks
@pytest.mark.parametrize("framework", [in_flask, in_fastapi, in_django])
def test_handlers(framework: Callable[[Dict[str, Any]], Post], capsys: pytest.CaptureFixture[str]) -> None:
    names = shown(framework.__name__[3:])
    post = framework(names)
    headers = {"X-UUID": "u-1", "X-Shop-Token": names["TOKEN"], "Content-Type": "application/json"}
    body = json.dumps(TIER).encode()
    for _ in range(2):  # the service sends it again
        assert post(body, headers) == (204, "")
    status, text = post(b"<html>", headers)
    assert status == 400 and "it is not JSON" in text
    assert post(body, {**headers, "X-Shop-Token": "guessed"})[0] == 401
    assert post(body, {"X-UUID": "u-1"})[0] == 401
    first, second = names["inbox"].get(), names["inbox"].get()
    assert names["inbox"].empty()
    assert isinstance(first, talon_one.webhooks.Message) and first == second
    assert (first.id, first.kind) == ("u-1", "TierUpgrade")
    with closing(sqlite3.connect(":memory:")) as store:
        store.execute("CREATE TABLE done (id TEXT PRIMARY KEY)")
        store.execute("CREATE TABLE greetings (profile TEXT, tier TEXT)")
        names["store"] = store
        assert [names["work"](one) for one in (first, second)] == [True, False]
        assert store.execute("SELECT * FROM greetings").fetchall() == [("p", "Gold")]
