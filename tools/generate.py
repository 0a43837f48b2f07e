"""Write everything that repeats the contract: `python -m tools.generate`, or `--check` for drift.

Generated are `models/`, `api/`, `effects.py`, `types.py`, `_index.py`, `_notifications.py` and `_routes.py` in
`talon_one/`, `effects.py` and `operations.py` in `talon_one/testing/`, the `.pyi` files of the two lazy packages, of
unions and of the awaited APIs in `talon_one/aio/`, `docs/<Model>.md`, `docs/<Api>.md`, `docs/types.md` and the tables
in README.md. Files in generated folders that the contract no longer asks for are removed.
"""

from __future__ import annotations

import argparse
import difflib
import re
import sys
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from tools import pages, testkit, wording
from tools.contract import APIS, load
from tools.examples import example_of
from tools.facts import Contract
from tools.files import ContractError
from tools.naming import section_class, slug, snake
from tools.webhooks import notifications_of

ROOT = Path(__file__).resolve().parent.parent
BANNER = "Generated from {} by `make generate`; do not edit."
FOLDERS = ("talon_one/models", "talon_one/api")
MARKED_PAGE = "<!-- Generated from "


def environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # Python and Markdown, not HTML
    )
    made.filters.update(
        string=wording.python_string,
        docstring=wording.docstring,
        comment=wording.one_line,
        cell=wording.table_cell,
        slug=slug,
        snake=snake,
        section_class=section_class,
        annotation=wording.annotation,
        base=wording.base,
        sort_by_module=lambda names: sorted(set(names), key=snake),
    )
    made.tests["used_in"] = wording.used_in
    made.globals.update(
        typing_names=wording.typing_names,
        banner=BANNER,
        property_doc=wording.property_doc,
        property_arguments=wording.property_arguments,
        property_notes=wording.property_notes,
        model_doc=wording.model_doc,
        type_names=wording.type_names,
        literal_of=wording.literal_of,
        union_type=wording.union_type,
        union_facts=wording.union_facts,
        alias_facts=wording.alias_facts,
        runtime_imports=wording.runtime_imports,
        parameter_call=wording.parameter_call,
        operation_doc=wording.operation_doc,
        operation_notes=wording.operation_notes,
        example_of=example_of,
        guides_note=pages.guides_note,
        key_note=pages.key_note,
        link=wording.link,
        notifications_of=notifications_of,
        parameter_notes=wording.parameter_notes,
        returned_type=wording.returned_type,
        signature=wording.signature,
        statuses=wording.statuses,
        APIS=APIS,
    )
    return made


def render(contract: Contract, readme: str) -> dict[str, str]:
    """Path (from the project's root) → text, for every generated file."""
    templates = environment()

    def make(template: str, **names: object) -> str:
        return templates.get_template(template).render(contract=contract, **names)

    files = {}
    for model in contract.models:
        template = "enumeration.py.j2" if model.enum else "model.py.j2"
        files[f"talon_one/models/{model.module}.py"] = make(template, model=model)
        files[f"docs/{model.name}.md"] = make("model.md.j2", model=model)
    for union in contract.unions:
        files[f"talon_one/models/{union.module}.py"] = make("union.py.j2", union=union)
        files[f"talon_one/models/{union.module}.pyi"] = make("union.pyi.j2", union=union)
        files[f"docs/{union.name}.md"] = make("union.md.j2", union=union)
    for alias in contract.aliases:
        files[f"talon_one/models/{alias.module}.py"] = make("alias.py.j2", alias=alias)
        files[f"docs/{alias.name}.md"] = make("alias.md.j2", alias=alias)
    for one in contract.schemas:
        for former in one.former:
            files[f"talon_one/models/{contract.modules[former]}.py"] = make(
                "former_model.py.j2", model=one, former=former
            )
    files["talon_one/models/__init__.py"] = make("models_init.py.j2")
    files["talon_one/models/__init__.pyi"] = make("models_init.pyi.j2")
    files["talon_one/_index.py"] = make("index.py.j2", apis=APIS)
    files["talon_one/_routes.py"] = make("routes.py.j2")
    files["talon_one/__init__.pyi"] = make("package_init.pyi.j2")
    files["talon_one/types.py"] = make("types.py.j2")
    files["docs/types.md"] = make("types.md.j2")
    files["talon_one/effects.py"] = make("effects.py.j2")
    files["talon_one/_notifications.py"] = make("notifications.py.j2")
    files["talon_one/api/__init__.py"] = make("api_init.py.j2")
    for api, folder in APIS.items():
        sections = contract.sections(api)
        files[f"talon_one/api/{folder}/__init__.py"] = make("section_init.py.j2", api=api)
        for tag, operations in sections.items():
            names = {"api": api, "tag": tag, "operations": operations, "folder": folder}
            files[f"talon_one/api/{folder}/{slug(tag)}.py"] = make("section.py.j2", **names)
            files[f"talon_one/api/{folder}/{slug(tag)}.pyi"] = make("section.pyi.j2", **names)
        files[f"talon_one/api/{snake(api)}.py"] = make("api.py.j2", api=api, folder=folder, sections=sections)
        files[f"talon_one/aio/{snake(api)}.pyi"] = make("aio_api.pyi.j2", api=api, folder=folder, sections=sections)
        files[f"docs/{api}.md"] = make("api.md.j2", api=api, sections=sections)
    files.update(testkit.files(contract, templates))
    for name in ("endpoints", "models"):
        readme = replace_region(readme, name, make(f"readme_{name}.md.j2"))
    files["README.md"] = readme
    return files


def replace_region(text: str, name: str, content: str) -> str:
    """`text` with what stands between the markers of `name` replaced."""
    begin, end = f"<!-- generated: begin {name} -->", f"<!-- generated: end {name} -->"
    if begin not in text or end not in text:
        raise ContractError(f"README.md has no region {begin} … {end}.")
    head, _, rest = text.partition(begin)
    _, _, tail = rest.partition(end)
    return f"{head}{begin}\n{content}{end}{tail}"


def stale(root: Path, files: dict[str, str]) -> list[Path]:
    """Generated files that are on disk but no longer asked for."""
    found = [path for folder in FOLDERS for path in (root / folder).rglob("*.py*") if path.suffix in (".py", ".pyi")]
    found += [path for path in (root / "docs").glob("*.md") if path.read_text("utf-8").startswith(MARKED_PAGE)]
    return sorted(path for path in found if path.relative_to(root).as_posix() not in files)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.generate", description=__doc__.splitlines()[0])
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail where a file differs from the contract"
    )
    parser.add_argument("--root", type=Path, default=ROOT, help="the project to work in (default: this one)")
    options = parser.parse_args(arguments)
    root = options.root
    try:
        files = render(load(root / "spec"), (root / "README.md").read_text("utf-8"))
    except ContractError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    old = stale(root, files)
    changed = []
    for name, text in files.items():
        text = re.sub(r"[ \t]+\n", "\n", text) if name.endswith((".py", ".pyi")) else text
        path = root / name
        before = path.read_text("utf-8") if path.exists() else None
        if before == text:
            continue
        changed.append(name)
        if options.check:
            difference = difflib.unified_diff(
                (before or "").splitlines(), text.splitlines(), name, "generated", lineterm="", n=1
            )
            print("\n".join(list(difference)[:12]))
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    for path in old:
        changed.append(str(path.relative_to(root)))
        if not options.check:
            path.unlink()
    if options.check and changed:
        print(
            f"{len(changed)} generated files differ from spec/: {', '.join(changed[:10])}. Run `make generate`.",
            file=sys.stderr,
        )
        return 1
    print(f"{len(files)} files, {len(changed)} {'differ' if options.check else 'written or removed'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
