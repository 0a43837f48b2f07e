"""Codes of coupons and referrals: how they are made up, stored and found."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any, Callable, Dict, Iterator, Mapping, Optional, Sequence

from talon_one.model import json
from talon_one.model.timestamps import parse_datetime
from talon_one.sandbox.contract import refuse
from talon_one.sandbox.service.base import Service
from talon_one.sandbox.service.lists import Filter, after, before, equal
from talon_one.sandbox.service.tables import wrong_row

Document = Dict[str, Any]

LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
_PATTERN = "########"  # where neither the request nor the campaign has one; the service's own is not documented
_ATTEMPTS = 100
_SHORTEST = 4  # characters
_CASES: Mapping[str, Callable[[str], str]] = {
    "insensitive-uppercase": str.upper,
    "insensitive-lowercase": str.lower,
}


def in_stored_case(application: Mapping[str, Any], code: str) -> str:
    """A code as an Application stores it, by its `caseSensitivity`."""
    change = _CASES.get(application.get("caseSensitivity", ""))
    return code if change is None else change(code)


class Codes(Service):
    """What coupons and referrals share."""

    kind = ""  #: of the documents: `coupon` or `referral`
    property = ""  #: of a document that has its code

    def of_code(self, code: str) -> Optional[Document]:
        """The document of a code, in any case that its Application takes."""
        found = self._store.get(self.kind, code)
        if found is not None:
            return found
        for application in self._store.all("application"):
            stored = in_stored_case(application, code)
            found = None if stored == code else self._store.get(self.kind, stored)
            if found is not None:
                return found
        return None

    def keep(self, document: Document) -> None:
        """Keep a new or changed document under its code."""
        self._store.put(self.kind, document[self.property], document, parent=document["campaignId"])

    def new_batch(self) -> str:
        """The id of a batch that has none."""
        return f"batch-{self._store.next_id('batch')}"

    def new_codes(self, campaign: Mapping[str, Any], settings: Optional[Mapping[str, Any]]) -> Iterator[str]:
        """Codes that nobody has, made up from a pattern and its characters: those given, or else the campaign's.

        The same requests in the same order get the same codes. `Refused` with 400 where none is left to find.
        """
        settings = settings or {}
        characters = [
            *(settings.get("validCharacters") or ()),
        ] or list(LETTERS_AND_DIGITS)
        pattern = settings.get("couponPattern") or settings.get("referralPattern") or _PATTERN
        application = self._store.get("application", str(campaign["applicationId"])) or {}
        made = set()
        while True:
            for _ in range(_ATTEMPTS):
                code = in_stored_case(application, self._filled(pattern, characters))
                if code not in made and self._store.get(self.kind, code) is None:
                    break
            else:
                refuse("Invalid", f"the pattern {pattern!r} has no codes left", pointer=f"/{self.kind}Pattern")
            made.add(code)
            yield code

    def _filled(self, pattern: str, characters: Sequence[str]) -> str:
        seed = f"{self.kind} {self._store.next_id('code')}".encode()
        number = int.from_bytes(hashlib.sha512(seed).digest() * (1 + len(pattern) // 64), "big")
        made = []
        for letter in pattern:
            if letter == "#":
                number, index = divmod(number, len(characters))
                letter = characters[index]
            made.append(letter)
        return "".join(made)

    # -- of a table -----------------------------------------------------------------------------

    def imported_code(self, line: int, code: str, campaign: Mapping[str, Any]) -> str:
        """The code of a row, as it is to be stored; `Refused` with 400 where it is too short."""
        if len(code) < _SHORTEST:
            raise wrong_row(line, f"the code {code!r} is shorter than {_SHORTEST} characters")
        application = self._store.get("application", str(campaign["applicationId"])) or {}
        return in_stored_case(application, code)


def read_number(line: int, row: Mapping[str, str], column: str, default: float, whole: bool = True) -> float:
    """The number in a cell, or the default where it is empty."""
    text = row.get(column)
    if text is None:
        return default
    try:
        return int(text) if whole else float(text)
    except ValueError:
        raise wrong_row(line, f"{column}: a {'whole ' if whole else ''}number is needed, not {text!r}") from None


def read_moment(line: int, row: Mapping[str, str], column: str) -> Optional[str]:
    """The moment in a cell, as it is written there; None where it is empty."""
    text = row.get(column)
    if text is not None:
        try:
            if parse_datetime(text).tzinfo is None:
                raise ValueError
        except ValueError:
            raise wrong_row(line, f"{column}: a moment with a time zone is needed, not {text!r}") from None
    return text


def read_attributes(line: int, row: Mapping[str, str]) -> Document:
    """The attributes in a cell, which has them as a JSON object."""
    try:
        attributes = json.decode((row.get("attributes") or "{}").encode())
    except ValueError:
        attributes = None
    if not isinstance(attributes, dict):
        raise wrong_row(line, f"attributes: a JSON object is needed, not {row['attributes']!r}")
    return attributes


# -- filters that both have ----------------------------------------------------------------------


def letters_and_digits(text: str) -> str:
    """What counts where codes are compared loosely."""
    return "".join(letter for letter in text.lower() if letter.isalnum())


def code_filters(name: str, moment: datetime) -> Dict[str, Filter]:
    """Filters of a list of codes; name: the property that has the code."""
    return {
        name: lambda one, wanted: letters_and_digits(wanted) in letters_and_digits(one[name]),
        "createdBefore": before("created"),
        "createdAfter": after("created"),
        "startsBefore": before("startDate"),
        "startsAfter": after("startDate"),
        "expiresBefore": before("expiryDate"),
        "expiresAfter": after("expiryDate"),
        "valid": lambda one, wanted: validity(one, moment) == wanted,
        "usable": lambda one, wanted: is_usable(one) == (wanted in (True, "true")),
        "redeemed": lambda one, wanted: (one["usageCounter"] > 0) == (wanted in (True, "true")),
        "batchId": equal("batchId"),
        "referralId": equal("referralId"),
        "recipientIntegrationId": equal("recipientIntegrationId"),
        "advocate": equal("advocateProfileIntegrationId"),
    }


def validity(one: Mapping[str, Any], moment: datetime) -> str:
    """`validNow`, `validFuture` or `expired`."""
    start, expiry = one.get("startDate"), one.get("expiryDate")
    if expiry and parse_datetime(expiry) <= moment:
        return "expired"
    return "validFuture" if start and parse_datetime(start) > moment else "validNow"


def is_usable(one: Mapping[str, Any]) -> bool:
    """Whether redemptions are left."""
    return not one["usageLimit"] or bool(one["usageCounter"] < one["usageLimit"])
