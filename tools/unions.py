"""What unions and aliases mean for the code that is generated: settled when the whole contract is known."""

from __future__ import annotations

import re
from typing import Any, Dict

from tools.facts import Alias, Contract, Model, Variants
from tools.files import ContractError
from tools.values import Type

Limits = Dict[str, Any]
_SIZE = {"min_items", "max_items", "unique_items"}


def settle(contract: Contract) -> None:
    """Write aliases out, and say of each model and property what unions make of it."""
    _write_out(contract)
    models = {model.name: model for model in contract.models}
    _find_bases(contract, models)
    beside = {union.name: union.variants for union in contract.unions if union.variants.beside}
    for model in models.values():
        for prop in model.properties:
            for name in prop.type.models:
                prop.variants = prop.variants or beside.get(name)


# -- aliases ---------------------------------------------------------------------------------------


def _write_out(contract: Contract) -> None:
    """Put what an alias says where its name stands: code that is generated needs its limits there."""
    aliases = {alias.name: alias for alias in contract.aliases}
    for alias in contract.aliases:
        used = [name for name in alias.type.models if name in aliases]
        if used:
            raise ContractError(f"{alias.source}: an alias of the alias {used[0]}; write out what it says.")
    for model in contract.models:
        for prop in model.properties:
            prop.type, prop.limits = _written_out(prop.type, prop.limits, aliases, f"{model.source}: {prop.wire}")
    for operation in contract.operations:
        for one in operation.parameters:
            one.type, one.limits = _written_out(one.type, one.limits, aliases, f"{operation.source}: {one.wire}")
        for types in (operation.returns, operation.errors):
            for status, found in types.items():
                if found is not None:
                    types[status] = _written_out(found, {}, aliases, f"{operation.source}: {status}")[0]


def _written_out(of: Type, limits: Limits, aliases: dict[str, Alias], where: str) -> tuple[Type, Limits]:
    for name in of.models:
        if name in aliases:
            alias = aliases[name]
            inner = _limits(alias)
            if of.python != name and (_SIZE & inner.keys()):
                raise ContractError(f"{where}: the size of an inner list cannot be checked; {name} has one.")
            written = Type(
                python=_replaced(of.python, name, alias.type.python),
                published=_replaced(of.published, name, alias.type.published),
                models=[*(one for one in of.models if one != name), *alias.type.models],
                shown=of.published,
                page_of=name,
            )
            return written, {**inner, **limits}
    return of, limits


def _replaced(text: str, name: str, by: str) -> str:
    return re.sub(rf"\b{name}\b", lambda _: by, text)


def _limits(alias: Alias) -> Limits:
    """The limits of all that it can be: the runtime takes each for the type that it is about."""
    found: Limits = {}
    for value in alias.values:
        twice = sorted(found.keys() & value.limits.keys())
        if twice:
            raise ContractError(f"{alias.source}: two of its types have a limit {twice}, which cannot be told apart.")
        found.update(value.limits)
    return found


# -- models ----------------------------------------------------------------------------------------


def _find_bases(contract: Contract, models: dict[str, Model]) -> None:
    told: list[Variants] = [union.variants for union in contract.unions]
    told += [prop.variants for model in models.values() for prop in model.properties if prop.variants]
    for variants in told:
        for name in variants.members:
            models[name].base = "Variant"
            _fill_in(models[name], variants)
    effects = {effect.model for effect in contract.effects.values() if effect.model}
    for model in models.values():
        if model.name in effects:
            model.base = "Variant"
    for model in models.values():
        if model.variants is not None or (model.name == "Effect" and effects):
            model.base = "Refined"
    for model in models.values():
        if model.variants is None:
            continue
        for name in model.variants.members:
            member = models[name]
            _fill_in(member, model.variants)
            if not model.whole:
                member.base = member.base if member.base != "Model" else "Variant"
            elif member.refines is not None:
                raise ContractError(
                    f"{member.source}: it refines {member.refines} and {model.name}; it can refine one."
                )
            else:
                member.base, member.refines = model.name, model.name


def _fill_in(member: Model, variants: Variants) -> None:
    """The property that tells a variant is filled in where it can have one value."""
    if variants.by is None or variants.beside:
        return
    for prop in member.properties:
        words = prop.limits.get("enum", ())
        if prop.wire == variants.by and prop.required and len(words) == 1:
            prop.constant = words[0]
