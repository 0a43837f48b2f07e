"""The module that holds an account's attributes: its text, from their definitions. No I/O."""

from __future__ import annotations

import re
from keyword import iskeyword
from textwrap import wrap
from typing import Any, Dict, Iterable, Iterator, List, NamedTuple, Set, Tuple

from talon_one.definitions import EVENTS, SUFFIX, entities

_WIDTH = 88  # of its lines where they can be wrapped: formatters leave them as they are
_LONGEST = 40  # letters of a part of a name
_EVENT = "Event"
_TYPES = {
    "string": "str",
    "number": "float",
    "boolean": "bool",
    "time": "Time",
}
#: Names that annotations use.
_WORDS = {"Any", "List", "Literal", "Optional", *_TYPES.values()}
_HEAD = '''"""Custom attributes of a Talon.One account, written by `python -m talon_one.attributes`.

Do not edit it: run that again when the account has changed. `Configuration(attributes=...)`
takes this module; the classes are for annotations.
"""

'''
_TIME = "#: Text as in RFC 3339, or a moment with a zone.\nTime = Union[datetime, str]\n"


_ORDER = re.compile(r"#+\s*(?=(fmt|isort|mypy|noqa|nosec|pylint|pyright|ruff|type|yapf)\b)", re.IGNORECASE)


class Group(NamedTuple):
    """Attributes that an entity has, or an event of one type."""

    entity: str
    event: str  #: type of the event; "" for none
    attributes: Dict[str, Any]


def source_of(attributes: Iterable[Any]) -> str:
    """The text of the module, the same whatever the order of the attributes.

    attributes: models `Attribute`, as `get_attributes` gives them.
    """
    return _Module().source(list(attributes))


def _groups(attributes: List[Any]) -> Iterator[Group]:
    by_entity: Dict[str, Dict[str, Dict[str, Any]]] = {name: {"": {}} for name in entities()}
    for one in sorted(attributes, key=lambda one: (str(one.name), one.id or 0)):
        event = (one.event_type or "") if one.entity == _EVENT else ""
        by_entity.setdefault(str(one.entity), {"": {}}).setdefault(event, {})[str(one.name)] = one
    for entity, by_event in by_entity.items():
        for event in sorted(by_event):
            shared = by_event[""]  # attributes of all events
            yield Group(entity, event, dict(sorted({**shared, **by_event[event]}.items())))


class _Module:
    """One module under way: the names that it has given so far, and what it has to import."""

    def __init__(self) -> None:
        self._names: Set[str] = set()
        self._used: Set[str] = set()
        self._has_time = False

    def source(self, attributes: List[Any]) -> str:
        parts: List[str] = []
        events: List[Tuple[str, str]] = []
        for group in _groups(attributes):
            name = self._name(f"{_camel(group.entity)}{_camel(group.event)}", SUFFIX)
            parts.append(self._class(name, group))
            if group.event:
                events.append((group.event, name))
        rows = "".join(f"    {_quoted(event)}: {name},\n" for event, name in events)
        parts.append(
            f"#: Attributes of events, by their type.\n{EVENTS}: Dict[str, Any] = {{{rows and chr(10) + rows}}}\n"
        )
        names = {"Any", "Dict", "TypedDict", *self._used}
        if self._has_time:
            names.add("Union")
        imports = f"from typing import {', '.join(sorted(names))}\n"
        if self._has_time:
            imports = f"from datetime import datetime\n{imports}"
            parts.insert(0, _TIME)
        gap = "\n\n" if parts[0].startswith("class ") else "\n"
        return _HEAD + imports + gap + "\n\n".join(parts)

    def _class(self, name: str, group: Group) -> str:
        what = f"events of the type {_comment(group.event)}" if group.event else _comment(group.entity)
        none = "" if group.attributes else ": there are none"
        doc = f"Attributes of {what}{none}.".replace("\\", "/").replace('"', "'")
        values: List[str] = []
        fields = []
        for one in group.attributes.values():
            type_ = self._type(one, f"{name[: -len(SUFFIX)]}{_camel(one.name)}", values)
            fields.append((one, f"Optional[{type_}]" if type_ != "Any" else type_))
            self._used |= {"Optional"} if type_ != "Any" else set()
        aliases = "".join(f"{alias}\n\n" for alias in values) + "\n" if values else ""
        if all(_can_be_a_field(one.name) for one, _ in fields):
            body = "".join(_notes(one, 4) + _row(one.name, type_, "", 4) for one, type_ in fields)
            gap = "\n" if body else ""
            return f'{aliases}class {name}(TypedDict, total=False):\n    """{doc}"""\n{gap}{body}'
        rows = "".join(_notes(one, 8) + _row(_quoted(one.name), type_, ",", 8) for one, type_ in fields)
        return f'{aliases}#: {doc}\n{name} = TypedDict(\n    "{name}",\n    {{\n{rows}    }},\n    total=False,\n)\n'

    def _type(self, attribute: Any, name: str, values: List[str]) -> str:
        """How its values are annotated; a class of allowed ones goes to `values`."""
        word = str(attribute.type)
        listed = re.fullmatch(r"\(list (\w+)\)", word)
        item = _TYPES.get(listed[1] if listed else word, "Any")
        allowed = _allowed(attribute)
        if item == "Time":
            self._has_time = True
        if allowed and item in ("str", "float"):
            self._used.add("Literal")
            item = self._name(name, "Value")
            line = f"{item} = Literal[{allowed[0]}]"
            rows = "".join(f"    {one},\n" for one in allowed)
            if len(allowed) == 1:  # whose comma formatters take away
                rows = f"    {allowed[0]}\n"
            values.append(line if len(allowed) == 1 and len(line) <= _WIDTH else f"{item} = Literal[\n{rows}]")
        if listed:
            self._used.add("List")
            return f"List[{item}]"
        return item

    def _name(self, name: str, suffix: str) -> str:
        """A name that nothing else has here."""
        name = name if name.isidentifier() else f"_{name}"
        found, number = name + suffix, 1  # of attributes that differ in what no name can have
        while found in self._names:
            number += 1
            found = f"{name}{number}{suffix}"
        self._names.add(found)
        return found


def _can_be_a_field(name: str) -> bool:
    """Whether a class can have it as a field, in which its own annotations stay what they are."""
    # Python spells other letters anew, such as "ª" as "a".
    plain = name.isidentifier() and name.isascii()
    return plain and not iskeyword(name) and name[:2] != "__" and name not in _WORDS


def _allowed(attribute: Any) -> List[str]:
    """The only values that the service takes, as Python writes them; none where it takes others, too."""
    suggested: List[str] = list(dict.fromkeys(attribute.suggestions or ()))
    if not attribute.restricted_by_suggestions or attribute.has_allowed_list:
        return []
    if "number" in str(attribute.type):
        return suggested if all(re.fullmatch(r"(?a)0|-?[1-9]\d*", one) for one in suggested) else []
    return [_quoted(one) for one in suggested]


def _row(name: str, type_: str, end: str, indent: int) -> str:
    """An attribute and its type, as formatters write it."""
    pad = " " * indent
    line = f"{pad}{name}: {type_}{end}"
    if len(line) > _WIDTH and type_.endswith("]"):
        line = f"{pad}{name}: Optional[\n{pad}    {type_[len('Optional[') : -1]}\n{pad}]{end}"
    return f"{line}\n"


def _notes(attribute: Any, indent: int) -> str:
    """What is known of an attribute beyond its type, as comments."""
    parts = [attribute.title or "", attribute.description or ""]
    notes = ". ".join(dict.fromkeys(_comment(part).rstrip(".") for part in parts if _comment(part)))
    notes += "." if notes else ""
    if attribute.has_allowed_list and attribute.restricted_by_suggestions:
        notes += " Only values of the list that was imported are accepted."
    elif attribute.suggestions and not (_allowed(attribute) and str(attribute.type) != "boolean"):
        only = "Only" if attribute.restricted_by_suggestions else "Suggested"
        notes += f" {only}: {', '.join(filter(None, map(_comment, attribute.suggestions)))}."
    if "location" in str(attribute.type):
        notes += " How a location is written is not documented, so it is not checked."
    pad = " " * indent
    lines = wrap(notes.strip(), _WIDTH - indent - 3, break_long_words=False, break_on_hyphens=False)
    return "".join(f"{pad}#: {line}\n" for line in lines)


def _comment(text: Any) -> str:
    """Text of a comment, in one line, and none that tools would take for an order."""
    line = " ".join("".join(letter if letter.isprintable() else " " for letter in str(text)).split())
    return _ORDER.sub("", line)


def _camel(text: Any) -> str:
    """`item_viewed` as `ItemViewed`."""
    words = re.findall(r"(?a)[A-Za-z0-9]+", str(text))
    return "".join(word[0].upper() + word[1:] for word in words)[:_LONGEST]


def _quoted(text: str) -> str:
    """A string in Python, with the quotes that formatters choose."""
    escaped = "".join(
        letter if letter in "'\"" else repr(letter)[1:-1] if not letter.isprintable() or letter == "\\" else letter
        for letter in text
    )
    quote = "'" if text.count('"') > text.count("'") else '"'
    return quote + escaped.replace(quote, "\\" + quote) + quote
