"""Annotations whose names are found when somebody asks: generated modules import each other only for type checkers."""

from __future__ import annotations

import sys
import typing
from datetime import date, datetime
from importlib import import_module
from typing import Any, Dict, Iterator, Mapping

from talon_one.exceptions import ApiTypeError
from talon_one.model.registry import model_class


class Names(Dict[str, Any]):
    """A namespace for annotations. It has every model and every type of words, and what is elsewhere, imported when
    it is asked for.
    """

    def __init__(self, elsewhere: Mapping[str, str]) -> None:
        """elsewhere: names, and the modules that have them."""
        names = ("Any", "Literal", "Mapping", "Optional", "Sequence", "Union")
        super().__init__({name: getattr(typing, name) for name in names})
        self.update(date=date, datetime=datetime)
        self._elsewhere = elsewhere

    def __missing__(self, name: str) -> Any:
        if name in self._elsewhere:
            found = getattr(import_module(self._elsewhere[name]), name)
        else:
            try:
                found = model_class(name)
            except ApiTypeError:
                found = getattr(import_module("talon_one.types"), name, None)
                if found is None:
                    raise KeyError(name) from None
        self[name] = found
        return found

    def __contains__(self, name: object) -> bool:
        try:
            return self[name] is not None  # type: ignore[index]
        except KeyError:
            return False


#: What annotations of models name.
NAMES = Names(dict.fromkeys(("Property", "WideProperty"), "talon_one.model.properties"))


class Hints(Dict[str, Any]):
    """Annotations: texts until they are read, types from then on.

    `get` still gives texts: signatures ask by it, and mocks ask for all signatures of an API.
    """

    __slots__ = ("_module", "_names")

    def __init__(self, annotations: Mapping[str, Any], module: str, names: Names = NAMES) -> None:
        super().__init__(annotations)
        self._module = module
        self._names = names

    def __getitem__(self, name: str) -> Any:
        found = super().__getitem__(name)
        if isinstance(found, str):
            found = eval(found, vars(sys.modules[self._module]), self._names)  # noqa: S307
            self[name] = found
        return found

    def __iter__(self) -> Iterator[str]:  # so that a copy of it asks for each item
        return iter(list(super().keys()))

    def items(self) -> Any:
        """As a dict's."""
        return [(name, self[name]) for name in self]

    def values(self) -> Any:
        """As a dict's."""
        return [self[name] for name in self]
