"""What all kinds of values share."""

from __future__ import annotations

from operator import is_
from typing import Any, Callable, Collection, Dict, List, Mapping, NamedTuple, Optional, Tuple

from talon_one.exceptions import ApiTypeError, ApiValueError
from talon_one.model.documents import NULL, Document, copied, copy_plain
from talon_one.model.kinds.rules import Rule, rules_of, shown

#: Gives an object a name that generated code can use.
Bind = Callable[[Any], str]


class Departure(NamedTuple):
    """One place where a document departs from the contract."""

    path: str  #: where in the document, in wire names: `cartItems[3].price`
    rule: str  #: which rule: `required`, `type`, `enum`, `maxLength` …
    message: str  #: what is wrong, for people
    value: Any  #: the value found there; None where it is missing or secret

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"


#: The rules that what is only held need not keep: a moment's form, and no null among the items of a list.
ONLY_SENT = ("format", "null")


class Departures(List[Departure]):
    """The departures of one document, as they are found.

    only_sent: only those from `ONLY_SENT` are wanted, so that values of which none can come need no look.
    """

    only_sent = False


def unsendable(validate: Callable[[str, Departures], None]) -> List[Departure]:
    """What `validate` finds of `ONLY_SENT`."""
    found = Departures()
    found.only_sent = True
    validate("", found)
    return [one for one in found if one.rule in ONLY_SENT]


class Kind:
    """What values of one declared type do. This base is the kind of a free-form value."""

    published_name = "object"
    plain_class: Optional[type] = None  #: a value of exactly this class needs no check when set
    nests = True  #: whether a value may hold others, so that a copy of it must go deeper
    converts = False  #: whether reading gives something else than what JSON decoding gave
    takes_null = True
    only_held = False  #: whether there are values of it that can be held, but not be sent: see `ONLY_SENT`
    beside = False  #: whether another property of the same object tells what it is; see `within`
    accepted: Tuple[type, ...] = (object,)  #: classes of values that are of this kind, in a document or set
    needed = "a value"  #: what it is, in messages

    def __init__(self, limits: Optional[Dict[str, Any]] = None) -> None:
        self.rules: List[Rule] = rules_of(limits or {})
        self.sensitive = False

    def reader(self, wire: str, where: str, required: bool) -> Callable[[Document], Any]:
        """The getter of a property of this kind. `required`: it is in nearly every document."""

        def get(model: Document) -> Any:
            return model._document.get(wire)

        def get_required(model: Document) -> Any:
            try:
                return model._document[wire]  # quicker than a call of `get`, where it is there
            except KeyError:
                return None

        return get_required if required else get

    def passes(self, value: Any) -> bool:
        """A quick look: True where `check` would give the value itself; False decides nothing."""
        return value is not NULL

    def guard(self, name: str, bind: Bind) -> Optional[str]:
        """The same in code: an expression that is true where `check` has to look; None if it always has to.

        name: of the variable. bind: gives an object a name that the code can use.
        """
        return f"{name} is {bind(NULL)}"

    def inline(self, name: str, check: str, bind: Bind) -> List[str]:
        """Code that calls `check`, a function of that name, on the variable `name` where it has to look."""
        guard = self.guard(name, bind)
        call = f"{name} = {check}({name})"
        return [call if guard is None else f"if {guard}: {call}"]

    def convert(self, value: Any, where: str) -> Any:
        """What reading gives for `value` of a document; raises where its shape is wrong."""
        return value

    def convert_each(self, values: Collection[Any], where: str) -> Optional[List[Any]]:
        """The same for each item of a container, where null stays; None if nothing changes."""
        convert = self.convert
        results = [None if value is None else convert(value, where) for value in values]
        return None if all(map(is_, values, results)) else results

    def check(self, value: Any, where: str) -> Any:
        """What the document keeps for a value that the user set; raises where it is not allowed."""
        return value

    def accept(self, value: Any) -> Any:
        """The same with checks switched off: nothing is refused, but names are still those of the wire."""
        return value

    def read_plain(self, value: Any) -> Any:
        """A copy of a value given to `from_dict`, in the wire's spelling."""
        return copied(value)

    def plain(self, value: Any, masked: bool) -> Any:
        """The value as `to_dict()` gives it."""
        return copy_plain(value, masked)

    def validate(self, value: Any, path: str, found: Departures) -> None:
        """Add to `found` how a value that is not null departs from the contract."""

    def fits(self, value: Any) -> bool:
        """A quick look: True where `validate` finds nothing; False decides nothing.

        A kind with a `validate` of its own has one of this, too.
        """
        return True

    def holds_unsendable(self, value: Any) -> bool:
        """Whether `validate` finds in it what can be held, but not be sent: a quick look, for all that is sent."""
        return self.only_held and bool(unsendable(lambda path, found: self.validate(value, path, found)))

    def within(self, document: Mapping[str, Any]) -> Kind:
        """The kind that a value has in a document, where another property of that tells it."""
        return self

    def _apply_rules(self, value: Any, where: str) -> None:
        for rule in self.rules:
            if rule.broken(value):
                raise ApiValueError(f"{where}: {rule.complaint(value)}{self._got(value)}")

    def _report_rules(self, value: Any, path: str, found: Departures) -> None:
        for rule in self.rules:
            if rule.broken(value):
                message = rule.complaint(value) + self._got(value)
                found.append(Departure(path, rule.name, message, None if self.sensitive else value))

    def _got(self, value: Any) -> str:
        return "." if self.sensitive else f", not {shown(value)}."

    def _wrong_type(self, value: Any, where: str, needed: str) -> ApiTypeError:
        return ApiTypeError(f"{where}: {needed} is needed, not {type(value).__name__}{self._shown_after(value)}.")

    def _shown_after(self, value: Any) -> str:
        # What a model holds may be personal, and is no help: its class is what is wrong.
        return "" if self.sensitive or isinstance(value, Document) else f" {shown(value)}"

    def _report_type(self, value: Any, path: str, found: Departures, needed: str) -> None:
        message = f"{needed} is needed, not {type(value).__name__}{self._shown_after(value)}."
        found.append(Departure(path, "type", message, None if self.sensitive else value))
