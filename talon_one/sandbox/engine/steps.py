"""The blocks of a rule, made ready to run: each `Step` is one block.

A step either comes back, and then its block holds, or raises `Failed`. What is unknown raises
`Unsupported`, which ends the rule whatever group it is in: what the service would do is not known.
"""

from __future__ import annotations

import json
import re
from functools import cached_property
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence

from talon_one.model.kinds import Departures, kind_of
from talon_one.sandbox.engine import talang
from talon_one.sandbox.engine.checks import CHECKS, check_event_type
from talon_one.sandbox.engine.conditions import Condition, condition
from talon_one.sandbox.engine.context import Context
from talon_one.sandbox.engine.effects import EFFECTS
from talon_one.sandbox.engine.failures import EVALUATION_ERROR, Failed
from talon_one.sandbox.engine.scope import Scope
from talon_one.sandbox.engine.v1 import CAUGHT, typed
from talon_one.sandbox.engine.values import EvaluationError, Malformed, Unsupported, kind, shown
from talon_one.sandbox.engine.world import Document

Run = Callable[[Context], None]

_NOTHING = condition({})
#: What reading a block raises where that is not as the contract has it.
_RAW = (LookupError, TypeError, ValueError, AttributeError, OverflowError)
_SAME_EVERYWHERE = re.compile(r"\$(Session|Profile|Event|Store)\.\w+(\.\w+)*")


class Step:
    """A block that is ready to run."""

    def __init__(self, block: Document, path: str, caught: bool = True) -> None:
        """path: where it is in its rule. caught: whether an effect that cannot be evaluated does nothing;
        otherwise there is an `error` effect, too."""
        self._given = block if caught else None  # blocks of the older form are made here
        block = typed(block) if block.get("type") == "passthrough" else block
        self.block = block
        self.type = str(block.get("type"))
        self.path = path
        self.children: List[Step] = []
        self._caught = bool(block.get(CAUGHT)) or caught
        name = "blocks" if self.type == "group" else "matchers"
        if self.type in ("group", "checkEvent"):
            self.children = [_step(one, f"{path}.{index}", caught) for index, one in enumerate(_list(block.get(name)))]
        #: Whether it is a condition, and not an effect.
        self.is_condition: bool = (
            any(child.is_condition for child in self.children)
            if self.type == "group" and self.children
            else self.type not in EFFECTS
        )
        self.on_failure = _answers(block.get("onFailure"), f"{path}.onFailure")
        on_error = block.get("onError")
        self.on_error: Dict[str, List[Step]] = {
            name: _answers(blocks, f"{path}.onError.{name}")
            for name, blocks in (on_error.items() if isinstance(on_error, Mapping) else ())
        }
        self.test: Condition = condition(block) if self.type in ("checkAttribute", "passthrough") else _NOTHING
        self.unknown: Optional[str] = None  #: what the engine does not know of it: the block itself, or its operator
        self._run = self._prepared()

    @property
    def gate(self) -> Optional[Condition]:
        """Its condition, where that needs nothing but what is the same in all scopes of an evaluation."""
        if self.type != "checkAttribute" or self.answers or "{{" in json.dumps(self.block, default=str):
            return None
        return self.test if _SAME_EVERYWHERE.fullmatch(str(self.block.get("attribute"))) else None

    @property
    def answers(self) -> bool:
        """Whether it has blocks that run when it fails."""
        return bool(self.on_failure or self.on_error)

    def checks(self, block_type: str) -> bool:
        """Whether a block of that type is here, or inside."""
        return self.type == block_type or any(child.checks(block_type) for child in self.children)

    def run(self, context: Context) -> None:
        """Run the block. `Failed` where it does not hold, `Unsupported` where it is not known."""
        journal, mark, before = context.state.journal, context.state.journal.mark(), context.path
        context.path = self.path
        notes = context.begin_note(self) if context.explains else None
        try:
            self._run(context)
            if notes is not None:
                context.end_note(notes, True)
        except Unsupported as error:
            if notes is not None:
                context.end_note(notes, False, str(error), unsupported=True)
            raise
        except EvaluationError as error:
            journal.back(mark)
            if notes is not None:
                context.end_note(notes, False, str(error))
            self._defer(context, EVALUATION_ERROR)
            if self.is_condition:
                raise Failed(str(error), EVALUATION_ERROR) from None
            if not self._caught:
                context.emit("error", {"message": f"{context.rule_name}: {error}"})
        except Failed as failure:
            if notes is not None:
                context.end_note(notes, False, failure.details)
            self._defer(context, failure.error)
            raise
        except _RAW as error:
            malformed = self._malformed(needed=True)
            if malformed is None:  # then it is the engine's own fault
                raise
            if notes is not None:
                context.end_note(notes, False, str(malformed), unsupported=True)
            raise malformed from error
        finally:
            context.path = before
            journal.unit = None

    def _defer(self, context: Context, error: str) -> None:
        context.deferred += self.on_failure
        context.deferred += self.on_error.get(error, ())

    def _prepared(self) -> Run:
        block, name = self.block, self.type
        if name in EFFECTS:
            return self._effect
        if name in CHECKS:
            check = CHECKS[name]
            return lambda context: check(block, context)
        if name == "checkEvent":
            return self._event
        if name == "group":
            groups: Dict[Any, Run] = {"all": self._all, "atLeastOne": self._at_least_one, "none": self._none}
            operator = block.get("operator")
            run = groups.get(operator) if isinstance(operator, str) else None
            return run or self._not_known(f'the operator "{operator}" of a group')
        if name in ("checkAttribute", "passthrough"):
            return self._attribute
        return self._not_known(f'the block "{name}"')

    def _not_known(self, what: str) -> Run:
        self.unknown = what

        def run(context: Context) -> None:
            raise Unsupported(what)

        return run

    def departures(self) -> Departures:
        """Where the block departs from the contract; nowhere for a block of the older form."""
        departures = Departures()
        if self._given is None:
            return departures
        own = {name: value for name, value in self._given.items() if name not in ("onFailure", "onError")}
        if "blocks" in own or "matchers" in own:  # which are steps of their own
            own = {**own, **{name: [] for name in ("blocks", "matchers") if isinstance(own.get(name), (list, tuple))}}
        kind_of("Block").validate(own, "", departures)
        return departures

    def _effect(self, context: Context) -> None:
        if self._mistyped is not None:  # it would stand in the effect as it is
            raise self._mistyped
        EFFECTS[self.type](self.block, context)

    @cached_property
    def _mistyped(self) -> Optional[Malformed]:
        return self._malformed(needed=False)

    def _malformed(self, needed: bool) -> Optional[Malformed]:
        """What the contract has against the block; None where it is well formed.

        needed: whether it has all properties that the contract requires, too; the engine can do without some.
        """
        if self._given is None:
            return None
        departures = Departures()
        kind_of("Block").validate(self._given, "", departures)
        found = [one for one in departures if needed or one.rule == "type"]
        return Malformed(f'a block "{self.type}"', "; ".join(map(str, found))) if found else None

    # -- the kinds that hold others --------------------------------------------------------------

    def _event(self, context: Context) -> None:
        check_event_type(self.block, context)
        self._all(context)

    def _all(self, context: Context) -> None:
        for child in self.children:
            child.run(context)

    def _at_least_one(self, context: Context) -> None:
        found: List[Failed] = []
        for child in self.children:
            mark = context.state.journal.mark()
            try:
                child.run(context)
                return
            except Failed as failure:
                context.state.journal.back(mark)
                found.append(failure)
        raise Failed(lambda: f"none of these holds: {'; '.join(one.details for one in found)}")

    def _none(self, context: Context) -> None:
        for child in self.children:
            mark = context.state.journal.mark()
            try:
                child.run(context)
            except Failed:
                continue
            finally:
                context.state.journal.back(mark)
            raise Failed("a block holds in a group where none may")

    def _attribute(self, context: Context) -> None:
        scope = context.scope
        if context.explains:
            context.note(**self.test.values(scope))
        if not self.test.holds(scope):
            failure = self.failure(scope)
            if context.state.cascade.enabled:
                _ = failure.details  # what it finds may be other values later
            raise failure

    def failure(self, scope: Scope) -> Failed:
        """That its condition does not hold in a scope."""
        return Failed(lambda: _found(self.block, self.test.values(scope)))


def _answers(blocks: Any, path: str) -> List[Step]:
    return [_step(block, f"{path}.{index}") for index, block in enumerate(_list(blocks))]


def _list(blocks: Any) -> Sequence[Any]:
    """The blocks of a list; what is no list counts as one block, which is malformed."""
    return () if blocks is None else blocks if isinstance(blocks, (list, tuple)) else (blocks,)


def _step(block: Any, path: str, caught: bool = True) -> Step:
    if isinstance(block, Mapping):
        return Step(dict(block), path, caught)
    failing = talang.failing(Malformed("a block", f"it is {kind(block)}, but a document is needed"))
    return Step({"type": "passthrough", "expression": failing}, path, caught)


def _found(block: Mapping[str, Any], values: Mapping[str, Any]) -> str:
    """What did not hold: `$Session.Total is 80, so it is not: greaterThan 100`."""
    if block.get("type") != "checkAttribute":
        return "the condition does not hold"
    operands = "".join(
        f" {shown(value)}" if name == "value" else f" {name} {shown(value)}"
        for name, value in values.items()
        if name != "attribute"
    )
    found = values.get("attribute")
    state = "is not set" if found is None else f"is {shown(found) or 'empty'}"
    return f"{block.get('attribute')} {state}, so it is not: {block.get('operator')}{operands}"


def steps(blocks: Any, caught: bool = True) -> List[Step]:
    """The blocks of a rule, ready to run."""
    return [_step(block, str(index), caught) for index, block in enumerate(_list(blocks))]
