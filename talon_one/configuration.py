"""Where the service is, how to prove who is calling, and how calls behave."""

from __future__ import annotations

import copy
import os
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Dict, Mapping, Optional, Sequence, Tuple, Union

import talon_one.credentials as credentials  # `from talon_one import` would look for it among the models first
from talon_one import _settings
from talon_one._seams import is_replaced
from talon_one._secrets import MASK, Headers, Secret, Secrets, headers_of, hidden_of, kind_of_given, reveal
from talon_one._suggest import did_you_mean
from talon_one.exceptions import ApiAttributeError, ApiTypeError, ApiValueError
from talon_one.model.documents import Checks
from talon_one.published_settings import ACCEPTED, PublishedSettings
from talon_one.wire.hooks import refuse_awaitable
from talon_one.wire.retries import Retries, policy_of
from talon_one.wire.timeouts import DEFAULT, MAX_IDLE, UNSET, Timeout, timeouts_of

if TYPE_CHECKING:
    import ssl
    from types import ModuleType
    from typing import Literal

    from typing_extensions import Unpack

    from talon_one.definitions import Definitions
    from talon_one.published_settings import Accepted
    from talon_one.wire.hooks import CallHook, RequestHook, ResponseHook

    UnknownProperties = Literal["warn", "refuse"]


class Configuration(PublishedSettings):
    """Settings of a client. Every argument is also an attribute, and can be set later.

    host: your deployment, `https://<name>.talon.one`, without `/v1`; a trailing slash is fine, and so is the path
        of a gateway. Without it, the environment variable TALON_ONE_HOST.
    api_key: an API key, which each API sends with the prefix that it needs (`ApiKey-v1` for the
        Integration API, `ManagementKey-v1` for the Management API); or, as in the published clients,
        a dict `{"Authorization": key}` or one by security scheme (`api_key_v1`, `management_key`,
        `manager_auth`). Without it, the environment variables TALON_ONE_API_KEY and, if it is set,
        TALON_ONE_MANAGEMENT_KEY for the Management API.
    api_key_prefix: prefixes by the same names, if they differ from those.
    access_token: the token of a Campaign Manager user's session, for the Management API.
    username, password: for `get_basic_auth_token`; no endpoint of the service uses them.
    refresh_api_key_hook: an attribute; a function that is called with this configuration before an API key is
        used, to renew it. For `talon_one.aio` it may be a coroutine function, like the hooks below.
    timeout: seconds for a whole call, with all its tries and waits; or a pair (connect, read); or None
        for no limit. Default: 15 s, exports and imports 300 s; each connection within 3 s.
    retries: a `RetryPolicy`, a number of retries, `urllib3.Retry`, or False for none. Default:
        up to three tries where that is safe.
    pace: True keeps to the service's limit, three requests a second for each endpoint of the Management
        API: calls wait for their turn, in order and within their timeouts. Default False.
    idempotency_keys: False does not make an `Idempotency-Key` for calls that take one. Default True.
    max_response_bytes: the largest response, decompressed, that is read into memory. Decoded, it may take about
        seven times that. Default 64 MB. Exports that are streamed or downloaded have no limit.
    verify_ssl, ssl_ca_cert, cert_file, key_file, assert_hostname, tls_server_name: TLS. Default:
        verified with certifi's bundle. `ssl_ca_cert` is the path of a bundle to use instead.
    ca_cert_data: CA certificates to trust instead, as PEM text or DER bytes.
    ssl_context: an `ssl.SSLContext` of your own, in place of the other TLS settings, which cannot be combined with
        it (except `tls_server_name`). See docs/guides/connections.md. Copies share it; it cannot be pickled.
    socket_options: socket options in place of the client's own, each (level, option, value). Its own are
        TCP_NODELAY, SO_KEEPALIVE with a first probe after 10 s, and TCP_USER_TIMEOUT where there is one.
    max_idle: seconds after which an idle connection is not used again; None for no limit. Default 30: load
        balancers and NATs may drop one after a minute.
    proxy, proxy_headers: a proxy's URL (credentials in it are fine) and headers for it.
    trust_env: False ignores HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, in upper and lower case.
    connection_pool_maxsize: the most connections that one client opens to each host. Default 20.
    on_request, on_response: called with each try; see `talon_one.wire.hooks`.
    on_call: called once for each call; what it returns is called when the call is over. See there, too.
    client_side_validation: False switches off the checks of arguments, and, in the configuration
        given to `set_default`, those of models.
    unknown_properties: what happens to a key of a dict that looks like a misspelt property: "warn" (default)
        sends it as it is, with one `UnknownPropertyWarning`; "refuse" raises before anything is sent.
    attributes: the custom attributes of your account: a module that `python -m talon_one.attributes` wrote.
        A body with others, or with values of another type, is refused before anything is sent. Or a
        mapping, `{"CartItem": {"color": str}, "Event": {"viewed": {"page": float}}}`; entities that it does not
        name are not checked. Default None: nothing is checked.
    debug: True logs calls at DEBUG, whatever the level of the `talon_one` logger, with a few harmless
        headers, and with bodies in which API keys and personal data are masked.
    logger_file, logger_format: attributes; a file to which the `talon_one` logger also writes, and
        the format of its lines. Default: none.
    discard_unknown_keys, temp_folder_path, safe_chars_for_path_param, date_format, datetime_format,
        server_variables, server_index, server_operation_index, server_operation_variables,
        ignore_operation_servers: accepted for code written for the published clients, without effect: unknown
        fields are always kept, no temporary folder is used, paths are always percent-encoded, moments are
        written as RFC 3339, and there is one host.

    Its `repr` does not show API keys. Raises `ApiTypeError` or `ApiValueError` for a value that makes no sense,
    and `ApiAttributeError` if you set an attribute that is not a setting. A subclass can have its own.
    """

    _default: ClassVar[Optional[Configuration]] = None
    # Of those that were pickled before there were these settings:
    pace: bool = False
    ca_cert_data: Union[str, bytes, None] = None
    socket_options: Optional[Sequence[Tuple[Any, ...]]] = None
    ssl_context: Optional[ssl.SSLContext] = None
    max_idle: Optional[float] = MAX_IDLE
    on_call: Optional[CallHook] = None
    unknown_properties: UnknownProperties = "warn"

    def __init__(
        self,
        host: Optional[str] = None,
        api_key: Union[str, Mapping[str, str], None] = None,
        api_key_prefix: Optional[Mapping[str, str]] = None,
        username: Optional[str] = None,
        password: Optional[str] = None,
        discard_unknown_keys: bool = False,
        *,
        access_token: Optional[str] = None,
        timeout: Timeout = UNSET,
        retries: Retries = None,
        pace: bool = False,
        idempotency_keys: bool = True,
        max_response_bytes: int = 64 * 1024 * 1024,
        verify_ssl: bool = True,
        ssl_ca_cert: Optional[str] = None,
        cert_file: Optional[str] = None,
        key_file: Optional[str] = None,
        assert_hostname: Optional[bool] = None,
        tls_server_name: Optional[str] = None,
        proxy: Optional[str] = None,
        proxy_headers: Optional[Mapping[str, str]] = None,
        trust_env: bool = True,
        connection_pool_maxsize: int = 20,
        on_request: Optional[RequestHook] = None,
        on_response: Optional[ResponseHook] = None,
        on_call: Optional[CallHook] = None,
        client_side_validation: bool = True,
        debug: bool = False,
        unknown_properties: UnknownProperties = "warn",
        ca_cert_data: Union[str, bytes, None] = None,
        socket_options: Optional[Sequence[Tuple[Any, ...]]] = None,
        ssl_context: Optional[ssl.SSLContext] = None,
        max_idle: Optional[float] = MAX_IDLE,
        attributes: Union[ModuleType, Mapping[str, Any], Definitions, None] = None,
        **published: Unpack[Accepted],
    ) -> None:
        # First, and out of the local names: if anything below is refused, the traceback shows no key.
        self._secrets = given = Secrets(
            host=host if host is not None else os.environ.get("TALON_ONE_HOST", ""),
            api_key=api_key,
            access_token=access_token,
            password=password,
            proxy=proxy,
            proxy_headers=proxy_headers,
            api_key_prefix=api_key_prefix,
        )
        host = api_key = api_key_prefix = access_token = password = proxy = proxy_headers = None
        unknown = [name for name in published if name not in ACCEPTED]
        if unknown:
            published.clear()  # type: ignore[attr-defined]
            raise ApiTypeError(f"Configuration() has no setting {unknown[0]!r}.{_meant(unknown[0])}")
        self._host = ""
        self.host = given.pop("host")
        #: Prefixes of keys by name; see `api_key`.
        self.api_key_prefix: Dict[str, str] = given.pop("api_key_prefix")  # it is copied
        if given["api_key"] is None:
            given["api_key"] = credentials.keys_of_environment(access_token_given=given["access_token"] is not None)
        self.api_key = given["api_key"]
        self.access_token = given["access_token"]
        self.proxy_headers = given["proxy_headers"]
        self.username = username
        for name, value in {**ACCEPTED, "discard_unknown_keys": discard_unknown_keys, **published}.items():
            setattr(self, name, copy.copy(value))
        self._timeout: Any = UNSET
        self.timeout = timeout
        self._retries: Any = None
        self.retries = retries
        self.pace = pace
        self.idempotency_keys = idempotency_keys
        self.max_response_bytes = max_response_bytes
        self.verify_ssl = verify_ssl
        self.ssl_ca_cert = ssl_ca_cert
        self.cert_file = cert_file
        self.key_file = key_file
        self.ca_cert_data = ca_cert_data
        self.socket_options = socket_options
        self.ssl_context = ssl_context
        self.max_idle = max_idle
        self.assert_hostname = assert_hostname
        self.tls_server_name = tls_server_name
        self.trust_env = trust_env
        self.connection_pool_maxsize = connection_pool_maxsize
        self.on_request = on_request
        self.on_response = on_response
        self.on_call = on_call
        self.client_side_validation = client_side_validation
        self.unknown_properties = unknown_properties
        self.attributes = attributes
        #: Called with this configuration before a key is read, to renew it; `talon_one.aio` awaits a coroutine.
        self.refresh_api_key_hook: Optional[Callable[[Configuration], Any]] = None
        #: Whether calls are logged whatever the level of the `talon_one` logger, with headers and bodies.
        #: It touches no logger's level, which is the application's; and http.client's own debug output
        #: stays off: it prints the key.
        self.debug = debug
        _settings.refuse_beside_a_context(self)

    if not TYPE_CHECKING:  # a type checker knows the names

        def __setattr__(self, name: str, value: Any) -> None:
            try:
                if name in _settings.PLAIN:
                    value = _settings.PLAIN[name](f"Configuration.{name}", value)
                elif name[0] != "_" and type(self) is Configuration and not hasattr(Configuration, name):
                    raise ApiAttributeError(f"Configuration has no setting {name!r}.{_meant(name)}")
                object.__setattr__(self, name, value)
            finally:
                value = None  # and out of the traceback

    # -- where ----------------------------------------------------------------------------------

    @property
    def host(self) -> str:
        """The deployment's base URL, without a trailing slash."""
        return self._host

    @host.setter
    def host(self, value: str) -> None:
        if not isinstance(value, str):
            raise ApiTypeError(f"Configuration.host: a URL (str) is needed, not {type(value).__name__}.")
        problem = _settings.problem_of_host(value) if value else None
        if problem is not None:
            value = ""  # and out of the traceback
            raise ApiValueError(f"Configuration.host: {problem}")
        self._host = value.rstrip("/")

    # -- who ------------------------------------------------------------------------------------

    @property
    def api_key(self) -> Dict[str, str]:
        """Keys by name (`Authorization`, or a security scheme's); its `repr` masks them.

        A key that was given as plain text stands under the name `""`.
        """
        keys: Dict[str, str] = self._secrets.secret("api_key")  # which guards them itself
        return keys

    @api_key.setter
    def api_key(self, value: Union[str, Mapping[str, str], None]) -> None:
        try:
            self._secrets["api_key"] = credentials.checked_keys(value)
        finally:
            value = None  # and out of the traceback

    @property
    def access_token(self) -> Optional[str]:
        """Token of a Campaign Manager user's session."""
        return self._secrets.get("access_token")  # type: ignore[no-any-return]

    @access_token.setter
    def access_token(self, value: Optional[str]) -> None:
        if value is not None and not isinstance(value, str):
            kind, value = type(value).__name__, None  # and out of the traceback
            raise ApiTypeError(f"Configuration.access_token: a token is text (str), not {kind}.")
        self._secrets["access_token"] = value

    @property
    def proxy(self) -> Optional[str]:
        """URL of a proxy, `http://user:password@host:port`; None takes the environment's, if any."""
        return reveal(self._secrets.secret("proxy"))  # type: ignore[no-any-return]

    @proxy.setter
    def proxy(self, value: Optional[str]) -> None:
        self._secrets["proxy"] = value

    @property
    def proxy_headers(self) -> Optional[Mapping[str, str]]:
        """Headers sent to the proxy only."""
        headers: Optional[Mapping[str, str]] = self._secrets.secret("proxy_headers")  # which guards them itself
        return headers

    @proxy_headers.setter
    def proxy_headers(self, value: Optional[Mapping[str, str]]) -> None:
        given = None if value is None else headers_of(value)
        value = None  # and out of the traceback
        if given is not None and not isinstance(given, Headers):
            raise ApiTypeError(f"Configuration.proxy_headers: a dict is needed, not {kind_of_given(given)}.")
        self._secrets["proxy_headers"] = given

    def get_api_key_with_prefix(self, identifier: str, alias: Optional[str] = None) -> Optional[str]:
        """The key of that name, with its prefix if one is configured; None if there is no key."""
        self._refresh()
        keys = credentials.guarded(self.api_key)
        key = keys.secret(identifier) or (keys.secret(alias) if alias is not None else None)
        if not key:
            return None
        prefix = self.api_key_prefix.get(identifier)
        return f"{prefix} {reveal(key)}" if prefix else str(reveal(key))

    def authorization(self, schemes: Sequence[str], refresh: bool = True) -> Optional[str]:
        """The `Authorization` header for an operation that takes one of these schemes; None if no key fits.

        It prints as `***`, and equals and encodes to its text. refresh: whether `refresh_api_key_hook` is called.
        """
        if is_replaced(self, "get_api_key_with_prefix", _PUBLISHED):
            secrets = (Secret(self.get_api_key_with_prefix(name) or "") for name in (*schemes, "Authorization"))
            return next((secret for secret in secrets if secret), None)
        if refresh and self.refresh_api_key_hook is not None:
            self._refresh()
        keys = credentials.guarded(self.api_key)
        return credentials.authorization(schemes, keys, self.api_key_prefix, self._secrets.secret("access_token"))

    def unfit(self, schemes: Sequence[str]) -> Optional[str]:
        """Why none of the keys that are set fits these schemes, in words; None if none is set."""
        keys = credentials.guarded(self.api_key)
        return credentials.unfit(schemes, keys, self._secrets.secret("access_token"))

    def _refresh(self) -> None:
        if self.refresh_api_key_hook is not None:
            refuse_awaitable("refresh_api_key_hook", self.refresh_api_key_hook(self))

    def auth_settings(self) -> Dict[str, Dict[str, Any]]:
        """The security schemes that have a key, in the published clients' form; `repr` masks them."""
        found: Dict[str, Dict[str, Any]] = {}
        for scheme in credentials.PREFIXES:
            value = self.authorization([scheme])
            if value:
                found[scheme] = Secrets({"type": "api_key", "in": "header", "key": "Authorization", "value": value})
        return found

    def own_auth_settings(self) -> Optional[Dict[str, Dict[str, Any]]]:
        """`auth_settings()` where a subclass or a mock has another than this class; it then decides alone."""
        if not is_replaced(self, "auth_settings", _PUBLISHED):
            return None
        found = hidden_of(self.auth_settings())
        if not isinstance(reveal(found), Mapping):
            raise ApiTypeError(f"Configuration.auth_settings(): a dict is needed, not {kind_of_given(found)}.")
        return {scheme: Secrets(setting) for scheme, setting in reveal(found).items() if isinstance(setting, Mapping)}

    # -- how ------------------------------------------------------------------------------------

    @property
    def timeout(self) -> Timeout:
        """Seconds for a whole call; see the class. Reads as 15.0 where it was not set."""
        return DEFAULT.total if self._timeout is UNSET else self._timeout

    @timeout.setter
    def timeout(self, value: Timeout) -> None:
        if value is not UNSET:
            timeouts_of(value, "Configuration.timeout")
        self._timeout = value

    @property
    def timeout_is_set(self) -> bool:
        """Whether a timeout was chosen, rather than the defaults by kind of call."""
        return self._timeout is not UNSET

    @property
    def retries(self) -> Retries:
        """What was given for it; see the class."""
        return self._retries  # type: ignore[no-any-return]

    @retries.setter
    def retries(self, value: Retries) -> None:
        policy_of(value)
        self._retries = value

    @property
    def attributes(self) -> Optional[Definitions]:
        """What was given for it, as it was understood; see the class."""
        return self.__dict__.get("_attributes")  # those that were pickled before there was this setting have none

    @attributes.setter
    def attributes(self, value: Union[ModuleType, Mapping[str, Any], Definitions, None]) -> None:
        if value is not None:
            from talon_one.definitions import definitions_of  # here, as few programs need it

            value = definitions_of(value)
        self._attributes = value

    # -- the default -----------------------------------------------------------------------------

    @classmethod
    def set_default(cls, default: Optional[Configuration]) -> None:
        """Use a copy of `default` for clients that are made without a configuration; None forgets it.

        Its `client_side_validation` and `unknown_properties` become those of new models.
        """
        cls._default = copy.deepcopy(default)
        Checks.on = default is None or default.client_side_validation
        Checks.refuse_unknown = default is not None and default.unknown_properties == "refuse"

    @classmethod
    def get_default_copy(cls) -> Configuration:
        """A copy of the default configuration, or a new one where none was set."""
        return copy.deepcopy(cls._default) if cls._default is not None else Configuration()

    @classmethod
    def get_default(cls) -> Configuration:
        """The default configuration itself; made where none was set."""
        if cls._default is None:
            cls._default = Configuration()
        return cls._default

    def __copy__(self) -> Configuration:
        return copy.deepcopy(self)  # a shallow one would share the keys

    def __deepcopy__(self, memo: Dict[int, Any]) -> Configuration:
        twin = type(self).__new__(type(self))
        memo[id(self)] = twin
        for name, value in self.__dict__.items():
            twin.__dict__[name] = value if name in _SHARED else copy.deepcopy(value, memo)
        return twin

    def __reduce_ex__(self, protocol: Any) -> Any:
        if self.ssl_context is not None:
            raise ApiTypeError(
                "Configuration.ssl_context: an SSL context cannot be pickled. Pickle the configuration without one, "
                "and set it where it is unpickled."
            )
        return super().__reduce_ex__(protocol)

    def __repr__(self) -> str:
        if "debug" not in self.__dict__:  # the last: in a traceback out of the constructor
            return "<Configuration, refused>"
        shown = {
            "host": self.host,
            "api_key": Secrets(self.api_key) if isinstance(self.api_key, Mapping) else MASK,
            "access_token": MASK if self.access_token else None,
            "timeout": self.timeout,
            "retries": self.retries,
            "verify_ssl": self.verify_ssl,
            "proxy": MASK if self.proxy else None,
        }
        return f"Configuration({', '.join(f'{name}={value!r}' for name, value in shown.items() if value is not None)})"


#: Hooks are functions of the user's; they are shared between copies, and so is what cannot be copied.
_SHARED = {
    *("on_call", "on_request", "on_response", "refresh_api_key_hook"),
    *("logger_stream_handler", "ssl_context", "_retries"),
}
#: As this class was made with them.
_PUBLISHED = {name: vars(Configuration)[name] for name in ("auth_settings", "get_api_key_with_prefix")}


#: What other clients call the host.
_HOST_ELSEWHERE = ("base_url", "baseurl", "base_uri", "base_path", "url", "uri", "endpoint", "server", "server_url")


def _meant(name: str) -> str:
    if name.lower() in _HOST_ELSEWHERE:
        return " Did you mean 'host'?"
    properties = [known for known, found in vars(Configuration).items() if isinstance(found, property)]
    return did_you_mean(name, [*_settings.PLAIN, *properties])
