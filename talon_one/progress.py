"""How far a job has come, told while it runs: to a function of the caller's, or on a terminal."""

from __future__ import annotations

import sys
from typing import Any, Callable, Optional, Union

from talon_one._clock import monotonic
from talon_one.exceptions import ApiTypeError

#: What takes a `progress`: a function that is told how much is done, and how much there is in all (None where nobody
#: knows); True for a bar on the terminal; False or None for nothing.
Progress = Union[Callable[[int, Optional[int]], object], bool, None]

_OFTEN = 0.1  # seconds between two states of a line: more often nobody can read it


def checked_progress(progress: Any, where: str) -> Progress:
    """The same; an error where it is nothing that can be told. where: what takes it."""
    if callable(progress) or progress is None or isinstance(progress, bool):
        return progress  # type: ignore[no-any-return]
    raise ApiTypeError(f"{where}: a function, True or None is needed, not {type(progress).__name__}.")


class Report:
    """Tells how far a job has come. Use it in a `with` block, which ends the line on a terminal.

    what: the name of the job. unit: of what it counts.
    """

    def __init__(self, progress: Progress, what: str, unit: str) -> None:
        self._tell: Any = progress if callable(progress) else None
        self._bar: Any = None
        if progress is True and _is_terminal():
            self._bar = _bar(what, unit)

    def __call__(self, done: int, total: Optional[int]) -> Any:
        """So much is done. What a caller's function returns is given back: it may be there to be awaited."""
        if self._tell is not None:
            return self._tell(done, total)
        if self._bar is not None:
            self._bar.show(done, total)
        return None

    def __enter__(self) -> Report:
        return self

    def __exit__(self, *_: Any) -> None:
        if self._bar is not None:
            self._bar.close()


def _is_terminal() -> bool:
    stream = sys.stderr  # None where a program has no console
    return stream is not None and stream.isatty()


def _bar(what: str, unit: str) -> Any:
    try:
        from tqdm import tqdm  # type: ignore[import-untyped,unused-ignore]
    except ImportError:
        return _Line(what, unit)
    return _Tqdm(tqdm(desc=what, file=sys.stderr, unit=f" {unit}", unit_scale=unit == "bytes"))


class _Tqdm:
    """A bar of the library that many have for this."""

    def __init__(self, bar: Any) -> None:
        self._bar = bar

    def show(self, done: int, total: Optional[int]) -> None:
        self._bar.total = total
        self._bar.update(done - self._bar.n)

    def close(self) -> None:
        self._bar.close()


class _Line:
    """One line that rewrites itself."""

    def __init__(self, what: str, unit: str) -> None:
        self._what, self._unit = what, unit
        self._state = ""
        self._shown: Optional[str] = None
        self._when = 0.0

    def show(self, done: int, total: Optional[int]) -> None:
        share = f" of {total:,} ({done / total:.0%})" if total else ""
        self._state = f"{self._what}: {done:,}{share} {self._unit}"
        if monotonic() - self._when >= _OFTEN:
            self._write()

    def close(self) -> None:
        self._write()
        if self._shown:
            print(file=sys.stderr)

    def _write(self) -> None:
        if self._state and self._state != self._shown:
            print(f"\r{self._state.ljust(len(self._shown or ''))}", end="", file=sys.stderr, flush=True)
            self._shown = self._state
            self._when = monotonic()
