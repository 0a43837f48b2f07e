"""The files of a seed as YAML that a person can read, review and keep in git."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any, Dict, List, Mapping

from talon_one.sandbox.seed_files import SeedError

Document = Dict[str, Any]

#: The first line of each file: what has it is replaced, and taken away when there is nothing for it any more.
HEAD = "# Written by `python -m talon_one.sandbox pull`, which replaces it. What is yours belongs in another file.\n"
#: Properties whose lists are expressions: each is written on one line.
_EXPRESSIONS = ("expression", "condition", "effects")
_ENDING = ".yaml"


def text_of(settings: Mapping[str, Any]) -> str:
    """The settings as a file says them: the same text for the same settings."""
    try:
        import yaml
    except ModuleNotFoundError:
        raise SeedError("a seed is written as YAML, for which PyYAML is needed: talon_one[sandbox]") from None

    class Dumper(yaml.SafeDumper):  # type: ignore[misc,unused-ignore]
        """Lists below what holds them, no references, and texts of several lines as such."""

        def increase_indent(self, flow: bool = False, indentless: bool = False) -> Any:
            return super().increase_indent(flow, False)

        def ignore_aliases(self, data: Any) -> bool:
            return True

    def text(dumper: Any, value: str) -> Any:
        lines = value.split("\n")
        style = "|" if len(lines) > 1 and all(line[-1:] != " " for line in lines) else None
        if not all(line.isprintable() for line in lines):
            style = '"'  # PyYAML's other styles lose U+0085, U+2028 and U+2029, which break lines, too
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)

    def on_one_line(dumper: Any, value: List[Any]) -> Any:
        return dumper.represent_sequence("tag:yaml.org,2002:seq", value, flow_style=True)

    Dumper.add_representer(str, text)
    Dumper.add_representer(_Line, on_one_line)
    written: str = yaml.dump(_shown(settings), Dumper=Dumper, sort_keys=False, allow_unicode=True, width=1_000_000)
    return HEAD + written


class _Line(List[Any]):
    """A list that is written on one line."""


def _shown(value: Any, name: str = "") -> Any:
    if isinstance(value, Mapping):
        return {key: _shown(one, key) for key, one in value.items()}
    if isinstance(value, list) and name in _EXPRESSIONS:
        return [_Line(one) if isinstance(one, list) else one for one in value] if name == "effects" else _Line(value)
    return [_shown(one) for one in value] if isinstance(value, list) else value


def write(directory: Path, files: Mapping[str, Document]) -> List[Path]:
    """Write the files into a directory, each whole or not at all, and take away those of an earlier pull.

    Gives those that are there now. Raises `OSError` where it cannot be written, and before anything is where a file
    of a name that is needed is none of a pull.
    """
    written = [directory / f"{name}{_ENDING}" for name in files]
    for path in written:
        if path.exists() and not _is_of_a_pull(path):
            problem = f"{path.name} is there, and does not begin as files of a pull do; move it"
            raise FileExistsError(errno.EEXIST, problem, str(path))
    for path, settings in zip(written, files.values()):
        _replace(path, text_of(settings).encode("utf-8"))
    for path in directory.glob(f"*{_ENDING}"):
        if path not in written and path.is_file() and _is_of_a_pull(path):
            path.unlink()
    return written


def _is_of_a_pull(path: Path) -> bool:
    return path.read_bytes().startswith(HEAD.encode())


def _replace(path: Path, content: bytes) -> None:
    try:
        if path.read_bytes() == content:
            return
    except FileNotFoundError:
        pass
    made = path.with_name(f".{path.name}.part")  # which the next pull replaces, if this one is killed
    made.write_bytes(content)
    os.replace(made, path)
