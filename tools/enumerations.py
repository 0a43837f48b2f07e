"""Enumerations: what can be set, as types. Sets of words have names, from `spec/enumerations.yaml`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Iterator, NamedTuple, Sequence

from tools.facts import Contract, Enumeration, Parameter, Property
from tools.files import ContractError, check_keys, read, text_of
from tools.naming import OF_TYPES, check_name

_FILE = "enumerations.yaml"


class _Place(NamedTuple):
    name: str  #: `CartItem.sku`: a schema and a property, an operation and a parameter, or a schema alone
    words: list[Any]
    of: Property | Parameter | None  #: what is told the type
    model: str | None = None  #: the enumeration, where that is a schema of its own


def settle_enumerations(spec: Path, contract: Contract) -> None:
    """Say of each property and parameter that has words what can be set, and gather the names of these types."""
    places = list(_places(contract))
    contract.enumerations = _named(spec, contract, {place.name: place.words for place in places})
    names = {frozenset(one.words): one.name for one in contract.enumerations}
    for place in places:
        settable = names.get(frozenset(place.words)) or f"Literal[{', '.join(map(json.dumps, place.words))}]"
        if place.of is None:
            continue
        if place.model:  # its members are taken too
            place.of.words = (place.model, f"Union[{place.model}, {settable}]")
        elif not isinstance(place.words[0], float):  # of which there are no literals
            place.of.words = (type(place.words[0]).__name__, settable)


def _named(spec: Path, contract: Contract, places: dict[str, list[Any]]) -> list[Enumeration]:
    found: dict[frozenset[Any], Enumeration] = {}
    for name, facts in sorted(read(spec / _FILE)["enumerations"].items()):
        where = f"{_FILE}: {name}"
        check_keys(facts, {"of", "description"}, where)
        check_name(name, {*contract.modules, *OF_TYPES}, where, "give it another")
        words = places.get(facts.get("of"))
        if words is None:
            raise ContractError(f"spec/{where}: of names {facts.get('of')!r}, which is nothing that has an enum.")
        one = Enumeration(name, text_of(facts, where), words)
        twin = found.setdefault(frozenset(words), one)
        if twin is not one:
            raise ContractError(f"spec/{where} has the words of {twin.name}; take one of the two out.")
    return list(found.values())


def _places(contract: Contract) -> Iterator[_Place]:
    enumerations = {model.name: model.enum for model in contract.models if model.enum}
    for name, of_words in enumerations.items():
        yield _Place(name, of_words, None)
    holders: list[tuple[str, Sequence[Property | Parameter]]] = []
    holders += [(model.name, model.properties) for model in contract.models]
    holders += [(operation.name, operation.parameters) for operation in contract.operations]
    for holder, parts in holders:
        for one in parts:
            model = next((name for name in one.type.models if name in enumerations), None)
            words: list[Any] = list(enumerations[model] or () if model else one.limits.get("enum", ()))
            if words:
                yield _Place(f"{holder}.{one.wire}", words, one, model)
