"""Which guides belong to an operation, by `spec/guides.yaml`."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from tools.facts import Contract, Operation
from tools.files import ContractError, check_keys, read

_FILE = "guides.yaml"

#: What operations can be besides their tags.
_KINDS: dict[str, Callable[[Operation], bool]] = {
    "list": lambda operation: operation.item is not None,
    "export": lambda operation: operation.accept == "application/csv",
    "import": lambda operation: operation.content_type == "multipart/form-data",
}


def settle_guides(spec: Path, contract: Contract) -> None:
    """Say of each operation which guides belong to it, and refuse one that has none."""
    facts = read(spec / _FILE)
    check_keys(facts, {"guides", "kinds", "tags", "operations"}, _FILE)
    contract.guides = facts["guides"]
    for part in ("kinds", "tags", "operations"):
        for name, guides in facts[part].items():
            for guide in guides:
                if guide not in contract.guides:
                    raise ContractError(
                        f"spec/{_FILE}: {name} under {part} names the guide {guide!r}, which has no title."
                    )
    known = {
        "kinds": set(_KINDS),
        "tags": {one.tag for one in contract.operations},
        "operations": {one.name for one in contract.operations},
    }
    for part, names in known.items():
        unknown = sorted(set(facts[part]) - names)
        if unknown:
            raise ContractError(f"spec/{_FILE}: {unknown[0]} under {part} is nothing that the contract has.")
    for operation in contract.operations:
        kinds = [guide for kind, fits in _KINDS.items() if fits(operation) for guide in facts["kinds"].get(kind, [])]
        own = facts["operations"].get(operation.name, facts["tags"].get(operation.tag))
        if own is None:
            where = f"{operation.source}: {operation.method}"
            raise ContractError(
                f"{where}: no guide belongs to {operation.name}; say in spec/{_FILE} which belong to it, or to its tag."
            )
        operation.guides = list(dict.fromkeys([*own, *kinds]))
