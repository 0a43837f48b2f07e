"""`Configuration`: hosts, the environment, copies, what is shown and logged, and what it refuses."""

from __future__ import annotations

import copy
import logging
import pickle
from typing import Any, Dict

import pytest
import urllib3
from conftest import KEY
from loopback import Loopback
from sent_keys import sent_by_integration, sent_by_management
from wire_kit import Watch

import talon_one
from talon_one import ApiClient, Configuration, IntegrationApi, ManagementApi
from talon_one.published_settings import ACCEPTED

# -- the environment -----------------------------------------------------------------------------


def test_environment(loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TALON_ONE_HOST", loopback.url + "/")
    monkeypatch.setenv("TALON_ONE_API_KEY", KEY)
    with ApiClient() as client:
        IntegrationApi(client).get_customer_session("s")
        ManagementApi(client).get_application(1)
    assert [one.headers["authorization"] for one in loopback.received] == [
        f"ApiKey-v1 {KEY}",
        f"ManagementKey-v1 {KEY}",
    ]


def test_a_management_key_of_the_environment(loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", "m")
    assert sent_by_management(loopback, Configuration(loopback.url)) == "ManagementKey-v1 m"
    with pytest.raises(talon_one.ApiValueError, match="only management_key is set"):
        sent_by_integration(loopback, Configuration(loopback.url))
    monkeypatch.setenv("TALON_ONE_API_KEY", "k")
    assert sent_by_management(loopback, Configuration(loopback.url)) == "ManagementKey-v1 m"
    assert sent_by_integration(loopback, Configuration(loopback.url)) == "ApiKey-v1 k"
    for given in ({"api_key": "g"}, {"api_key": {"Authorization": "g"}}):
        assert sent_by_management(loopback, Configuration(loopback.url, **given)) == "ManagementKey-v1 g"
    assert sent_by_management(loopback, Configuration(loopback.url, access_token="t")) == "Bearer t"


def test_arguments_win_over_the_environment(loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TALON_ONE_HOST", "https://elsewhere.example")
    monkeypatch.setenv("TALON_ONE_API_KEY", "of-the-environment")
    assert sent_by_integration(loopback, Configuration(loopback.url, "given")) == "ApiKey-v1 given"
    # Whoever names a key of their own means that one, not another.
    with pytest.raises(talon_one.ApiValueError, match="needs a Management API key; only api_key_v1 is set"):
        sent_by_management(loopback, Configuration(loopback.url, {"api_key_v1": "i"}))


def test_no_host_is_a_clear_error() -> None:
    with (
        ApiClient(Configuration(api_key="k")) as client,
        pytest.raises(talon_one.ApiValueError, match="TALON_ONE_HOST"),
    ):
        IntegrationApi(client).get_customer_session("s")


# -- hosts ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["", "/", "//"])
def test_trailing_slash(loopback: Loopback, ending: str) -> None:
    configuration = Configuration(loopback.url + ending, KEY)
    assert configuration.host == loopback.url
    sent_by_integration(loopback, configuration)
    assert loopback.last.target == "/v2/customer_sessions/s"


@pytest.mark.parametrize("path", ["/v1", "/V2/", "//v1"])
def test_a_base_url_has_no_version_of_an_api(path: str) -> None:
    with pytest.raises(talon_one.ApiValueError, match="which each call adds itself; leave the path out"):
        Configuration("https://yourname.talon.one" + path, KEY)


@pytest.mark.parametrize("path", ["/talon/v1", "/v1/talon", "/version", "/v1beta", "/v"])
def test_a_gateways_path_may_have_one(path: str) -> None:
    assert Configuration("https://gateway.example" + path, KEY).host == "https://gateway.example" + path


def test_a_base_path_is_kept(loopback: Loopback) -> None:
    sent_by_integration(loopback, Configuration(loopback.url + "/gateway/talon/", KEY))
    assert loopback.last.target == "/gateway/talon/v2/customer_sessions/s"


@pytest.mark.parametrize(
    ("host", "error"),
    [
        ("yourname.talon.one", talon_one.ApiValueError),
        ("ftp://yourname.talon.one", talon_one.ApiValueError),
        ("https://yourname.talon.one\r\nX: y", talon_one.ApiValueError),
        ("https://your name.talon.one", talon_one.ApiValueError),
        ("https://yourname.talon.one\n", talon_one.ApiValueError),
        ("https://", talon_one.ApiValueError),
        ("https:///path", talon_one.ApiValueError),
        ("https://x.talon.one?tenant=1", talon_one.ApiValueError),
        ("https://x.talon.one#top", talon_one.ApiValueError),
        ("https://x.talon.one:port", talon_one.ApiValueError),
        (b"https://yourname.talon.one", talon_one.ApiTypeError),
        (7, talon_one.ApiTypeError),
    ],
)
def test_hosts_that_cannot_be_meant(host: Any, error: Any) -> None:
    with pytest.raises(error, match=r"Configuration\.host"):
        Configuration(host)
    configuration = Configuration("https://x.talon.one")
    with pytest.raises(error, match=r"Configuration\.host"):
        configuration.host = host
    assert configuration.host == "https://x.talon.one"


def test_credentials_in_a_host_are_not_repeated() -> None:
    with pytest.raises(talon_one.ApiValueError) as caught:
        Configuration(f"user:{KEY}@x.talon.one")
    assert KEY not in str(caught.value)
    with pytest.raises(talon_one.ApiValueError, match="user name or password") as caught:
        Configuration(f"https://user:{KEY}@x.talon.one")
    assert KEY not in str(caught.value)


# -- values that cannot be meant -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "error"),
    [
        ({"api_key": 7}, talon_one.ApiTypeError),
        ({"api_key": b"k"}, talon_one.ApiTypeError),
        ({"api_key": {"Authorization": 7}}, talon_one.ApiTypeError),
        ({"api_key": {"Authorization": b"k"}}, talon_one.ApiTypeError),
        ({"timeout": 0}, talon_one.ApiValueError),
        ({"timeout": -1}, talon_one.ApiValueError),
        ({"timeout": float("nan")}, talon_one.ApiValueError),
        ({"timeout": "5"}, talon_one.ApiTypeError),
        ({"timeout": True}, talon_one.ApiTypeError),
        ({"timeout": (1, 2, 3)}, talon_one.ApiValueError),
        ({"retries": -1}, talon_one.ApiValueError),
        ({"retries": "3"}, talon_one.ApiTypeError),
        *[({"connection_pool_maxsize": wrong}, talon_one.ApiValueError) for wrong in (0, -1)],
        *[({"connection_pool_maxsize": wrong}, talon_one.ApiTypeError) for wrong in ("5", None, True, 2.0)],
        *[({"max_response_bytes": wrong}, talon_one.ApiValueError) for wrong in (0, -1)],
        *[({"max_response_bytes": wrong}, talon_one.ApiTypeError) for wrong in ("1", None)],
        *[({"verify_ssl": wrong}, talon_one.ApiTypeError) for wrong in (None, 0, "no", "/ca.pem")],
        *[({name: None}, talon_one.ApiTypeError) for name in ("idempotency_keys", "trust_env")],
        ({"client_side_validation": 0}, talon_one.ApiTypeError),
        *[({name: 5}, talon_one.ApiTypeError) for name in ("on_request", "on_response")],
        *[({"api_key_prefix": wrong}, talon_one.ApiTypeError) for wrong in ("ApiKey-v1", 7)],
        ({"access_token": b"t"}, talon_one.ApiTypeError),
    ],
    ids=str,
)
def test_bad_values(settings: Dict[str, Any], error: Any) -> None:
    with pytest.raises(error) as caught:
        Configuration("https://x.talon.one", **settings)
    (name,) = settings
    assert name in str(caught.value)
    if name != "api_key":
        configuration = Configuration("https://x.talon.one")
        with pytest.raises(error):
            setattr(configuration, name, settings[name])


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("timeuot", " Did you mean 'timeout'"),
        ("apikey", " Did you mean 'api_key'"),
        ("verify_sll", " Did you mean 'verify_ssl'"),
        ("verify", ""),
        ("base_url", ""),
    ],
)
def test_misspelt_settings_are_errors(name: str, meant: str, watch: Watch) -> None:
    with pytest.raises(talon_one.ApiTypeError, match=f"no setting '{name}'.{meant}") as in_constructor:
        Configuration("https://x.talon.one", **{name: KEY})  # type: ignore[arg-type]
    configuration = Configuration("https://x.talon.one")
    with pytest.raises(talon_one.ApiAttributeError, match=f"no setting '{name}'.{meant}") as set_later:
        setattr(configuration, name, KEY)
    assert not hasattr(configuration, name)
    watch.assert_clean(in_constructor.value, set_later.value, key=KEY)


def test_a_subclass_has_settings_of_its_own() -> None:
    class ShopConfiguration(Configuration):
        def __init__(self, tenant: str) -> None:
            super().__init__(f"https://{tenant}.talon.one")
            self.tenant = tenant

    configuration = ShopConfiguration("berlin")
    configuration.colour = "red"  # type: ignore[attr-defined]
    assert copy.copy(configuration).tenant == "berlin"
    with pytest.raises(talon_one.ApiTypeError, match="verify_ssl"):
        configuration.verify_ssl = None  # type: ignore[assignment]


@pytest.mark.parametrize("retries", [None, False, True, 0, 5, talon_one.RetryPolicy(2), urllib3.Retry(2)], ids=repr)
def test_retries_are_kept_as_given(retries: Any) -> None:
    assert Configuration("https://x.talon.one", retries=retries).retries is retries


def test_timeout_reads_as_given() -> None:
    configuration = Configuration("https://x.talon.one")
    assert configuration.timeout == 15.0
    for timeout in (2, 2.5, (1, 5), None):
        configuration.timeout = timeout
        assert configuration.timeout == timeout


# -- defaults and copies -------------------------------------------------------------------------


def test_default_is_isolated(loopback: Loopback) -> None:
    given = Configuration(loopback.url, api_key={"Authorization": "k"})
    Configuration.set_default(given)
    given.host = "https://changed.example"
    given.api_key["Authorization"] = "changed"
    copied = Configuration.get_default_copy()
    assert copied.host == loopback.url
    assert copied.api_key == {"Authorization": "k"}
    copied.api_key["Authorization"] = "mine"
    copied.api_key_prefix["Authorization"] = "mine"
    assert Configuration.get_default_copy().api_key == {"Authorization": "k"}
    assert Configuration.get_default_copy().api_key_prefix == {}
    with ApiClient() as client:
        IntegrationApi(client).get_customer_session("s")
    assert loopback.last.headers["authorization"] == "ApiKey-v1 k"
    Configuration.set_default(None)
    assert Configuration.get_default_copy().host == ""


def test_default_configuration_turns_the_checks_of_models() -> None:
    with pytest.raises(talon_one.ApiValueError):
        talon_one.CartItem(sku="", quantity=1)
    Configuration.set_default(Configuration("https://x.talon.one", client_side_validation=False))
    assert talon_one.CartItem(sku="", quantity=1).sku == ""
    Configuration.set_default(None)
    with pytest.raises(talon_one.ApiValueError):
        talon_one.CartItem(sku="", quantity=1)


@pytest.mark.parametrize(
    "twin_of",
    [copy.deepcopy, copy.copy, lambda one: pickle.loads(pickle.dumps(one))],
    ids=["deepcopy", "copy", "pickle"],
)
def test_copies(loopback: Loopback, twin_of: Any) -> None:
    configuration = Configuration(
        loopback.url, {"Authorization": KEY}, retries=talon_one.RetryPolicy(2), proxy=None, access_token="t"
    )
    twin = twin_of(configuration)
    assert twin is not configuration
    assert twin.timeout_is_set is False
    assert twin.timeout == 15.0
    assert twin.retries.attempts == 2
    assert twin.access_token == "t"
    assert sent_by_integration(loopback, twin) == f"ApiKey-v1 {KEY}"
    assert KEY not in repr(twin)


def test_a_deep_copy_shares_nothing_but_hooks() -> None:
    hook = lambda *_: None  # noqa: E731
    configuration = Configuration("https://x.talon.one", {"Authorization": "k"}, on_request=hook)
    twin = copy.deepcopy(configuration)
    twin.api_key["Authorization"] = "other"
    twin.host = "https://y.talon.one"
    twin.timeout = 3
    assert configuration.api_key == {"Authorization": "k"}
    assert configuration.host == "https://x.talon.one"
    assert configuration.timeout == 15.0
    assert twin.on_request is hook


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_a_copy_shares_no_key(copied: Any) -> None:
    given = {"proxy": "http://p.example", "access_token": "t", "password": "w", "proxy_headers": {"X": "1"}}
    original = Configuration("https://x.talon.one", {"Authorization": "a"}, {"Authorization": "P"}, **given)
    twin = copied(original)
    twin.api_key["Authorization"] = twin.api_key_prefix["Authorization"] = twin.proxy_headers["X"] = "other"
    twin.proxy = twin.access_token = twin.password = "other"
    assert {name: getattr(original, name) for name in given} == given
    assert (original.api_key, original.api_key_prefix) == ({"Authorization": "a"}, {"Authorization": "P"})
    twin.api_key = "other"
    assert original.api_key == {"Authorization": "a"}


# -- what is shown, and what is logged -------------------------------------------------------------


def test_no_representation_shows_a_secret() -> None:
    configuration = Configuration(
        "https://x.talon.one",
        {"Authorization": KEY, "api_key_v1": KEY, "management_key": KEY},
        username="user",
        password=KEY,
        access_token=KEY,
        proxy=f"http://user:{KEY}@proxy.example",
        proxy_headers={"Proxy-Authorization": KEY},
    )
    shown = [repr(configuration), str(configuration), configuration.to_debug_report(), repr(vars(configuration))]
    shown += [repr(configuration.api_key), str(configuration.api_key), repr(configuration.proxy_headers)]
    assert not [text for text in shown if KEY in text]
    assert "https://x.talon.one" in repr(configuration)
    assert talon_one.__version__ in configuration.to_debug_report()
    assert configuration.api_key["Authorization"] == KEY


@pytest.fixture
def levels() -> Any:
    names = ("talon_one", "urllib3", None)
    before = {name: logging.getLogger(name).level for name in names}
    yield lambda: {name: logging.getLogger(name).level for name in names}
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)


def test_debug_touches_no_level_and_not_http_client(levels: Any) -> None:
    import http.client

    before = levels()
    configuration = Configuration("https://x.talon.one", debug=True)
    assert configuration.debug is True
    assert levels() == before
    assert http.client.HTTPConnection.debuglevel == 0
    configuration.debug = False
    assert levels() == before


def test_nothing_else_touches_the_levels_of_loggers(levels: Any) -> None:
    logging.getLogger("talon_one").setLevel(logging.INFO)
    logging.getLogger("urllib3").setLevel(logging.ERROR)
    before = levels()
    configuration = Configuration("https://x.talon.one", debug=False)
    configuration.debug = False
    copy.deepcopy(configuration)
    pickle.loads(pickle.dumps(configuration))
    Configuration.set_default(configuration)
    Configuration.get_default_copy()
    talon_one.CartItem(sku="a", quantity=1)
    talon_one.CartItem(sku="a", quantity=1, local_vars_configuration=configuration)
    ApiClient(configuration).close()
    assert levels() == before


def test_a_file_for_the_log(loopback: Loopback, tmp_path: Any, levels: Any) -> None:
    before, handlers = levels(), list(logging.getLogger("talon_one").handlers)
    first, second = tmp_path / "first.log", tmp_path / "second.log"
    configuration = Configuration(loopback.url, KEY, debug=True)
    configuration.logger_file = str(first)
    for _ in (copy.copy(configuration), pickle.loads(pickle.dumps(configuration))):
        assert _.logger_file == str(first)
    sent_by_integration(loopback, configuration)
    assert "DEBUG get_customer_session: 200" in first.read_text()
    assert first.read_text().count("get_customer_session: 200") == 1, "a copy opens nothing"
    again = Configuration(loopback.url, KEY, debug=True)
    again.logger_file = str(first)
    configuration.logger_file = str(second)
    configuration.logger_format = "planned %(message)s"
    sent_by_integration(loopback, configuration)
    assert second.read_text().startswith("planned get_customer_session: 200")
    assert len(logging.getLogger("talon_one").handlers) == len(handlers) + 1
    assert KEY not in first.read_text() + second.read_text()
    configuration.logger_file = None
    assert logging.getLogger("talon_one").handlers == handlers
    assert levels() == before


# -- the rest of the published surface -------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(ACCEPTED))
def test_settings_without_effect_are_accepted_as_arguments_and_attributes(name: str) -> None:
    given: Any = {name: "kept"}
    assert getattr(Configuration("https://x.talon.one", **given), name) == "kept"
    configuration = Configuration("https://x.talon.one")
    assert getattr(configuration, name) == ACCEPTED[name]
    setattr(configuration, name, "kept")
    assert getattr(configuration, name) == "kept"


def test_published_attributes() -> None:
    configuration = Configuration("https://x.talon.one", username="Aladdin", password="open sesame")
    for name, value in {
        "verify_ssl": True,
        "ssl_ca_cert": None,
        "cert_file": None,
        "key_file": None,
        "assert_hostname": None,
        "proxy": None,
        "proxy_headers": None,
        "retries": None,
        "debug": False,
        "client_side_validation": True,
        "discard_unknown_keys": False,
        "temp_folder_path": None,
        "safe_chars_for_path_param": "",
        "refresh_api_key_hook": None,
        "access_token": None,
        "username": "Aladdin",
        "password": "open sesame",
        "host": "https://x.talon.one",
        "api_key": {},
        "api_key_prefix": {},
        "connection_pool_maxsize": 20,
        "tls_server_name": None,
        "logger_file": None,
        "logger_format": "%(asctime)s %(levelname)s %(message)s",
        "logger_stream_handler": None,
    }.items():
        assert getattr(configuration, name) == value, name
        setattr(configuration, name, value)
    assert configuration.get_basic_auth_token() == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="
    assert configuration.get_host_settings()[0]["url"].startswith("https://")
    assert configuration.get_host_from_settings(0) == "https://x.talon.one"
    assert set(configuration.logger) == {"package_logger", "urllib3_logger"}
    assert Configuration.get_default() is Configuration.get_default()
