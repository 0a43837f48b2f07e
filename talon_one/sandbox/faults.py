"""Faults that the sandbox makes on purpose, so that a client's ways with them can be tried."""

from __future__ import annotations

import math
import threading
from random import Random
from typing import Dict, Mapping, Optional, Union

from talon_one.exceptions import ApiTypeError, ApiValueError

#: What each fault is.
KINDS: Dict[str, str] = {
    "429": "answered with this status, and nothing is done",
    "500": "the same",
    "502": "the same",
    "503": "the same",
    "504": "the same",
    "reset": "the connection is reset, and nothing is done",
    "timeout": "the request is done, and no answer comes",
    "cut": "the request is done, and its answer breaks off halfway",
}

#: The share of the requests that meets each kind of fault; a status can be a number.
Rates = Union[Mapping[str, float], Mapping[int, float], Mapping[Union[str, int], float]]


class Faults:
    """Says which requests meet which fault.

    The choice is a lottery that is the same in each sandbox: the same requests in the same order meet the same
    faults.
    """

    def __init__(self, rates: Optional[Rates] = None) -> None:
        self._lock = threading.Lock()
        self._random = Random(1)  # noqa: S311
        self.rates = rates or {}

    @property
    def rates(self) -> Mapping[str, float]:
        """The share of the requests that meets each kind of fault, from 0 to 1; all together not above 1."""
        return dict(self._rates)

    @rates.setter
    def rates(self, given: Rates) -> None:
        if not isinstance(given, Mapping):
            raise ApiTypeError(f"Sandbox(faults): a dict such as {{'503': 0.1}} is needed, not {given!r}.")
        rates: Dict[str, float] = {}
        for name, rate in given.items():
            kind = str(int(name)) if isinstance(name, int) else name  # `HTTPStatus`, too
            if kind not in KINDS:
                raise ApiValueError(f"Sandbox(faults): there is no fault {name!r}, only {', '.join(KINDS)}.")
            if kind in rates:
                raise ApiValueError(f"Sandbox(faults): the rate of {kind} is given twice.")
            if isinstance(rate, bool) or not isinstance(rate, (int, float)) or not 0 <= rate <= 1:
                raise ApiValueError(f"Sandbox(faults): the rate of {kind} is a number from 0 to 1, not {rate!r}.")
            rates[kind] = rate
        if math.fsum(rates.values()) > 1:
            raise ApiValueError("Sandbox(faults): all rates together are above 1.")
        self._rates = rates

    def next(self) -> Optional[str]:
        """The fault that the next request meets; None for most."""
        if not self._rates:
            return None
        with self._lock:
            drawn = self._random.random()
        for kind, rate in self._rates.items():
            if drawn < rate:
                return kind
            drawn -= rate
        return None
