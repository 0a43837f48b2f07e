"""How prices and refunds are shown: as plain dicts, and as a short table."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, Callable, Dict, List, Mapping, Tuple

from talon_one.model import Model
from talon_one.model.timestamps import format_datetime


def document(value: Any, amount: Callable[[Decimal], Any]) -> Dict[str, Any]:
    """Prices or a refund as a plain dict."""
    return {one.name: plain(getattr(value, one.name), amount) for one in fields(value) if one.name[0] != "_"}


def plain(value: Any, amount: Callable[[Decimal], Any]) -> Any:
    """A value as plain dicts, lists and numbers."""
    if isinstance(value, Decimal):
        return amount(value)
    if isinstance(value, Model):
        return value.to_dict(serialize=True)
    if isinstance(value, datetime):
        return format_datetime(value)
    if isinstance(value, (list, tuple)):
        return [plain(one, amount) for one in value]
    if isinstance(value, Mapping):
        return {name: plain(one, amount) for name, one in value.items()}
    return document(value, amount) if is_dataclass(value) else value


#: A row of a table: how far it is set in, what it is of, and the amount.
Row = Tuple[int, str, Decimal]


def drawn(rows: List[Row]) -> List[str]:
    """The rows as lines of text."""
    names = ["  " * depth + _one_line(name) for depth, name, _ in rows]
    amounts = [f"{amount:f}" for _, _, amount in rows]
    wide, high = max(map(len, names)), max(map(len, amounts))
    return [f"{name:<{wide}}  {amount:>{high}}" for name, amount in zip(names, amounts)]


def _one_line(text: str) -> str:
    return " ".join(str(text).split())
