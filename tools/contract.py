"""The contract as the templates need it: `spec/` loaded, resolved, named and checked.

`load(root)` reads the OpenAPI document and everything it refers to, and gives a `Contract`. What
the generator would pass over or could only turn into broken code is a `ContractError`.
"""

from __future__ import annotations

import contextlib
from collections import Counter
from pathlib import Path
from typing import Any, Iterator

from tools.enumerations import settle_enumerations
from tools.facts import Alias, Contract, Effect, Model, Schema, Union
from tools.failures import settle_failures
from tools.files import ContractError, check_keys, read
from tools.guides import settle_guides
from tools.naming import snake
from tools.operations import METHODS, operation_of, webhook_of
from tools.paging import settle_paging
from tools.schemas import check_unions, schema_of
from tools.unions import settle

APIS = {"IntegrationApi": "integration", "ManagementApi": "management"}


def load(spec: Path) -> Contract:
    """The contract under the folder `spec`; `ContractError` where it cannot be understood."""
    root = read(spec / "openapi.yaml")
    check_keys(root, {"openapi", "info", "servers", "tags", "paths", "webhooks", "components"}, "openapi.yaml")
    check_keys(root["components"], {"schemas", "securitySchemes"}, "openapi.yaml: components")
    webhooks = root.get("webhooks", {})
    for entry in (*root["components"]["schemas"].values(), *root["paths"].values(), *webhooks.values()):
        check_keys(entry, {"$ref"}, "openapi.yaml")
    _check_that_all_are_listed(spec, root)
    schemas: list[Schema] = []
    for name, entry in root["components"]["schemas"].items():
        if Path(entry["$ref"]).stem != name:
            raise ContractError(f"spec/openapi.yaml lists {entry['$ref']} as {name}; they have to be named alike.")
        with _at(entry["$ref"]):
            schemas.append(schema_of(spec, name, entry["$ref"]))
    models = [one for one in schemas if isinstance(one, Model)]
    unions = [one for one in schemas if isinstance(one, Union)]
    check_unions(models, unions)
    by_name = {model.name: model for model in models}
    operations = []
    for path, entry in root["paths"].items():
        item = read(spec / entry["$ref"])
        check_keys(item, METHODS, entry["$ref"])
        for method, facts in item.items():
            with _at(f"{entry['$ref']}: {method}"):
                operations.append(operation_of(spec, spec / entry["$ref"], path, method, facts, by_name))
    keys = {name: scheme["description"] for name, scheme in root["components"].get("securitySchemes", {}).items()}
    tags = {tag["name"]: tag["description"] for tag in root["tags"]}
    contract = Contract(
        version=root["info"]["version"],
        models=models,
        unions=unions,
        aliases=[one for one in schemas if isinstance(one, Alias)],
        operations=operations,
        webhooks={name: webhook_of(spec, name, entry["$ref"]) for name, entry in webhooks.items()},
        tags=tags,
        keys=keys,
        effects=_effects(spec),
    )
    for operation in operations:
        settle_paging(operation, {one.name: one for one in schemas})
    _check_names(contract)
    _check_references(contract)
    settle(contract)
    settle_enumerations(spec, contract)
    settle_guides(spec, contract)
    settle_failures(spec, contract)
    return contract


def _check_that_all_are_listed(spec: Path, root: dict[str, Any]) -> None:
    folders = {"schemas": root["components"]["schemas"], "paths": root["paths"], "webhooks": root.get("webhooks", {})}
    for folder, entries in folders.items():
        listed = {Path(entry["$ref"]) for entry in entries.values()}
        present = {path.relative_to(spec) for path in (spec / folder).rglob("*.yaml")}
        for path in sorted(present - listed):
            where = "components/schemas" if folder == "schemas" else folder
            raise ContractError(f"spec/{path} is not listed in spec/openapi.yaml under {where}.")


def _effects(spec: Path) -> dict[str, Effect]:
    found = {}
    for name, facts in read(spec / "effects.yaml")["effects"].items():
        check_keys(facts, {"props", "model", "rollback", "deprecated"}, f"effects.yaml: {name}")
        with _at(f"effects.yaml: {name}"):
            found[name] = Effect(
                facts["props"],
                facts["model"],
                facts.get("rollback", False),
                facts.get("deprecated", False),
            )
    return found


@contextlib.contextmanager
def _at(where: str) -> Iterator[None]:
    """Tells where a key is missing."""
    try:
        yield
    except KeyError as missing:
        raise ContractError(f"spec/{where} has no {missing}.") from None


def _check_names(contract: Contract) -> None:
    """No two things have one name where generated code holds one."""
    schemas = contract.schemas
    _check_twice("spec/openapi.yaml", "model", [name for one in schemas for name in (one.name, *one.former)])
    modules = [snake(name) for one in schemas for name in one.former]
    _check_twice("spec/openapi.yaml", "module of a model", [*modules, *(one.module for one in schemas)])
    for model in contract.models:
        _check_twice(
            model.source, "property", [name for prop in model.properties for name in (prop.name, *prop.former)]
        )
    for api in APIS:
        mine = [operation for operation in contract.operations if operation.api == api]
        _check_twice(f"spec/paths/{APIS[api]}", "operation", [name for one in mine for name in (one.name, *one.former)])
    for operation in contract.operations:
        where = f"{operation.source}: {operation.method}"
        _check_twice(where, "parameter", [name for one in operation.parameters for name in (one.name, *one.former)])


def _check_twice(where: str, what: str, names: list[str]) -> None:
    twice = sorted(name for name, times in Counter(names).items() if times > 1)
    if twice:
        raise ContractError(f"{where}: more than one {what} is named {twice} in Python.")


def _check_references(contract: Contract) -> None:
    known = {one.name for one in contract.schemas}
    used = [(f"{model.source}: {prop.wire}", prop.type) for model in contract.models for prop in model.properties]
    used += [(alias.source, alias.type) for alias in contract.aliases]
    for operation in contract.operations:
        used += [(f"{operation.source}: {one.wire}", one.type) for one in operation.parameters]
        for found in (*operation.returns.values(), *operation.errors.values()):
            used += [(f"{operation.source}: responses", found)] if found else []
        where = f"{operation.source}: {operation.method}"
        for what, name, all_of_them in (
            ("x-api", operation.api, APIS),
            ("tag", operation.tag, contract.tags),
            *(("security scheme", scheme, contract.keys) for scheme in operation.auth),
        ):
            if name not in all_of_them:
                raise ContractError(f"{where} names the unknown {what} {name!r}; known are {sorted(all_of_them)}.")
    for where, found in used:
        for name in found.models:
            if name not in known:
                raise ContractError(f"{where} refers to the unknown model {name}.")
    named = [
        (f"spec/effects.yaml: {name}", one)
        for name, effect in contract.effects.items()
        for one in (effect.props, effect.model)
    ]
    named += [(hook.source, hook.model) for hook in contract.webhooks.values()]
    for where, one in named:
        if one is not None and one not in known:
            raise ContractError(f"{where} names the unknown model {one}.")
