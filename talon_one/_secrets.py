"""Text that is for use and never for show, and the mappings that hold it.

Error trackers copy local names, and the items of mappings among them. So no name of this package
stands for a key: it stands for a `Secret`, which shows as `***` however it is printed, cut or encoded as
JSON, while it equals its text, and `encode`, with which `http.client` writes headers, gives its bytes.
"""

from __future__ import annotations

import re
import sys
from functools import lru_cache
from typing import Any, Callable, Dict, Iterable, Mapping, Optional, Tuple, Union

MASK = "***"

#: Headers whose values may be logged. An allow-list: a header that is not here is masked.
SHOWN_HEADERS = frozenset(
    {
        "accept",
        "accept-encoding",
        "allow",
        "cache-control",
        "connection",
        "content-disposition",
        "content-encoding",
        "content-length",
        "content-type",
        "date",
        "etag",
        "expires",
        "idempotency-key",
        "last-modified",
        "location",
        "retry-after",
        "server",
        "transfer-encoding",
        "user-agent",
        "vary",
        "via",
        "x-request-id",
        "x-uuid",
    }
)

#: Headers whose values prove who is calling.
_PROOFS = "(?i)auth|cookie|credential|key|passw|secret|session|signature|token"
#: What the name of a header is made of; who writes "Authorization: …" for a name gives the key in it.
is_name = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+").fullmatch


#: Names of headers that most calls send, none of which is a proof.
_OFTEN = frozenset({"Accept", "Accept-Encoding", "Content-Type", "Idempotency-Key", "User-Agent"})


_NOT_YET: Tuple[Any, Any] = (None, None)


class Secret(str):
    """Text that shows as `***`. `reveal` gives it."""

    __slots__ = ("_is_plain", "_made", "_prefixed")
    _made: Callable[[], str]
    _prefixed: Tuple[Any, Any]
    _is_plain: Optional[bool]

    def __new__(cls, text: str) -> Secret:
        """A secret of its text; a secret itself stays what it is."""
        return text if isinstance(text, Secret) else cls.of(str(text).__str__)

    @classmethod
    def of(cls, made: Callable[[], str]) -> Secret:
        """A secret of what `made()` gives, which is asked each time: so no name ever stands for it."""
        secret = super().__new__(cls, MASK)
        secret._made = made
        secret._prefixed = _NOT_YET
        secret._is_plain = None
        return secret

    def behind(self, prefix: str) -> Secret:
        """The secret behind a prefix and a blank."""
        self._prefixed = prefix, Secret.of(lambda: f"{reveal(prefix)} {self._made()}")
        return self._prefixed[1]

    def kept_behind(self, prefix: Optional[str]) -> Optional[Secret]:
        """What `behind` gave last, if that was for this prefix: each call asks for it."""
        return self._prefixed[1] if self._prefixed[0] == prefix else None

    def is_plain(self) -> bool:
        """Whether it is of characters that any header can carry; kept, as each call asks for it."""
        if self._is_plain is None:
            self._is_plain = self._made().isascii() and self._made().isprintable()
        return self._is_plain

    def encode(self, encoding: str = "utf-8", errors: str = "strict") -> bytes:
        """The bytes of the text itself: what is sent."""
        return self._made().encode(encoding, errors)

    def startswith(self, *args: Any) -> bool:
        return self._made().startswith(*args)

    def endswith(self, *args: Any) -> bool:
        return self._made().endswith(*args)

    def __contains__(self, part: object) -> bool:
        return part in self._made()  # type: ignore[operator]

    def __eq__(self, other: object) -> bool:
        return self._made() == (other._made() if isinstance(other, Secret) else other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self._made())

    def __bool__(self) -> bool:
        return bool(self._made())

    def __repr__(self) -> str:
        return repr(MASK)

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: Any) -> Secret:
        return self

    def __reduce__(self) -> Tuple[Any, ...]:
        return Secret, (self._made(),)


class _Hidden:
    """What stands where a secret belongs and is no text: bytes, a list …"""

    __slots__ = ("_made",)

    def __init__(self, value: Any) -> None:
        self._made = lambda: value

    def __repr__(self) -> str:
        return repr(MASK)


def reveal(value: Any) -> Any:
    """The text of a secret; anything else as it is. Use what this gives within one expression, name it nowhere."""
    return value._made() if isinstance(value, (Secret, _Hidden)) else value


def revealed(headers: Mapping[str, Any]) -> Dict[str, Any]:
    """Headers as they are sent, in the clear."""
    return {name: value if value.__class__ is str else reveal(value) for name, value in headers.items()}


def secret_of(value: Any) -> Any:
    """Text as a secret; what is none as it is."""
    return Secret(value) if isinstance(value, str) else value


def hidden_of(value: Any) -> Any:
    """Whatever it is, so that it does not show."""
    if value is None or isinstance(value, _Hidden):
        return value
    return Secret(value) if isinstance(value, str) else _Hidden(value)


def headers_of(value: Any) -> Any:
    """What was given for headers, safe to be named: `Headers` of a mapping; what is none is hidden, to be refused."""
    if isinstance(value, Mapping) or value is None:
        return value if isinstance(value, Headers) else Headers(value or ())
    return _Hidden(value)


def kind_of_given(value: Any) -> str:
    """The class of what was given, for an error."""
    return type(reveal(value)).__name__


@lru_cache(maxsize=1000)
def is_proof(name: str) -> bool:
    """Whether the header of that name proves who is calling, or may."""
    return name.lower() not in SHOWN_HEADERS and re.search(_PROOFS, name) is not None


class _Guarded(Dict[str, Any]):
    """A dict that keeps texts as secrets, by whichever way they are put in."""

    def __init__(self, given: Union[Mapping[str, Any], Iterable[Tuple[str, Any]]] = (), **more: Any) -> None:
        super().__init__()
        if given or more:
            self.update(given, **more)
            more.clear()

    def __setitem__(self, name: str, value: Any) -> None:
        super().__setitem__(name, self._kept(name, value))

    def update(self, given: Any = (), **more: Any) -> None:  # type: ignore[override]
        for name, value in given.items() if hasattr(given, "items") else given:
            self[name] = value
        for name in more:
            self[name] = more[name]

    def setdefault(self, name: str, default: Any = None) -> Any:
        if name not in self:
            self[name] = default
        return self[name]

    def copy(self) -> Any:
        made = type(self).__new__(type(self))
        dict.update(made, self)  # as they are: they are guarded already, and urllib3 copies the headers of each call
        return made

    def _kept(self, name: str, value: Any) -> Any:
        raise NotImplementedError


class Secrets(_Guarded):
    """Settings that nobody may see. Asked for by name it gives the text itself, to whoever goes over it secrets."""

    def _kept(self, name: str, value: Any) -> Any:
        if not value or isinstance(value, (_Guarded, _Hidden)):
            return value
        return hidden_of(value)

    def __getitem__(self, name: str) -> Any:
        return reveal(dict.__getitem__(self, name))

    def get(self, name: str, default: Any = None) -> Any:
        return reveal(dict.get(self, name, default))

    def pop(self, name: str, *default: Any) -> Any:
        return reveal(dict.pop(self, name, *default))

    #: The same as `get`, but still a secret.
    secret: Any = dict.get


class Headers(_Guarded):
    """Headers of a request. The values of those that prove who is calling are secrets, and so are odd names."""

    def __setitem__(self, name: str, value: Any) -> None:
        # The short way, for most: each call comes here.
        if name in _OFTEN or (value.__class__ is Secret and name == "Authorization"):
            dict.__setitem__(self, name, value)
        elif isinstance(name, str) and is_name(name):
            dict.__setitem__(self, name, self._kept(name, value))
        else:  # it will be refused
            dict.__setitem__(self, secret_of(name), hidden_of(value))

    def _kept(self, name: str, value: Any) -> Any:
        return hidden_of(value) if is_proof(name) else value

    @classmethod
    def of(cls, often: Mapping[str, str]) -> Headers:
        """Headers of names that most calls send, none of which is a proof: each call begins with some."""
        made = cls.__new__(cls)
        dict.update(made, often)
        return made

    def __repr__(self) -> str:
        return repr(headers_for_log(self))


if sys.version_info < (3, 10):
    # There, `pprint` prints the items of any dict that is too long for a line, whatever its `repr`.
    import pprint

    def _write_repr(printer: Any, found: Any, stream: Any, *_: Any) -> None:
        stream.write(repr(found))

    pprint.PrettyPrinter._dispatch[Headers.__repr__] = _write_repr  # type: ignore[attr-defined]


def headers_for_log(headers: Mapping[str, str]) -> Dict[str, str]:
    """Headers by allow-list."""
    return {name: value if str(name).lower() in SHOWN_HEADERS else MASK for name, value in headers.items()}
