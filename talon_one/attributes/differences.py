"""What differs between two modules of attributes, in words. Neither is run."""

from __future__ import annotations

import ast
import re
from typing import Any, Dict, Iterator, List, NamedTuple, Optional, Tuple

from talon_one.definitions import SUFFIX


class Field(NamedTuple):
    """An attribute in a module."""

    type: str  #: as it is annotated
    values: Tuple[str, ...]  #: those that are allowed, as Python writes them


Classes = Dict[str, Dict[str, Field]]


def differences(before: str, now: str) -> List[str]:
    """What has changed from one text of a module to another, a line each; none where they are the same.

    now: as `source_of` writes it. before: of any origin.
    """
    if before.replace("\r\n", "\n") == now:
        return []
    try:
        old, new = _classes(before), _classes(now)
    except SyntaxError as error:
        return [f"it is not Python (line {error.lineno}), so this command did not write it"]
    except (RecursionError, ValueError):
        return ["it is not Python, so this command did not write it"]
    found = [line for name in dict.fromkeys([*new, *old]) for line in _changes(name, old.get(name), new.get(name))]
    return found or ["descriptions of attributes have changed"]


def _changes(name: str, old: Optional[Dict[str, Field]], new: Optional[Dict[str, Field]]) -> Iterator[str]:
    shown = name[: -len(SUFFIX)] or name
    if old is None:
        yield f"{shown} is new{_listed(new)}"
    elif new is None:
        yield f"{shown} is gone{_listed(old)}"
    else:
        for field in dict.fromkeys([*new, *old]):
            if field not in old:
                yield f"{shown}: {field} is new ({new[field].type})"
            elif field not in new:
                yield f"{shown}: {field} is gone"
            elif old[field].type != new[field].type:
                yield f"{shown}: {field} was {old[field].type}, and is {new[field].type}"
            elif old[field].values != new[field].values:
                yield f"{shown}: {field} {_of_values(old[field].values, new[field].values)}"


def _listed(fields: Optional[Dict[str, Field]]) -> str:
    return f" ({', '.join(fields)})" if fields else ""


def _of_values(old: Tuple[str, ...], new: Tuple[str, ...]) -> str:
    more, less = [one for one in new if one not in old], [one for one in old if one not in new]
    parts = [f"takes {', '.join(more)} too"] if more else []
    parts += [f"takes no {', '.join(less)} any more"] if less else []
    return " and ".join(parts) or "has its values in another order"


def _classes(text: str) -> Classes:
    literals: Dict[str, Tuple[str, ...]] = {}
    found: Classes = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef) and node.name.endswith(SUFFIX):
            fields = [one for one in node.body if isinstance(one, ast.AnnAssign)]
            rows = [(one.target.id, one.annotation) for one in fields if isinstance(one.target, ast.Name)]
            found[node.name] = {name: _field(value, literals) for name, value in rows}
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name, value = node.targets[0].id, node.value
            if isinstance(value, ast.Subscript) and ast.unparse(value.value) == "Literal":
                of: Any = value.slice
                literals[name] = tuple(map(ast.unparse, of.elts if isinstance(of, ast.Tuple) else [of]))
            elif isinstance(value, ast.Call) and ast.unparse(value.func) == "TypedDict" and len(value.args) > 1:
                given = value.args[1]
                if isinstance(given, ast.Dict):
                    keys = [one.value if isinstance(one, ast.Constant) else "?" for one in given.keys]
                    found[name] = {str(key): _field(one, literals) for key, one in zip(keys, given.values)}
    return found


def _field(annotation: ast.expr, literals: Dict[str, Tuple[str, ...]]) -> Field:
    text = re.sub(r"^Optional\[(.*)\]$", r"\1", ast.unparse(annotation))
    values: Tuple[str, ...] = ()
    for name, allowed in literals.items():
        if re.search(rf"\b{name}\b", text):
            text, values = re.sub(rf"\b{name}\b", "Literal", text), allowed
    return Field(text, values)
