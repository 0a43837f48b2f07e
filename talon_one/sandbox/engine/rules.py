"""Rules: a ruleset made ready to run, and one rule run.

A rule is a list of blocks, which run in order; the first that fails ends it. It is atomic: where it
fails, it has no effects and takes nothing of budgets. The blocks of `onFailure` and `onError` run when
the rule is over, whatever became of it.
"""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import Any, Dict, List, Optional, Sequence, Tuple

from talon_one.sandbox.engine import v1
from talon_one.sandbox.engine.context import Context
from talon_one.sandbox.engine.failures import Failed
from talon_one.sandbox.engine.scope import Binding, Scope
from talon_one.sandbox.engine.selectors import bindings_of
from talon_one.sandbox.engine.steps import Step, steps
from talon_one.sandbox.engine.values import EvaluationError, Unsupported
from talon_one.sandbox.engine.world import Document


class Rule:
    """A rule that is ready to run."""

    def __init__(self, document: Document, index: int, old: bool) -> None:
        """old: whether it is of a ruleset of the older form."""
        self.title = str(document.get("title") or "")
        self.index = index
        self.steps = steps(document.get("blocks"), caught=not old)
        self.checks_coupon = any(step.checks("checkCoupon") for step in self.steps)
        self.checks_referral = any(step.checks("checkReferral") for step in self.steps)
        first = self.steps[0] if self.steps else None
        self.needs_coupon = first is not None and first.type == "checkCoupon" and not first.answers
        self.bindings: Dict[str, Binding] = v1.bindings_of(document["bindings"]) if document.get("bindings") else {}
        #: A condition at its beginning that any scope can tell, and nothing answers: most rules end there.
        self.gate = first.gate if first is not None else None
        #: For each step, how failures call it: `("conditionIndex", 0)`.
        self.indices: List[Tuple[str, int]] = []
        counts = {"conditionIndex": 0, "effectIndex": 0}
        for step in self.steps:
            name = "conditionIndex" if step.is_condition else "effectIndex"
            self.indices.append((name, counts[name]))
            counts[name] += 1

    def scope(self, scope: Scope) -> Scope:
        """The scope of the rule, with its own bindings if it has any."""
        return scope.bound(self.bindings) if self.bindings else scope


class Program:
    """A ruleset that is ready to run."""

    def __init__(self, ruleset: Document) -> None:
        old = "promotionRules" not in ruleset and "rules" in ruleset
        document = v1.translated(ruleset) if old else ruleset
        self.bindings: Dict[str, Binding] = dict(bindings_of(document))
        if document.get("bindings"):
            self.bindings.update(v1.bindings_of(document["bindings"]))
        self.rules = _rules(document.get("promotionRules"), old)
        self._strikethrough = document.get("strikethroughRules")
        self._old = old
        self._of_prices: Optional[List[Rule]] = None
        #: Whether without a coupon every rule fails at its first block, and nothing answers that.
        self.needs_coupon = bool(self.rules) and all(rule.needs_coupon for rule in self.rules)

    @property
    def strikethrough_rules(self) -> Sequence[Rule]:
        """The rules that reduce catalog prices."""
        if self._of_prices is None:
            self._of_prices = _rules(self._strikethrough, self._old)
        return self._of_prices


def _rules(rules: Any, old: bool) -> List[Rule]:
    """The rules of a list; one that is no document is a rule without a title, and with that as its only block."""
    listed = rules if isinstance(rules, (list, tuple)) else []
    whole = (rule if isinstance(rule, dict) else {"blocks": [rule]} for rule in listed)
    return [Rule(rule, index, old) for index, rule in enumerate(whole)]


_PROGRAMS: OrderedDict[int, Tuple[Document, Program]] = OrderedDict()
_MOST = 4096
_LOCK = Lock()


def program_of(ruleset: Document) -> Program:
    """The program of a ruleset, made once for each document object."""
    found = _PROGRAMS.get(id(ruleset))
    if found is not None and found[0] is ruleset:
        return found[1]
    program = Program(ruleset)
    with _LOCK:
        _PROGRAMS[id(ruleset)] = (ruleset, program)  # which keeps it, and so its id, for as long as it is here
        while len(_PROGRAMS) > _MOST:
            _PROGRAMS.popitem(last=False)
    return program


class Verdict:
    """How a rule fared."""

    __slots__ = ("_failure", "index", "passed")

    def __init__(self, failure: Optional[Failed] = None, index: Optional[Tuple[str, int]] = None) -> None:
        self.passed = failure is None
        self._failure = failure
        self.index = index  #: of the block that failed
        if failure is not None:  # which is kept, but not all that was there when it came up
            failure.__traceback__ = failure.__context__ = None

    @property
    def details(self) -> str:
        """Why it failed; empty where it passed."""
        return self._failure.details if self._failure is not None else ""

    def reason(self, kind: str) -> Optional[str]:
        """The rejection of a coupon or a referral that made it fail."""
        return self._failure.reason if self._failure is not None and self._failure.about == kind else None


def run(rule: Rule, context: Context) -> Verdict:
    """Run a rule, and what its blocks have for their failure."""
    journal = context.state.journal
    mark = journal.mark()
    verdict = Verdict()
    answers: List[Tuple[Step, Optional[int]]] = []
    for step, index in zip(rule.steps, rule.indices):
        failure: Optional[Failed] = None
        try:
            step.run(context)
        except Failed as error:
            failure = error
        except Unsupported as error:
            failure = Failed(f"rule '{rule.title}' {error}")
        answers += [(one, index[1] if index[0] == "conditionIndex" else None) for one in context.deferred]
        context.deferred.clear()
        if failure is not None:
            journal.back(mark)
            verdict = Verdict(failure, index)
            break
    for answer, condition_index in answers:
        with context.answering(condition_index):
            mark = journal.mark()
            try:
                answer.run(context)
            except (Failed, EvaluationError) as error:
                journal.back(mark)
                context.note(answer=answer.path, details=str(error))
        context.deferred.clear()
    return verdict


def held_up(rule: Rule, scope: Scope, keep: bool) -> Optional[Verdict]:
    """What becomes of a rule that its gate holds up; None where it is to be run.

    scope: any scope of the evaluation. keep: whether what it says may not be put off.
    """
    try:
        if rule.gate is None or rule.gate.holds(scope):
            return None
    except EvaluationError:
        return None  # which `run` tells about
    failure = rule.steps[0].failure(scope)
    if keep:
        _ = failure.details
    return Verdict(failure, rule.indices[0])


def base_of(campaign: Document, ruleset: Document, rule: Rule, group: Document) -> Document:
    """What the effects of a rule have in common."""
    base: Dict[str, Any] = {
        "campaignId": campaign["id"],
        "rulesetId": ruleset.get("id") or campaign.get("activeRulesetId") or 0,
        "ruleIndex": rule.index,
        "ruleName": rule.title,
        **group,
    }
    if campaign.get("experimentId"):
        base["experimentId"] = campaign["experimentId"]
    if campaign.get("activeRevisionId"):
        base["campaignRevisionId"] = campaign["activeRevisionId"]
    if campaign.get("activeRevisionVersionId"):
        base["campaignRevisionVersionId"] = campaign["activeRevisionVersionId"]
    return base
