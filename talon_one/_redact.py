"""What may not be shown, and what is shown in its place."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from functools import lru_cache
from typing import Any, Callable, Iterator, List, Mapping, Optional, Sequence, Set, Tuple, TypeVar

from talon_one._clock import monotonic
from talon_one._secrets import MASK, Headers, Secret, Secrets, headers_for_log, is_proof, reveal

__all__ = ["MASK", "Headers", "Secrets", "document_for_log", "headers_for_log", "hidden", "secrets_of"]

_Text = TypeVar("_Text", str, bytes)

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

# It begins where no letter of one stands before: else each of them would be tried as the first.
EMAIL = r"(?<![\w.%+-])[\w.%+-]+@[\w-]+(?:\.[\w-]+)+"


def secrets_of(headers: Mapping[str, str]) -> Tuple[Secret, ...]:
    """What the other side could repeat of a request's headers and nobody may see, the longest first."""
    try:
        return tuple(map(Secret, _found_in(headers)))
    except BaseException as interrupt:
        _forget_frames_below(interrupt)
        raise


def _found_in(headers: Mapping[str, str]) -> List[str]:
    found = {
        part
        for name, value in headers.items()
        if is_proof(name)
        for part in _parts_of(name.lower(), reveal(value))
        if len(part) >= 4
    }
    return sorted(found, key=len, reverse=True)


def _forget_frames_below(interrupt: BaseException) -> None:
    """What passes through shows no frame of those that know the secrets' letters."""
    if interrupt.__traceback__ is not None:
        interrupt.__traceback__.tb_next = None


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


def hidden(text: _Text, secrets: Sequence[str], deadline: Optional[float] = None) -> _Text:
    """`text` with the secrets in it masked, however they are written: see `_forms`.

    deadline: when to be done, on the clock of `monotonic`. What could not be looked through by then is left out.
    """
    if not secrets or not text:
        return text
    try:
        if isinstance(text, bytes):
            return _masked(text, tuple(map(reveal, secrets)), deadline)
        data = text.encode("utf-8", "surrogatepass")
        masked = _masked(data, tuple(map(reveal, secrets)), deadline)
    except BaseException as interrupt:
        _forget_frames_below(interrupt)
        raise
    return text if masked is data else masked.decode("utf-8", "replace")


def _masked(data: bytes, secrets: Tuple[str, ...], deadline: Optional[float]) -> bytes:
    if b"\0" in data:
        # In UTF-16 and UTF-32 zeros stand between the letters.
        squeezed = data.replace(b"\0", b"")
        masked = _masked(squeezed, secrets, deadline)
        return data if masked is squeezed else masked
    marks = _marks(secrets)
    longest = _LONGEST_LETTER * max(map(len, marks))
    parts: List[bytes] = []
    at = done = 0  # what is behind `done` and before `at` stays as it is
    for end in range(_STEP, len(data) + _STEP, _STEP):
        if at and deadline is not None and monotonic() > deadline:
            data = data[:at]
            break
        window = data[at : end + longest]
        if any(mark in window for mark in marks):
            for found in _search_for(secrets)(data, at, end + longest):
                if found.start() >= end:
                    break
                parts += data[done : found.start()], MASK.encode()
                at = done = found.end()
        at = max(at, end)
    return _without_start_of_one(b"".join([*parts, data[done:]]) if done else data, secrets)


def _without_start_of_one(data: bytes, secrets: Tuple[str, ...]) -> bytes:
    """Where a text was cut off inside of a secret, its last bytes are the beginning of that."""
    inner = _innermost(secrets)
    for start in {secret.encode(encoding, "replace") for secret in inner for encoding in ("utf-8", "latin-1")}:
        for size in range(min(len(start), len(data)), _SHORTEST_START - 1, -1):
            if data.endswith(start[:size]):
                return data[:-size] + MASK.encode()
    tail = max(0, len(data) - _LONGEST_LETTER * max(map(len, inner)))
    if not any(mark in data[tail:] for mark in _ESCAPES):
        return data
    is_cut_off = re.compile(_CUT_OFF).match
    for begin in range(tail, len(data)):
        for letters in _letters(secrets):
            before = at = begin
            for number, match in enumerate(letters):
                found = match(data, at)
                if found is None:
                    # The letter before may be the first of an escape, taken for itself.
                    if number >= _SHORTEST_START and (is_cut_off(data, at) or is_cut_off(data, before)):
                        return data[:begin] + MASK.encode()
                    break
                before, at = at, found.end()
    return data


_SHORTEST_START = 6  # letters that tell something of a secret
#: Where a letter ended, or began and did not end.
_CUT_OFF = rb"(?:[\\%&][\\\w#%]{0,10}|[\xc2-\xf4])?\Z"
_STEP = 16 * 1024  # what is looked through between two looks at the clock
_ESCAPES = (b"\\", b"%", b"&")
_NAMED = {"&": ["amp"], "<": ["lt"], ">": ["gt"], '"': ["quot"], "'": ["apos"]}
_LONGEST_LETTER = 16  # bytes, in any of its forms
_FOR_URLS = str.maketrans("+/", "-_")  # in base64


@lru_cache(maxsize=16)
def _marks(secrets: Tuple[str, ...]) -> Tuple[bytes, ...]:
    """What is in all bytes that hold one of the secrets, in any form: a quick look for most."""
    found = {secret.encode(encoding, "replace") for secret in secrets for encoding in ("utf-8", "latin-1")}
    for form in _in_base64(secrets):
        found |= {form.encode(), form.translate(_FOR_URLS).encode()}
    return (*_ESCAPES, *found)


@lru_cache(maxsize=16)
def _search_for(secrets: Tuple[str, ...]) -> Callable[..., Iterator[Any]]:
    """What finds any of the secrets in bytes.

    They are found as they are, in base64, and with any of their letters written as in JSON (`\u0026`, `\\/`), in
    a URL (`%26`) or in HTML (`&#38;`), once or more times over.
    """
    words = [[_forms(char) for char in secret] for secret in secrets]
    for form in _in_base64(secrets):
        words.append([_forms(char, char.translate(_FOR_URLS), not char.isalnum()) for char in form])
    firsts = sorted({first for word in words for first, _ in word[0]})
    # One class of bytes comes first, as that is looked for much faster than alternatives.
    pattern = b"[" + b"".join(map(re.escape, firsts)) + b"](?:" + b"|".join(map(_pattern, words)) + b")"
    return re.compile(pattern).finditer


def _forms(char: str, other: str = "", escaped: bool = True) -> List[Tuple[bytes, bytes]]:
    """The ways to write a letter: the first byte of each, and a pattern of what follows. other: one as good."""
    raws = sorted({one.encode(to, "replace") for one in (char, other or char) for to in ("utf-8", "latin-1")})
    forms = []
    if escaped:
        code = _hex(ord(char))
        as_is = [str(re.escape(raw), "latin-1") for raw in raws]
        percent = "|".join("%(?:25){0,2}".join(map(_hex, raw)) for raw in raws)
        entity = "|".join([f"#0{{0,5}}{ord(char)}", f"#[xX]0{{0,5}}{code}", *_NAMED.get(char, ())])
        if ord(char) < 256:
            as_is.append(f"x{code}")
            code = f"00{code}"
        for first, rest in (
            ("\\", rf"\\{{0,3}}(?:u{code}|{'|'.join(as_is)})"),
            ("%", f"(?:25){{0,2}}(?:{percent})"),
            ("&", f"(?:{entity});"),
        ):
            forms.append((first.encode(), rest.encode("latin-1")))
    return forms + [(raw[:1], re.escape(raw[1:])) for raw in raws]


@lru_cache(maxsize=16)
def _letters(secrets: Tuple[str, ...]) -> List[List[Callable[..., Any]]]:
    """What matches the letters of each secret, one by one."""
    return [
        [re.compile(b"|".join(re.escape(first) + more for first, more in _forms(char))).match for char in secret]
        for secret in _innermost(secrets)
    ]


def _pattern(word: List[List[Tuple[bytes, bytes]]]) -> bytes:
    """A pattern of a word, whose first byte was matched before."""
    begin, *rest = word
    letters = [[b"(?<=" + re.escape(first) + b")" + more for first, more in begin]]
    letters += [[re.escape(first) + more for first, more in forms] for forms in rest]
    return b"".join(b"(?:" + b"|".join(forms) + b")" if len(forms) > 1 else forms[0] for forms in letters)


def _hex(number: int) -> str:
    """A pattern of a number in hexadecimal digits of either case."""
    return re.sub("[a-f]", lambda found: f"[{found[0]}{found[0].upper()}]", f"{number:02x}")


def _innermost(secrets: Tuple[str, ...]) -> List[str]:
    """Those that have no other one in them: a key, not what stands before it."""
    return [secret for secret in secrets if not any(other in secret and other != secret for other in secrets)]


def _in_base64(secrets: Tuple[str, ...]) -> Set[str]:
    """How secrets look in the base64 of a text that holds one, wherever it begins in it; without the ends."""
    found = set()
    for secret in _innermost(secrets):
        if len(secret) < 8:
            continue
        for data in {secret.encode("utf-8", "replace"), secret.encode("latin-1", "replace")}:
            for before in range(3):
                text = b64encode(bytes(before) + data).decode()
                found.add(text[(8 * before + 5) // 6 : 8 * (before + len(data)) // 6])
    return found


def is_hidden_name(plain: str) -> bool:
    """Whether the value of a name (lower case, no separators) is a key, or tells who a person is."""
    return plain in _HIDDEN_NAMES


def document_for_log(value: Any, about_people: bool = False) -> Any:
    """A decoded JSON document with keys and personal data masked."""
    if isinstance(value, dict):
        found = {}
        for name, item in value.items():
            plain = str(name).lower().replace("_", "").replace("-", "")
            if item not in (None, "") and (is_hidden_name(plain) or (about_people and plain == "name")):
                item = MASK
            found[re.sub(EMAIL, MASK, name) if isinstance(name, str) else name] = document_for_log(
                item, about_people or plain in _ABOUT_PEOPLE
            )
        return found
    if isinstance(value, list):
        return [document_for_log(item, about_people) for item in value]
    return re.sub(EMAIL, MASK, value) if isinstance(value, str) and "@" in value else value
