"""Custom attributes: which are defined, and whether what is sent keeps to them."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Mapping, Optional, Tuple

from talon_one.definitions import Rule, kind_of_rule
from talon_one.exceptions import OpenApiException
from talon_one.models import NewAttribute
from talon_one.sandbox.contract import Call, invalid, pointer_part, problem, refuse
from talon_one.sandbox.service.base import Service, sent_of, serves
from talon_one.sandbox.service.lists import equal, ignored, listed
from talon_one.sandbox.service.tables import imported

Document = Dict[str, Any]

_TYPES = {"string": "str", "number": "float", "boolean": "bool", "time": "datetime"}
_KINDS = ("attribute", "declared")
_SEARCHED = ("name", "description", "type")
_FILTERS = {
    "loyaltyProgramIds": ignored,
    "entity": equal("entity"),
    "type": equal("type"),
    "kind": lambda one, wanted: wanted == "custom",  # the sandbox defines no built-in ones
    "search": lambda one, wanted: any(wanted.lower() in one[name].lower() for name in _SEARCHED),
    "applicationIds": lambda one, wanted: _is_subscribed(one, wanted),
}


class Attributes(Service):
    """The custom attributes of the account."""

    @serves
    def create_attribute(self, call: Call) -> Document:
        """A new one."""
        given = sent_of(NewAttribute, call.body)
        if given["entity"] == "Event" and not given.get("eventType"):
            refuse("required", "an attribute of an event needs its type", pointer="/eventType")
        number = self._store.next_id("attribute")
        attribute = {**given, "id": number, "created": self.now(), "accountId": self.account_id()}
        for other in self._of_entity(given["entity"]):
            if _full_name(other) == _full_name(attribute):
                refuse("Invalid", f"there is another attribute {_full_name(attribute)!r}", pointer="/name")
        self._store.put("attribute", str(number), attribute, parent=given["entity"])
        self._store.put("declared", given["entity"], {})
        return attribute

    @serves
    def update_attribute(self, call: Call) -> Document:
        """Another description: nothing else of one can be changed."""
        attribute = self._of(call)
        attribute["description"] = call.body["description"]
        self._store.put("attribute", str(attribute["id"]), attribute, parent=attribute["entity"])
        return attribute

    @serves
    def get_attribute(self, call: Call) -> Document:
        """One of them."""
        return self._of(call)

    @serves
    def get_attributes(self, call: Call) -> Document:
        """All of them. Those of loyalty cards are connected to all programs."""
        if "loyaltyProgramIds" in call.query and call.query.get("entity") != "LoyaltyCard":
            details = "loyaltyProgramIds is allowed only where entity is LoyaltyCard"
            refuse("Invalid", details, parameter="loyaltyProgramIds")
        return listed(call, self._store.all("attribute"), _FILTERS)

    @serves
    def import_allowed_list(self, call: Call) -> Document:
        """The values that one takes, from a table."""
        attribute = self._of(call)
        items = {row["item"]: None for _, row in imported(call.body, ["item"])}
        attribute.update(hasAllowedList=True, restrictedBySuggestions=True)
        self._store.put("attribute", str(attribute["id"]), attribute, parent=attribute["entity"])
        self._store.put("allowed_list", str(attribute["id"]), {"items": list(items)})
        return self.import_record(self._store.next_id("import"), "AttributeAllowedList", len(items))

    def _of(self, call: Call) -> Document:
        return self.found("attribute", call.path["attributeId"])

    def _of_entity(self, entity: str) -> List[Document]:
        return self._store.all("attribute", entity)

    # -- of what is sent ------------------------------------------------------------------------

    def check(self, entity: str, given: Optional[Mapping[str, Any]], at: str, event_type: str = "") -> None:
        """`Refused` with 400, with everything that is wrong with the attributes of an entity."""
        problems = list(self.problems(entity, given, at, event_type))
        if problems:
            raise invalid(problems)

    def problems(
        self, entity: str, given: Optional[Mapping[str, Any]], at: str, event_type: str = ""
    ) -> Iterator[Document]:
        """What is wrong with the attributes of an entity; any will do where none was ever declared for it."""
        by_type = self._store.remembered(f"attributes of {entity}", _KINDS, lambda: self._by_type(entity))
        if not given or by_type is None:
            return
        defined = by_type[""] if event_type not in by_type else {**by_type[""], **by_type[event_type]}
        for name, value in given.items():
            pointer = f"{at}/{pointer_part(name)}"
            if name not in defined:
                yield problem("Unknown", "no attribute of this name is defined", pointer=pointer)
            elif value is not None:  # null takes a value away
                yield from self._wrong_value(defined[name], value, pointer)

    def _by_type(self, entity: str) -> Optional[Mapping[str, Mapping[str, Document]]]:
        """The attributes of an entity by the type of event that they are of, empty for none, and their names.

        None where none was ever declared for the entity.
        """
        if self._store.get("declared", entity) is None:
            return None
        found: Dict[str, Dict[str, Document]] = {"": {}}
        for one in self._of_entity(entity):
            found.setdefault(one.get("eventType", ""), {})[one["name"]] = one
        return found

    def _wrong_value(self, attribute: Mapping[str, Any], value: Any, pointer: str) -> Iterator[Document]:
        try:
            kind_of_rule(Rule(_annotation(attribute["type"]))).check(value, "")
        except OpenApiException:
            yield problem("Invalid type", f"it has to be of the type {attribute['type']}", pointer=pointer)
            return
        allowed = self._allowed(attribute)
        values = value if isinstance(value, list) else [value]
        if allowed and not all(_text(one) in allowed for one in values):
            yield problem("enum", f"it has to be one of {', '.join(allowed)}", pointer=pointer)

    def _allowed(self, attribute: Mapping[str, Any]) -> Tuple[str, ...]:
        """The only values of an attribute; none where it takes all of its type."""
        if not attribute.get("restrictedBySuggestions"):
            return ()
        imported_ones = self._store.get("allowed_list", str(attribute["id"])) or {"items": ()}
        return (*attribute["suggestions"], *imported_ones["items"])


def merged(kept: Mapping[str, Any], sent: Optional[Mapping[str, Any]]) -> Document:
    """Attributes after an update: what is sent over what is kept; null takes one away."""
    return {name: value for name, value in {**kept, **(sent or {})}.items() if value is not None}


def _annotation(word: str) -> str:
    listed_ones = word.startswith("(list ")
    item = _TYPES.get(word[6:-1] if listed_ones else word, "Any")  # how a location is written is not documented
    return f"list[{item}]" if listed_ones else item


def _text(value: Any) -> str:
    return value if isinstance(value, str) else f"{value:g}"


def _full_name(attribute: Mapping[str, Any]) -> str:
    return "/".join(filter(None, (attribute.get("eventType"), attribute["name"])))


def _is_subscribed(attribute: Mapping[str, Any], wanted: str) -> bool:
    subscribed = attribute.get("subscribedApplicationsIds")
    return not subscribed or any(str(number) in wanted.split(",") for number in subscribed)
