"""Where the service is, how to prove who is calling, and how calls behave."""

from __future__ import annotations

import copy
import logging
import os
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Dict, List, Mapping, NoReturn, Optional, Union

from talon_one import _settings
from talon_one._redact import MASK, Headers, Secrets
from talon_one._suggest import did_you_mean
from talon_one.exceptions import ApiAttributeError, ApiTypeError, ApiValueError
from talon_one.retries import Retries, policy_of
from talon_one.timeouts import DEFAULT, UNSET, Timeout, timeouts_of

if TYPE_CHECKING:
    from talon_one.hooks import RequestHook, ResponseHook

#: The prefix that goes before a key, by security scheme of the contract.
PREFIXES: Dict[str, str] = {"api_key_v1": "ApiKey-v1", "management_key": "ManagementKey-v1", "manager_auth": "Bearer"}

#: What plain attributes may be; the other settings are properties.
_PLAIN: Dict[str, Callable[[str, Any], Any]] = {
    "api_key_prefix": _settings.texts,
    "assert_hostname": _settings.anything,
    "cert_file": _settings.anything,
    "client_side_validation": _settings.flag,
    "connection_pool_maxsize": _settings.whole_number,
    "debug": lambda _, value: bool(value),
    "discard_unknown_keys": _settings.anything,
    "idempotency_keys": _settings.flag,
    "key_file": _settings.anything,
    "logger_stream_handler": _settings.anything,
    "max_response_bytes": _settings.whole_number,
    "on_request": _settings.function,
    "on_response": _settings.function,
    "refresh_api_key_hook": _settings.function,
    "safe_chars_for_path_param": _settings.anything,
    "ssl_ca_cert": _settings.anything,
    "temp_folder_path": _settings.anything,
    "tls_server_name": _settings.anything,
    "trust_env": _settings.flag,
    "username": _settings.anything,
    "verify_ssl": _settings.flag,
}


class Configuration:
    """Settings of a client. Every argument is an attribute of the same name and can be set later.

    host: your deployment, `https://<name>.talon.one`; a trailing slash is fine. Without it,
        the environment variable TALON_ONE_HOST.
    api_key: a key, which each API sends with the prefix it needs (`ApiKey-v1` for the Integration
        API, `ManagementKey-v1` for the Management API); or, as in the published clients, a dict
        `{"Authorization": key}` or one by security scheme (`api_key_v1`, `management_key`,
        `manager_auth`). Without it, the environment variables TALON_ONE_API_KEY and, for the
        Management API where it is set, TALON_ONE_MANAGEMENT_KEY.
    api_key_prefix: prefixes by the same names, where they are to differ.
    access_token: the token of a Campaign Manager user's session, for the Management API.
    username, password: for `get_basic_auth_token`; no endpoint of the service uses them.
    refresh_api_key_hook: an attribute; called with this configuration before a key is read, to renew it.
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
    connection_pool_maxsize: the most connections that one client opens to each host. Default 20.
    on_request, on_response: called with each try; see `talon_one.hooks`.
    client_side_validation: False switches off the checks of arguments, and, in the configuration
        given to `set_default`, those of models.
    debug: True has the `talon_one` logger write calls at DEBUG whatever its level, and with them
        headers by allow-list and bodies with keys and personal data masked.
    logger_file, logger_format: attributes; a file that the `talon_one` logger writes to as well, and
        how its lines look. Default: none.
    discard_unknown_keys, temp_folder_path, safe_chars_for_path_param: accepted for code written for the
        published clients, without effect: unknown fields are always kept, no temporary folder is used,
        and paths are always percent-encoded.

    A `repr` shows no key. Raises `ApiTypeError` or `ApiValueError` for a value that cannot be meant,
    `ApiAttributeError` where an attribute is set that is no setting. A subclass can have its own.
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
        timeout: Timeout = UNSET,
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
        **unknown: NoReturn,
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
        names = list(unknown)
        unknown.clear()
        if names:
            raise ApiTypeError(f"Configuration() has no setting {names[0]!r}.{_meant(names[0])}")
        self._host = ""
        self.host = given.pop("host")
        #: Prefixes of keys by name; see `api_key`.
        self.api_key_prefix: Dict[str, str] = api_key_prefix  # type: ignore[assignment]  # it is copied
        if given["api_key"] is None:
            given["api_key"] = _keys_of_environment(access_token_given=given["access_token"] is not None)
        self.api_key = given["api_key"]
        self.access_token = given["access_token"]
        self.proxy_headers = given["proxy_headers"]
        self.username = username
        self.discard_unknown_keys = discard_unknown_keys
        self._timeout: Any = UNSET
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
        self.logger_stream_handler: Optional[logging.Handler] = None
        self._logger_file: Optional[str] = None
        self._logger_format = "%(asctime)s %(levelname)s %(message)s"
        #: Called with this configuration before a key is read, to renew it.
        self.refresh_api_key_hook: Optional[Callable[[Configuration], None]] = None
        #: Whether calls are logged whatever the level of the `talon_one` logger, with headers and bodies.
        #: It touches no logger's level, which is the application's; and http.client's own debug output
        #: stays off: it prints the key.
        self.debug = debug

    if not TYPE_CHECKING:  # a type checker knows the names

        def __setattr__(self, name: str, value: Any) -> None:
            try:
                if name in _PLAIN:
                    value = _PLAIN[name](f"Configuration.{name}", value)
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
        problem = problem_of_host(value) if value else None
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
        _check_names(value)
        self._secrets["api_key"] = value

    @property
    def access_token(self) -> Optional[str]:
        """Token of a Campaign Manager user's session."""
        token: Optional[str] = self._secrets.get("access_token")
        return token

    @access_token.setter
    def access_token(self, value: Optional[str]) -> None:
        if value is not None and not isinstance(value, str):
            kind, value = type(value).__name__, None  # and out of the traceback
            raise ApiTypeError(f"Configuration.access_token: a token is text (str), not {kind}.")
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
        _check_names(keys)  # one that was set in place
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
    def logger(self) -> Dict[str, logging.Logger]:
        """The loggers of this package and of urllib3, as in the published clients."""
        return {"package_logger": logging.getLogger("talon_one"), "urllib3_logger": logging.getLogger("urllib3")}

    @property
    def logger_file(self) -> Optional[str]:
        """A file to which the `talon_one` logger writes too. Copies and pickles know its path, and open nothing."""
        return self._logger_file

    @logger_file.setter
    def logger_file(self, value: Optional[str]) -> None:
        package = logging.getLogger("talon_one")
        handler = None
        if value:
            handler = logging.FileHandler(value, encoding="utf-8")
            handler.set_name(f"talon_one {value}")
            handler.setFormatter(logging.Formatter(self._logger_format))
        names = {f"talon_one {path}" for path in (self._logger_file, value)}
        for former in [one for one in package.handlers if one.name in names]:
            package.removeHandler(former)
            former.close()
        if handler is not None:
            package.addHandler(handler)
        self._logger_file = value

    @property
    def logger_format(self) -> str:
        """How the lines of `logger_file` look."""
        return self._logger_format

    @logger_format.setter
    def logger_format(self, value: str) -> None:
        logging.Formatter(value)  # raises for what is no format
        self._logger_format = value
        self.logger_file = self._logger_file

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
        from talon_one.properties import Checks

        cls._default = copy.deepcopy(default)
        Checks.on = default is None or default.client_side_validation

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

    def __copy__(self) -> Configuration:
        return copy.deepcopy(self)  # a shallow one would share the keys

    def __deepcopy__(self, memo: Dict[int, Any]) -> Configuration:
        twin = type(self).__new__(type(self))
        memo[id(self)] = twin
        for name, value in self.__dict__.items():
            # Hooks are functions of the user's; they are shared, not copied.
            keep = name in ("on_request", "on_response", "refresh_api_key_hook", "logger_stream_handler", "_retries")
            twin.__dict__[name] = value if keep else copy.deepcopy(value, memo)
        return twin

    def __repr__(self) -> str:
        if "debug" not in self.__dict__:  # the last: in a traceback out of the constructor
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


def _meant(name: str) -> str:
    properties = [known for known, found in vars(Configuration).items() if isinstance(found, property)]
    return did_you_mean(name, [*_PLAIN, *properties])


def _keys_of_environment(access_token_given: bool) -> Dict[str, str]:
    """A key for both APIs, and one for the Management API, unless its token was given as an argument."""
    names = {"": "TALON_ONE_API_KEY", "management_key": "TALON_ONE_MANAGEMENT_KEY"}
    if access_token_given:
        del names["management_key"]
    return Secrets({name: os.environ[variable] for name, variable in names.items() if os.environ.get(variable)})


def _check_names(keys: Mapping[str, Any]) -> None:
    """Refuse keys under names that nothing reads; such a name is shown only where it is near to a real one."""
    known = ["Authorization", *PREFIXES]
    for name in keys:
        if name not in ("", *known):
            meant = did_you_mean(name, known) if isinstance(name, str) else ""
            what = f"{name!r}" if meant else "a name given there"
            raise ApiValueError(f"Configuration.api_key: {what} is none of {', '.join(known)}.{meant}")


def problem_of_host(value: str) -> Optional[str]:
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
    kind = type(key).__name__
    if not isinstance(key, str) or key != key.strip():
        key = ""  # and out of the traceback
        if kind != "str":
            raise ApiTypeError(f"Configuration.api_key: a key is text (str), not {kind}.")
        raise ApiValueError("Configuration: the API key has a blank or a line break before or after it.")
    if not prefix or key.startswith(tuple(f"{known} " for known in (prefix, *PREFIXES.values()))):
        return key
    return f"{prefix} {key}"
