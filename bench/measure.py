"""Two ways of doing one thing, timed in turns within one run."""

from __future__ import annotations

import gc
from statistics import median
from time import perf_counter, process_time
from typing import Any, Callable, List, NamedTuple, Optional, Tuple

Work = Callable[[], Any]


class Row(NamedTuple):
    """One line of the table."""

    name: str
    ours: float
    baseline: float
    unit: str
    limit: float
    at_least: bool = False  #: whether more is better

    @property
    def ratio(self) -> float:
        return self.ours / self.baseline

    @property
    def kept(self) -> bool:
        """Whether the ratio is within its limit, to the two digits that are printed."""
        shown = round(self.ratio, 2)
        return shown >= self.limit if self.at_least else shown <= self.limit


def _repeat(work: Work, times: int, clock: Callable[[], float]) -> float:
    gc.collect()  # the garbage of the other side is not to be paid for here
    turns = range(times)
    started = clock()
    for _ in turns:
        work()
    return clock() - started


def in_turns(ours: Work, baseline: Work, seconds: float) -> Tuple[float, float]:
    """Seconds that each takes, the least of many short rounds A B B A …

    What else the machine does only ever adds to a round, so the least is the cost itself. Garbage
    collection stays on: it is part of the price of the objects that either makes.
    """
    once = min(_repeat(baseline, 1, perf_counter) for _ in range(3))
    times = max(1, int(0.005 / once))
    ends = perf_counter() + seconds
    first: List[float] = []
    second: List[float] = []
    while perf_counter() < ends or len(first) < 4:
        sides = [(ours, first), (baseline, second)]
        if len(first) % 2:
            sides.reverse()
        for work, results in sides:
            results.append(_repeat(work, times, process_time) / times)
    return min(first), min(second)


def middle_of_pairs(pairs: List[Tuple[float, float]]) -> Tuple[float, float]:
    """The pair whose ratio is the median: for work whose cost is not only its own CPU's."""
    ratio = median(first / second for first, second in pairs)
    return min(pairs, key=lambda pair: abs(pair[0] / pair[1] - ratio))


def quantity(value: float, unit: str) -> str:
    """A figure for people."""
    if unit == "s":
        for factor, name in ((1, "s"), (1e3, "ms")):
            if value * factor >= 1:
                return f"{value * factor:.3g} {name}"
        return f"{value * 1e6:.4g} µs"
    if unit == "B":
        return f"{value / 1e6:.1f} MB"
    return f"{value:.0f} {unit}"


def line(row: Optional[Row]) -> str:
    """A row as it is printed; None gives the head of the table."""
    if row is None:
        return f"{'':<52} {'ours':>10} {'baseline':>10} {'ratio':>6} {'limit':>7}"
    bound = f"{'≥' if row.at_least else '≤'} {row.limit:.2f}"
    ours, baseline = quantity(row.ours, row.unit), quantity(row.baseline, row.unit)
    return f"{row.name:<52} {ours:>10} {baseline:>10} {row.ratio:>6.2f} {bound:>7}  {'ok' if row.kept else 'over'}"
