"""What may not be shown, and what is shown in its place."""

from __future__ import annotations

import re
import sys
from base64 import b64decode
from typing import Any, Dict, List, Mapping, Sequence, Tuple, TypeVar

MASK = "***"

_Text = TypeVar("_Text", str, bytes)

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

#: Names (lower case, no separators) whose values are keys, or tell who a person is.
_HIDDEN_NAMES = frozenset(
    {
        "password",
        "newpassword",
        "passcode",
        "token",
        "accesstoken",
        "invitetoken",
        "resettoken",
        "key",
        "apikey",
        "dataapikey",
        "secret",
        "authorization",
        "otp",
        "email",
        "firstname",
        "lastname",
        "fullname",
        "phone",
        "phonenumber",
        "address",
        "street",
        "postcode",
        "zip",
        "zipcode",
        "birthday",
        "birthdate",
        "dateofbirth",
        "iban",
        "creditcard",
        "username",
        "customername",
        "customeremail",
        "billingaddress",
        "shippingaddress",
        "identifiers",
        "recipientintegrationid",
    }
)

#: Where a `name` is that of a person; elsewhere it is that of an article, a coupon, a campaign.
_ABOUT_PEOPLE = frozenset({"attributes", "profile", "customerprofile", "customerprofiles"})

_EMAIL = r"[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"

#: Headers whose values prove who is calling.
_PROOFS = "(?i)auth|cookie|credential|key|passw|secret|session|signature|token"


class Secrets(Dict[str, Any]):
    """A dict whose values are for use and never for show: no `repr` gives them away."""

    def __repr__(self) -> str:
        return repr({name: MASK if value else value for name, value in self.items()})

    def copy(self) -> Secrets:
        return Secrets(self)


class Headers(Dict[str, str]):
    """Headers of a request: its `repr` (in a traceback, say) masks what is not on the allow-list."""

    def __repr__(self) -> str:
        return repr(headers_for_log(self))

    def copy(self) -> Headers:
        return Headers(self)


if sys.version_info < (3, 10):
    # There, `pprint` prints the items of any dict that is too long for a line, whatever its `repr`.
    import pprint

    def _write_repr(printer: Any, found: Any, stream: Any, *_: Any) -> None:
        stream.write(repr(found))

    pprint.PrettyPrinter._dispatch[Secrets.__repr__] = _write_repr  # type: ignore[attr-defined]
    pprint.PrettyPrinter._dispatch[Headers.__repr__] = _write_repr  # type: ignore[attr-defined]


def headers_for_log(headers: Mapping[str, str]) -> Dict[str, str]:
    """Headers by allow-list."""
    return {name: value if name.lower() in SHOWN_HEADERS else MASK for name, value in headers.items()}


def secrets_of(headers: Mapping[str, str]) -> Tuple[str, ...]:
    """What the other side could repeat of a request's headers and nobody may see."""
    found = {
        part
        for name, value in headers.items()
        if name.lower() not in SHOWN_HEADERS and re.search(_PROOFS, name)
        for part in _parts_of(name.lower(), value)
        if len(part) >= 4
    }
    found |= {part.replace("/", "\\/") for part in found}  # as some write it in JSON
    return tuple(sorted(found, key=len, reverse=True))


def _parts_of(name: str, value: str) -> List[str]:
    """A header's value with its prefix and without; what a Basic header encodes; the values of cookies."""
    last = value.rpartition(" ")[2]
    parts = [value, last]
    if value[:6].lower() == "basic ":
        try:
            decoded = b64decode(last).decode("utf-8")
        except ValueError:  # it is no base64, or no text
            decoded = ""
        parts += [decoded, decoded.partition(":")[2]]
    if name == "cookie":
        # A short one (`dark`, `true`) is a setting, and would be masked in any text that has the word.
        parts += [one for one in (pair.partition("=")[2].strip() for pair in value.split(";")) if len(one) >= 8]
    return parts


def hidden(text: _Text, secrets: Sequence[str]) -> _Text:
    """`text` with the secrets in it masked."""
    for secret in secrets:
        if isinstance(text, str):
            text = text.replace(secret, MASK)
        else:
            for encoding in ("utf-8", "latin-1"):
                text = text.replace(secret.encode(encoding), MASK.encode())
    return text


def document_for_log(value: Any, about_people: bool = False) -> Any:
    """A decoded JSON document with keys and personal data masked."""
    if isinstance(value, dict):
        found = {}
        for name, item in value.items():
            plain = name.lower().replace("_", "").replace("-", "")
            if item not in (None, "") and (plain in _HIDDEN_NAMES or (about_people and plain == "name")):
                item = MASK
            found[re.sub(_EMAIL, MASK, name)] = document_for_log(item, about_people or plain in _ABOUT_PEOPLE)
        return found
    if isinstance(value, list):
        return [document_for_log(item, about_people) for item in value]
    return re.sub(_EMAIL, MASK, value) if isinstance(value, str) and "@" in value else value
