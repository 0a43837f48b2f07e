"""`Page`: what the responses of operations that return a list have in common."""

from __future__ import annotations

from typing import Generic, TypeVar

from talon_one.model.base import Model

_Item = TypeVar("_Item")


class Page(Model, Generic[_Item]):
    """The response of an operation that returns a list, or a page of one; `talon_one.paginate` goes through them.

    It tells type checkers what the list holds, and has nothing else of its own.
    """

    __slots__ = ()
