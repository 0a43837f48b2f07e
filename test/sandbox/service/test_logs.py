"""Logs of requests, changes and exports."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from everything import START

from talon_one import models
from talon_one.exceptions import BadRequestException
from talon_one.model import Model
from talon_one.sandbox.service import logs


def test_access_logs_have_bodies_and_no_secrets(apis):
    management = apis.management
    management.create_session({"email": "eve@example.com", "password": "secret"})
    management.create_store(1, {"name": "Rome", "description": "", "integrationId": "rome"})
    with pytest.raises(Exception, match="404"):
        management.get_store(1, "99")
    since = {"range_start": START - timedelta(hours=1), "range_end": START + timedelta(hours=1)}
    page = management.get_access_logs_without_total_count(1, **since, path="^/v1/applications/1/stores")
    made = [one for one in page.data if one.method == "POST"][-1]
    assert (made.status, made.request_uri) == (201, "/v1/applications/1/stores")
    assert '"rome"' in made.request_payload and '"linkedCampaignIds"' in made.response_payload
    failed = management.get_access_logs_without_total_count(1, **since, status="error", method="get").data
    assert failed[-1].status == 404
    with pytest.warns(DeprecationWarning, match="retired"):
        everything = management.get_all_access_logs(path="/v1/sessions").data[-1]
    assert "secret" not in everything.request_payload
    assert json.loads(everything.response_payload)["token"] == "***"
    with pytest.raises(Exception, match="400"):
        management.get_access_logs_without_total_count(1, **since, path="(")


def test_access_logs_have_the_last_thousand_requests_and_the_beginning_of_long_bodies(apis):
    with pytest.raises(BadRequestException):  # which is logged, too
        apis.integration.update_customer_profile_v2("ann", {"attributes": {"x" * 70_000: 1}})
    for _ in range(999):
        apis.management.get_store(1, "1")
    since: dict[str, Any] = {"range_start": START - timedelta(hours=1), "range_end": START + timedelta(hours=1)}

    def profiles() -> list[Any]:
        return apis.management.get_access_logs_without_total_count(1, **since, path="customer_profiles").data

    (entry,) = profiles()
    assert len(entry.request_payload) == 64 * 1024
    assert profiles() == []  # as looking was a request, too


def test_changes_are_logged_with_what_was_before(apis):
    management = apis.management
    store = management.create_store(1, {"name": "Rome", "description": "", "integrationId": "rome"})
    management.update_store(1, str(store.id), {"name": "Roma", "description": "", "integrationId": "rome"})
    management.delete_store(1, str(store.id))
    made, changed, gone = management.get_changes(entity_path="/STORES", application_id=1).data[-3:]
    assert {one.entity for one in (made, changed, gone)} == {f"/v1/applications/1/stores/{store.id}"}
    assert (made.old, made.new["name"]) == (None, "Rome")
    assert (changed.old["name"], changed.new["name"]) == ("Rome", "Roma")
    assert (gone.old["name"], gone.new) == ("Roma", None)
    assert all(one.old is None for one in management.get_changes(include_old=False).data)
    assert management.get_changes(user_id=99, with_total_result_size=True).total_result_size == 0


def test_exports_are_logged(apis):
    apis.management.export_coupons(1, campaign_id=1)
    apis.management.export_collection_items(1, 1, 2)
    assert [one.entity for one in apis.management.get_exports().data] == ["Coupon", "Collection"]
    (export,) = apis.management.get_exports(entity="Coupon", campaign_id=1).data
    assert export.filter["applicationId"] == 1


def secrets_of_the_contract() -> list[str]:
    """Names of all that the contract has as passwords; `code` is that of referrals, too."""
    found = set()
    for cls in (getattr(models, name) for name in dir(models)):
        if isinstance(cls, type) and issubclass(cls, Model):
            found |= {name for name, made in cls._by_wire.items() if made.kind.sensitive}
    return sorted(found - {"code"})


@pytest.mark.parametrize(
    "value", ['"s3cret"', '"s3\\"cret"', '"s3cret', '["s3cret]", "cret"]', '{"a": "s3}cret", "b": "cret"}']
)
@pytest.mark.parametrize("name", [*secrets_of_the_contract(), "client_secret", "clientSecret"])
def test_what_the_contract_keeps_secret_is_masked(name: str, value: str) -> None:
    told = logs.masked(f'{{"name": "a", "{name}": {value}, "other": 1}}'.encode())
    assert "cret" not in told.replace(name, "")
    assert told.startswith(f'{{"name": "a", "{name}": "***"')
    assert value.endswith("s3cret") or told.endswith('"other": 1}')


def test_no_header_of_a_webhook_is_in_a_log() -> None:
    assert logs.masked(b'{"headers": ["X-Key: s3cret", "b]"], "a": 1}') == '{"headers": "***", "a": 1}'
    assert (
        logs.masked(b'{"headers": null, "monkey": "m", "tokens": 3}') == '{"headers": null, "monkey": "m", "tokens": 3}'
    )
