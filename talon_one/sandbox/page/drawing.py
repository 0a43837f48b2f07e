"""Rules as the page draws them: boxes in boxes with a line of words each, and how each block fared.

A block is `{"path", "type", "role", "words"}`, with `role` one of `check`, `effect` and `group`. It has `code` where
it is an expression, `blocks` inside it (`joined` as a group says), and `answers`: what runs when it fails. Of an
evaluation it has `state` (`passed`, `failed` or `skipped`), and where there are some, `values`, `details` and
`unsupported`.
"""

from __future__ import annotations

import json
from typing import Any, Dict, Iterable, Iterator, List, Mapping, Optional, Sequence, Set, Tuple

from talon_one.sandbox.engine.effects import EFFECTS
from talon_one.sandbox.page.wording import Words, filled, value, words

Document = Dict[str, Any]

_WIDTH = 60  # of a line of code
_NAMES = {"attribute": "found", "value": "compared with"}  # of values in an explanation
_DEEPEST = 60  # boxes in boxes; what is deeper is code


# -- rulesets -----------------------------------------------------------------------------------


def ruleset(document: Mapping[str, Any]) -> Document:
    """A ruleset, of either form: its `rules`, those for catalog prices, and the named `parts` that they use."""
    old = is_old(document)
    return {
        "form": "Ruleset" if old else "RulesetV2",
        "rules": list(_rules(document.get("rules" if old else "promotionRules"), old)),
        "strikethrough": list(_rules(document.get("strikethroughRules"), old)),
        "parts": list(_parts(document)),
    }


def is_old(document: Mapping[str, Any]) -> bool:
    """Whether a ruleset is of the older form, with expressions."""
    return "promotionRules" not in document and "rules" in document


def _rules(given: Any, old: bool) -> Iterator[Document]:
    for index, rule in enumerate(_documents(given)):
        blocks = _old_blocks(rule) if old else _blocks(rule.get("blocks"), "")
        drawn: Document = {"index": index, "title": str(rule.get("title") or ""), "blocks": blocks}
        if rule.get("description"):
            drawn["description"] = str(rule["description"])
        if rule.get("bindings"):
            drawn["bindings"] = list(_bindings(rule["bindings"]))
        yield drawn


def _blocks(given: Any, prefix: str) -> List[Document]:
    listed = given if isinstance(given, (list, tuple)) else () if given is None else (given,)
    return [_block(block, f"{prefix}{index}") for index, block in enumerate(listed)]


def _block(block: Any, path: str) -> Document:
    if not isinstance(block, Mapping) or path.count(".") > _DEEPEST:
        return {"path": path, "type": "", "role": "check", "words": [], "code": code(block)}
    kind = str(block.get("type"))
    drawn: Document = {"path": path, "type": kind, "role": "effect" if kind in EFFECTS else "check"}
    drawn["words"] = words(block)
    if kind == "passthrough":
        drawn["code"] = code(block.get("expression"))
    if kind in ("group", "checkEvent"):
        inside = _blocks(block.get("blocks" if kind == "group" else "matchers"), f"{path}.")
        if inside:
            drawn["blocks"] = inside
        if kind == "group":
            drawn.update(role="group", joined=str(block.get("operator")))
    answers = list(_answers(block, path))
    if answers:
        drawn["answers"] = answers
    return drawn


def _answers(block: Mapping[str, Any], path: str) -> Iterator[Document]:
    if block.get("onFailure"):
        yield {"when": "If it does not hold", "blocks": _blocks(block["onFailure"], f"{path}.onFailure.")}
    on_error = block.get("onError")
    for name, blocks in on_error.items() if isinstance(on_error, Mapping) else ():
        if blocks:
            yield {"when": f"On the error {name}", "blocks": _blocks(blocks, f"{path}.onError.{name}.")}


def _old_blocks(rule: Mapping[str, Any]) -> List[Document]:
    """A rule of the older form: a block for each condition under its `and`, and for each effect, as the engine has."""
    condition, effects = rule.get("condition"), rule.get("effects")
    conditions: Sequence[Any] = [condition]
    if isinstance(condition, (list, tuple)) and condition and str(condition[0]).lower() == "and":
        conditions = condition[1:]
    given = [("check", one) for one in conditions]
    given += [("effect", one) for one in (effects if isinstance(effects, (list, tuple)) else ()) if not _is_noop(one)]
    return [
        {"path": str(index), "type": "passthrough", "role": role, "words": [], "code": code(one)}
        for index, (role, one) in enumerate(given)
    ]


def _is_noop(effect: Any) -> bool:
    if isinstance(effect, (list, tuple)) and len(effect) == 3 and effect[0] == "catch" and effect[1] == ["noop"]:
        effect = effect[2]
    return isinstance(effect, (list, tuple)) and bool(effect) and str(effect[0]).lower() == "noop"


# -- what rules refer to by name ------------------------------------------------------------------


def _parts(document: Mapping[str, Any]) -> Iterator[Document]:
    """Parameters, selectors, bundles and bindings: a name, and its meaning in words."""
    for one in _documents(document.get("parameters")):
        described = [f"({one['description']})"] if one.get("description") else []
        yield {"name": one.get("name"), "words": ["is", value(one.get("value")), *described]}
    for one in _documents(document.get("selectors")):
        yield _selector(one)
    for one in _documents(document.get("bundles")):
        yield {"name": one.get("name"), "words": _bundle(one)}
    yield from _bindings(document.get("bindings"))


def _selector(selector: Mapping[str, Any]) -> Document:
    drawn: Document = {"name": selector.get("name"), "words": [value(selector.get("source"))], "blocks": []}
    for step in _documents(selector.get("steps")):
        if step.get("type") == "filter":
            drawn["words"] += ["of which"]
            drawn["blocks"].append(_block(step.get("predicate"), "0"))
        else:
            drawn["words"] += ["then", *_step(step)]
    return drawn


def _step(step: Mapping[str, Any]) -> Words:
    kind, operator = step.get("type"), step.get("operator")
    if kind == "sort":
        fields = [f"{value(one.get('expression'))[0]} {one.get('direction')}" for one in _documents(step.get("fields"))]
        return ["sorted by", [", ".join(fields)]]
    if kind == "select" and operator == "many":
        return ["the first" if step.get("from") != "end" else "the last", value(step.get("count"))]
    if kind == "select" and operator == "one":
        return ["number", value(step.get("index")), "(from 0)"]
    if kind == "select":
        return filled("numbers {from} to {to} (from 0)", step)
    if kind == "filterAndMapValues":
        of = step.get("valueMap")
        return ["those in the value map", value(of.get("id") if isinstance(of, Mapping) else of)]
    if kind == "map":
        return filled("of each, {expression}", step)
    if kind == "reduce":
        return [f"their {operator}"]
    return ["reversed"] if kind == "reverse" else [f"{kind}:", value(dict(step))]


def _bundle(bundle: Mapping[str, Any]) -> Words:
    sources, counts = bundle.get("sources"), bundle.get("counts")
    pairs = zip(sources if isinstance(sources, list) else [], counts if isinstance(counts, list) else [])
    made: Words = ["each has"]
    for source, count in pairs:
        made += ["and"] if len(made) > 1 else []
        made += [value(count), "of", value(source)]
    return [*made, "with the same", value(bundle["matchers"])] if bundle.get("matchers") else made


def _bindings(given: Any) -> Iterator[Document]:
    for one in _documents(given):
        yield {"name": one.get("name"), "words": ["is"], "code": code(one.get("expression"))}


def _documents(given: Any) -> Iterable[Mapping[str, Any]]:
    return [one for one in given if isinstance(one, Mapping)] if isinstance(given, (list, tuple)) else []


# -- code -----------------------------------------------------------------------------------------


def code(expression: Any, indent: str = "") -> str:
    """An expression as JSON, its lists on one line each where they fit."""
    try:
        line = json.dumps(expression, ensure_ascii=False, default=str)
    except RecursionError:
        return "(nested too deeply)"
    if len(line) + len(indent) <= _WIDTH or len(indent) > _DEEPEST or not isinstance(expression, (list, tuple)):
        return line
    inner = indent + "  "
    lines = [code(one, inner) for one in expression]
    if isinstance(expression[0], str):  # a call: its name stays on the line of the bracket
        head, lines = f"[{lines[0]}," if len(lines) > 1 else f"[{lines[0]}", lines[1:]
        return "\n".join([head, *(f"{inner}{one}," for one in lines[:-1]), *(f"{inner}{one}]" for one in lines[-1:])])
    return "\n".join(["[", *(f"{inner}{one}," for one in lines[:-1]), f"{inner}{lines[-1]}", f"{indent}]"])


# -- explanations -----------------------------------------------------------------------------------


def explained(campaign: Mapping[str, Any], active: Optional[Mapping[str, Any]]) -> Document:
    """A campaign of an explanation, its rules drawn with how each block fared. active: its ruleset, if it has one."""
    drawn = ruleset(active)["rules"] if active is not None else []
    kept = {name: campaign[name] for name in ("campaignId", "name", "applied", "details") if name in campaign}
    return {**kept, "rules": [_explained(rule, drawn) for rule in campaign["rules"]]}


def _explained(rule: Mapping[str, Any], drawn: List[Document]) -> Document:
    notes = {note["path"]: note for note in _flat(rule["blocks"])}
    index = rule["ruleIndex"]
    known = drawn[index] if index < len(drawn) and drawn[index]["title"] == rule["title"] else None
    if known is not None and all(note["path"] in _paths(known["blocks"]) for note in rule["blocks"]):
        blocks = list(_with_notes(known["blocks"], notes))
    else:  # the rule is another one by now
        blocks = list(_of_notes(rule["blocks"]))
    kept = {name: rule[name] for name in ("ruleIndex", "title", "coupon", "passed", "details") if name in rule}
    return {**kept, "blocks": blocks}


def _flat(notes: Iterable[Document]) -> Iterator[Document]:
    for note in notes:
        yield note
        yield from _flat(note.get("blocks", ()))


def _paths(blocks: Iterable[Document]) -> Set[str]:
    """Of all blocks that an explanation may tell of side by side: those of a rule, and those that answer a failure."""
    found: Set[str] = set()
    for block in blocks:
        found.add(block["path"])
        found |= _paths(block.get("blocks", ()))
        for answer in block.get("answers", ()):
            found |= _paths(answer["blocks"])
    return found


def _with_notes(blocks: Iterable[Document], notes: Mapping[str, Document]) -> Iterator[Document]:
    for block in blocks:
        note = notes.get(block["path"])
        made = {**block, **_fared(note)}
        if "blocks" in block:
            made["blocks"] = list(_with_notes(block["blocks"], notes))
        elif note is not None and note.get("blocks"):  # of an expression that the engine took apart
            made["blocks"] = list(_of_notes(note["blocks"]))
        if "answers" in block:
            answers = [{**one, "blocks": list(_with_notes(one["blocks"], notes))} for one in block["answers"]]
            ran = [one for one in answers if any(inner["state"] != "skipped" for inner in one["blocks"])]
            made.pop("answers")
            if ran:
                made["answers"] = ran
        yield made


def _fared(note: Optional[Mapping[str, Any]]) -> Document:
    if note is None:
        return {"state": "skipped"}
    found: Document = {"state": "passed" if note.get("passed") else "failed"}
    found.update((name, note[name]) for name in ("details", "unsupported") if note.get(name))
    values = [_shown(name, one) for name, one in note.get("values", {}).items() if name != "expression"]
    if values:  # an expression is there already, as code
        found["values"] = values
    return found


def _shown(name: str, one: Any) -> Tuple[str, str]:
    return _NAMES.get(name, name), value(one)[0]


def _of_notes(notes: Iterable[Document]) -> Iterator[Document]:
    """Blocks by nothing but what the explanation says of them."""
    for note in notes:
        named: Words = [value(note[name]) for name in ("attribute", "operator", "name") if note.get(name)]
        role = "group" if note["type"] == "group" else "effect" if note["type"] in EFFECTS else "check"
        made = {"path": note["path"], "type": note["type"], "role": role, "words": [note["type"], *named]}
        made.update(_fared(note))
        if note.get("blocks"):
            made["blocks"] = list(_of_notes(note["blocks"]))
        yield made
