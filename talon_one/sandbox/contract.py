"""The contract, as the sandbox serves it: which operation a request means, and whether bodies fit.

Everything comes from the SDK's own generated `Operation` constants and models.
"""

from __future__ import annotations

import importlib
import math
import pkgutil
import re
from typing import Any, Dict, Iterable, List, Mapping, NamedTuple, NoReturn, Optional, Sequence, Tuple
from urllib.parse import unquote

import talon_one.api.integration
import talon_one.api.management
from talon_one.credentials import PREFIXES
from talon_one.effects import EFFECT_PROPS
from talon_one.model import json
from talon_one.model.kinds import Departure, Departures, Kind, fits, kind_of
from talon_one.model.kinds.rules import one_of
from talon_one.model.registry import model_class
from talon_one.model.timestamps import parse_datetime
from talon_one.operation import Operation, Parameter
from talon_one.routes import Node
from talon_one.sandbox.bodies import plainest

Document = Dict[str, Any]

_TITLES = {"type": "Invalid type"}  # as the service says it; other rules keep their JSON Schema names
_NO_FILES: Mapping[str, bytes] = {}
_DEEPEST = 100  # levels of a body; JSON libraries give up at very different depths
_WHOLE_NUMBER = re.compile(r"-?[0-9]+", re.ASCII)


class Refused(Exception):
    """A request that is answered with an error."""

    def __init__(self, status: int, message: str, problems: Sequence[Document] = (), **headers: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.problems = list(problems)
        self.headers = headers

    def document(self, operation: Optional[Operation] = None) -> Document:
        """The body of the answer, in the shape that the operation has for this status."""
        body: Document = {"message": self.message}
        if self.problems:
            body["errors"] = self.problems
        if operation is None or operation.errors.get(self.status) != "ErrorResponse":
            body["StatusCode"] = self.status
        return body


class ContractBroken(Exception):
    """The sandbox was about to answer something that the contract does not allow: its own bug."""


class Call(NamedTuple):
    """A request that fits the contract."""

    operation: Operation
    path: Dict[str, Any]  #: by wire name, numbers converted
    query: Dict[str, Any]
    body: Any  #: a document; of an import, the text of the file
    key: str = ""  #: the key or token that it came with

    @property
    def dry(self) -> bool:
        """Whether nothing of it is to be stored."""
        return bool(self.query.get("dry"))


class Answer(NamedTuple):
    """What a request is answered with, where that is not a document with the operation's usual status."""

    status: int
    document: Any = None
    headers: Mapping[str, str] = {}

    @classmethod
    def of(cls, operation: Operation, made: Any) -> Answer:
        """From what a handler gives: an answer, or a document (None for an empty one)."""
        return made if isinstance(made, cls) else cls(next(iter(operation.returns)), made)


def problem(title: str, details: str, **source: str) -> Document:
    """One entry of `errors`; source is `pointer=` or `parameter=`."""
    return {"title": title, "details": details, "source": source}


def refuse(title: str, details: str, **source: str) -> NoReturn:
    """Answer 400 for one part of the request."""
    raise invalid([problem(title, details, **source)])


def invalid(problems: Sequence[Document]) -> Refused:
    """What answers 400, with everything that is wrong with the request."""
    return Refused(400, "The submitted data was invalid", problems)


# -- which operation -----------------------------------------------------------------------------


def operations() -> List[Operation]:
    """Every operation of the contract."""
    found = []
    for package in (talon_one.api.integration, talon_one.api.management):
        for module in pkgutil.iter_modules(package.__path__):
            members = vars(importlib.import_module(f"{package.__name__}.{module.name}"))
            found += [value for value in members.values() if isinstance(value, Operation)]
    return found


class Router:
    """Finds the operation of a request, from its path as sent, so that ids may hold `%2F`.

    Of several paths that fit, the one with the fewest parameters is meant, as OpenAPI says, whatever the method.
    """

    def __init__(self, served: Iterable[Operation]) -> None:
        self._root: Node[Operation] = Node()
        for operation in served:
            self._root.at(operation.path).methods[operation.method] = operation

    def find(self, method: str, raw_path: str) -> Tuple[Operation, Dict[str, str]]:
        """The operation and its path parameters; `Refused` with 404 or 405 where there is none."""
        segments = raw_path.lstrip("/").split("/")
        node = next((node for node in self._root.walk(segments) if node.methods), None)
        if node is None:
            raise Refused(404, f"The contract has no path {raw_path}")
        if method not in node.methods:
            allowed = ", ".join(sorted(node.methods))
            raise Refused(405, f"{raw_path} takes {allowed}, not {method}", Allow=allowed)
        operation = node.methods[method]
        pairs = zip(operation.path.strip("/").split("/"), segments)
        return operation, {name[1:-1]: unquote(value) for name, value in pairs if name.startswith("{")}


# -- whether the request fits --------------------------------------------------------------------


def check_key(operation: Operation, authorization: str, keys: Sequence[str]) -> None:
    """`Refused` with 401 unless the header has a prefix that the operation takes, and a good key."""
    prefix, _, key = authorization.partition(" ")
    wanted = [PREFIXES[scheme] for scheme in operation.auth]
    if prefix not in wanted:
        forms = " or ".join(f'"{name} <key>"' for name in wanted)
        raise Refused(401, f"{operation.name} needs the header Authorization: {forms}")
    if not key.strip() or (keys and key.strip() not in keys):
        raise Refused(401, "the API key is not known here")


def read_call(
    operation: Operation, path: Mapping[str, str], query: Any, body: bytes, files: Mapping[str, bytes] = _NO_FILES
) -> Call:
    """The call, checked; `Refused` with 400, with every departure, where it does not fit.

    `query` is a Werkzeug multi-dict; files: those of a form, by their names. Query parameters that the
    contract does not know are ignored, like unknown fields of bodies.
    """
    problems: List[Document] = []
    values: Dict[str, Dict[str, Any]] = {"path": {}, "query": {}}
    document = None
    for parameter in operation.parameters:
        if parameter.place in values:
            texts = [path[parameter.wire]] if parameter.place == "path" else query.getlist(parameter.wire)
            if texts:
                values[parameter.place][parameter.wire] = _parameter(parameter, texts, problems)
            elif parameter.required:
                problems.append(problem("required", f"{parameter.wire} is missing", parameter=parameter.wire))
        elif parameter.place == "body":
            document = _body(parameter, body, problems)
        elif parameter.place == "form":
            document = _file(parameter, files, problems)
    if problems:
        raise invalid(problems)
    return Call(operation, values["path"], values["query"], document)


def _parameter(parameter: Parameter, texts: List[str], problems: List[Document]) -> Any:
    kind, name = parameter.kind, parameter.kind.published_name
    if name.startswith("list["):
        parts = texts if parameter.explode else texts[-1].split(",")
        value: Any = [_plain(name[5:-1], part) for part in parts]
    else:
        value = _plain(name, texts[-1])
    found = Departures()
    if name == "bool" and not isinstance(value, bool):
        found.append(Departure(parameter.wire, "type", f"true or false is needed, not {value!r}.", value))
    else:
        kind.validate(value, parameter.wire, found)
    if parameter.words:  # which only the service refuses: it may be newer than the client
        rule = one_of(parameter.words)
        wrong = [word for word in (value if isinstance(value, list) else [value]) if rule.broken(word)]
        found += [
            Departure(parameter.wire, rule.name, f"{rule.complaint(word)}, not {word!r}.", word) for word in wrong
        ]
    if name == "datetime" and not found:
        value = parse_datetime(value)
        if value.tzinfo is None:
            found.append(Departure(parameter.wire, "format", "a time zone is needed", None))
    problems += [_problem(departure, parameter=parameter.wire) for departure in found]
    return value


def _plain(type_name: str, text: str) -> Any:
    """A value of a query as JSON would have it; the text itself where it is none of that type."""
    try:
        if type_name == "int" and _WHOLE_NUMBER.fullmatch(text):  # int() takes " 1" and "1_0" too
            return int(text)
        if type_name == "float":
            return float(text)
    except ValueError:
        return text
    return {"true": True, "false": False}.get(text, text) if type_name == "bool" else text


def _body(parameter: Parameter, data: bytes, problems: List[Document]) -> Any:
    document = None
    try:
        if not data:
            raise ValueError("the body is empty, an object is needed")
        document = json.decode(data)
        if not _can_be_answered(document):
            raise ValueError(f"a number is too large, or nesting is deeper than {_DEEPEST} levels")
    except ValueError as error:
        problems.append(problem("Invalid JSON", str(error), pointer=""))
    else:
        found, fits = Departures(), parameter.kind.fits(document)
        if not fits:
            parameter.kind.validate(document, "", found)
        if not found:
            return plainest(parameter.kind, document, data, fits)
        problems += [_problem(one, pointer=at) for one, at in zip(found, _pointers(parameter.kind, document))]
    return document


def _file(parameter: Parameter, files: Mapping[str, bytes], problems: List[Document]) -> Optional[str]:
    """The text of an uploaded file; byte order marks of spreadsheets are left out."""
    if parameter.wire not in files:
        problems.append(problem("required", "a form with this file is needed", parameter=parameter.wire))
        return None
    try:
        return files[parameter.wire].decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problems.append(problem("Invalid file", f"it is not UTF-8: {error.reason}", parameter=parameter.wire))
        return None


def _can_be_answered(value: Any) -> bool:
    """Whether a decoded value could go out as JSON again: 1e999 decodes to infinity, which has no word there."""
    level = [value]
    for _ in range(_DEEPEST):
        inner: List[Any] = []
        for one in level:
            kind = one.__class__
            if kind is dict:
                inner += one.values()
            elif kind is list:
                inner += one
            elif kind is float and not math.isfinite(one):
                return False
        if not inner:
            return True
        level = inner
    return False


def _problem(departure: Departure, **source: str) -> Document:
    return problem(_TITLES.get(departure.rule, departure.rule), departure.message, **source)


def pointer_part(name: str) -> str:
    """A name as a JSON pointer has it (RFC 6901)."""
    return name.replace("~", "~0").replace("/", "~1")


def _pointers(kind: Kind, document: Any) -> List[str]:
    """Where each departure of a document is: `cartItems[3].price` at `/cartItems/3/price`.

    In such a path, a name with a dot or a bracket looks like several. So they are read from the
    departures of a twin, in whose names both are escaped: as `~2` and `~3`, which pointers do not use.
    """
    found = Departures()
    kind.validate(_escaped(document), "", found)
    paths = (re.sub(r"\[(\d+)\]", r".\1", departure.path).replace(".", "/") for departure in found)
    return [f"/{path}".replace("~2", ".").replace("~3", "[") if path else "" for path in paths]


def _escaped(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            pointer_part(name).replace(".", "~2").replace("[", "~3"): _escaped(child) for name, child in value.items()
        }
    return [_escaped(child) for child in value] if isinstance(value, list) else value


# -- whether the answer fits ---------------------------------------------------------------------


def check_answer(operation: Operation, status: int, document: Any) -> None:
    """`ContractBroken` where an answer departs from the contract. Props of effects are checked too."""
    expected = {**operation.errors, **operation.returns}
    if status not in expected:
        if status < 300:
            raise ContractBroken(f"{operation.name} may not answer {status}")
        return  # 404 and the like, which the contract does not list for every operation
    if document is None and (status == 204 or expected[status] in (None, "str")):  # 204 has room for no body
        return
    found = Departures()
    kind = kind_of(expected[status] or "object")
    if not kind.fits(document):
        kind.validate(document, "", found)
    effects = document.get("effects") if isinstance(document, dict) else None
    for index, effect in enumerate(effects or []):
        props = EFFECT_PROPS.get(effect["effectType"])
        if props is None:
            found.append(Departure(f"effects[{index}].effectType", "enum", "is no effect type", effect["effectType"]))
        else:
            model = model_class(props)
            if not fits(model, effect["props"]):
                model._view(effect["props"])._validate(f"effects[{index}].props", found)
    if found:
        listed = "; ".join(map(str, found[:5]))
        raise ContractBroken(f"the {status} answer of {operation.name} departs from the contract: {listed}")
