"""The example of each operation in the documentation: short code that runs, made from the contract's examples."""

from __future__ import annotations

import re

from tools.expressions import Code, Expressions, Group, laid_out
from tools.facts import Contract, Model, Operation, Parameter, Property
from tools.files import ContractError
from tools.naming import snake
from tools.values import Type

#: How a client gets a key, by security scheme.
_BY_KEY = {
    "api_key_v1": "api = talon_one.IntegrationApi()  # reads TALON_ONE_HOST and TALON_ONE_API_KEY",
    "management_key": "api = talon_one.ManagementApi()  # reads TALON_ONE_HOST and TALON_ONE_MANAGEMENT_KEY",
    "manager_auth": 'configuration = talon_one.Configuration(access_token=os.environ["TALON_ONE_TOKEN"])\n'
    "api = talon_one.ManagementApi(talon_one.ApiClient(configuration))",
}
#: What is shown of an answer whose operation does not say it: the first of these that it has, by the names on the wire.
_TELLING = (
    "integrationId", "value", "code", "identifier", "name", "title", "displayName", "userName", "sku", "email", "item",
    "entity", "type", "state", "status", "summary", "id",
)  # fmt: skip
#: Words in the names of models that are no part of what they are.
_NO_WORDS = {"v", "v1", "v2", "v3", "response", "entity", "integration", "api", "base", "data"}


def example_of(operation: Operation, contract: Contract) -> str:
    """The code of the example, with its imports."""
    return _Writer(operation, Expressions(contract, operation)).text()


class _Writer:
    def __init__(self, operation: Operation, expressions: Expressions) -> None:
        self.operation = operation
        self.expressions = expressions
        self.where = f"{operation.source}: {operation.method}"

    def text(self) -> str:
        body = "\n".join([self._client(), *self._call()])
        secrets = list(dict.fromkeys(re.findall(r'os\.environ\["(\w+)"\]', body)))
        imports = ["import os"] if secrets else []
        body = f"# Set {' and '.join(secrets)} in the environment first.\n{body}" if secrets else body
        moments = [name for name in ("date", "datetime", "timezone") if re.search(rf"\b{name}[(.]", body)]
        imports += [f"from datetime import {', '.join(moments)}"] if moments else []
        return "\n".join([*imports, *[""] * bool(imports), "import talon_one", "", body]) + "\n"

    def _client(self) -> str:
        keys = [self.operation.example.key] if self.operation.example.key else self.operation.auth
        key = next((key for key in keys if key in _BY_KEY), None)
        return _BY_KEY[key] if key else f"api = talon_one.{self.operation.api}()  # reads TALON_ONE_HOST"

    # -- the call ----------------------------------------------------------------------------------

    def _call(self) -> list[str]:
        operation, lines = self.operation, []
        body = next((one for one in operation.parameters if one.place == "body"), None)
        if body is not None and body.required:
            lines.append(f"body = {laid_out(self._sample(body), 0, 7)}")
        arguments = self._arguments()
        method = f"api.{operation.name}"
        if operation.accept == "application/csv":
            arguments.append(("to=", f'"{_file(operation)}"'))
            return [*lines, laid_out(Group("talon_one.download(", [("", method), *arguments], ")", True))]
        if operation.item is not None:
            paginate = Group("talon_one.paginate(", [("", method), *arguments], ")", True)
            return [*lines, *self._loop(paginate, operation.item, operation.example.shows)]
        call = Group(f"{method}(", arguments, ")", True)
        result = operation.result
        if result is None or self._gives_nothing():
            return [*lines, laid_out(call)]
        if result.python.startswith("list["):
            return [*lines, *self._loop(call, _inside(result), operation.example.shows)]
        name = operation.example.name or _noun(result)
        held = [f'assert {name} is not None  # silent="no" asks for it'] if operation.may_be_empty else []
        return [
            *lines,
            f"{name} = {laid_out(call, 0, len(name) + 3)}",
            *held,
            *self._use(name, result, operation.example.shows),
        ]

    def _gives_nothing(self) -> bool:
        """Whether the call gives None: always, or as long as `silent` does not ask for more."""
        returns = set(self.operation.returns)
        silent = any(one.wire == "silent" for one in self.operation.parameters)
        return returns == {204} or (silent and 204 in returns and "silent" not in self.operation.example.arguments)

    def _arguments(self) -> list[tuple[str, Code]]:
        """What the call is given: by position where that reads well, as with a single id in words."""
        operation = self.operation
        required = [one for one in operation.parameters if one.required]
        numbers = [one for one in required if one.type.python == "int" or str(one.example).isdigit()]
        by_name = numbers or any(one.place == "query" for one in required)
        found = [(f"{one.name}=" if by_name else "", self._value(one)) for one in required]
        optional = {one.wire: one for one in operation.parameters if not one.required}
        for wire, value in operation.example.arguments.items():
            if wire not in optional:
                known = ", ".join(optional) or "none"
                raise ContractError(
                    f"{self.where}: {wire} under x-example is no optional parameter; known are: {known}."
                )
            one = optional[wire]
            found.append((f"{one.name}=", self.expressions.code(one.type.python, value, f"{self.where} {wire}")))
        return found

    def _value(self, one: Parameter) -> Code:
        if one.place == "body":
            return "body"
        if one.place == "form":
            return f'"{_file(self.operation)}"'
        return self._sample(one)

    def _sample(self, one: Parameter) -> Code:
        """The example that the contract gives for a parameter, or else a plain value."""
        value = self.expressions.example(one, self.where) if one.example is None else one.example
        return self.expressions.code(one.type.python, value, f"{self.where} {one.wire}")

    # -- the answer --------------------------------------------------------------------------------

    def _loop(self, over: Code, item: Type, shows: list[str]) -> list[str]:
        """A loop that shows something of each item."""
        name = self.operation.example.name or _noun(item)
        head = f"for {name} in {laid_out(over, 0, len(name) + 9)}:"
        return [head, *(f"    {line}" for line in self._use(name, item, shows))]

    def _use(self, name: str, of: Type, shows: list[str]) -> list[str]:
        """One thing done with an answer, or with an item of it."""
        if self.operation.example.then:
            return self.operation.example.then.splitlines()
        model = self.expressions.schemas.get(of.python)
        if not isinstance(model, Model) or not model.properties:
            return [f"print({name})"]
        shows = shows or self._telling(model)
        heads = [self._property(model, path.partition(".")[0]) for path in shows]
        head = heads[0]
        if len({one.wire for one in heads}) == 1 and head.type.published.startswith("list[") and head.type.models:
            item = _inside(head.type)
            each = _noun(item) if _noun(item) != name else "one"
            rest = [path.partition(".")[2] for path in shows if "." in path]
            over = f"{name}.{head.name}" if head.required else f"{name}.{head.name} or []"
            return [f"for {each} in {over}:", *(f"    {line}" for line in self._use(each, item, rest))]
        line = f"print({', '.join(self._path(name, model, path) for path in shows)})"
        if "." in shows[0] and not head.required:
            return [f"if {name}.{head.name} is not None:", f"    {line}"]
        return [line]

    def _telling(self, model: Model) -> list[str]:
        """What to show of a model where the contract does not say it."""
        known = {prop.wire: prop for prop in model.properties}
        if "effects" in known and known["effects"].required:
            return ["effects.effectType", "effects.props"]
        if "data" in known:
            return ["data"]
        if set(self.operation.returns) == {201} and "id" in known:
            return ["id"]  # which the next calls need
        found = [wire for wire in _TELLING if wire in known and not known[wire].deprecated]
        if not found:
            return [next(iter(known))]
        return [found[0], *[wire for wire in ("state", "status") if wire in known and wire != found[0]][:1]]

    def _path(self, name: str, model: Model, path: str) -> str:
        """`session.customer_profile.name`."""
        head, _, rest = path.partition(".")
        prop = self._property(model, head)
        inner = self.expressions.schemas.get(prop.type.python)
        name = f"{name}.{prop.name}"
        return self._path(name, inner, rest) if rest and isinstance(inner, Model) else name

    def _property(self, model: Model, wire: str) -> Property:
        known = {prop.wire: prop for prop in model.properties}
        if wire not in known:
            raise ContractError(
                f"{self.where}: {wire} under x-example is not in {model.name}; it has {', '.join(known)}."
            )
        return known[wire]


def _inside(of: Type) -> Type:
    """What a list holds."""
    return Type(of.python[5:-1], of.published[5:-1], of.models)


def _noun(of: Type) -> str:
    """A name for a variable that holds a model: `session` for an `ApplicationSession`."""
    words = [word for word in re.sub(r"\d+", "", snake(of.python)).split("_") if word]
    words = [word for word in words if word not in _NO_WORDS] or ["response"]
    return words[-1] if words[-1].isidentifier() else "item"


def _file(operation: Operation) -> str:
    """The name of the file that an operation reads or writes: `coupons.csv`."""
    name = re.sub(r"^(export|import)_|_v\d+$", "", operation.name)
    return f"{name}.csv"
