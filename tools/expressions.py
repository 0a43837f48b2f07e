"""Values of the contract as Python: how the examples of the documentation spell them, and how they are laid out."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, Iterable, Union

from talon_one.exceptions import ApiTypeError
from talon_one.model.kinds import BoolKind, DateKind, DateTimeKind, FloatKind, IntKind, Kind, StrKind
from talon_one.testing.plain import plain_value
from tools.facts import Contract, Model, Operation, Parameter, Property, Schema, Variants
from tools.facts import Union as UnionSchema
from tools.files import ContractError

WIDTH = 88
_KINDS: dict[str, type[Kind]] = {
    "str": StrKind, "int": IntKind, "float": FloatKind, "bool": BoolKind, "datetime": DateTimeKind, "date": DateKind,
}  # fmt: skip
#: Limits of a list itself, not of its items.
_OF_LISTS = {"min_items", "max_items", "unique_items"}


@dataclass
class Group:
    """A call, a list or a dict: laid out on one line where that fits, else with a line for each item."""

    head: str
    items: list[tuple[str, Code]]  #: what stands before an item, such as `sku=`, and the item
    tail: str
    together: bool = False  #: whether the items may share a line of their own


Code = Union[str, Group]


def flat(code: Code) -> str:
    """Code on one line."""
    if isinstance(code, str):
        return code
    return code.head + ", ".join(before + flat(item) for before, item in code.items) + code.tail


def laid_out(code: Code, indent: int = 0, around: int = 0) -> str:
    """Code on as many lines as it needs. around: how many more characters stand on its first line."""
    line = flat(code)
    if isinstance(code, str) or not code.items or indent + around + len(line) <= WIDTH:
        return line
    pad = " " * (indent + 4)
    inside = line[len(code.head) : len(line) - len(code.tail)]
    if code.together and indent + 4 + len(inside) <= WIDTH:
        return f"{code.head}\n{pad}{inside}\n{' ' * indent}{code.tail}"
    items = [f"{pad}{before}{laid_out(item, indent + 4, len(before) + 1)},\n" for before, item in code.items]
    return f"{code.head}\n{''.join(items)}{' ' * indent}{code.tail}"


def literal(value: Any) -> Code:
    """A plain value of JSON."""
    if isinstance(value, dict):
        return Group("{", [(f"{json.dumps(name)}: ", literal(one)) for name, one in value.items()], "}")
    if isinstance(value, list):
        return Group("[", [("", literal(one)) for one in value], "]")
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


class Expressions:
    """Values by the types that the contract gives them."""

    def __init__(self, contract: Contract, operation: Operation) -> None:
        self.schemas: dict[str, Schema] = {one.name: one for one in contract.schemas}
        found = {wire: self.schemas.get(name) for wire, name in operation.example.models.items()}
        self.models = {wire: model for wire, model in found.items() if isinstance(model, Model)}

    def example(self, of: Property | Parameter, where: str) -> Any:
        """A plain value, where the contract has no example: what the test kit makes up, too."""
        limits = {**of.limits}
        if isinstance(of, Property) and of.current_enum:
            limits["enum"] = of.current_enum
        try:
            return self._plain(of.type.python, of.wire, limits, ())
        except ApiTypeError as error:
            raise ContractError(f"{where}: {of.wire} needs an example, as no plain value fits ({error}).") from None

    def code(self, kind: str, value: Any, where: str, variants: Variants | None = None, tag: Any = None) -> Code:
        """A value of a type, in its spelling on the wire. variants, tag: what it is, where something beside it says."""
        if kind.startswith("list[") and isinstance(value, list):
            return Group("[", [("", self.code(kind[5:-1], one, where, variants, tag)) for one in value], "]")
        if kind.startswith("dict[str, ") and isinstance(value, dict):
            of = kind[10:-1]
            return Group(
                "{", [(f"{json.dumps(name)}: ", self.code(of, one, where)) for name, one in value.items()], "}"
            )
        if kind in ("datetime", "date"):
            return _moment(kind, value, where)
        model = self._model(kind, value, variants, tag)
        if model is None or not isinstance(value, dict):
            return literal(value)
        return self.call(model, value, where)

    def call(self, model: Model, given: dict[str, Any], where: str) -> Group:
        """The call that makes a model of what is given, and of plain values of what else it requires."""
        where = f"{where}: {model.name}"
        known = {prop.wire: prop for prop in model.properties}
        unknown = sorted(set(given) - set(known))
        if unknown:
            raise ContractError(f"{where} in an example has no {unknown}; known are {sorted(known)}.")
        filled = dict(given)
        for prop in model.properties:
            if prop.required and prop.wire not in filled and not prop.constant:
                filled[prop.wire] = self.example(prop, where)
        items: list[tuple[str, Code]] = []
        for wire, value in filled.items():
            prop = known[wire]
            if prop.constant and value == prop.constant:
                continue
            code: Code
            if prop.sensitive:
                code = f"os.environ[{json.dumps(value)}]"
            elif wire in self.models and isinstance(value, dict):
                code = self.call(self.models[wire], value, where)
            else:
                by = prop.variants.by if prop.variants else None
                code = self.code(prop.type.python, value, f"{where}.{wire}", prop.variants, filled.get(by or ""))
            items.append((f"{prop.name}=", code))
        return Group(f"talon_one.{model.name}(", items, ")")

    # -- for the above -----------------------------------------------------------------------------

    def _model(self, kind: str, value: Any, variants: Variants | None, tag: Any) -> Model | None:
        """The model of a value of a type."""
        schema = self.schemas.get(kind)
        if isinstance(schema, (Model, UnionSchema)) and schema.variants:
            variants = schema.variants
        if variants is not None and isinstance(value, dict):
            tag = value.get(variants.by) if variants.by and not variants.beside else tag
            names = [variants.mapping[tag]] if tag in variants.mapping else self._fitting(variants.members, value)
            schema = self.schemas[names[0]] if names else schema
            if isinstance(schema, UnionSchema):
                return self._model(schema.name, value, None, None)
        return schema if isinstance(schema, Model) and schema.enum is None else None

    def _fitting(self, names: Iterable[str], value: dict[str, Any]) -> list[str]:
        """The models that know all properties of a value, those that require the most of these first."""
        found = []
        for name in names:
            schema = self.schemas[name]
            properties = schema.properties if isinstance(schema, Model) else []
            if set(value) <= {prop.wire for prop in properties}:
                found.append((-sum(prop.required and prop.wire in value for prop in properties), name))
        return [name for _, name in sorted(found, key=lambda one: one[0])]

    def _plain(self, kind: str, wire: str, limits: dict[str, Any], above: tuple[str, ...]) -> Any:
        if kind in _KINDS:
            return plain_value(_KINDS[kind](limits), wire, limits)
        if kind.startswith("list["):
            inner = {name: limit for name, limit in limits.items() if name not in _OF_LISTS}
            return [self._plain(kind[5:-1], wire, inner, above) for _ in range(limits.get("min_items", 0))]
        if kind.startswith("dict["):
            return {}
        schema = self.schemas.get(kind)
        if isinstance(schema, Model) and schema.enum:
            return schema.enum[0]
        if isinstance(schema, UnionSchema):
            names = [name for name in schema.variants.members if name not in above] or schema.variants.members
            tags = [tag for tag, name in schema.variants.mapping.items() if name == names[0]]
            made = self._plain(names[0], wire, {}, above)
            return {schema.variants.by: tags[0], **made} if tags and not schema.variants.beside else made
        if isinstance(schema, Model):
            required = [prop for prop in schema.properties if prop.required]
            return {one.wire: self._plain(one.type.python, one.wire, one.limits, (*above, kind)) for one in required}
        return wire


def _moment(kind: str, value: Any, where: str) -> str:
    """`datetime(2026, 6, 1, tzinfo=timezone.utc)`, or `date(2026, 6, 1)`."""
    try:
        found = datetime.fromisoformat(str(value).replace("Z", "+00:00"))
    except ValueError:
        raise ContractError(f"{where}: {value!r} in an example is no moment.") from None
    if kind == "date":
        return f"date({found.year}, {found.month}, {found.day})"
    if found.tzinfo != timezone.utc:
        raise ContractError(f"{where}: {value!r} in an example is to be in UTC, in quotes.")
    parts = [found.year, found.month, found.day, found.hour, found.minute, found.second]
    while len(parts) > 3 and parts[-1] == 0:
        parts.pop()
    return f"datetime({', '.join(map(str, parts))}, tzinfo=timezone.utc)"
