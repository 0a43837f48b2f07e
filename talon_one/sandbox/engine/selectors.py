"""Selections of units by name: selectors, bundles, the Application's filters, and parameters."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any, Callable, Dict, Iterator, List, Mapping, NamedTuple, Sequence, Tuple, Union

from talon_one.sandbox.engine.bundles import Bundle, packed
from talon_one.sandbox.engine.conditions import condition
from talon_one.sandbox.engine.expressions import attribute, compiled
from talon_one.sandbox.engine.functions import list_of, numbers_in
from talon_one.sandbox.engine.roots import OF_ONE_UNIT, Unit
from talon_one.sandbox.engine.scope import Binding, Scope
from talon_one.sandbox.engine.talang import Expression
from talon_one.sandbox.engine.values import (
    ZERO,
    EvaluationError,
    Unset,
    Unsupported,
    add,
    from_json,
    instant,
    kind,
    moment_of_text,
    number,
    shown,
    whole,
)

#: The selection of the items in the campaign's value map, which is there without being defined.
VALUE_MAP_ITEMS = "Value_map_items"


def bindings_of(ruleset: Mapping[str, Any]) -> Dict[str, Binding]:
    """The selectors, bundles and parameters of a `RulesetV2`, for `Scope.bound`.

    `Value_map_items` is there, too: what the first value map of `$Campaign` has, in its order in the cart.
    """
    bindings: Dict[str, Binding] = {VALUE_MAP_ITEMS: _value_map_items}
    for name, make in (("selectors", selector), ("bundles", bundle), ("parameters", _parameter)):
        for document in _list(ruleset, name):
            if isinstance(document, Mapping):
                bindings[str(document.get("name"))] = make(document)
    return bindings


def _list(document: Mapping[str, Any], name: str) -> Sequence[Any]:
    """The list of that name in a document; empty where there is none, or something else."""
    value = document.get(name)
    return value if isinstance(value, (list, tuple)) else ()


def units_of(reference: Any, scope: Scope) -> List[Unit]:
    """The units of a selector or a filter: by its name, as `$name`, as `{{$name}}`, or a selector's document.

    Raises `EvaluationError` where it gives anything else than units.
    """
    value = selector(reference)(scope) if isinstance(reference, Mapping) else _referred(reference, scope)
    if isinstance(value, Unit):
        return [value]
    if not isinstance(value, list) or not all(isinstance(entry, Unit) for entry in value):
        raise EvaluationError(f"{shown(reference)} gives {kind(value)}, but items are needed")
    return value


def bundles_of(reference: Any, scope: Scope) -> List[Bundle]:
    """The bundles that the cart allows, by the name of a bundle or by its document."""
    value = bundle(reference)(scope) if isinstance(reference, Mapping) else _referred(reference, scope)
    if not isinstance(value, list) or not all(isinstance(entry, Bundle) for entry in value):
        raise EvaluationError(f"{shown(reference)} gives {kind(value)}, but bundles are needed")
    return value


def _referred(reference: Any, scope: Scope) -> Any:
    if isinstance(reference, Expression):
        return reference(scope)
    if not isinstance(reference, str):
        raise EvaluationError(f"{shown(reference)} is {kind(reference)}, but a name is needed")
    name = reference.strip()
    if name.startswith("{{") and name.endswith("}}"):
        name = name[2:-2].strip()
    if name.startswith("$"):  # a name may have spaces, so no expression is parsed where it is known
        return scope.binding(name[1:]) if scope.has_binding(name[1:]) else compiled(f"{{{{{name}}}}}")(scope)
    return scope.binding(name)


# -- selectors ----------------------------------------------------------------------------------

_Step = Callable[[List[Any], Scope], Any]


class _One(NamedTuple):
    """The single entry that a selection of `one` has left."""

    entry: Any


def selector(document: Mapping[str, Any]) -> Binding:
    """The value of a selector, by its document: a list of units, a list of values, or one of either."""
    source, bare = document.get("source"), attribute(document.get("source"))
    steps = [_step(step) for step in _list(document, "steps")]

    def select(scope: Scope) -> Any:
        # The name of a binding may have spaces, which no path has.
        named = isinstance(source, str) and source.startswith("$") and scope.has_binding(source[1:])
        value: Any = list_of(_referred(source, scope) if named else bare(scope))
        for step in steps:
            if isinstance(value, _One):
                after = step([value.entry], scope)
                one = isinstance(after, list) and len(after) == 1
                value = _One(after[0]) if one else after
            else:
                value = step(list_of(value), scope)
        return value.entry if isinstance(value, _One) else value

    return select


def _step(document: Any) -> _Step:
    kind_of = document.get("type") if isinstance(document, Mapping) else None
    make = _STEPS.get(str(kind_of))
    return _unknown(f"the step {shown(kind_of)} of a selector") if make is None else make(document)


def _unknown(what: str) -> _Step:
    def fail(_: List[Any], __: Scope) -> Any:
        raise Unsupported(what)

    return fail


def _wrong(why: str) -> _Step:
    def fail(_: List[Any], __: Scope) -> Any:
        raise EvaluationError(why)

    return fail


def _filter(document: Mapping[str, Any]) -> _Step:
    predicate = document.get("predicate")
    if not isinstance(predicate, Mapping):
        return _wrong("a filter has no predicate")
    test, by_line = condition(predicate), _is_of_lines(predicate)

    def keep(entries: List[Any], scope: Scope) -> List[Any]:
        kept, inner = [], scope.child(Item=None)  # one for all: making one takes longer than most conditions
        last, holds = None, False
        for entry in entries:
            line = entry.line if by_line and isinstance(entry, Unit) else None
            if line is None or line is not last:
                inner.roots["Item"] = entry
                holds = test.holds(inner)
            last = line
            if holds:
                kept.append(entry)
        return kept

    return keep


def _is_of_lines(predicate: Mapping[str, Any]) -> bool:
    """Whether a condition is the same for all units of a line: all that it reads of `$Item` are names of the line."""
    try:
        text = str(predicate)
    except RecursionError:  # what is nested so deeply fails when it is evaluated
        return False
    return len(_ITEM.findall(text)) == len(_ITEM_OF_LINE.findall(text))


_ITEM = re.compile(r"Item\b")
_ITEM_OF_LINE = re.compile(rf"\$(?:Cart)?Item\.(?!{'|'.join(OF_ONE_UNIT)})\w")


def _sort(document: Mapping[str, Any]) -> _Step:
    given = _list(document, "fields")
    if not all(isinstance(field, Mapping) for field in given):
        return _wrong("a sort has fields without an expression")
    fields = [(attribute(field.get("expression")), field.get("direction") == "desc") for field in given]

    def sort(entries: List[Any], scope: Scope) -> Any:
        # From the last field to the first: each sort leaves equal entries in the order of the one before.
        for expression, descending in reversed(fields):
            entries = _sorted(entries, [_or_none(expression, entry, scope) for entry in entries], descending)
        return entries

    return sort


def _or_none(expression: Expression, entry: Any, scope: Scope) -> Any:
    try:
        return expression(scope.child(Item=entry))
    except Unset:
        return None


def _sorted(entries: Sequence[Any], keys: Sequence[Any], descending: bool) -> List[Any]:
    """The entries by their keys, in a stable order; those without a key come last, whatever the direction."""
    present = [index for index, key in enumerate(keys) if key is not None]
    absent = [index for index, key in enumerate(keys) if key is None]
    comparable = _comparable([keys[index] for index in present])
    order = sorted(range(len(present)), key=comparable.__getitem__, reverse=descending)
    return [entries[present[place]] for place in order] + [entries[index] for index in absent]


def _comparable(keys: Sequence[Any]) -> List[Any]:
    if all(isinstance(key, Decimal) for key in keys) or all(isinstance(key, bool) for key in keys):
        return list(keys)
    if all(isinstance(key, str) for key in keys):
        times = [moment_of_text(key) for key in keys]
        return list(keys) if None in times else [instant(time) for time in times if time is not None]
    raise EvaluationError("items can be sorted by numbers, texts, times or booleans, but not by a mixture")


def _select(document: Mapping[str, Any]) -> _Step:
    operator, start, partial = document.get("operator"), document.get("from"), document.get("partial")
    if operator == "one":
        return _select_one(document.get("index"))
    if operator == "many":
        if start not in ("start", "end", None):
            return _wrong("a selection of the first or last items counts from `start` or `end`")
        return _select_many(document.get("count"), start == "end", partial is not False)
    if operator == "between":
        return _select_between(start, document.get("to"), partial is not False)
    return _unknown(f"the operator {shown(operator)} of a selection")


def _index(value: Any, what: str) -> int:
    found = whole(from_json(value))
    if found < 0:
        raise EvaluationError(f"{what} of a selection is below 0")
    return found


def _select_one(index: Any) -> _Step:
    def select(entries: List[Any], _: Scope) -> Any:
        place = _index(index, "index")
        if place >= len(entries):
            raise EvaluationError(f"there is no item {place} in a list of {len(entries)}")
        return _One(entries[place])

    return select


def _select_many(count: Any, from_end: bool, partial: bool) -> _Step:
    def select(entries: List[Any], _: Scope) -> Any:
        wanted = _index(count, "count")
        if not partial and wanted > len(entries):
            raise EvaluationError(f"there are not {wanted} items in a list of {len(entries)}")
        return entries[max(len(entries) - wanted, 0) :] if from_end else entries[:wanted]

    return select


def _select_between(start: Any, end: Any, partial: bool) -> _Step:
    def select(entries: List[Any], _: Scope) -> Any:
        first = 0 if start in ("start", None) else _index(start, "from")
        last = len(entries) if end is None else _index(end, "to")
        if not partial and last > len(entries):
            raise EvaluationError(f"there is no item {last - 1} in a list of {len(entries)}")
        return entries[first:last]

    return select


def _map(document: Mapping[str, Any]) -> _Step:
    expression = attribute(document.get("expression"))
    return lambda entries, scope: [expression(scope.child(Item=entry)) for entry in entries]


def _reduce(document: Mapping[str, Any]) -> _Step:
    operator = document.get("operator")
    if operator not in _REDUCTIONS:
        return _unknown(f"the operator {shown(operator)} of a reduction")
    reduction = _REDUCTIONS[operator]
    return lambda entries, _: reduction(entries)


def _sum(entries: Sequence[Any]) -> Decimal:
    total = ZERO
    for entry in entries:
        total = add(total, number(entry))
    return total


_REDUCTIONS: Mapping[Any, Callable[[List[Any]], Union[Decimal, bool]]] = {
    "max": lambda entries: max(numbers_in(entries)),
    "min": lambda entries: min(numbers_in(entries)),
    "sum": _sum,
    "count": lambda entries: Decimal(len(entries)),
    "empty": lambda entries: not entries,
}


def _reverse(_: Mapping[str, Any]) -> _Step:
    return lambda entries, _: entries[::-1]


def _filter_and_map_values(document: Mapping[str, Any]) -> _Step:
    reference = document.get("valueMap")
    value_map_id = reference.get("id") if isinstance(reference, Mapping) else None
    if not isinstance(value_map_id, int):
        return _wrong("a selection by a value map has no ID of one")
    return lambda entries, scope: _mapped(entries, value_map_id, scope)


def _mapped(entries: Sequence[Any], value_map_id: int, scope: Scope) -> List[Unit]:
    values = scope.facts.value_map(value_map_id)
    if values is None:
        raise EvaluationError(f"there is no value map {value_map_id}")
    found = []
    for entry in entries:
        if not isinstance(entry, Unit):
            raise EvaluationError(f"a value map is for items, not for {kind(entry)}")
        value = values.get(str(entry.document.get("sku")))
        if value is not None:
            found.append(entry.mapped(number(value)))
    return found


def _value_map_items(scope: Scope) -> List[Unit]:
    value_maps = scope.read(("Campaign", "ValueMapsIds"))
    if not value_maps:
        raise EvaluationError("the campaign has no value map")
    return _mapped(scope.read(("Session", "CartItems")), int(value_maps[0]), scope)


_STEPS: Mapping[str, Callable[[Mapping[str, Any]], _Step]] = {
    "filter": _filter,
    "sort": _sort,
    "select": _select,
    "map": _map,
    "reduce": _reduce,
    "reverse": _reverse,
    "filterAndMapValues": _filter_and_map_values,
}


# -- parameters ---------------------------------------------------------------------------------


def _parameter(document: Mapping[str, Any]) -> Binding:
    value = document.get("value")
    return lambda _: from_json(value)


# -- bundles ------------------------------------------------------------------------------------


def bundle(document: Mapping[str, Any]) -> Binding:
    """The bundles that the cart allows, by the document of a bundle.

    There are as many as its units allow, each unit used once. Units are taken in the order of their source.
    With matchers, each bundle is of units that have the same values of them; the first such units come first.
    """
    name = str(document.get("name"))
    sources, counts = _list(document, "sources"), _list(document, "counts")
    matchers = [attribute(_bare(matcher)) for matcher in _list(document, "matchers")]

    def gather(scope: Scope) -> List[Bundle]:
        wanted = [_index(count, "count") for count in counts]
        if len(wanted) != len(sources) or not any(wanted):
            raise EvaluationError(f"the bundle {name!r} needs a count for each of its sources, and one above 0")
        lists = [units_of(source, scope) for source in sources]
        bundles: List[Bundle] = []
        for group in _groups(lists, matchers, scope):
            for units in packed(group, wanted):
                bundles.append(Bundle(name, len(bundles), units))
        return bundles

    return gather


def _bare(matcher: Any) -> Any:
    """A matcher, which may stand in braces; one without a `$` is an attribute of items."""
    if isinstance(matcher, str) and not matcher.lstrip().startswith(("$", "{{")):
        return f"$Item.{matcher.strip()}"
    return matcher


def _groups(lists: Sequence[List[Unit]], matchers: Sequence[Expression], scope: Scope) -> Iterator[List[List[Unit]]]:
    """The sources, split by the values of the matchers; a unit that lacks one of them is in no group."""
    if not matchers:
        yield list(lists)
        return
    groups: Dict[Tuple[str, ...], List[List[Unit]]] = {}
    for index, units in enumerate(lists):
        for unit in units:
            place = scope.child(Item=unit)
            try:
                values = tuple(f"{kind(value)} {shown(value)}" for value in (matcher(place) for matcher in matchers))
            except Unset:
                continue
            groups.setdefault(values, [[] for _ in lists])[index].append(unit)
    yield from groups.values()
