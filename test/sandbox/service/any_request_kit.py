"""Requests made up by schemathesis from the contract, sent to a sandbox that has something of every kind."""

from __future__ import annotations

import copy
from collections import Counter
from functools import lru_cache
from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Set

import schemathesis
from checkout import ROOT
from everything import PLACES, START, opened
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import events, from_schema

from talon_one.sandbox.contract import operations
from tools.bundle import bundle

Document = Dict[str, Any]

#: Beside those of `PLACES`: of these there are several kinds.
_PLACES = {"loyaltyProgramId": [1, 2], "achievementId": [1, 2], "collectionId": [1, 2], "userId": [1, 2]}
#: Bodies that are trees: with null beside each of their properties, their combinations have no end. They get none.
_TREES = ("create_ruleset_v2",)
_PATIENCE = 120  # seconds for an answer, on a machine that is busy


class Report(NamedTuple):
    """What came of a run."""

    cases: Counter[str]  #: by phase
    statuses: Counter[int]
    touched: Set[str]  #: the names of operations
    failures: List[str]


@lru_cache(maxsize=None)
def contract() -> Document:
    """The contract as one document.

    What requests may leave out may be null, too, as the sandbox takes it. An answer of 204 has no body, where the
    service's own documents name a type for one.
    """
    document = bundle(ROOT / "spec")
    schemas = document["components"]["schemas"]
    wanted: List[str] = []

    def sent(node: Any) -> Any:
        """As it is in requests."""
        if isinstance(node, list):
            return [sent(one) for one in node]
        if isinstance(node, str) and node.startswith("#/components/schemas/"):
            name = node.rpartition("/")[2]
            wanted.append(name)
            return f"{node}.sent"
        if not isinstance(node, dict):
            return node
        made = {name: value if name in ("example", "description") else sent(value) for name, value in node.items()}
        required = made.get("required", [])
        if isinstance(made.get("properties"), dict) and isinstance(required, list):
            made["properties"] = {
                name: one if name in required or "const" in one else {"anyOf": [one, {"type": "null"}]}
                for name, one in made["properties"].items()
            }
        return made

    for path in document["paths"].values():
        for operation in path.values():
            if "requestBody" in operation and operation["operationId"] not in _TREES:
                operation["requestBody"] = sent(operation["requestBody"])
            operation["responses"].get("204", {}).pop("content", None)
    while wanted:
        name = wanted.pop()
        if f"{name}.sent" not in schemas:
            schemas[f"{name}.sent"] = sent(schemas[name])
    return document


def sections() -> List[str]:
    """The sections of the contract."""
    found = [operation["tags"][0] for path in contract()["paths"].values() for operation in path.values()]
    return list(dict.fromkeys(found))


def operations_of(section: str) -> Set[str]:
    """The names of a section's operations."""
    paths = _of(section)["paths"].values()
    return {operation["operationId"] for path in paths for operation in path.values()}


def _of(section: str) -> Document:
    paths: Dict[str, Document] = {}
    for path, methods in contract()["paths"].items():
        kept = {method: one for method, one in methods.items() if one["tags"][0] == section}
        if kept:
            paths[path] = kept
    return {**contract(), "paths": paths}


def _settings(phases: Sequence[str], examples: int, seed: int) -> SchemathesisConfig:
    places = {
        parameter.wire: _PLACES.get(parameter.wire, [PLACES[parameter.name]])
        for operation in operations()
        for parameter in operation.parameters
        if parameter.place == "path"
    }
    return SchemathesisConfig.from_dict(
        {
            "seed": seed,
            "suppress-health-check": ["all"],
            "request-timeout": _PATIENCE,
            "continue-on-failure": True,
            "generation": {"max-examples": examples, "no-shrink": True, "database": "none"},
            "phases": {name: {"enabled": name in phases} for name in ("examples", "coverage", "fuzzing", "stateful")},
            "checks": {"positive_data_acceptance": {"enabled": False}},
            "auth": {
                "openapi": {
                    "api_key_v1": {"api_key": "ApiKey-v1 good"},
                    "management_key": {"api_key": "ManagementKey-v1 good"},
                }
            },
            # Most requests shall be for what is there.
            "dictionaries": {name: {"values": values} for name, values in places.items()},
            "parameters": {f"path.{name}": {"dictionary": name, "probability": 0.7} for name in places},
        }
    )


def run(section: str, phases: Sequence[str], examples: int, seed: int = 1) -> Report:
    """Send what is made up of a section's operations; examples: how many of each, where there is no end of them."""
    schema = schemathesis.openapi.from_dict(copy.deepcopy(_of(section)), config=_settings(phases, examples, seed))
    schema.hook("filter_query")(lambda context, query: "" not in (query or {}))  # one without a name is none
    schema.hook("filter_body")(_is_without_null_in_a_tree)
    report = Report(Counter(), Counter(), set(), [])
    apis = opened(apiKeys=["good"])
    with apis.box as box:
        start = box.save()
        answer, is_stateful = box._door.app, False

        def app(environ: Any, start_response: Any) -> Any:
            if not is_stateful:  # each request finds what the one before it has deleted
                box.restore(start)
            return answer(environ, start_response)

        box._door.app = app
        box.at(START)
        start = box.save()
        schema.config.update(base_url=box.url)
        for event in from_schema(schema).execute():
            if isinstance(event, events.PhaseStarted):
                is_stateful = event.phase.name.value == "stateful"
                box.restore(start)
            elif isinstance(event, events.ScenarioFinished):
                _note(report, event)
            elif isinstance(event, events.NonFatalError):
                report.failures.append(f"{event.label}, {event.phase}: {event.info.title} {event.value}")
            elif isinstance(event, events.FatalError):
                raise event.exception
    return report


def _is_without_null_in_a_tree(context: Any, body: Any) -> bool:
    return context.operation.definition.raw["operationId"] not in _TREES or not _has_null(body)


def _has_null(value: Any) -> bool:
    if isinstance(value, dict):
        return any(map(_has_null, value.values()))
    return any(map(_has_null, value)) if isinstance(value, list) else value is None


def _note(report: Report, event: events.ScenarioFinished) -> None:
    recorder = event.recorder
    for key, case in recorder.cases.items():
        report.cases[event.phase.value] += 1
        report.touched.add(case.value.operation.definition.raw["operationId"])
        interaction = recorder.interactions.get(key)
        if interaction is not None and interaction.response is not None:
            report.statuses[interaction.response.status_code] += 1
        for check in recorder.checks.get(key, ()):
            if check.failure_info is not None:
                report.failures.append(_said(check.name, check.failure_info.failure, interaction))


def _said(check: str, failure: Any, interaction: Optional[Any]) -> str:
    words = f"{check}: {failure.operation}: {failure.title}: {failure.message}"
    if interaction is not None:
        request, response = interaction.request, interaction.response
        words += f"\n  {request.method} {request.uri[:500]} {(request.body or b'')[:2000]!r}"
        words += f"\n  {response and (response.status_code, response.content[:500])}"
    return words
