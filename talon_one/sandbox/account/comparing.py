"""Recorded calls, evaluated on a sandbox: where its effects differ from those that the service answered."""

from __future__ import annotations

from typing import Any, Collection, Dict, Iterator, List, Mapping, NamedTuple, Optional, Sequence

from talon_one.api_client import ApiClient
from talon_one.exceptions import ApiException, ApiValueError, printable
from talon_one.model.timestamps import parse_datetime
from talon_one.sandbox.account.differences import KINDS, Difference, differences
from talon_one.sandbox.box import Sandbox
from talon_one.sandbox.clock import Moment
from talon_one.sandbox.seed_files import Given
from talon_one.testing.calls import operation_of
from talon_one.testing.masking import Bindings, Unmasked
from talon_one.testing.replays import read

Document = Dict[str, Any]


class Compared(NamedTuple):
    """How a recorded call fared."""

    number: int  #: of the exchange in its file, from 1
    operation: str
    parameters: Document
    differences: List[Difference]
    refused: Optional[str] = None  #: what the sandbox said to a call that the service took

    @property
    def is_same(self) -> bool:
        """Whether the effects were the same."""
        return not self.differences and self.refused is None

    def __str__(self) -> str:
        named = ", ".join(f"{name}={value!r}" for name, value in self.parameters.items())
        refused = [] if self.refused is None else [f"  the sandbox refuses it: {self.refused}"]
        return "\n".join(
            map(
                printable,
                [f"call {self.number}: {self.operation}({named})", *refused, *(f"  {one}" for one in self.differences)],
            )
        )


def compared(
    path: Any,
    seed: Given,
    now: Optional[Moment] = None,
    ignore: Collection[str] = (),
    means: Optional[Mapping[str, str]] = None,
) -> Iterator[Compared]:
    """Each call of a recording that evaluated rules, on a sandbox of its own which starts from the seed.

    All calls of the Integration API that the service took are repeated, in their order, so that sessions, coupons and
    points are as they were. The sandbox's clock shows when the session was updated, where the answer has that.

    now: what it shows else; None for the present. ignore: see `differences`. means: what placeholders of the recording
        stand for, such as `{"masked-2": "anna"}`; the others stand for themselves.
    Raises `ApiValueError` where the file is no recording, and what `Sandbox` raises.
    """
    recording = read(path, "compare")
    masker, known = Unmasked(recording["mask"], recording["keep"]), Bindings()
    for placeholder, text in (means or {}).items():
        known.match(placeholder, text)
    with Sandbox(seed=seed, now=now) as box:
        client = box.integration_api().api_client
        for number, exchange in enumerate(known.filled(recording["exchanges"]), 1):
            found = _compared(number, exchange, box, client, masker, ignore)
            if found is not None:
                yield found


def summary(calls: Sequence[Compared]) -> str:
    """How much of all calls is the same, in a line: `Same effects: 3 of 5 calls. Missing: 1. Refused: 1.`"""
    found = [one.kind for call in calls for one in call.differences]
    found += ["refused" for call in calls if call.refused is not None]
    counted = [f" {kind.capitalize()}: {found.count(kind)}." for kind in (*KINDS, "refused") if kind in found]
    return f"Same effects: {sum(call.is_same for call in calls)} of {len(calls)} calls.{''.join(counted)}"


def _compared(
    number: int, exchange: Document, box: Sandbox, client: ApiClient, masker: Unmasked, ignore: Collection[str]
) -> Optional[Compared]:
    request, response = exchange["request"], exchange["response"]
    operation = operation_of(None, str(request.get("method")), str(request.get("path")))
    taken = 200 <= response.get("status", 0) < 300
    if operation is None or "api_key_v1" not in operation.auth or operation.method == "GET" or not taken:
        return None
    answer = response.get("body")
    recorded = answer.get("effects") if isinstance(answer, dict) else None
    if recorded is not None and not (isinstance(recorded, list) and all(isinstance(one, dict) for one in recorded)):
        raise ApiValueError(f"compare: the effects of call {number} are no list of objects; record it again.")
    _set_clock(box, answer)
    parameters = dict(request.get("parameters") or {})
    in_path = {
        one.wire: parameters[one.wire] for one in operation.parameters if one.place == "path" and one.wire in parameters
    }
    in_query = {name: value for name, value in parameters.items() if name not in in_path}
    refused, evaluated = None, None
    try:
        evaluated = client.call_api(
            operation.path,
            operation.method,
            path_params=in_path,
            query_params=in_query,
            body=request.get("body"),
            response_type="object",
            auth_settings=["api_key_v1"],
            _return_http_data_only=True,
        )
    except ApiException as error:
        refused = str(error).partition("\n")[0]
    if recorded is None:
        return None
    effects = masker.masked(evaluated.get("effects") or []) if isinstance(evaluated, dict) else []
    found = [] if refused is not None else differences(recorded, effects, ignore)
    return Compared(number, operation.name, parameters, found, refused)


def _set_clock(box: Sandbox, answer: Any) -> None:
    """Let the sandbox's clock show when the session was updated, or the event came, as the answer tells it."""
    for name, moment in (("event", "created"), ("customerSession", "updated")):
        about = answer.get(name) if isinstance(answer, dict) else None
        told = about.get(moment) if isinstance(about, dict) else None
        if isinstance(told, str):
            try:
                box.at(parse_datetime(told))
            except ValueError:
                continue
            return
