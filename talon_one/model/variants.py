"""How the models of a union are told apart: the facts, as generated classes state them."""

from __future__ import annotations

from typing import Any, Dict, FrozenSet, Mapping, Optional, Tuple

from talon_one.model.registry import model_class


class Variants:
    """The models that one value can be, by name, and the property whose value says which it is."""

    __slots__ = ("by", "mapping", "members", "name", "names", "parts")

    def __init__(
        self,
        by: Optional[str] = None,
        mapping: Optional[Mapping[str, str]] = None,
        *,
        name: Optional[str] = None,
        members: Tuple[str, ...] = (),
        parts: bool = False,
    ) -> None:
        self.by = by  #: the property's name on the wire; None where the value itself does not tell
        self.name = name or by  #: its name in Python
        self.mapping: Dict[str, str] = dict(mapping or {})  #: value of that property → model
        self.members = members or tuple(dict.fromkeys(self.mapping.values()))
        self.names: FrozenSet[str] = frozenset(self.members)
        self.parts = parts  #: whether members have only the properties that their holder has not for all

    def tag(self, document: Mapping[Any, Any]) -> Any:
        """The value that tells what a dict is, in the wire's spelling or in Python's; None if it has none."""
        found = document.get(self.by)
        return document.get(self.name) if found is None else found

    def find(self, document: Mapping[Any, Any]) -> Any:
        """The class of the model that a dict is; None if this version does not know."""
        try:
            return model_class(self.mapping[self.tag(document)])
        except (KeyError, TypeError):  # TypeError: what stands there is no text
            return None

    def has(self, cls: type) -> bool:
        """Whether a class is one of the models, or made from one. No model is imported to find out."""
        return any(one.__name__ in self.names and model_class(one.__name__) is one for one in cls.__mro__)
