"""A service that gives lists in pages, in each of the ways that the contract has."""

from __future__ import annotations

import json
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

from loopback import Answer, Received, answer
from spec_reader import JSON, Op, example, operations

import talon_one
from talon_one import aio
from talon_one.model.registry import model_class
from talon_one.operation import Operation

APIS = {"api_key_v1": "IntegrationApi"}


class ListCase(NamedTuple):
    """An operation that returns a list, and a way in which its answers may say whether there is more."""

    operation: Operation
    op: Op
    api: str
    says: str  #: "hasMore", "totalResultSize", "both", "nothing" (a short page is the last) …

    def __str__(self) -> str:
        return f"{self.operation.name}-{self.says}"

    def method(self, client: Any) -> Any:
        package: Any = aio if isinstance(client, aio.ApiClient) else talon_one
        return getattr(getattr(package, self.api)(client), self.operation.name)

    def arguments(self) -> Dict[str, Any]:
        """Values for the required parameters, and one that is to come along with every page."""
        found: Dict[str, Any] = {}
        for param in self.op.params:
            if param.required:
                found[param.python] = _value(param.schema)
            elif param.wire == "sort":
                found["sort"] = param.schema.get("enum", ["id"])[0]
        if self.op.body is not None:
            media, schema, _ = self.op.body
            assert media == JSON
            found["body"] = example(schema, self.op.base, False)
        return found


def _value(schema: Dict[str, Any]) -> Any:
    if "enum" in schema:
        return schema["enum"][0]
    if schema["type"] == "array":
        return [_value(schema["items"])]
    if schema.get("format") == "date-time":
        return "2027-02-03T04:05:06Z"
    return {"integer": 3, "number": 2.5, "boolean": True, "string": "plain"}[schema["type"]]


def _envelope(operation: Operation) -> Any:
    name = operation.returns[200] or ""
    found: Any = None if name.startswith("list[") else model_class(name)
    if operation.envelope:
        found = model_class(found._by_wire[operation.envelope].kind.published_name)
    return found


def list_cases() -> List[ListCase]:
    found = []
    ops = {op.name: op for op in operations()}
    for api in ("IntegrationApi", "ManagementApi"):
        for name in dir(getattr(talon_one, api)):
            operation = getattr(getattr(getattr(talon_one, api), name), "operation", None)
            if operation is None or operation.paging is None or name != operation.name:
                continue
            has = set(_envelope(operation)._by_wire)
            more, total = "hasMore" in has, "totalResultSize" in has
            ways = ["hasMore"] * more + ["totalResultSize"] * total + ["both"] * (more and total)
            ways += ["nothing"] if operation.paging == "skip" and not _required(operation) else []
            if operation.paging != "skip":
                ways = [operation.paging]
            found += [ListCase(operation, ops[name], api, way) for way in ways]
    return found


def _required(operation: Operation) -> bool:
    properties = _envelope(operation)._by_wire
    return any(properties[wire].required for wire in ("hasMore", "totalResultSize") if wire in properties)


class PagedService:
    """Answers `Loopback` with pages of a list.

    busy: every so many requests one is refused with 429, the first included.
    """

    def __init__(self, case: ListCase, count: int, busy: int = 0, most: int = 1000) -> None:
        self.case = case
        self.items = [
            f"item {number}" if case.operation.item == "str" else {"marker": number} for number in range(count)
        ]
        self.busy = busy
        self.most = most
        self.tries = 0
        self.asked: List[Tuple[List[Tuple[str, str]], bytes]] = []  #: of each page: the query and the body

    def __call__(self, request: Received) -> Answer:
        self.tries += 1
        if self.busy and self.tries % self.busy == 1:
            return answer({"message": "Too many requests"}, 429, headers={"Retry-After": "0"})
        query = dict(request.query)
        rest = [(name, value) for name, value in request.query if name not in ("skip", "pageSize", "cursor")]
        self.asked.append((rest, request.body))
        page = self.page(query)
        envelope = self.case.operation.envelope
        return answer({envelope: page} if envelope else page)

    def page(self, query: Dict[str, str]) -> Dict[str, Any]:
        if self.case.operation.paging == "whole":
            wire = "Resources" if "Resources" in _envelope(self.case.operation)._by_wire else "data"
            return {wire: self.items, "totalResultSize": len(self.items)}
        default = 50
        size = int(query.get("pageSize", default))
        if not 1 <= size <= 1000:
            raise AssertionError(f"pageSize {size}")
        size = min(size, self.most)
        if self.case.operation.paging == "cursor":
            start = int((query.get("cursor") or "c0")[1:])
            end = start + size
            return {"data": self.items[start:end], **({"nextCursor": f"c{end}"} if end < len(self.items) else {})}
        start = int(query.get("skip", 0))
        data = self.items[start : start + size]
        said: Dict[str, Any] = {"data": data or None}  # as Go writes an empty list
        if self.case.says in ("hasMore", "both"):
            said["hasMore"] = start + len(data) < len(self.items)
        if self.case.says in ("totalResultSize", "both"):
            said["totalResultSize"] = len(self.items)
        return said


def markers(items: List[Any]) -> List[Any]:
    """What tells items apart, as `PagedService` made them."""
    return [item if isinstance(item, str) else item.to_dict(serialize=True) for item in items]


def skips(received: List[Received], wire: str = "skip") -> List[Optional[str]]:
    return [dict(one.query).get(wire) for one in received]


def as_json(value: Any) -> Any:
    """The value after it was kept as JSON."""
    return json.loads(json.dumps(value))
