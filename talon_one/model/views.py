"""Views of one model as another that says more of it."""

from __future__ import annotations

import copy
from typing import Any, Mapping, Optional

from talon_one.model.base import Model
from talon_one.model.documents import Document, not_too_deep
from talon_one.model.registry import model_class

#: Not the whole of a view is guarded: each is made often, and few hold anything that nests.
_deep_copy = not_too_deep(copy.deepcopy)


def typed_view(owner: Model, wire: str, name_wire: str, classes: Mapping[str, str]) -> Optional[Model]:
    """The free-form object `owner.<wire>` as the model that `classes` names for `owner.<name_wire>`.

    None if it names none. The model is of a copy, so that neither reading nor changing it changes
    the plain dict.
    """
    document = owner._document
    try:
        cls = model_class(classes[document[name_wire]])
    except (KeyError, TypeError):  # a type that this version does not know, or that is no text
        return None
    value: Any = document.get(wire)
    if value.__class__ is not dict and not isinstance(value, dict):  # the first look is quicker, and mostly enough
        return value if isinstance(value, cls) else None
    return _copy_as(cls, value)  # type: ignore[no-any-return]


def refined_view(owner: Model, name_wire: str, classes: Mapping[str, str]) -> Model:
    """`owner` as the model that `classes` names for `owner.<name_wire>`: a copy of it; itself where it names none."""
    document = owner._document
    try:
        cls = model_class(classes[document[name_wire]])
    except (KeyError, TypeError):
        return owner
    return _copy_as(cls, document)  # type: ignore[no-any-return]


def _copy_as(cls: Any, document: Any) -> Any:
    copied = document.copy()
    for name in cls._nesting:
        if name in copied:
            copied[name] = _deep_copy(copied[name])
    view: Any = Document()
    view._document = copied
    view.__class__ = cls
    return view
