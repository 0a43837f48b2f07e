"""What the errors of an operation mean: `spec/errors.yaml` for what many have in common, the operation for its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from talon_one.exceptions import exception_class
from tools.facts import Contract, Failure, Operation
from tools.files import ContractError, check_keys, read

_FILE = "errors.yaml"
_KEYS = {"contract", "for", "texts"}


def settle_failures(spec: Path, contract: Contract) -> None:
    """Say of each operation what its error statuses mean, and refuse one that has a status without a text."""
    facts = read(spec / _FILE)
    check_keys(facts, {"errors", "things"}, _FILE)
    for status, rule in facts["errors"].items():
        check_keys(rule, _KEYS, f"{_FILE}: {status}")
    for operation in contract.operations:
        operation.failures = _failures(operation, facts["errors"], facts["things"])


def _failures(operation: Operation, rules: dict[str, Any], things: dict[str, str]) -> list[Failure]:
    where = f"{operation.source}: {operation.method}"
    texts: dict[str, str | None] = {}
    marks = _marks(operation)
    for status, rule in rules.items():
        said = operation.error_texts.get(status)
        if said is not None and said != rule.get("contract"):
            texts[status] = said  # of its own
        elif said is not None or rule.get("for") in marks:
            texts[status] = _text(operation, rule["texts"], marks, things)
    unknown = sorted(set(operation.error_texts) - {*rules, "4XX"})
    for status in unknown:
        if not operation.error_texts[status]:
            raise ContractError(
                f"{where}: nothing says what {status} means; describe the response, or add a rule to spec/{_FILE}."
            )
        texts[status] = operation.error_texts[status]
    for status, own in operation.own_errors.items():
        if own is None and status not in texts:
            raise ContractError(f"{where}: x-errors takes out {status}, which it does not have.")
        if own is not None and status in operation.error_texts:
            raise ContractError(
                f"{where}: x-errors has a text for {status}; it belongs to the response of that status."
            )
        texts[status] = own
    return [
        Failure(int(status), exception_class(int(status)).__name__, text, operation.error_type(int(status)))
        for status, text in sorted(texts.items())
        if text is not None
    ]


def _marks(operation: Operation) -> set[str]:
    """What rules ask of an operation."""
    places = {one.place for one in operation.parameters}
    marks = {
        "file": "form" in places,
        "body": "body" in places,
        "input": bool(places - {"path"}),
        "path": "path" in places,
        "key": bool(operation.auth),
        "management": "management_key" in operation.auth,
        "all": True,
    }
    return {name for name, holds in marks.items() if holds}


def _text(operation: Operation, texts: dict[str, str], marks: set[str], things: dict[str, str]) -> str:
    text = next((text for mark, text in texts.items() if mark in marks), None)
    where = f"{operation.source}: {operation.method}"
    if text is None:
        raise ContractError(f"{where}: no text in spec/{_FILE} fits it; say what its errors mean.")
    if "{things}" not in text:
        return text
    wires = [one.wire for one in operation.parameters if one.place == "path"]
    unnamed = [wire for wire in wires if wire not in things]
    if unnamed:
        raise ContractError(f"{where}: spec/{_FILE} does not say what {unnamed[0]} stands for; add it under things.")
    *first, last = [things[wire] for wire in wires]
    return text.format(things=" or ".join([", ".join(first), last]) if first else last)
