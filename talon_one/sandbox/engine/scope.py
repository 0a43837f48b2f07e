"""What an expression can read: roots such as `$Session` and `$Item`, and the bindings of a ruleset by name.

A path is a sequence of names, `("Session", "Total")` for `$Session.Total`. Its first name is a root or a
binding; each further one is read off the value so far.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Callable, Dict, Mapping, Optional, Sequence, Tuple, Union

from talon_one.sandbox.engine.values import EvaluationError, Readable, Unset, Unsupported
from talon_one.sandbox.engine.world import Facts, World

Path = Tuple[str, ...]

#: Further names of roots.
ALIASES: Mapping[str, str] = {
    "AwardedGiveaway": "Giveaway",
    "CartItem": "Item",
    "CustomerProfile": "Profile",
    "CustomerSession": "Session",
}

#: How a binding gets its value: from the scope of the ruleset, without the items and variables of an expression.
Binding = Callable[["Scope"], Any]


class Scope:
    """A place to evaluate in. It changes nothing, and gives the same for the same path each time.

    Bindings are evaluated when they are read first, and once for all scopes made by `child`.
    """

    __slots__ = ("_bindings", "_outer", "_states", "_variables", "campaign_id", "facts", "roots", "world")

    def __init__(self, roots: Mapping[str, Any], world: World, facts: Facts) -> None:
        #: The roots by name, without the `$`.
        self.roots: Dict[str, Any] = dict(roots)
        self.world = world
        self.facts = facts
        #: The campaign whose rules are evaluated, if any.
        self.campaign_id: Optional[int] = None
        self._bindings: Mapping[str, Binding] = {}
        self._states: Dict[str, Union[_Value, _Failure, None]] = {}  # of the bindings; None while one is evaluated
        # The scope in which the bindings are evaluated; None for this one: a scope that held itself would live on
        # after its evaluation, with all that it can read, until Python looks for such cycles.
        self._outer: Optional[Scope] = None
        self._variables: Optional[Dict[Path, Any]] = None  # what an expression has set

    def child(self, **roots: Any) -> Scope:
        """The same place with other roots: `child(Item=unit)`."""
        made = self._copy()
        made.roots = {**self.roots, **roots}
        return made

    def bound(self, bindings: Mapping[str, Binding], campaign_id: Optional[int] = None, **roots: Any) -> Scope:
        """A place with bindings of its own besides those that are there; none has a value yet.

        campaign_id: the campaign that is evaluated from here on; None: the same as before.
        """
        made = self.child(**roots)
        made._bindings = {**self._bindings, **bindings}
        made._states = {}
        made._outer = None
        if campaign_id is not None:
            made.campaign_id = campaign_id
        return made

    def settable(self) -> Scope:
        """The same place, where `set` can be called; what is set is gone with it."""
        made = self._copy()
        made._variables = {}
        return made

    def _copy(self) -> Scope:
        made: Scope = Scope.__new__(Scope)
        made.roots, made.world, made.facts, made.campaign_id = self.roots, self.world, self.facts, self.campaign_id
        made._bindings, made._states = self._bindings, self._states
        made._outer = self if self._outer is None else self._outer
        made._variables = self._variables
        return made

    def read(self, path: Sequence[str]) -> Any:
        """The value at the path.

        Raises `Unset` where nothing is set there, `Unsupported` where a name is not known to be one of
        the service's, and `EvaluationError` where the path goes through a binding that has no value.
        """
        if self._variables:
            names = tuple(path)
            for length in range(len(names), 0, -1):
                if names[:length] in self._variables:
                    return _walk(self._variables[names[:length]], names, length)
        first = path[0]
        if first in self.roots:
            return _walk(self.roots[first], path, 1)
        alias = ALIASES.get(first)
        if alias is not None and alias in self.roots and first not in self._bindings:
            return _walk(self.roots[alias], path, 1)
        return _walk(self.binding(first), path, 1)

    def has_binding(self, name: str) -> bool:
        """Whether there is a binding of that name."""
        return name in self._bindings

    def binding(self, name: str) -> Any:
        """The value of a binding (a selector, a bundle, a filter, a parameter) by its name.

        Raises `Unsupported` where there is none of that name, else what its evaluation raises.
        """
        if name not in self._bindings:
            raise Unsupported(f"${name}")
        if name not in self._states:
            self._states[name] = None
            try:
                self._states[name] = _Value(self._bindings[name](self if self._outer is None else self._outer))
            except EvaluationError as error:
                self._states[name] = _Failure(error)
            except BaseException:
                del self._states[name]
                raise
        state = self._states[name]
        if state is None:
            raise EvaluationError(f"${name} is defined by itself")
        return state.get()

    def variable(self, path: Path) -> Any:
        """What `write` was given for just this path; None for nothing."""
        return self._variables.get(path) if self._variables else None

    def write(self, path: Path, value: Any) -> None:
        """Let `read` give `value` for the path; only in a `settable` scope."""
        if self._variables is None:
            raise EvaluationError("nothing can be set here")
        self._variables[path] = value


class _Value:
    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def get(self) -> Any:
        return self.value


class _Failure:
    __slots__ = ("error",)

    def __init__(self, error: EvaluationError) -> None:
        self.error = error

    def get(self) -> Any:
        raise self.error.with_traceback(None)


def _walk(value: Any, path: Sequence[str], start: int) -> Any:
    """The value that the names of the path from `start` on lead to, from `value`."""
    try:
        for index in range(start, len(path)):
            name = path[index]
            if isinstance(value, Readable):
                value = value.read(name)
            elif isinstance(value, dict):
                value = value.get(name)
            elif isinstance(value, list) and name == "Count":
                value = Decimal(len(value))
            elif value is not None:
                raise KeyError(name)
            if value is None:
                break
    except KeyError:
        raise Unsupported(written(path)) from None
    if value is None:
        raise Unset(f"{written(path)} is not set")
    return value


def written(path: Sequence[str]) -> str:
    """The path as it stands in rules: `$Session.Total`."""
    return "$" + ".".join(path)
