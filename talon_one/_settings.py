"""What settings may be. Each of these gives back the value, or refuses it by the setting's name."""

from __future__ import annotations

import math
import os
import re
from functools import wraps
from typing import Any, Callable, Collection, Dict, List, Mapping, Optional, Tuple, Type, TypeVar

from talon_one._secrets import hidden_of
from talon_one._suggest import did_you_mean
from talon_one.exceptions import ApiTypeError, ApiValueError

_F = TypeVar("_F", bound=Callable[..., Any])
_T = TypeVar("_T")

_LONGEST_PREFIX = 20


def explained(hint: Callable[[str], str] = lambda _: "") -> Callable[[_F], _F]:
    """Make a method say in words of ours which of its arguments it does not take, or lacks.

    hint: more to say of a keyword that it does not know.
    """

    def decorate(method: _F) -> _F:
        @wraps(method)
        def call(self: Any, *args: Any, **keywords: Any) -> Any:
            try:
                return method(self, *args, **keywords)
            except TypeError:
                problem = _problem_of_arguments(method, self, len(args), keywords, hint)
                if problem is None:
                    raise
            finally:
                args, keywords = (), {}  # and out of the traceback: they may hold a key
            raise ApiTypeError(problem)

        return call  # type: ignore[return-value]

    return decorate


def made_by_of(cls: Type[_T]) -> Type[_T]:
    """Let a dataclass that `of` makes say so to who calls the class itself."""
    init: Any = cls.__init__

    @wraps(init)
    def made(self: Any, *args: Any, **keywords: Any) -> None:
        try:
            init(self, *args, **keywords)
        except TypeError:
            name = cls.__name__
            raise ApiTypeError(f"{name}() cannot be made so: write {name}.of(response).") from None

    cls.__init__ = made  # type: ignore[method-assign]
    return cls


def _problem_of_arguments(
    method: Callable[..., Any], of: Any, given: int, keywords: Collection[str], hint: Callable[[str], str]
) -> Optional[str]:
    from inspect import Parameter, signature  # only errors pay for it

    cls = of if isinstance(of, type) else type(of)
    called = cls.__name__ if method.__name__ in ("__init__", "__new__") else method.__name__
    known = dict(list(signature(method).parameters.items())[1:])
    for name in keywords:
        if name not in known:
            return f"{called}() has no parameter {name!r}.{did_you_mean(name, known)}{hint(name)}"
    positional = [name for name, one in known.items() if one.kind is Parameter.POSITIONAL_OR_KEYWORD]
    variable = any(one.kind is Parameter.VAR_POSITIONAL for one in known.values())
    if given > len(positional) and not variable:
        taken = f"at most {len(positional)} by position ({', '.join(positional)})" if positional else "keywords only"
        return f"{called}() takes {taken}, {given} {'was' if given == 1 else 'were'} given by position."
    missing = [
        name
        for name, one in known.items()
        if one.default is Parameter.empty
        and one.kind in (Parameter.POSITIONAL_OR_KEYWORD, Parameter.KEYWORD_ONLY)
        and name not in (*keywords, *positional[:given])
    ]
    return f"{called}() needs {' and '.join(missing)}." if missing else None


def flag(name: str, value: Any) -> bool:
    """True or False, and nothing that merely counts as one: None is no decision."""
    if not isinstance(value, bool):
        raise ApiTypeError(f"{name}: True or False is needed, not {value!r}.")
    return value


def whole_number(name: str, value: Any, least: int = 1, most: Optional[int] = None, other: str = "") -> int:
    """A number of things, of which at least one is needed, or as many as are said.

    other: what may be given instead, in words.
    """
    if isinstance(value, bool) or not isinstance(value, int):
        raise ApiTypeError(f"{name}: a whole number (int){other} is needed, not {value!r}.")
    if value < least or (most is not None and value > most):
        bounds = f"of at least {least}" if most is None else f"from {least} to {most}"
        raise ApiValueError(f"{name}: a whole number {bounds}{other} is needed, not {value}.")
    return value


def seconds(name: str, value: Any) -> float:
    """A length of time; it can be 0."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ApiTypeError(f"{name}: seconds (int or float) are needed, not {value!r}.")
    if not 0 <= value < math.inf:
        raise ApiValueError(f"{name}: seconds cannot be {value}; 0 or more are needed.")
    return value


def seconds_if_any(name: str, value: Any) -> Optional[float]:
    """A length of time, or None for no limit."""
    return None if value is None else seconds(name, value)


def file_path(name: str, value: Any) -> str:
    """The path of a file that can be there, as text and absolute, so that a change of the folder does not move it."""
    if not isinstance(value, (str, os.PathLike)) or not isinstance(os.fspath(value), str):
        raise ApiTypeError(f"{name}: the path of a file (str or Path) is needed, not {value!r}.")
    path = os.path.abspath(os.fspath(value))
    if not os.fspath(value) or os.path.isdir(path):
        raise ApiValueError(f"{name}: the path of a file is needed; {os.fspath(value)!r} is a folder.")
    if not os.path.isdir(os.path.dirname(path)):
        raise ApiValueError(f"{name}: there is no folder {os.path.dirname(path)!r}; make it first.")
    return path


def of_kind(name: str, value: Any, kinds: Any, needed: str) -> Any:
    """An argument of one of these classes; True and False count as no numbers. needed: what to give, in words."""
    if isinstance(value, bool) or not isinstance(value, kinds):
        raise ApiTypeError(f"{name}: {needed} is needed, not {type(value).__name__}.")
    return value


def pairs(name: str, value: Any) -> List[Tuple[Any, Any]]:
    """Names and values, of a dict or as pairs; None stands for none."""
    found = value.items() if isinstance(value, Mapping) else () if value is None else value
    try:
        found = None if isinstance(found, (str, bytes)) else list(found)
    except TypeError:
        found = None
    if found is None or not all(isinstance(one, (tuple, list)) and len(one) == 2 for one in found):
        raise ApiTypeError(f"{name}: a dict or pairs of a name and a value are needed, not {type(value).__name__}.")
    return [(one, item) for one, item in found]


def function(name: str, value: Any) -> Optional[Callable[..., Any]]:
    """Something to call, or None for nothing."""
    if value is not None and not callable(value):
        raise ApiTypeError(f"{name}: a function is needed, not {value!r}.")
    return value  # type: ignore[no-any-return]


def prefixes(name: str, value: Any) -> Dict[str, str]:
    """A dict of short texts, copied; None stands for an empty one. What is long may be a key: it is hidden."""
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        kind, value = type(value).__name__, None  # and out of the traceback
        raise ApiTypeError(f"{name}: a dict is needed, not {kind}.")
    return {_if_short(key): _if_short(text) for key, text in value.items()}


def _if_short(text: Any) -> Any:
    return text if isinstance(text, str) and len(text) <= _LONGEST_PREFIX else hidden_of(text)


def one_of(*words: str) -> Callable[[str, Any], Any]:
    """A word of these."""

    def word(name: str, value: Any) -> Any:
        if value not in words:
            raise ApiValueError(f"{name}: {' or '.join(map(repr, words))} is needed, not {value!r}.")
        return value

    return word


def certificates(name: str, value: Any) -> Any:
    """CA certificates themselves: PEM text or DER bytes."""
    if value is not None and not isinstance(value, (str, bytes)):
        raise ApiTypeError(f"{name}: PEM text (str) or DER bytes are needed, not {type(value).__name__}.")
    return value


def ssl_context(name: str, value: Any) -> Any:
    """A context, of whatever class is in force or was."""
    if value is not None:
        from _ssl import _SSLContext

        if not isinstance(value, _SSLContext):
            raise ApiTypeError(f"{name}: an ssl.SSLContext is needed, not {type(value).__name__}.")
    return value


def refuse_beside_a_context(settings: Any) -> None:
    """Who brings an SSL context decides there what is trusted, and who one is."""
    if settings.ssl_context is None:
        return
    others = ["ssl_ca_cert", "ca_cert_data", "cert_file", "key_file"]
    also = [f"{name}=..." for name in others if getattr(settings, name)]
    also += [f"{name}=False" for name in ("verify_ssl", "assert_hostname") if getattr(settings, name) is False]
    if also:
        raise ApiValueError(
            f"Configuration.ssl_context: {also[0]} cannot be given beside it; set up the context instead (see `ssl`)."
        )


def socket_options(name: str, value: Any) -> Optional[Tuple[Tuple[Any, ...], ...]]:
    """What `socket.setsockopt` is called with, once for each; None for what is usual."""
    try:
        options = None if value is None else tuple(tuple(one) for one in value)
        if all(_is_socket_option(*one) for one in options or ()):
            return options
    except TypeError:  # it is no list, or one of its items has fewer parts or more
        pass
    needed = "a list of (level, option, value), all numbers (int) or the value bytes,"
    raise ApiTypeError(f"{name}: {needed} is needed, not {value!r}.")


def _is_socket_option(level: Any, option: Any, value: Any, *length: Any) -> bool:
    if length:
        return value is None and len(length) == 1 and all(isinstance(one, int) for one in (level, option, *length))
    of_value = (int, bytes, bytearray, memoryview)
    return isinstance(level, int) and isinstance(option, int) and isinstance(value, of_value)


def anything(name: str, value: Any) -> Any:
    """What only the user's own code reads, or what is checked where it is used."""
    return value


def problem_of_host(value: str) -> Optional[str]:
    """Why it is no base URL, if so; whatever stands before an `@` may be a password and is not shown."""
    from urllib.parse import urlsplit

    shown = value.rpartition("@")[2]
    if not set(shown) & set(".:"):  # a key, by mistake?
        shown = "what is given"
    else:
        shown = repr(shown)
    if any(ord(character) <= 32 or ord(character) == 127 for character in value):
        return "spaces and control characters are not allowed."
    if not value.lower().startswith(("http://", "https://")):
        return f"{shown} does not start with https://, or http:// for a sandbox. Example: https://yourname.talon.one"
    parts = None
    try:
        parts = urlsplit(value)
        named = bool(parts.hostname) and parts.port != 0
    except ValueError:
        named = False
    if parts is None or not named:
        return f"{shown} does not name a host. Example: https://yourname.talon.one"
    if "@" in parts.netloc:
        return "a user name or password cannot be given here; use the API key instead."
    if "?" in value or "#" in value:
        return f"{shown} contains a query or a fragment; a base URL has neither."
    # Each call's path begins with it; a gateway's is another.
    if parts.path and re.fullmatch(r"/+v\d+/*", parts.path, re.IGNORECASE):
        return f"{shown} ends with the version of an API, which each call adds itself; leave the path out."
    return None


#: What plain attributes may be; the other settings are properties.
PLAIN: Dict[str, Callable[[str, Any], Any]] = {
    "api_key_prefix": prefixes,
    "assert_hostname": anything,
    "cert_file": anything,
    "client_side_validation": flag,
    "connection_pool_maxsize": whole_number,
    "debug": lambda _, value: bool(value),
    "ca_cert_data": certificates,
    "date_format": anything,
    "datetime_format": anything,
    "discard_unknown_keys": anything,
    "idempotency_keys": flag,
    "ignore_operation_servers": anything,
    "key_file": anything,
    "logger_stream_handler": anything,
    "max_idle": seconds_if_any,
    "max_response_bytes": whole_number,
    "on_call": function,
    "on_request": function,
    "on_response": function,
    "pace": flag,
    "refresh_api_key_hook": function,
    "safe_chars_for_path_param": anything,
    "server_index": anything,
    "server_operation_index": anything,
    "server_operation_variables": anything,
    "server_variables": anything,
    "socket_options": socket_options,
    "ssl_ca_cert": anything,
    "ssl_context": ssl_context,
    "temp_folder_path": anything,
    "tls_server_name": anything,
    "trust_env": flag,
    "unknown_properties": one_of("warn", "refuse"),
    "username": anything,
    "verify_ssl": flag,
}
