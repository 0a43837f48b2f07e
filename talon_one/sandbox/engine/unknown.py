"""What of a ruleset the engine does not know, told without running it: see `findings`.

A rule that is run says so itself, but only of the first such thing that it comes to, and only where it comes to it.
"""

from __future__ import annotations

from typing import Any, Dict, Iterable, Iterator, List, Mapping, NamedTuple, Sequence, Tuple

from talon_one.model.kinds import Departures, kind_of
from talon_one.sandbox.engine import expressions, talang
from talon_one.sandbox.engine.roots import scope_of
from talon_one.sandbox.engine.rules import Program, Rule
from talon_one.sandbox.engine.scope import Scope
from talon_one.sandbox.engine.steps import Step
from talon_one.sandbox.engine.talang import Expression
from talon_one.sandbox.engine.values import EvaluationError, Unsupported
from talon_one.sandbox.engine.world import Document, Facts, World

#: Forms that give a name to what their last argument is called with: `["map", list, "Item", body]`.
_NAMING = ("map", "filter", "exists", "every", "sum", "do", "sortbynumber", "sortbystring")
#: Of blocks: what holds other blocks, which are looked at by themselves.
_HOLDING = ("blocks", "matchers", "onFailure", "onError")
#: Of targets: how they name what is defined elsewhere.
_NAMED = {"selector": "selector", "globalFilter": "cart item filter", "bundle": "bundle"}


class Finding(NamedTuple):
    """What is found of a rule."""

    title: str
    strikethrough: bool  #: whether it is a rule of catalog prices
    unknown: Tuple[str, ...]  #: each thing that the engine does not know, as it stands in the rule; none: it runs whole


def findings(world: World, facts: Facts, ruleset: Document) -> List[Finding]:
    """What the engine does not know of each rule of a ruleset, in their order.

    world: its Application and filters. facts: what there is of custom effects and the like.
    """
    program = Program(ruleset)
    scope = scope_of(world, facts).bound(program.bindings, 0)
    found = []
    for strikethrough, rules in ((False, program.rules), (True, program.strikethrough_rules)):
        for rule in rules:
            defined = _Definitions(ruleset, {**program.bindings, **rule.bindings})
            unknown = dict.fromkeys(_of_rule(rule, rule.scope(scope), defined))
            found.append(Finding(rule.title, strikethrough, tuple(unknown)))
    return found


class _Definitions:
    """The selectors, bundles and bindings of a rule: what each has that is not known, for the rule that uses it."""

    def __init__(self, ruleset: Document, bindings: Mapping[str, Any]) -> None:
        self._bindings = bindings
        self._documents: Dict[str, Tuple[str, Document]] = {}
        self._asked: List[str] = []
        for setting, model in (("selectors", "Selector"), ("bundles", "Bundle")):
            listed = ruleset.get(setting)
            for one in listed if isinstance(listed, (list, tuple)) else ():
                if isinstance(one, Mapping):
                    self._documents[str(one.get("name"))] = (model, dict(one))

    def unknown(self, name: str, scope: Scope) -> Iterator[str]:
        """What is not known of the one of a name, and of those that it is made of."""
        if name in self._asked:
            return
        self._asked.append(name)
        if name in self._documents:
            model, document = self._documents[name]
            about = f'the {model.lower()} "{name}": '
            yield from (f"{about}{one}" for one in _in_words(_departures_of(model, document)))
            yield from (f"{about}{one}" for one in _of_value(document, scope, self))
        elif isinstance(self._bindings.get(name), Expression):
            yield from (f'the binding "{name}": {one}' for one in _of_expression(self._bindings[name], scope, self))
        self._asked.remove(name)


def _of_rule(rule: Rule, scope: Scope, defined: _Definitions) -> Iterator[str]:
    for step in rule.steps:
        yield from _of_step(step, scope, defined)


def _of_step(step: Step, scope: Scope, defined: _Definitions) -> Iterator[str]:
    departs = _in_words(step.departures())
    if step.unknown is not None:
        yield step.unknown
    elif departs:
        yield from (f'{one} of a block "{step.type}"' for one in departs)
    else:
        yield from _of_block(step.block, scope, defined)
    for answers in (step.children, step.on_failure, *step.on_error.values()):
        for one in answers:
            yield from _of_step(one, scope, defined)


def _of_block(block: Document, scope: Scope, defined: _Definitions) -> Iterator[str]:
    reference = block.get("customEffect")
    if isinstance(reference, Mapping) and "id" not in reference:  # of the older form
        name = str(reference.get("name"))
        if scope.facts.custom_effect_named(name) is None:
            yield f'the custom effect "{name}", whose definition is not there'
    own = {name: value for name, value in block.items() if name not in _HOLDING}
    yield from _of_value(own, scope, defined)


def _departures_of(model: str, document: Document) -> Departures:
    """Where a part of a ruleset departs from its model."""
    found = Departures()
    kind_of(model).validate(document, "", found)
    return found


def _in_words(departures: Departures) -> List[str]:
    """What is not known, or wrong."""
    return [f'the {one.path} "{one.value}"' if one.rule == "enum" else f"what is wrong ({one})" for one in departures]


# -- values ---------------------------------------------------------------------------------------


def _of_value(value: Any, scope: Scope, defined: _Definitions, name: str = "") -> Iterator[str]:
    """Of a property of a block or definition, and all that is in it. name: of the property."""
    if isinstance(value, Expression):
        yield from _of_expression(value, scope, defined)
    elif isinstance(value, str):
        yield from _of_text(value, scope, defined, name)
    elif isinstance(value, Mapping):
        kind = _NAMED.get(str(value.get("type")))
        if kind is not None and isinstance(value.get("name"), str) and name == "target":
            yield from _of_binding(value["name"], kind, scope, defined)
        for key, entry in value.items():
            yield from _of_value(entry, scope, defined, key)
    elif isinstance(value, (list, tuple)) and name == "expression":
        yield from _of_talang(value, scope, defined)
    elif isinstance(value, (list, tuple)):
        for entry in value:
            yield from _of_value(entry, scope, defined, name)


def _of_text(text: str, scope: Scope, defined: _Definitions, name: str) -> Iterator[str]:
    bare = name in ("attribute", "expression", "source", "sources", "matchers")
    inner = text.strip().lstrip("{").rstrip("}").strip()
    if name in ("source", "sources") and inner.startswith("$") and scope.has_binding(inner[1:]):
        yield from defined.unknown(inner[1:], scope)  # whose name may have spaces
        return
    try:
        read = [expressions.bare(text)] if bare and "{{" not in text else expressions.inside(text)
    except EvaluationError as error:
        yield str(error)
        return
    for one in read:
        yield from _of_talang(one, scope, defined)


def _of_expression(expression: Expression, scope: Scope, defined: _Definitions) -> Iterator[str]:
    """Of one that the engine has made: of rules of the older form, some fail whatever is there."""
    if expression.fails is not None:
        yield expression.fails.what if isinstance(expression.fails, Unsupported) else str(expression.fails)
    elif isinstance(expression.source, str):
        yield from _of_text(expression.source, scope, defined, "")
    else:
        yield from _of_talang(expression.source, scope, defined)


def _of_talang(expression: Any, scope: Scope, defined: _Definitions) -> Iterator[str]:
    unknown = talang.unknown_in(expression)
    if unknown is not None:
        yield f'the function "{unknown}"'
    for path in _paths(expression, tuple(_set_in(expression))):
        if scope.has_binding(path[0]):
            yield from defined.unknown(path[0], scope)
            continue
        try:
            scope.read(path)
        except Unsupported as error:
            yield error.what
        except EvaluationError:
            pass  # it is known, and nothing is there yet


def _of_binding(name: str, kind: str, scope: Scope, defined: _Definitions) -> Iterator[str]:
    name = name.strip().lstrip("{").rstrip("}").strip().lstrip("$")
    if scope.has_binding(name):
        yield from defined.unknown(name, scope)
    else:
        yield f'the {kind} "{name}", which is not there'


def _paths(expression: Any, local: Sequence[str]) -> Iterator[Tuple[str, ...]]:
    """The paths that an expression reads, without those of names that it gives itself."""
    if isinstance(expression, Mapping):
        yield from _all_paths(expression.values(), local)
        return
    if not isinstance(expression, (list, tuple)) or not expression:
        return
    head = expression[0]
    if isinstance(head, (list, tuple)) and len(expression) == 2 and len(head) == 1 and isinstance(head[0], str):
        yield from _paths(expression[1], (*local, head[0]))
        return
    if not isinstance(head, str):
        yield from _all_paths(expression, local)
        return
    if head == "." and all(isinstance(name, str) for name in expression[1:]) and len(expression) > 1:
        if expression[1] not in local:
            yield tuple(expression[1:])
        return
    if head.lower() in _NAMING and len(expression) > 3 and isinstance(expression[2], str):
        local = (*local, expression[2])
    yield from _all_paths(expression[1:], local)


def _all_paths(expressions_in: Iterable[Any], local: Sequence[str]) -> Iterator[Tuple[str, ...]]:
    for one in expressions_in:
        yield from _paths(one, local)


def _set_in(expression: Any) -> Iterator[str]:
    """The first names of what an expression sets."""
    if isinstance(expression, (list, tuple)):
        if len(expression) > 2 and expression[0] == "set" and isinstance(expression[1], str):
            yield expression[1]
        for one in expression:
            yield from _set_in(one)
