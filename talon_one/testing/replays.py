"""`replay`: calls are answered from a recording."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Union

from talon_one import _settings, exceptions
from talon_one.exceptions import ApiValueError
from talon_one.testing.calls import Call
from talon_one.testing.exchanges import asked, outcome_of
from talon_one.testing.masking import Bindings, Unmasked
from talon_one.testing.recordings import FORM
from talon_one.testing.scripts import MockError
from talon_one.testing.standing import Standing

if TYPE_CHECKING:
    import os

    from talon_one.wire.answers import RESTResponse
    from talon_one.wire.exchange import Exchange
    from talon_one.wire.failures import Failure
    from talon_one.wire.request import Request

    Outcome = Union[RESTResponse, Failure]


class Replay(Standing):
    """Calls get their responses from a recording, each of them once, in its order. `replay` makes it.

    tries: the requests so far. waits: seconds that calls would have waited.
    """

    __slots__ = ("_bindings", "_left", "_lock", "_masker", "_problems", "path", "strict", "tries")

    def __init__(self, path: Any, strict: bool) -> None:
        super().__init__()
        self.path = _settings.file_path("replay(path)", path)
        self.strict = _settings.flag("replay(strict)", strict)
        document = read(self.path)
        self._masker = Unmasked(document["mask"], document["keep"])
        self._left: List[Dict[str, Any]] = list(document["exchanges"])
        self._bindings = Bindings()
        self._lock = threading.Lock()
        self._problems: List[str] = []
        self.tries: List[Call[Any]] = []

    def __repr__(self) -> str:
        return f"<Replay: {len(self.tries)} tries, {len(self._left)} exchanges left>"

    def transport(self, own: Any) -> Any:
        return self

    def awaited(self, own: Any) -> Any:
        return _Awaited(self)

    def exchange(self, request: Request, exchange: Exchange) -> Outcome:
        """One try of a client that blocks."""
        call: Call[Any] = Call(request, exchange.url)
        with self._lock:
            self.tries.append(call)
            wanted = asked(request, exchange.url, self._masker)
            for at, kept in enumerate(self._left):
                if self._bindings.match(kept["request"], wanted):
                    del self._left[at]
                    came = self._bindings.filled(kept["response"])
                    exchange.sent = came.get("sent", True)
                    return outcome_of(came)
            problem = (
                f"{call!r} was called, and the recording has no response for it.\nIt is "
                f"{json.dumps(wanted, ensure_ascii=False)[:1000]}\nThe recording has left\n  {self._listed()}"
            )
            self._problems.append(problem)
        raise MockError(problem)

    def assert_all_used(self) -> None:
        """Fail if responses were never used."""
        __tracebackhide__ = True
        if self._left:
            raise MockError(f"The recording has responses that were never used:\n  {self._listed()}")

    def _listed(self) -> str:
        left = [kept["request"] for kept in self._left[:20]]
        return "\n  ".join(json.dumps(one, ensure_ascii=False)[:300] for one in left) or "none"

    def _ended(self, error: Optional[BaseException]) -> None:
        problems, self._problems = self._problems, []
        if error is not None:
            return
        if problems:
            raise MockError("\n".join(problems))
        if self.strict:
            self.assert_all_used()


class _Awaited:
    """A replay as a transport that is awaited."""

    __slots__ = ("_replay",)

    def __init__(self, replay: Replay) -> None:
        self._replay = replay

    async def exchange(self, request: Request, exchange: Exchange) -> Outcome:
        return self._replay.exchange(request, exchange)


def read(path: Any, what: str = "replay") -> Dict[str, Any]:
    """The recording in a file. what: who reads it, for the `ApiValueError` where it is none."""
    problem = None
    try:
        with open(path, encoding="utf-8") as file:
            document = json.load(file)
        if isinstance(document, dict) and document.get("form") == FORM and _is_whole(document):
            return document
        problem = "it is not a recording that this version can read; record it again"
    except FileNotFoundError:
        problem = "there is no such file; write it with record() first"
    except (ValueError, RecursionError):
        problem = "it is not a recording, which is JSON; write one with record()"
    except OSError as error:
        problem = f"it cannot be read: {error.strerror or error}"
    raise ApiValueError(f"{what}({path!r}): {problem}.")


def _is_whole(document: Dict[str, Any]) -> bool:
    """Whether all parts are there, and of their kinds: people edit these files."""
    if not all(isinstance(document.get(name), list) for name in ("mask", "keep", "exchanges")):
        return False
    for kept in document["exchanges"]:
        asked_for: Any = kept.get("request") if isinstance(kept, dict) else None
        came: Any = kept.get("response") if isinstance(kept, dict) else None
        if not isinstance(asked_for, dict) or not isinstance(came, dict):
            return False
        if "failure" in came:
            known = getattr(exceptions, str(came["failure"]), None)
            is_one = isinstance(known, type) and issubclass(known, exceptions.ApiException)
            if not is_one or not {"reason", "again"} <= came.keys():
                return False
        elif not isinstance(came.get("status"), int) or not isinstance(came.get("text", ""), str):
            return False
    return True


def replay(path: Union[str, os.PathLike[str]], *, strict: bool = False) -> Replay:
    """Answer calls from a file that `record` wrote: a context manager. No sockets, no waiting.

    path: of the file. strict: whether it is a failure if responses were never used.

    A request gets the response to a recorded one with the same method, path, parameters and body. A masked value
    stands for whatever the test sends in its place, and responses repeat it: so a test can use other customers than the
    recording did. At the end of the block it fails if a request had no response, even if the code caught the error.
    Raises `ApiValueError` if the file is not a recording.
    """
    return Replay(path, strict)
