"""What is generated of the test kit: `effects.py` and `operations.py` in `talon_one/testing/`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from jinja2 import Environment

from tools.facts import Contract, Model, Operation
from tools.naming import snake
from tools.values import Type
from tools.wording import property_doc


@dataclass
class Builder:
    """The function that makes an effect of a type."""

    type: str
    props: Model | None

    @property
    def name(self) -> str:
        return snake(self.type)

    @property
    def doc(self) -> str:
        """What the effect says, and its arguments."""
        if self.props is None:
            return f"The effect `{self.type}`."
        said = re.sub(r"^Details of [^:.]*[:.] ?", "", self.props.description)
        lines = [f"The effect `{self.type}`. {said[:1].upper()}{said[1:]}".rstrip(), ""]
        return "\n".join([*lines, *(f"{one.name}: {property_doc(one)}" for one in self.props.properties)])


def files(contract: Contract, templates: Environment) -> dict[str, str]:
    """Path → text."""

    def make(name: str, **names: object) -> str:
        return templates.get_template(f"testing_{name}.py.j2").render(contract=contract, **names)

    models = {model.name: model for model in contract.models}
    effect = models.get("Effect")
    builders = [Builder(kind, models.get(of.props or "")) for kind, of in contract.effects.items() if effect]
    shared = [one.props for one in builders if one.props is not None]
    taken = {"effect_type", "props", *(prop.name for props in shared for prop in props.properties)}
    operations = [
        (name, _result(operation), _body(operation))
        for operation in sorted(contract.operations, key=lambda one: one.name)
        for name in [operation.name, *operation.former]
    ]
    types = [found for one in contract.operations for found in (one.result, _body_type(one)) if found is not None]
    return {
        "talon_one/testing/effects.py": make(
            "effects",
            effect=effect,
            builders=builders,
            own=[prop for prop in effect.properties if prop.name not in taken] if effect else [],
            imports=sorted({name for props in shared for name in props.imports}, key=snake),
        ),
        "talon_one/testing/operations.py": make(
            "operations",
            operations=operations,
            has_any=any("Any" in found.words for found in types),
            imports=sorted({name for found in types for name in found.models}, key=snake),
        ),
    }


def _body_type(operation: Operation) -> Type | None:
    return next((one.type for one in operation.parameters if one.place == "body"), None)


def _result(operation: Operation) -> str:
    return operation.result.python if operation.result is not None else "None"


def _body(operation: Operation) -> str:
    """What a test sees of a body: its model, or the content of a file."""
    found = _body_type(operation)
    if found is not None:
        return found.python
    return "bytes" if any(one.place == "form" for one in operation.parameters) else "None"
