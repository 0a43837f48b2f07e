"""Recordings without keys and personal data: each such text is `masked-1`, `masked-2` … throughout a recording.

A replay masks what it is asked in the same way, learns what stands for what, and answers in the words of its caller.
"""

from __future__ import annotations

import csv
import io
import re
from typing import Any, Dict, FrozenSet, Iterable, List, Mapping, Optional

from talon_one._redact import EMAIL, is_hidden_name
from talon_one.exceptions import ApiTypeError

#: Names (lower case, no separators) whose values tell who somebody is, or lead to that; besides those that no log
#: shows.
_PERSONAL = frozenset(
    {
        "advocateprofileintegrationid",
        "cardidentifier",
        "createdby",
        "customerid",
        "customerintegrationid",
        "customerprofileid",
        "customersessionid",
        "friendprofileintegrationid",
        "integrationid",
        "ip",
        "ipaddress",
        "loyaltycardid",
        "loyaltycardidentifier",
        "loyaltycards",
        "modifiedby",
        "newcardidentifier",
        "oldcardidentifier",
        "profileid",
        "profileids",
        "profileintegrationid",
        "recipientsintegrationids",
        "sessionid",
        "sessionintegrationid",
        "user",
        "useragent",
        "useremail",
    }
)
#: Attributes of these are a shop's own; all others may hold anything of a person.
_THINGS = frozenset(
    {
        "additionalcosts",
        "campaign",
        "campaigns",
        "cartitems",
        "catalogitem",
        "coupon",
        "coupons",
        "createdcoupons",
        "product",
        "rewards",
        "store",
        "triggeredcampaigns",
    }
)
#: Where a `name` is that of a person.
_PEOPLE = frozenset({"attributes", "profile", "customerprofile", "customerprofiles", "friend", "advocate"})
# Shorter ones would be found in words that have nothing to do with them.
_FINDABLE = 4

_PLACEHOLDER = re.compile(r"masked-\d+")


class Masker:
    """Puts the same placeholder in the place of the same text, in everything that it is given.

    also: more names whose values are masked. keep: names whose values are not.
    """

    def __init__(self, also: Iterable[str] = (), keep: Iterable[str] = ()) -> None:
        self._also = _names("mask", also)
        self._keep = _names("keep", keep)
        self._placeholders: Dict[str, str] = {}
        self._found_anywhere: Dict[str, str] = {}  #: of those, the ones that tell who somebody is wherever they stand

    def masked(self, value: Any, name: str = "") -> Any:
        """The same value, masked. name: what it stands under."""
        return self.everywhere(self._walk(value, _plain(name)))

    def table(self, text: str) -> str:
        """CSV, masked: columns by their names."""
        rows = list(csv.reader(io.StringIO(text)))
        if not rows:
            return text
        head = [_plain(name) for name in rows[0]]
        written = io.StringIO()
        writer = csv.writer(written, lineterminator="\n")
        writer.writerow(rows[0])
        for row in rows[1:]:
            cells = []
            for number, cell in enumerate(row):
                name = head[number] if number < len(head) else ""
                free = name == "attributes" and cell != "{}"
                hide = cell and (free or self._hides(name))
                cells.append(self.placeholder(cell, not free) if hide else self.text(cell))
            writer.writerow(cells)
        return written.getvalue()

    def text(self, text: str) -> str:
        """A text without addresses, and without what was masked before."""
        text = re.sub(EMAIL, lambda found: self.placeholder(found[0]), text) if "@" in text else text
        found = [one for one in self._found_anywhere if one in text]
        if not found:
            return text
        longest = "|".join(map(re.escape, sorted(found, key=len, reverse=True)))
        return re.sub(rf"(?<!\w)(?:{longest})(?!\w)", lambda one: self._found_anywhere[one[0]], text)

    def placeholder(self, text: str, anywhere: bool = True) -> str:
        """What stands for a text. anywhere: whether it is to be found in other texts too, as an id is."""
        if _PLACEHOLDER.fullmatch(text):
            return text
        made = self._placeholders.setdefault(text, f"masked-{len(self._placeholders) + 1}")
        if anywhere and len(text) >= _FINDABLE:
            self._found_anywhere[text] = made
        return made

    @property
    def names(self) -> Dict[str, List[str]]:
        """What it was made with, for the recording that was made with it."""
        return {"mask": sorted(self._also), "keep": sorted(self._keep)}

    # -- for the above --------------------------------------------------------------------------

    def _hides(self, name: str) -> bool:
        if name in self._keep:
            return False
        return name in self._also or name in _PERSONAL or is_hidden_name(name)

    def _walk(self, value: Any, name: str, about_people: bool = False, things: bool = False) -> Any:
        if self._hides(name) or (about_people and name == "name" and name not in self._keep):
            return self._all_texts(value, True)
        if name == "attributes" and isinstance(value, dict) and not things:
            return {
                key: item if _plain(key) in self._keep else self._all_texts(item, self._hides(_plain(key)))
                for key, item in value.items()
            }
        about_people, things = about_people or name in _PEOPLE, things or name in _THINGS
        if isinstance(value, dict):
            return {key: self._walk(item, _plain(key), about_people, things) for key, item in value.items()}
        if isinstance(value, list):
            return [self._walk(item, name, about_people, things) for item in value]
        return value

    def _all_texts(self, value: Any, anywhere: bool) -> Any:
        """All texts in a value, masked; numbers become 0."""
        if isinstance(value, dict):
            return {key: self._all_texts(item, anywhere) for key, item in value.items()}
        if isinstance(value, list):
            return [self._all_texts(item, anywhere) for item in value]
        if isinstance(value, str):
            return self.placeholder(value, anywhere) if value else value
        return value if value is None or isinstance(value, bool) else 0

    def everywhere(self, value: Any) -> Any:
        """A value in whose texts nothing is left of what was masked, before or since."""
        if isinstance(value, dict):
            return {self.text(str(key)): self.everywhere(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.everywhere(item) for item in value]
        return self.text(value) if isinstance(value, str) else value


class Unmasked(Masker):
    """Leaves texts as they are, and makes the same of numbers and tables: what a replay compares with a recording."""

    def text(self, text: str) -> str:
        return text

    def placeholder(self, text: str, anywhere: bool = True) -> str:
        return text


class Bindings:
    """What the placeholders of a recording stand for in a replay, as far as it has shown."""

    def __init__(self) -> None:
        self._texts: Dict[str, str] = {}

    def match(self, recorded: Any, asked: Any) -> bool:
        """Whether what is asked is what was recorded; then what its placeholders stand for is kept."""
        found = dict(self._texts)
        if not _alike(recorded, asked, found):
            return False
        self._texts = found
        return True

    def filled(self, value: Any) -> Any:
        """A recorded value in the words of the replay; what did not show stays masked."""
        return _filled(value, self._texts)


def _filled(value: Any, texts: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {_filled(key, texts): _filled(item, texts) for key, item in value.items()}
    if isinstance(value, list):
        return [_filled(item, texts) for item in value]
    if isinstance(value, str):
        return _PLACEHOLDER.sub(lambda found: texts.get(found[0], found[0]), value)
    return value


def _alike(recorded: Any, asked: Any, found: Dict[str, str]) -> bool:
    """found: what placeholders stand for; what shows is added."""
    if isinstance(recorded, dict) and isinstance(asked, dict):
        named = {_filled(key, found): item for key, item in recorded.items()}
        return named.keys() == asked.keys() and all(_alike(item, asked[key], found) for key, item in named.items())
    if isinstance(recorded, list) and isinstance(asked, list):
        return len(recorded) == len(asked) and all(_alike(one, other, found) for one, other in zip(recorded, asked))
    if not isinstance(recorded, str) or not isinstance(asked, str):
        return bool(recorded == asked) and isinstance(recorded, bool) == isinstance(asked, bool)
    filled = _filled(recorded, found)
    names, texts = _PLACEHOLDER.findall(filled), _between(_PLACEHOLDER.split(filled), asked)
    return texts is not None and all(found.setdefault(name, text) == text for name, text in zip(names, texts))


def _between(parts: List[str], text: str) -> Optional[List[str]]:
    """What stands between the parts of a text, at least a letter each; None if it does not have them.

    Each part is taken where it is first found: a table of many rows has many parts, and other ways to go are too many
    to be tried.
    """
    first, *others = parts
    if not others:
        return [] if text == first else None
    last = others.pop()
    at, end, found = len(first), len(text) - len(last), []
    if not text.startswith(first) or not text.endswith(last):
        return None
    for part in others:
        place = text.find(part, at + 1, end)
        if place < 0:
            return None
        found.append(text[at:place])
        at = place + len(part)
    return [*found, text[at:end]] if at < end else None


def _plain(name: str) -> str:
    return str(name).lower().replace("_", "").replace("-", "")


def _names(what: str, given: Iterable[str]) -> FrozenSet[str]:
    if isinstance(given, str) or not all(isinstance(one, str) for one in given):
        raise ApiTypeError(f"record({what}): a list of names is needed, not {given!r}.")
    return frozenset(map(_plain, given))
