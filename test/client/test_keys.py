"""Keys: how they are given, which header they go out in, and which are refused."""

from __future__ import annotations

from typing import Any, Dict

import pytest
from conftest import KEY
from loopback import Loopback
from sent_keys import sent_by_integration, sent_by_management
from wire_kit import Watch

import talon_one
from talon_one import ApiClient, Configuration, IntegrationApi, ManagementApi


def _refused(given: str, verb: str = "is") -> str:
    return f"needs a key that fits; only {given} {verb} set."


@pytest.mark.parametrize(
    ("settings", "integration", "management"),
    [
        ({"api_key": "k"}, "ApiKey-v1 k", "ManagementKey-v1 k"),
        ({"api_key": {"Authorization": "k"}}, "ApiKey-v1 k", "ManagementKey-v1 k"),
        (
            {"api_key": {"Authorization": "k"}, "api_key_prefix": {"Authorization": "ApiKey-v1"}},
            "ApiKey-v1 k",
            "ApiKey-v1 k",
        ),
        (
            {"api_key": {"Authorization": "k"}, "api_key_prefix": {"Authorization": "ManagementKey-v1"}},
            "ManagementKey-v1 k",
            "ManagementKey-v1 k",
        ),
        ({"api_key": {"api_key_v1": "i", "management_key": "m"}}, "ApiKey-v1 i", "ManagementKey-v1 m"),
        ({"api_key": {"api_key_v1": "i"}}, "ApiKey-v1 i", _refused("api_key_v1")),
        ({"api_key": {"manager_auth": "t"}}, _refused("manager_auth"), "Bearer t"),
        (
            {"api_key": {"api_key_v1": "i"}, "api_key_prefix": {"api_key_v1": "Other"}},
            "Other i",
            _refused("api_key_v1"),
        ),
        ({"api_key": {"api_key_v1": "i"}, "api_key_prefix": {"api_key_v1": ""}}, "i", _refused("api_key_v1")),
        # 26.x code knows one name of keys, and tells them apart by their prefixes.
        (
            {"api_key": {"api_key_v1": "m"}, "api_key_prefix": {"api_key_v1": "ManagementKey-v1"}},
            "ManagementKey-v1 m",
            "ManagementKey-v1 m",
        ),
        ({"api_key": {"api_key_v1": "ManagementKey-v1 m"}}, "ManagementKey-v1 m", "ManagementKey-v1 m"),
        ({"api_key": {"management_key": "ApiKey-v1 i"}}, "ApiKey-v1 i", "ApiKey-v1 i"),
        (
            {"api_key": {"management_key": "m", "manager_auth": "t"}},
            _refused("management_key and manager_auth", "are"),
            "ManagementKey-v1 m",
        ),
        ({"access_token": "t"}, _refused("access_token"), "Bearer t"),
        ({"api_key": {"api_key_v1": "i"}, "access_token": "t"}, "ApiKey-v1 i", "Bearer t"),
        # Pasted with the prefix, which is then not put before it again.
        ({"api_key": "ApiKey-v1 k"}, "ApiKey-v1 k", "ApiKey-v1 k"),
        ({"api_key": {"Authorization": "ApiKey-v1 k"}}, "ApiKey-v1 k", "ApiKey-v1 k"),
        ({"api_key": {"management_key": "ManagementKey-v1 k"}}, _refused("management_key"), "ManagementKey-v1 k"),
        ({}, None, None),
        ({"api_key": ""}, None, None),
        ({"api_key": {}}, None, None),
        ({"api_key": {"Authorization": None}}, None, None),  # as os.environ.get() gives it
    ],
)
def test_authorization_header(loopback: Loopback, settings: Dict[str, Any], integration: Any, management: Any) -> None:
    configuration = Configuration(loopback.url, **settings)
    for sent_by, expected in ((sent_by_integration, integration), (sent_by_management, management)):
        before = len(loopback.received)
        if expected is None or "only" not in expected:
            assert sent_by(loopback, configuration) == expected
            continue
        needed = "n Integration" if sent_by is sent_by_integration else " Management"
        with pytest.raises(talon_one.ApiValueError) as caught:
            sent_by(loopback, configuration)
        name = "get_customer_session" if sent_by is sent_by_integration else "get_application"
        assert str(caught.value) == f"{name} {expected.replace(' key that fits', f'{needed} API key')}"
        assert len(loopback.received) == before


def test_a_header_of_the_caller_s_is_enough(loopback: Loopback) -> None:
    """A key that does not fit is no reason to refuse a call that brings its own."""
    configuration = Configuration(loopback.url, {"api_key_v1": "i"})
    with ApiClient(configuration) as client:
        management = ManagementApi(client)
        management.get_application(1, _headers={"authorization": "ManagementKey-v1 h"})
        assert loopback.last.headers["authorization"] == "ManagementKey-v1 h"
        management.get_application(1, _request_auth={"in": "header", "key": "Authorization", "value": "Bearer r"})
        assert loopback.last.headers["authorization"] == "Bearer r"
        management.with_options(headers={"Authorization": "Bearer o"}).get_application(1)
        assert loopback.last.headers["authorization"] == "Bearer o"
        client.set_default_header("Authorization", "Bearer d")
        management.get_application(1)
        assert loopback.last.headers["authorization"] == "Bearer d"


class Vault(Configuration):
    """As users write it: keys come from elsewhere."""

    def get_api_key_with_prefix(self, identifier: str, alias: Any = None) -> Any:
        return "ApiKey-v1 of-the-vault"


class Settings(Configuration):
    def auth_settings(self) -> Dict[str, Dict[str, Any]]:
        return {"management_key": {"type": "api_key", "in": "header", "key": "X-Key", "value": "of-the-settings"}}


class Rotating(Configuration):
    """Its keys are a plain dict, made when they are asked for."""

    @property
    def api_key(self) -> Any:
        return {"Authorization": "rotated"}

    @api_key.setter
    def api_key(self, value: Any) -> None:
        pass


def test_keys_of_a_subclass_may_be_a_plain_dict(loopback: Loopback) -> None:
    configuration = Rotating(loopback.url)
    assert sent_by_integration(loopback, configuration) == "ApiKey-v1 rotated"
    assert configuration.get_api_key_with_prefix("Authorization") == "rotated"
    assert "rotated" not in repr(configuration)


def test_overrides_of_published_methods_decide(loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    assert sent_by_integration(loopback, Vault(loopback.url)) == "ApiKey-v1 of-the-vault"
    assert sent_by_management(loopback, Settings(loopback.url, "not this")) is None
    assert loopback.last.headers["x-key"] == "of-the-settings"
    assert sent_by_integration(loopback, Settings(loopback.url, "not this")) is None
    configuration = Configuration(loopback.url, "not this")
    monkeypatch.setattr(configuration, "get_api_key_with_prefix", lambda identifier, alias=None: "ApiKey-v1 patched")
    assert sent_by_integration(loopback, configuration) == "ApiKey-v1 patched"
    monkeypatch.setattr(Configuration, "auth_settings", lambda self: {"api_key_v1": {"in": "cookie", "value": "c=1"}})
    assert sent_by_integration(loopback, Configuration(loopback.url, "not this")) is None
    assert loopback.last.headers["cookie"] == "c=1"


def test_the_chosen_default_client_serves_apis_made_without_one(loopback: Loopback) -> None:
    with ApiClient(Configuration(loopback.url, "k")) as client:
        ApiClient.set_default(client)
        try:
            assert IntegrationApi().api_client is client
            assert ManagementApi().api_client is client
        finally:
            ApiClient.set_default(None)
        assert IntegrationApi().api_client is not client


def test_keys_can_be_set_later(loopback: Loopback) -> None:
    configuration = Configuration(loopback.url)
    configuration.api_key["Authorization"] = "first"
    configuration.api_key_prefix["Authorization"] = "ApiKey-v1"
    assert sent_by_integration(loopback, configuration) == "ApiKey-v1 first"
    configuration.api_key = {"Authorization": "second"}
    assert sent_by_integration(loopback, configuration) == "ApiKey-v1 second"
    configuration.api_key = "third"
    assert sent_by_integration(loopback, configuration) == "ApiKey-v1 third"


def test_one_key_serves_both_apis_of_one_client(loopback: Loopback) -> None:
    with ApiClient(Configuration(loopback.url, api_key=KEY)) as client:
        IntegrationApi(client).get_customer_session("s")
        ManagementApi(client).get_application(1)
    assert [one.headers["authorization"] for one in loopback.received] == [
        f"ApiKey-v1 {KEY}",
        f"ManagementKey-v1 {KEY}",
    ]


def test_refresh_hook_renews_the_key_of_each_call(loopback: Loopback) -> None:
    configuration = Configuration(loopback.url, api_key={"Authorization": "old"})
    calls = []

    def renew(given: Configuration) -> None:
        calls.append(given)
        given.api_key["Authorization"] = f"fresh-{len(calls)}"

    configuration.refresh_api_key_hook = renew
    assert sent_by_integration(loopback, configuration) == "ApiKey-v1 fresh-1"
    assert sent_by_integration(loopback, configuration) == "ApiKey-v1 fresh-2"
    assert calls == [configuration, configuration]


def test_get_api_key_with_prefix() -> None:
    configuration = Configuration(
        "https://x.talon.one",
        api_key={"Authorization": "k", "management_key": "p"},
        api_key_prefix={"Authorization": "ApiKey-v1"},
    )
    assert configuration.get_api_key_with_prefix("Authorization") == "ApiKey-v1 k"
    assert configuration.get_api_key_with_prefix("management_key") == "p"
    assert configuration.get_api_key_with_prefix("missing", alias="management_key") == "p"
    assert configuration.get_api_key_with_prefix("missing") is None


def test_auth_settings_in_the_published_form() -> None:
    settings = Configuration("https://x.talon.one", api_key={"api_key_v1": KEY}).auth_settings()
    assert settings == {
        "api_key_v1": {"type": "api_key", "in": "header", "key": "Authorization", "value": f"ApiKey-v1 {KEY}"}
    }
    assert KEY not in repr(settings)


@pytest.mark.parametrize(
    "ending", ["\r\n", "\n", "\r\nX-Other: 1", "\x00", "\x7f", "\u2028", "漢", " ", "\t", "\ta", "\x85", "\x9fa"]
)
@pytest.mark.parametrize("name", ["", "Authorization", "api_key_v1", "access_token"])
def test_keys_that_would_break_the_header_are_refused_unseen(loopback: Loopback, ending: str, name: str) -> None:
    secret = KEY + ending
    configuration = Configuration(loopback.url)
    if name == "access_token":
        configuration.access_token = secret
    else:
        configuration.api_key = {name: secret}
    with pytest.raises(talon_one.ApiValueError, match="API key") as caught:
        (sent_by_management if name == "access_token" else sent_by_integration)(loopback, configuration)
    assert KEY not in str(caught.value) + repr(caught.value)
    assert loopback.received == []


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("apikey", "'apikey' is not one of .* Did you mean 'api_key_v1'"),
        ("managment_key", "Did you mean 'management_key'"),
        ("authorization", "Did you mean 'Authorization'"),
        (KEY, "a name given there is not one of Authorization, api_key_v1, management_key, manager_auth"),
        (7, "a name given there"),
        (None, "a name given there"),
    ],
)
def test_misspelt_names_of_keys(loopback: Loopback, name: Any, said: str) -> None:
    for use in (
        lambda: Configuration(loopback.url, {name: KEY}),
        lambda: setattr(Configuration(loopback.url), "api_key", {name: KEY}),
        lambda: sent_in_place(loopback, name),
    ):
        with pytest.raises(talon_one.ApiValueError, match=said) as caught:
            use()
        assert KEY not in str(caught.value)
    assert loopback.received == []


def sent_in_place(loopback: Loopback, name: Any) -> None:
    configuration = Configuration(loopback.url)
    configuration.api_key[name] = KEY
    sent_by_integration(loopback, configuration)


@pytest.mark.parametrize("blank", [" ", "\n", "\u00a0"])
@pytest.mark.parametrize("name", ["", "Authorization", "api_key_v1"])
def test_keys_with_blanks_around_them(loopback: Loopback, name: str, blank: str, watch: Watch) -> None:
    for key in (blank + KEY, KEY + blank):
        configuration = Configuration(loopback.url, {name: key})
        with pytest.raises(talon_one.ApiValueError, match="API key starts or ends") as caught:
            sent_by_integration(loopback, configuration)
        watch.assert_clean(caught.value, key=KEY)
    assert loopback.received == []
