"""What settings may be. Each of these gives back the value, or refuses it by the setting's name."""

from __future__ import annotations

import math
from typing import Any, Callable, Dict, Mapping, Optional

from talon_one.exceptions import ApiTypeError, ApiValueError


def flag(name: str, value: Any) -> bool:
    """True or False, and nothing that merely counts as one: None is no decision."""
    if not isinstance(value, bool):
        raise ApiTypeError(f"{name}: True or False is needed, not {value!r}.")
    return value


def whole_number(name: str, value: Any) -> int:
    """A number of things, of which at least one is needed."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise ApiTypeError(f"{name}: a whole number (int) is needed, not {value!r}.")
    if value < 1:
        raise ApiValueError(f"{name}: a number of at least 1 is needed, not {value}.")
    return value


def seconds(name: str, value: Any) -> float:
    """A length of time; it can be 0."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ApiTypeError(f"{name}: seconds (int or float) are needed, not {value!r}.")
    if not 0 <= value < math.inf:
        raise ApiValueError(f"{name}: seconds cannot be {value}; 0 or more are needed.")
    return value


def function(name: str, value: Any) -> Optional[Callable[..., Any]]:
    """Something to call, or None for nothing."""
    if value is not None and not callable(value):
        raise ApiTypeError(f"{name}: a function is needed, not {value!r}.")
    return value  # type: ignore[no-any-return]


def texts(name: str, value: Any) -> Dict[str, str]:
    """A dict of texts, copied; None stands for an empty one. Its values are not shown."""
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        kind, value = type(value).__name__, None  # and out of the traceback
        raise ApiTypeError(f"{name}: a dict is needed, not {kind}.")
    return dict(value)


def anything(name: str, value: Any) -> Any:
    """What only the user's own code reads, or what is checked where it is used."""
    return value
