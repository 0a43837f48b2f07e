"""The files of `spec/`, read strictly: a key that the generator would pass over is a mistake."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any, Collection

import yaml

from talon_one._suggest import did_you_mean


class ContractError(Exception):
    """Something in `spec/` that the generator cannot work with; the message names the file."""


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML's own way is that the last of two equal keys wins, which loses what the first one said."""

    def construct_mapping(self, node: Any, deep: bool = False) -> Any:
        names = [key.value for key, _ in node.value]
        for key, _ in node.value:
            if names.count(key.value) > 1:
                raise ContractError(
                    f"{node.start_mark.name} has the key {key.value!r} twice, for the first time in line "
                    f"{key.start_mark.line + 1}; take one out."
                )
        return super().construct_mapping(node, deep)


@functools.cache
def read(path: Path) -> Any:
    """What a YAML file holds."""
    try:
        with path.open(encoding="utf-8") as file:
            found = yaml.load(file, Loader=_Loader)
    except FileNotFoundError:
        raise ContractError(f"{path} is referred to but does not exist.") from None
    except yaml.YAMLError as error:
        raise ContractError(f"{path} is no YAML: {error}") from None
    if not isinstance(found, dict):
        raise ContractError(f"{path} has no keys; a mapping is needed.")
    return found


def check_keys(facts: Any, known: Collection[str], where: str) -> None:
    """Refuse keys that the generator does not know: they would be lost, often for being misspelt."""
    if not isinstance(facts, dict):
        raise ContractError(f"spec/{where}: a mapping is needed, not {facts!r}.")
    unknown = [str(name) for name in facts if name not in known]
    if unknown:
        advice = did_you_mean(unknown[0], known) or f" Known here: {', '.join(sorted(known)) or 'none'}."
        raise ContractError(f"spec/{where} has the unknown keys {sorted(unknown)}.{advice}")


def text_of(facts: dict[str, Any], where: str) -> str:
    """The description, which everything has."""
    text = str(facts.get("description", "")).strip()
    if not text:
        raise ContractError(f"spec/{where} has no description.")
    return text
