"""Methods of models that the 26.x client's have from pydantic, under the same names."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, ClassVar, Collection, Dict, Mapping, Optional, Union

from talon_one.model.documents import Document, to_wire

if TYPE_CHECKING:
    from typing_extensions import Self

#: Names of properties, of which some are given or left out.
Names = Optional[Collection[str]]


class _Fields:
    def __get__(self, _: Any, owner: Any) -> Dict[str, Any]:
        return dict(owner._properties)


class PydanticNames(Document):
    """What `Model` does under the names that pydantic has for it."""

    __slots__ = ()

    #: Python name → how the property was declared: `wire`, `required`, `doc` …
    model_fields: ClassVar[Mapping[str, Any]] = _Fields()  # type: ignore[assignment]

    if TYPE_CHECKING:

        @classmethod
        def from_dict(cls, obj: Any) -> Any: ...
        @classmethod
        def from_json(cls, json_str: Any) -> Any: ...

    def model_dump(
        self,
        *,
        mode: str = "python",
        include: Names = None,
        exclude: Names = None,
        by_alias: bool = False,
        exclude_unset: bool = False,
        exclude_none: bool = False,
        exclude_defaults: bool = False,
        **_: Any,
    ) -> Dict[str, Any]:
        """`to_dict()` as pydantic has it.

        mode: "json" gives what JSON has a word for. include, exclude: names of this model's properties. by_alias:
        wire names instead of Python names. exclude_unset, exclude_defaults: only what is set. exclude_none: no None.
        """
        only_set = exclude_unset or exclude_defaults
        return {
            (made.wire if by_alias else name): _dumped(
                getattr(self, name), mode == "json", by_alias, only_set, exclude_none
            )
            for name, made in _chosen(self, only_set, exclude_none)
            if (include is None or name in include) and (exclude is None or name not in exclude)
        }

    def model_dump_json(self, *, indent: Optional[int] = None, **options: Any) -> str:
        """`model_dump(mode="json", …)` as JSON text."""
        import json

        separators = (",", ":") if indent is None else None
        return json.dumps(
            self.model_dump(**{**options, "mode": "json"}), indent=indent, separators=separators, ensure_ascii=False
        )

    @classmethod
    def model_validate(cls, obj: Any, **_: Any) -> Self:
        """A model of a dict (or of a model), checked: `ApiValueError` if it departs from the contract."""
        from talon_one.model.kinds import ModelKind

        kind = ModelKind(cls.__name__)
        kind._class = kind._model_class = cls
        return kind.check(obj, cls.__name__)  # type: ignore[no-any-return]

    @classmethod
    def model_validate_json(cls, json_data: Union[str, bytes], **_: Any) -> Self:
        """The same of JSON text."""
        read = cls.from_json(json_data)
        return cls.model_validate(None if read is None else read._document)

    @classmethod
    def model_construct(cls, _fields_set: Any = None, **values: Any) -> Self:
        """A model of values that nobody checks, by Python names or wire names."""
        return cls.from_dict(values)  # type: ignore[no-any-return]

    def model_copy(self, *, update: Optional[Mapping[str, Any]] = None, deep: bool = False) -> Self:
        """A copy, with other values for some properties, by name; those are checked, as setting them is."""
        twin = copy.deepcopy(self) if deep else copy.copy(self)
        for name, value in (update or {}).items():
            setattr(twin, name, value)
        return twin


def _chosen(model: Any, only_set: bool, exclude_none: bool) -> Any:
    document = model._wire_document()
    for name, made in model._properties.items():
        value = document.get(made.wire)
        if (value is not None or not exclude_none) and (made.wire in document or not only_set):
            yield name, made


def _dumped(value: Any, plain: bool, by_alias: bool, only_set: bool, exclude_none: bool) -> Any:
    if isinstance(value, Document):
        return {
            (made.wire if by_alias else name): _dumped(getattr(value, name), plain, by_alias, only_set, exclude_none)
            for name, made in _chosen(value, only_set, exclude_none)
        }
    if isinstance(value, dict):
        return {key: _dumped(item, plain, by_alias, only_set, exclude_none) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_dumped(item, plain, by_alias, only_set, exclude_none) for item in value]
    return to_wire(value) if plain else value
