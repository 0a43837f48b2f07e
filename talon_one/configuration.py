"""Where the service is, how to prove who is calling, and how calls behave."""

from __future__ import annotations

import copy
import logging
import os
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Dict, List, Mapping, Optional, Union

from talon_one._redact import MASK, Headers, Secrets
from talon_one.exceptions import ApiTypeError, ApiValueError
from talon_one.retries import Retries, policy_of
from talon_one.timeouts import Timeout, timeouts_of

if TYPE_CHECKING:
    from talon_one.hooks import RequestHook, ResponseHook

#: The prefix that goes before a key, by security scheme of the contract.
PREFIXES: Dict[str, str] = {"api_key_v1": "ApiKey-v1", "management_key": "ManagementKey-v1", "manager_auth": "Bearer"}

_UNSET: Any = type("_Unset", (), {"__repr__": lambda self: "the default", "__reduce__": lambda self: "_UNSET"})()


class Configuration:
    """Settings of a client. Every argument is an attribute of the same name and can be set later.

    host: your deployment, `https://<name>.talon.one`; a trailing slash is fine. Without it,
        the environment variable TALON_ONE_HOST.
    api_key: a key, which each API sends with the prefix it needs (`ApiKey-v1` for the Integration
        API, `ManagementKey-v1` for the Management API); or, as in the published clients, a dict
        `{"Authorization": key}` or one by security scheme (`api_key_v1`, `management_key`,
        `manager_auth`). Without it, the environment variable TALON_ONE_API_KEY.
    api_key_prefix: prefixes by the same names, where they are to differ.
    access_token: the token of a Campaign Manager user's session, for the Management API.
    timeout: seconds for a whole call, tries and waits included; or a pair (connect, read); or None
        for no limit. Default: 15 s, exports and imports 300 s, each connection within 3 s.
    retries: a `RetryPolicy`, a number of retries, `urllib3.Retry`, or False for none. Default:
        three tries where repeating is safe.
    idempotency_keys: False sends no `Idempotency-Key` of its own making. Default True.
    max_response_bytes: the largest answer, decoded, that is read into memory. Default 512 MB.
    verify_ssl, ssl_ca_cert, cert_file, key_file, assert_hostname, tls_server_name: TLS. Default:
        verified with certifi's bundle. `ssl_ca_cert` is the path of a bundle to use instead.
    proxy, proxy_headers: a proxy's URL (credentials in it are fine) and headers for it.
    trust_env: False ignores HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY and their lower-case twins.
    connection_pool_maxsize: the most connections that one client opens. Default 20.
    on_request, on_response: called with each try; see `talon_one.hooks`.
    client_side_validation: False switches off the checks of arguments, and, in the configuration
        given to `set_default`, those of models.
    debug: True has the `talon_one` logger write calls at DEBUG whatever its level, and with them
        headers by allow-list and bodies with keys and personal data masked.

    A `repr` shows no key. Raises `ApiTypeError` or `ApiValueError` for a value that cannot be meant.
    """

    _default: ClassVar[Optional[Configuration]] = None

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
        timeout: Timeout = _UNSET,
        retries: Retries = None,
        idempotency_keys: bool = True,
        max_response_bytes: int = 512 * 1024 * 1024,
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
        client_side_validation: bool = True,
        debug: bool = False,
        temp_folder_path: Optional[str] = None,
    ) -> None:
        # First, and out of the local names: if anything below is refused, the traceback shows no key.
        self._secrets = given = Secrets(
            host=host if host is not None else os.environ.get("TALON_ONE_HOST", ""),
            api_key=api_key,
            access_token=access_token,
            password=password,
            proxy=proxy,
            proxy_headers=proxy_headers,
        )
        host = api_key = access_token = password = proxy = proxy_headers = None
        self._host = ""
        self.host = given.pop("host")
        #: Prefixes of keys by name; see `api_key`.
        self.api_key_prefix: Dict[str, str] = dict(api_key_prefix or {})
        if given["api_key"] is None:
            given["api_key"] = os.environ.get("TALON_ONE_API_KEY")
        self.api_key = given["api_key"]
        self.proxy_headers = given["proxy_headers"]
        self.username = username
        self.discard_unknown_keys = discard_unknown_keys
        self._timeout: Any = _UNSET
        self.timeout = timeout
        self._retries: Any = None
        self.retries = retries
        self.idempotency_keys = idempotency_keys
        self.max_response_bytes = max_response_bytes
        self.verify_ssl = verify_ssl
        self.ssl_ca_cert = ssl_ca_cert
        self.cert_file = cert_file
        self.key_file = key_file
        self.assert_hostname = assert_hostname
        self.tls_server_name = tls_server_name
        self.trust_env = trust_env
        self.connection_pool_maxsize = connection_pool_maxsize
        self.on_request = on_request
        self.on_response = on_response
        self.client_side_validation = client_side_validation
        self.temp_folder_path = temp_folder_path
        self.safe_chars_for_path_param = ""
        #: Called with this configuration before a key is read, to renew it.
        self.refresh_api_key_hook: Optional[Callable[[Configuration], None]] = None
        self.debug = debug

    # -- where ----------------------------------------------------------------------------------

    @property
    def host(self) -> str:
        """The deployment's base URL, without a trailing slash."""
        return self._host

    @host.setter
    def host(self, value: str) -> None:
        if not isinstance(value, str):
            raise ApiTypeError(f"Configuration.host: a URL (str) is needed, not {type(value).__name__}.")
        problem = _problem_of_host(value) if value else None
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
        keys: Dict[str, str] = self._secrets["api_key"]
        return keys

    @api_key.setter
    def api_key(self, value: Union[str, Mapping[str, str], None]) -> None:
        kind = type(value).__name__
        if value is None or isinstance(value, str):
            value = Secrets({"": value} if value else {})
        elif isinstance(value, Mapping):
            value = Secrets(value)
        else:
            value = None  # and out of the traceback
            raise ApiTypeError(f"Configuration.api_key: a key (str) or a dict is needed, not {kind}.")
        wrong = [(name, type(key).__name__) for name, key in value.items() if not isinstance(key, (str, type(None)))]
        if wrong:
            raise ApiTypeError(f"Configuration.api_key[{wrong[0][0]!r}]: a key is text (str), not {wrong[0][1]}.")
        self._secrets["api_key"] = value

    @property
    def access_token(self) -> Optional[str]:
        """Token of a Campaign Manager user's session."""
        token: Optional[str] = self._secrets.get("access_token")
        return token

    @access_token.setter
    def access_token(self, value: Optional[str]) -> None:
        self._secrets["access_token"] = value

    @property
    def password(self) -> Optional[str]:
        """Password for `get_basic_auth_token`; no endpoint of the service uses it."""
        password: Optional[str] = self._secrets.get("password")
        return password

    @password.setter
    def password(self, value: Optional[str]) -> None:
        self._secrets["password"] = value

    @property
    def proxy(self) -> Optional[str]:
        """URL of a proxy, `http://user:password@host:port`; None takes the environment's, if any."""
        proxy: Optional[str] = self._secrets.get("proxy")
        return proxy

    @proxy.setter
    def proxy(self, value: Optional[str]) -> None:
        self._secrets["proxy"] = value

    @property
    def proxy_headers(self) -> Optional[Mapping[str, str]]:
        """Headers sent to the proxy only."""
        headers: Optional[Mapping[str, str]] = self._secrets.get("proxy_headers")
        return headers

    @proxy_headers.setter
    def proxy_headers(self, value: Optional[Mapping[str, str]]) -> None:
        self._secrets["proxy_headers"] = None if value is None else Headers(value)

    def get_api_key_with_prefix(self, identifier: str, alias: Optional[str] = None) -> Optional[str]:
        """The key of that name, with its prefix if one is configured; None where there is no key."""
        if self.refresh_api_key_hook is not None:
            self.refresh_api_key_hook(self)
        key = self.api_key.get(identifier, self.api_key.get(alias) if alias is not None else None)
        if not key:
            return None
        prefix = self.api_key_prefix.get(identifier)
        return f"{prefix} {key}" if prefix else key

    def get_basic_auth_token(self) -> str:
        """The value of a basic `Authorization` header from `username` and `password`."""
        from base64 import b64encode

        text = f"{self.username or ''}:{self.password or ''}"
        return "Basic " + b64encode(text.encode("utf-8")).decode("ascii")

    def authorization(self, schemes: List[str]) -> Optional[str]:
        """The `Authorization` header for an operation that takes one of these schemes, or None."""
        if self.refresh_api_key_hook is not None:
            self.refresh_api_key_hook(self)
        keys = self.api_key
        for scheme in schemes:
            if keys.get(scheme):
                return _prefixed(keys[scheme], self.api_key_prefix.get(scheme, PREFIXES[scheme]))
        if keys.get("Authorization"):
            prefix = self.api_key_prefix.get("Authorization", PREFIXES[schemes[0]])
            return _prefixed(keys["Authorization"], prefix)
        if self.access_token and "manager_auth" in schemes:
            return _prefixed(self.access_token, PREFIXES["manager_auth"])
        if keys.get(""):
            return _prefixed(keys[""], PREFIXES[schemes[0]])
        return None

    def auth_settings(self) -> Dict[str, Dict[str, Any]]:
        """The security schemes that have a key, in the published clients' form; `repr` masks them."""
        found: Dict[str, Dict[str, Any]] = {}
        for scheme in PREFIXES:
            value = self.authorization([scheme])
            if value:
                found[scheme] = Secrets(type="api_key", key="Authorization", value=value)
                found[scheme]["in"] = "header"
        return found

    # -- how ------------------------------------------------------------------------------------

    @property
    def timeout(self) -> Timeout:
        """Seconds for a whole call; see the class. Reads as 15.0 where it was not set."""
        return 15.0 if self._timeout is _UNSET else self._timeout

    @timeout.setter
    def timeout(self, value: Timeout) -> None:
        if value is not _UNSET:
            timeouts_of(value, "Configuration.timeout")
        self._timeout = value

    @property
    def timeout_is_set(self) -> bool:
        """Whether a timeout was chosen, rather than the defaults by kind of call."""
        return self._timeout is not _UNSET

    @property
    def retries(self) -> Retries:
        """What was given for it; see the class."""
        return self._retries  # type: ignore[no-any-return]

    @retries.setter
    def retries(self, value: Retries) -> None:
        policy_of(value)
        self._retries = value

    @property
    def debug(self) -> bool:
        """Whether calls are logged whatever the level of the `talon_one` logger, with headers and bodies."""
        return self._debug

    @debug.setter
    def debug(self, value: bool) -> None:
        # It touches no logger's level, which is the application's; and http.client's own debug
        # output stays off: it prints the key.
        self._debug = bool(value)

    @property
    def logger(self) -> Dict[str, logging.Logger]:
        """The loggers of this package and of urllib3, as in the published clients."""
        return {"package_logger": logging.getLogger("talon_one"), "urllib3_logger": logging.getLogger("urllib3")}

    def to_debug_report(self) -> str:
        """What to paste into a bug report: versions and settings, no keys."""
        import platform

        from talon_one import __version__

        return (
            "Python SDK Debug Report:\n"
            f"OS: {platform.system()}\n"
            f"Python Version: {platform.python_version()}\n"
            f"SDK Package Version: {__version__}\n"
            f"{self!r}"
        )

    # -- the default, and the rest of the published surface ---------------------------------------

    @classmethod
    def set_default(cls, default: Optional[Configuration]) -> None:
        """Use a copy of `default` where a client is made without a configuration; None forgets it.

        Its `client_side_validation` becomes that of new models.
        """
        from talon_one.model import _Checks

        cls._default = copy.deepcopy(default)
        _Checks.on = default is None or default.client_side_validation

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

    def get_host_settings(self) -> List[Dict[str, str]]:
        """The servers of the contract: one, whose first label is your deployment's name."""
        return [{"url": "https://yourbaseurl.talon.one", "description": "Your deployment"}]

    def get_host_from_settings(
        self,
        index: Optional[int],
        variables: Optional[Mapping[str, str]] = None,
        servers: Optional[List[Dict[str, str]]] = None,
    ) -> str:
        """The host: this client has one."""
        return self.host

    def __deepcopy__(self, memo: Dict[int, Any]) -> Configuration:
        twin = type(self).__new__(type(self))
        memo[id(self)] = twin
        for name, value in self.__dict__.items():
            # Hooks are functions of the user's; they are shared, not copied.
            keep = name in ("on_request", "on_response", "refresh_api_key_hook", "_retries", "_timeout")
            twin.__dict__[name] = value if keep else copy.deepcopy(value, memo)
        return twin

    def __repr__(self) -> str:
        if "_debug" not in self.__dict__:  # in a traceback out of the constructor
            return "<Configuration, refused>"
        shown = {
            "host": self.host,
            "api_key": self.api_key,
            "access_token": MASK if self.access_token else None,
            "timeout": self.timeout,
            "retries": self.retries,
            "verify_ssl": self.verify_ssl,
            "proxy": MASK if self.proxy else None,
        }
        return f"Configuration({', '.join(f'{name}={value!r}' for name, value in shown.items() if value is not None)})"


def _problem_of_host(value: str) -> Optional[str]:
    """Why it is no base URL, if so; whatever stands before an `@` may be a password and is not shown."""
    from urllib.parse import urlsplit

    shown = value.rpartition("@")[2]
    if any(ord(character) <= 32 or ord(character) == 127 for character in value):
        return "blanks and control characters are not allowed."
    if not value.lower().startswith(("http://", "https://")):
        return f"{shown!r} does not start with https://. Example: https://yourname.talon.one"
    parts = None
    try:
        parts = urlsplit(value)
        named = bool(parts.hostname) and parts.port != 0
    except ValueError:
        named = False
    if parts is None or not named:
        return f"{shown!r} names no host. Example: https://yourname.talon.one"
    if "@" in parts.netloc:
        return "a user name or password has no place here; give the API key instead."
    if "?" in value or "#" in value:
        return f"{shown!r} holds a query or a fragment; a base URL has neither."
    return None


def _prefixed(key: str, prefix: Optional[str]) -> str:
    """`key` with its prefix, once: keys are sometimes pasted with it."""
    if not prefix or key.startswith(tuple(f"{known} " for known in (prefix, *PREFIXES.values()))):
        return key
    return f"{prefix} {key}"
