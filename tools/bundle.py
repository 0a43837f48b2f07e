"""The contract as one document, for other tools: `python -m tools.bundle contract.json`.

References to other files become references into the document; names and order stay.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from tools.files import read

#: Folder of `spec/` → where its files stand among the components.
_FOLDERS = {"schemas": "schemas", "parameters": "parameters", "headers": "headers", "responses": "responses"}


def bundle(spec: Path) -> dict[str, Any]:
    """The contract under the folder `spec`, without references to files."""
    spec = spec.resolve()
    root = read(spec / "openapi.yaml")
    shared: dict[str, dict[str, Any]] = {folder: {} for folder in _FOLDERS.values()}

    def placed(reference: str, base: Path) -> str:
        path = (base / reference).resolve()
        kind = _FOLDERS[path.relative_to(spec).parts[0]]
        if path.stem not in shared[kind]:
            shared[kind][path.stem] = {}  # it may refer to itself
            shared[kind][path.stem] = inside(read(path), path.parent)
        return f"#/components/{kind}/{path.stem}"

    def inside(node: Any, base: Path) -> Any:
        if isinstance(node, list):
            return [inside(item, base) for item in node]
        if not isinstance(node, dict):
            return node
        found: dict[str, Any] = {}
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                found[key] = placed(value, base)
            elif key in ("discriminator", "x-sibling-discriminator") and isinstance(value, dict):
                mapping = {word: placed(reference, base) for word, reference in value["mapping"].items()}
                found[key] = {**value, "mapping": mapping}
            else:
                found[key] = inside(value, base)
        return found

    made = {}
    for section, content in root.items():
        if section in ("paths", "webhooks"):
            files = {name: spec / entry["$ref"] for name, entry in content.items()}
            made[section] = {name: inside(read(path), path.parent) for name, path in files.items()}
        elif section != "components":
            made[section] = content
    for entry in root["components"]["schemas"].values():
        placed(entry["$ref"], spec)
    listed = {name: shared["schemas"][name] for name in root["components"]["schemas"]}
    made["components"] = {**root["components"], **shared, "schemas": listed}
    return made


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.bundle", description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path, nargs="?", help="where to write it, as JSON (default: the standard output)")
    parser.add_argument("--spec", type=Path, default=Path(__file__).resolve().parent.parent / "spec")
    options = parser.parse_args(arguments)
    text = json.dumps(bundle(options.spec), indent=1) + "\n"
    if options.file:
        options.file.write_text(text, "utf-8")
    else:
        sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
