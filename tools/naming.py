"""How names on the wire become names in Python, spelt as the published clients spell them."""

from __future__ import annotations

import inspect
import keyword
import re
from typing import Collection, Mapping

import talon_one
from talon_one import model as runtime
from talon_one.endpoint import Api
from talon_one.model import Model
from talon_one.operation import OPTION_NAMES
from tools.files import ContractError

_ACRONYM_THEN_WORD = re.compile(r"([A-Z]+)([A-Z][a-z][a-z]+)")
_LOWER_THEN_UPPER = re.compile(r"([a-z\d])([A-Z])")
_NOT_A_WORD_CHARACTER = re.compile(r"\W+")

_VARIABLE = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
#: Names that a property would take from its model: those of every model, those that its constructor
#: takes besides the properties, and those that the body of a generated class calls.
OF_MODELS = frozenset(
    {
        *dir(Model),
        *(name for name, one in inspect.signature(Model.__init__).parameters.items() if one.kind not in _VARIABLE),
        *runtime.__all__,
    }
)
#: Names that a model would take from the package, or from the module that it is generated into.
OF_THE_PACKAGE = frozenset({*vars(talon_one)["_NAMES"], *runtime.__all__, "Any", "Optional"})
#: Names that a type of words would take from the modules that name it.
OF_TYPES = frozenset({*OF_THE_PACKAGE, "Literal", "Mapping", "Sequence", "Strings", "Union"})
#: Names that an operation would take from its API.
OF_APIS = frozenset(dir(Api(talon_one.ApiClient())))
#: Names that a parameter would take from the options of every call.
OF_CALLS = frozenset({"self", *OPTION_NAMES})


def snake(name: str) -> str:
    """``ApplicationAPIKey`` → ``application_api_key``; ``transactionUUID`` → ``transaction_uuid``."""
    name = _ACRONYM_THEN_WORD.sub(r"\1_\2", name)
    name = _LOWER_THEN_UPPER.sub(r"\1_\2", name)
    return _NOT_A_WORD_CHARACTER.sub("_", name).lower()


def slug(tag: str) -> str:
    """``Customer sessions`` → ``customer_sessions``: the module of a section of the API."""
    return re.sub(r"[^a-z0-9]+", "_", tag.lower()).strip("_")


def section_class(tag: str) -> str:
    """``Customer sessions`` → ``CustomerSessionsApi``: the class of a section of the API."""
    return "".join(word.capitalize() for word in slug(tag).split("_")) + "Api"


def identifier(wire: str) -> str:
    """The name in Python of a property or parameter that the contract gives no other one."""
    name = snake(wire)
    return name + "_" if keyword.iskeyword(name) else name


def check_name(name: object, taken: Collection[str], where: str, remedy: str) -> None:
    """Refuse a name that generated code could not hold."""
    # Two underscores in front: Python renames what is called so in a class.
    if not isinstance(name, str) or not name.isidentifier() or keyword.iskeyword(name) or name.startswith("__"):
        raise ContractError(f"spec/{where}: {name!r} is no name that Python takes; {remedy}.")
    if name in taken:
        raise ContractError(f"spec/{where}: the name {name!r} has another meaning in generated code; {remedy}.")


def in_python(text: str, names: Mapping[str, str]) -> str:
    """A description with names on the wire, where they stand in backticks, as Python spells them."""
    return re.sub(r"`([^`]+)`", lambda found: f"`{names.get(found[1], found[1])}`", text)
