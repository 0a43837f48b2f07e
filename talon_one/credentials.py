"""Keys: what proves who is calling, and the `Authorization` header that an operation needs."""

from __future__ import annotations

import os
from typing import Any, Dict, List, Mapping, Optional, Sequence

from talon_one._secrets import Secret, Secrets, kind_of_given, reveal, secret_of
from talon_one._suggest import did_you_mean
from talon_one.exceptions import ApiTypeError, ApiValueError

#: The prefix that goes before a key, by security scheme of the contract.
PREFIXES: Dict[str, str] = {"api_key_v1": "ApiKey-v1", "management_key": "ManagementKey-v1", "manager_auth": "Bearer"}

#: Names of keys.
_KNOWN = ("", "Authorization", *PREFIXES)

#: What the key of a scheme is called in a sentence.
_WORDS = {"api_key_v1": "an Integration API key", "management_key": "a Management API key"}


def authorization(
    schemes: Sequence[str], keys: Secrets, prefixes: Mapping[str, str], access_token: Optional[Secret]
) -> Optional[Secret]:
    """The `Authorization` header for an operation that takes one of these schemes; None if no key fits.

    keys, prefixes: by name, as in `Configuration.api_key` and `Configuration.api_key_prefix`.
    """
    secret = keys.secret
    for scheme in schemes:
        if secret(scheme):
            return _prefixed(secret(scheme), prefixes.get(scheme, PREFIXES[scheme]))
    if secret("Authorization"):
        return _prefixed(secret("Authorization"), prefixes.get("Authorization", PREFIXES[schemes[0]]))
    if access_token and "manager_auth" in schemes:
        return _prefixed(access_token, PREFIXES["manager_auth"])
    if secret(""):
        return _prefixed(secret(""), PREFIXES[schemes[0]])
    wanted = tuple(PREFIXES[scheme] for scheme in schemes)
    for name in keys:
        # Under the name of another scheme, but with a prefix of this one: 26.x code knows one name only.
        if keys.secret(name) and (prefixes.get(name) in wanted or _has_prefix(keys.secret(name), wanted)):
            return _prefixed(keys.secret(name), prefixes.get(name))
    check_names(keys)  # one that was set in place
    return None


def unfit(schemes: Sequence[str], keys: Secrets, access_token: Optional[Secret]) -> Optional[str]:
    """Why none of the keys that are set fits these schemes, in words; None if none is set at all."""
    given = [name for name in keys if keys.secret(name)] + ["access_token"] * bool(access_token)
    if not given:
        return None
    needed = " or ".join(_WORDS[scheme] for scheme in schemes if scheme in _WORDS)
    return f"needs {needed}; only {' and '.join(given)} {'is' if len(given) == 1 else 'are'} set"


class _Keys(Secrets):
    """Keys by name. A name that is none may be a key, by mistake, and shows no more than one."""

    def __setitem__(self, name: str, value: Any) -> None:
        super().__setitem__(name if name in _KNOWN else secret_of(name), value)


def checked_keys(value: Any) -> Secrets:
    """Keys by name, from what `Configuration.api_key` takes; a plain one stands under the name `""`."""
    kind = type(value).__name__
    if value is None or isinstance(value, str):
        value = _Keys({"": value} if value else {})
    elif isinstance(value, Mapping):
        value = _Keys(value)
    else:
        value = None  # and out of the traceback
        raise ApiTypeError(f"Configuration.api_key: a key (str) or a dict is needed, not {kind}.")
    keys: Secrets = value
    wrong = [(name, kind_of_given(key)) for name, key in keys.items() if not isinstance(key, (str, type(None)))]
    if wrong:
        raise ApiTypeError(f"Configuration.api_key[{wrong[0][0]!r}]: a key is text (str), not {wrong[0][1]}.")
    check_names(keys)
    return keys


def guarded(keys: Any) -> Secrets:
    """The keys by name: this package's own mapping, or a plain one of a subclass or a mock."""
    try:
        return keys if isinstance(keys, Secrets) else checked_keys(keys)
    finally:
        keys = None  # and out of the traceback


def keys_of_environment(access_token_given: bool) -> Secrets:
    """A key for both APIs, and one for the Management API, unless its token was given as an argument."""
    names = {"": "TALON_ONE_API_KEY", "management_key": "TALON_ONE_MANAGEMENT_KEY"}
    if access_token_given:
        del names["management_key"]
    return Secrets({name: os.environ[variable] for name, variable in names.items() if os.environ.get(variable)})


def check_names(keys: Mapping[str, Any]) -> None:
    """Refuse keys under names that nothing reads; such a name is shown only where it is near to a real one."""
    for name in keys:
        if name not in _KNOWN:
            meant = did_you_mean(reveal(name), _KNOWN[1:]) if isinstance(name, str) else ""
            what = f"{reveal(name)!r}" if meant else "a name given there"
            raise ApiValueError(f"Configuration.api_key: {what} is not one of {', '.join(_KNOWN[1:])}.{meant}")


def _prefixed(key: Any, prefix: Optional[str]) -> Secret:
    """`key` with its prefix, once: keys are sometimes pasted with it."""
    kept = key.kept_behind(prefix) if isinstance(key, Secret) else None
    if kept is not None:
        return kept
    if not isinstance(key, str):
        kind, key = kind_of_given(key), None  # and out of the traceback
        raise ApiTypeError(f"Configuration.api_key: a key is text (str), not {kind}.")
    secret = Secret(key)
    if _is_spoilt(secret):
        raise ApiValueError("Configuration: the API key starts or ends with a space or a line break.")
    if not prefix or _has_prefix(secret, (prefix, *PREFIXES.values())):
        return secret
    return secret.behind(prefix)


def _has_prefix(key: Any, prefixes: Sequence[str]) -> bool:
    starts: List[str] = [f"{reveal(prefix)} " for prefix in prefixes]
    return isinstance(key, str) and bool(reveal(key).startswith(tuple(starts)))


def _is_spoilt(key: Secret) -> bool:
    return bool(reveal(key) != reveal(key).strip())
