"""`record`: what the service answers, kept in a file without keys and personal data."""

from __future__ import annotations

import json
import os
import threading
from typing import TYPE_CHECKING, Any, Dict, Iterable, List, Optional, Union

from talon_one import _settings
from talon_one.exceptions import ApiException
from talon_one.testing.exchanges import answered, asked
from talon_one.testing.masking import Masker
from talon_one.testing.standing import Standing
from talon_one.wire.answers import RESTResponse
from talon_one.wire.failures import Failure

if TYPE_CHECKING:
    from talon_one.wire.exchange import Exchange
    from talon_one.wire.request import Request

    Outcome = Union[RESTResponse, Failure]

#: What says that a file is a recording, and of which form.
FORM = "talon_one recording 1"


class Recording(Standing):
    """Calls go to the service as usual, and its responses are written to a file at the end. `record` makes it."""

    __slots__ = ("_kept", "_lock", "_masker", "path")

    host = None
    _skips = False

    def __init__(self, path: Any, mask: Iterable[str], keep: Iterable[str]) -> None:
        super().__init__()
        self.path = _settings.file_path("record(path)", path)
        self._masker = Masker(mask, keep)
        self._lock = threading.Lock()
        self._kept: List[Dict[str, Any]] = []

    @property
    def exchanges(self) -> int:
        """How many exchanges there were so far; each try of a call is one."""
        return len(self._kept)

    def __repr__(self) -> str:
        return f"<Recording of {len(self._kept)} exchanges>"

    def transport(self, own: Any) -> Any:
        return _Through(self, own)

    def awaited(self, own: Any) -> Any:
        return _ThroughAwaited(self, own)

    def note(self, request: Request, exchange: Exchange, outcome: Outcome) -> Outcome:
        """Keep an exchange. Gives what came, as it is."""
        with self._lock:
            request_kept = asked(request, exchange.url, self._masker)
            kept = {"request": request_kept, "response": answered(request, outcome, exchange.sent, self._masker)}
            self._kept.append(kept)
        return outcome

    def _ended(self, error: Optional[BaseException]) -> None:
        # What was masked late may stand in what came early.
        document = {"form": FORM, **self._masker.names, "exchanges": self._masker.everywhere(self._kept)}
        text = json.dumps(document, indent=1, ensure_ascii=False) + "\n"
        beside = f"{self.path}.part"
        # JSON can hold half of a pair of surrogates, which UTF-8 cannot: it stays escaped.
        with open(beside, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            file.write(text)
        os.replace(beside, self.path)


class _Through:
    """A client's own transport, heard by a recording."""

    __slots__ = ("_own", "_recording")

    def __init__(self, recording: Recording, own: Any) -> None:
        self._recording = recording
        self._own = own

    def exchange(self, request: Request, exchange: Exchange) -> Outcome:
        outcome = self._own.exchange(request, exchange)
        if isinstance(outcome, RESTResponse) and outcome.__class__ is not RESTResponse:  # a stream
            stream: Any = outcome
            with stream:
                try:
                    outcome = whole(stream, stream.read())
                except ApiException as error:
                    outcome = failed(error)
        return self._recording.note(request, exchange, outcome)


class _ThroughAwaited(_Through):
    """The same for transports that are awaited."""

    __slots__ = ()

    async def exchange(self, request: Request, exchange: Exchange) -> Outcome:  # type: ignore[override]
        outcome = await self._own.exchange(request, exchange)
        if isinstance(outcome, RESTResponse) and outcome.__class__ is not RESTResponse:
            stream: Any = outcome
            async with stream:
                try:
                    outcome = whole(stream, await stream.read())
                except ApiException as error:
                    outcome = failed(error)
        return self._recording.note(request, exchange, outcome)


def whole(stream: Any, data: bytes) -> RESTResponse:
    """A stream that was read, as a response: the caller who asked for a stream gets one of that."""
    return RESTResponse(stream.status, stream.reason, stream.headers, data)


def failed(error: ApiException) -> Failure:
    """A stream that broke, as a failure."""
    return Failure(type(error), error.reason or "the response was cut short")


def record(path: Union[str, os.PathLike[str]], *, mask: Iterable[str] = (), keep: Iterable[str] = ()) -> Recording:
    """Write the service's responses to a file, for tests that `replay` it: a context manager.

    path: of the file. It is written at the end of the block, even if the block fails, and replaces an older one. Its
        folder must exist.
    mask: more names whose values are personal, such as `["membershipNumber"]`. keep: names whose values are not.

    The file has neither the host nor the headers of requests. API keys, ids of customers and sessions, addresses,
    names and all attributes but those of things (items, campaigns, coupons, stores) become `masked-1`, `masked-2` and
    so on, in URLs too. Look at the file before you commit it: no rule knows what is personal in a field of your own.
    Raises `ApiTypeError` or `ApiValueError` for arguments that make no sense, `OSError` if the file cannot be written.
    """
    return Recording(path, mask, keep)
